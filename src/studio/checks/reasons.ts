// Why a check does not hold, in words of the page's language.

import type { Problem } from '../../core/index.ts';
import type { Reason } from '../../lab/index.ts';
import type { Texts } from '../../scenario/index.ts';
import { hours, locale, money, number, t } from '../../words/index.ts';
import { namesOfTexts, type NameOf } from '../conditions/names.ts';
import { sayCondition, sayFigure } from '../conditions/say.ts';

const MOST_DECIMALS = 2;
const shown = (value: number | boolean): string =>
  typeof value === 'boolean'
    ? t(value ? 'lab.why.yes' : 'lab.why.no')
    : new Intl.NumberFormat(locale(), { maximumFractionDigits: MOST_DECIMALS }).format(value);

/** Problems speak in the unit of their thing: money in cents, hours in minutes, else plain numbers. */
function problemWords({ problem, subject, needed, available }: Problem, texts: Texts, nameOf: NameOf): string {
  const isMoney = problem === 'not-enough-money' || problem === 'running-budget-exceeded';
  const figure = (value = 0): string =>
    isMoney ? money(value, texts.currency) : problem === 'not-enough-hours' ? hours(value) : number(value);
  const name = subject === undefined ? '' : nameOf('stakeholder', String(subject), undefined);
  return t(`problems.${problem}`, { needed: figure(needed), available: figure(available), name });
}

export function reasonWords(reason: Reason, texts: Texts): string {
  const names = namesOfTexts(texts);
  switch (reason.kind) {
    case 'refused':
      return t('checks.reason.refused', { week: reason.week, problem: problemWords(reason.problem, texts, names) });
    case 'unasked':
      return t('checks.reason.unasked', { event: names('event', reason.event, undefined) });
    case 'clause': {
      const clause = sayCondition(reason.expr, names, texts.currency);
      const told = reason.figures
        .filter(({ expr }) => expr.op !== 'number' && expr.op !== 'boolean')
        .map(({ expr, value }) => t('lab.why.figure', { name: sayFigure(expr, names, texts.currency), value: shown(value) }));
      return [t(reason.value === true ? 'checks.reason.true' : 'checks.reason.false', { clause }), ...told].join(' · ');
    }
  }
}
