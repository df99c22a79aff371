// What a standing habit takes of a week in each rhythm. A fortnightly one is counted at half in every week.

import type { Minutes, Rhythm, StandingView } from '../../core/index.ts';

export function costOf({ minutes }: Pick<StandingView, 'minutes'>, rhythm: Rhythm): Minutes {
  return rhythm === 'weekly' ? minutes : rhythm === 'fortnightly' ? Math.round(minutes / 2) : 0;
}
