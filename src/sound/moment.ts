// What the sounds read of the session.

import type { View } from '../core/index.ts';
import type { Session } from '../session/types.ts';

export type Moment = Pick<
  Session,
  'log' | 'days' | 'screen' | 'playing' | 'shownDay' | 'texts' | 'view' | 'runId' | 'problem' | 'openMessage' | 'settings'
>;

/** The view that is to be seen: the shown day's, else now. */
export const seenView = ({ shownDay, days, view }: Pick<Moment, 'shownDay' | 'days' | 'view'>): View | undefined =>
  shownDay === undefined ? view : days[shownDay]?.view;
