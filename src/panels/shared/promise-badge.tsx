// How a promise stands, as a pill: the same word, shape and colour wherever it is named.

import type { PromiseView } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { promiseState, type PromiseState } from '../../coach/index.ts';
import { useView } from '../session.tsx';
import { Badge, type BadgeKind } from './badge.tsx';

const KINDS: Readonly<Record<PromiseState, BadgeKind>> = {
  open: 'plain',
  'at-risk': 'warn',
  warned: 'info',
  moved: 'info',
  'moved-late': 'warn',
  kept: 'ok',
  broken: 'critical',
};

export function PromiseBadge({ promise }: { readonly promise: PromiseView }) {
  const state = promiseState(promise, useView());
  return <Badge kind={KINDS[state]}>{t(`promises.state.${state}`)}</Badge>;
}
