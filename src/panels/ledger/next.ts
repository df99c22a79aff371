// The nearest thing to expect after this week: a delivery, a promised Friday or a date that everybody knows.

import type { View } from '../../core/index.ts';
import { fridayOf, weekOf } from '../../session/types.ts';
import type { Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { milestoneName, projectShort, shortName } from '../names.ts';

/** A sentence, or nothing where nothing is known to come. */
export function nextUp(view: View, texts: Texts): string | undefined {
  const coming = [
    ...view.projects
      .filter((project) => project.order !== undefined && project.order.arrived === undefined)
      .map((project) => {
        const day = project.order?.expected.value ?? 0;
        return { day, text: t('ledger.next-arrival', { project: projectShort(texts, project.id), week: weekOf(day) }) };
      }),
    ...view.promises
      .filter((promise) => promise.state === 'open')
      .map((promise) => ({
        day: fridayOf(promise.week),
        text: t('ledger.next-promise', {
          project: projectShort(texts, promise.project),
          to: shortName(texts, promise.to),
          week: promise.week,
        }),
      })),
    ...view.milestones.map((milestone) => ({
      day: fridayOf(milestone.week),
      text: t('ledger.next-milestone', { milestone: milestoneName(texts, milestone.id), week: milestone.week }),
    })),
  ].filter(({ day }) => day >= view.day);
  coming.sort((a, b) => a.day - b.day);
  return coming[0]?.text;
}
