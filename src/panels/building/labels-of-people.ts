// What the overlays say of people: how they are, and what they were promised.

import type { View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { points, t } from '../../words/index.ts';
import { projectShort } from '../names.ts';
import { promiseState } from '../../coach/index.ts';
import type { Entry } from './label.ts';

const LOW_MOOD = 4_000;
const FAIR_MOOD = 6_000;

const kindOf = (value: number) => (value < LOW_MOOD ? 'critical' : value < FAIR_MOOD ? 'warn' : 'ok');
/** Judged by the whole points that are shown: two that read alike look alike. */
const kindOfTrust = (trust: number) => kindOf(Math.round(trust / 100) * 100);

export function moods(view: View): readonly Entry[] {
  return [
    ...view.stakeholders.map((entry): Entry => [
      { kind: 'stakeholder', id: entry.id },
      { kind: kindOfTrust(entry.trust), text: t('building.badge.trust', { value: points(entry.trust) }) },
    ]),
    ...view.team.map((entry): Entry => [
      { kind: 'person', id: entry.id },
      entry.mood.seen === undefined
        ? { kind: 'plain', text: t('team.never-seen') }
        : {
            kind: kindOf(entry.mood.value),
            text: t('team.mood-is', {
              word: t(entry.mood.value < LOW_MOOD ? 'team.mood.low' : entry.mood.value < FAIR_MOOD ? 'team.mood.fair' : 'team.mood.good'),
            }),
          },
    ]),
  ];
}

/** The next open promise to each. */
export function promises(view: View, texts: Texts): readonly Entry[] {
  return view.promises
    .filter((promise) => promise.state === 'open')
    .sort((a, b) => b.week - a.week)
    .map((promise): Entry => [
      { kind: 'stakeholder', id: promise.to },
      {
        kind: promiseState(promise, view) === 'open' ? 'info' : 'warn',
        text: t('building.badge.promise', { project: projectShort(texts, promise.project), week: promise.week }),
      },
    ]);
}
