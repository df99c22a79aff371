// What last week changed, for the Monday after: at most three figures that moved, each with the cause that moved it most and the way to it.

import type { DayRecord, Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { projectShort, shortName } from '../names.ts';
import { causeText, linkOf, weightiest, type CauseLink } from './causes.ts';
import { headlines, NEWS } from './headlines.ts';
import { changeText } from './row-words.ts';
import type { LedgerWeek, Row, RowName, Word } from './week.ts';

export const MOST_LINES = 3;

export interface MondayLine {
  readonly name: RowName | 'happened';
  readonly word: Word;
  /** "Trust −6": which is of what follows, its cause. Absent where what happened is its own cause. */
  readonly change?: string;
  readonly cause: string;
  readonly link?: CauseLink;
}

/** Bad news before good, and both before what was planned. What stayed as it was is no news. */
const ORDER: readonly Word[] = ['bad', 'unplanned', 'good', 'halved', 'as-planned'];

export function mondayLines(week: LedgerWeek, days: readonly DayRecord[], texts: Texts): readonly MondayLine[] {
  const moved = ORDER.flatMap((word) => week.rows.filter((row) => row.word === word))
    .flatMap((row) => lineOf(row, week, texts) ?? [])
    .slice(0, MOST_LINES);
  const own = days.slice(week.period.from, week.period.to + 1).map(({ happenings }) => happenings);
  const told = headlines(own, texts, week.view, MOST_LINES - moved.length, NEWS);
  return [...moved, ...told.map((cause): MondayLine => ({ name: 'happened', word: 'as-planned', cause }))].slice(0, MOST_LINES);
}

function lineOf(row: Row, week: LedgerWeek, texts: Texts): MondayLine | undefined {
  const { name, word } = row;
  const change = t('plan.brief-change', { figure: t(`ledger.${name}`), change: changeText(row, week.moves, texts.currency) });
  if (name === 'promises') return promiseLine(week, texts, { name, word, change });
  const most = weightiest(row);
  if (most === undefined) return undefined;
  const link = linkOf(most.line, most.subject, texts, week.view);
  return {
    name,
    word,
    change,
    cause: causeText(most.line, most.subject, texts, week.view),
    ...(link === undefined ? {} : { link }),
  };
}

/** Promises are counted, not posted: what came of the weightiest of them. */
function promiseLine(
  { moves, view }: LedgerWeek,
  texts: Texts,
  line: { readonly name: RowName; readonly word: Word; readonly change: string },
): MondayLine | undefined {
  const kind = (['broken', 'kept', 'made', 'warned'] as const).find((one) => moves[one].length > 0);
  const promise = kind === undefined ? undefined : view.promises.find(({ id }) => id === moves[kind][0]);
  if (kind === undefined || promise === undefined) return undefined;
  const project = projectShort(texts, promise.project);
  const others = moves[kind].length - 1;
  const told = t('plan.brief-promise', {
    name: shortName(texts, promise.to),
    what: t(`ledger.promise-${kind}`, { project, week: promise.week }),
  });
  return {
    ...line,
    cause: others === 0 ? told : `${told} ${t('plan.brief-others', { count: others })}`,
    link: { label: t('ledger.promise-link', { project, week: promise.week }), panel: 'promises' },
  };
}
