// What was let pass, in sentences: for whoever hardly planned anything.

import type { Debrief } from '../../debrief/index.ts';
import type { Texts } from '../../session/types.ts';
import { shortList, t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';

/** What happened, a sentence each, and what to do next time. Undefined where the run was not a still one. */
export function stillnessWords(
  { stillness, weeks }: Pick<Debrief, 'stillness' | 'weeks'>,
  texts: Texts,
): { readonly happened: readonly string[]; readonly lesson: string } | undefined {
  if (stillness === undefined) return undefined;
  const { weeks: still, needs, unheard } = stillness;
  return {
    happened: [
      t('debrief.still.weeks', { still, weeks }),
      ...(needs.length === 0
        ? []
        : [t('debrief.still.needs', { count: needs.length, names: shortList(needs.map((id) => projectShort(texts, id))) })]),
      ...(unheard.length === 0 ? [] : [t('debrief.still.unheard', { names: shortList(unheard.map((id) => shortName(texts, id))) })]),
    ],
    lesson: t('debrief.still.lesson'),
  };
}
