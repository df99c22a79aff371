// The first difference in words, before and after, with the names of each version.

import type { Happening, View } from '../../core/index.ts';
import { deedName, eventTitle, problemText, tell } from '../../panels/kit.ts';
import type { Texts } from '../../scenario/texts.ts';
import { hours, money, points, t } from '../../words/index.ts';
import type { Difference, FigureName } from './difference.ts';

export interface Told {
  readonly before: string;
  readonly after: string;
}

export function figureText(name: FigureName, value: number, texts: Texts): string {
  switch (name) {
    case 'capital':
      return t('live.figure.capital', { value: money(value, texts.currency) });
    case 'minutesLost':
      return t('live.figure.minuteslost', { value: hours(value) });
    case 'trust':
    case 'satisfaction':
    case 'energy':
      return t(`live.figure.${name}`, { value: points(value) });
  }
}

function happeningText(happening: Happening | undefined, texts: Texts, view: View): string {
  if (happening === undefined) return t('live.nothing');
  if (happening.type === 'message') return t('live.message', { event: eventTitle(texts, happening.event) });
  return tell(happening, texts, view);
}

/** `before` and `after` are the texts of the two versions. */
export function toldDifference({ what, views }: Difference, before: Texts, after: Texts): Told {
  switch (what.kind) {
    case 'left-out': {
      const { record, problem } = what.leftOut;
      const decision = deedName(record.decision, before, views.before);
      return {
        before: decision,
        after:
          problem === undefined
            ? t('live.left-out', { decision })
            : t('live.left-out-why', { decision, why: problemText(problem, after, views.after) }),
      };
    }
    case 'happened':
      return { before: happeningText(what.before, before, views.before), after: happeningText(what.after, after, views.after) };
    case 'figure':
      return { before: figureText(what.name, what.before, before), after: figureText(what.name, what.after, after) };
  }
}
