// The first difference between two plays of the same decisions: what happened otherwise, which decision no longer applies, which figure
// stood otherwise. Of what differs on the same day, what tells most comes first.

import { run, view, weekOf, type FiguresView, type Happening, type View, type Week } from '../../core/index.ts';
import type { Again, LeftOut } from './again.ts';

const FIGURES = ['capital', 'trust', 'satisfaction', 'energy', 'minutesLost'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Something that stood otherwise, on the same day. */
export type What =
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }
  | { readonly kind: 'happened'; readonly before: Happening | undefined; readonly after: Happening | undefined }
  | { readonly kind: 'figure'; readonly name: FigureName; readonly before: number; readonly after: number };

export interface Difference {
  readonly day: number;
  readonly week: Week;
  readonly what: What;
  /** Views of that day, by which happenings and decisions are named. */
  readonly views: { readonly before: View; readonly after: View };
}

/** What is told before what, where more differs on a day; others come after these, work of single people last. */
const FIRST: readonly Happening['type'][] = [
  'message',
  'answered',
  'live',
  'cutover',
  'delivered',
  'promise-broken',
  'promise-kept',
  'asset-failed',
  'service-down',
  'restored',
  'work-finished',
  'ordered',
  'revealed',
  'delivery-late',
  'estimated',
];
const LAST: readonly Happening['type'][] = ['worked', 'absent', 'mood-seen'];

function rank({ type }: Happening): number {
  const at = FIRST.indexOf(type);
  if (at >= 0) return at;
  return LAST.includes(type) ? FIRST.length + 1 + LAST.indexOf(type) : FIRST.length;
}

/** Happenings of one list that the other lacks, the most telling first. */
function missing(from: readonly Happening[], other: readonly Happening[]): readonly Happening[] {
  const left = other.map((one) => JSON.stringify(one));
  const found = from.filter((one) => {
    const at = left.indexOf(JSON.stringify(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** What can stand side by side: two of a kind, about the same thing. */
const isTwin = (a: Happening, b: Happening): boolean => {
  if (a.type !== b.type) return false;
  const subject = (one: Happening): unknown => Object.entries(one).find(([key]) => key !== 'type')?.[1];
  return subject(a) === subject(b);
};

function happened(before: readonly Happening[], after: readonly Happening[]): What | undefined {
  const gone = missing(before, after);
  const come = missing(after, before);
  const [first, other] = [gone[0], come[0]];
  if (first === undefined && other === undefined) return undefined;
  const byOther = other !== undefined && (first === undefined || rank(other) <= rank(first));
  const lead = byOther ? other : first;
  if (lead === undefined) return undefined;
  const twin = (byOther ? gone : come).find((one) => isTwin(one, lead));
  return byOther ? { kind: 'happened', before: twin, after: lead } : { kind: 'happened', before: lead, after: twin };
}

function figure(before: FiguresView | undefined, after: FiguresView | undefined): What | undefined {
  if (before === undefined || after === undefined) return undefined;
  const name = FIGURES.find((one) => before[one] !== after[one]);
  return name === undefined ? undefined : { kind: 'figure', name, before: before[name], after: after[name] };
}

/** The view after a day, or of the end where there is no such day. */
const viewAfter = ({ game, seed, log }: Again, day: number): View => view(game, run(game, seed, log, { until: day + 1 }).state);

/** Undefined where nothing differs as far as both were played. */
export function firstDifference(before: Again, after: Again): Difference | undefined {
  const [left] = after.leftOut.filter(({ index }) => !before.leftOut.some((one) => one.index === index));
  const at = (day: number, what: What): Difference => {
    const views = { before: viewAfter(before, day), after: viewAfter(after, day) };
    // What comes on a Monday comes while Sunday ends; a figure of a Monday is what the week before made.
    const isMonday = what.kind === 'happened' && (what.after ?? what.before)?.type === 'message';
    return { day, week: isMonday ? Math.min(views.after.week, views.after.weeks) : weekOf(day), what, views };
  };
  const isLeftOutBy = (day: number): boolean => left !== undefined && left.record.at[0] <= day;
  const leftOut = (): Difference | undefined =>
    left === undefined ? undefined : at(left.record.at[0], { kind: 'left-out', leftOut: left });
  const stopped = (day: number): What | undefined =>
    figure(before.stops.find((stop) => stop.day === day)?.figures, after.stops.find((stop) => stop.day === day)?.figures);

  const start = stopped(0);
  if (start !== undefined) return at(0, start);
  for (let day = 0; day < Math.min(before.days.length, after.days.length); day += 1) {
    // A decision is taken before its day runs.
    if (isLeftOutBy(day)) return leftOut();
    const [a, b] = [before.days[day], after.days[day]];
    const what = (a !== b ? happened(a ?? [], b ?? []) : undefined) ?? stopped(day + 1);
    if (what !== undefined) return at(day, what);
  }
  if (left !== undefined) return leftOut();
  const what = figure(before.end.figures, after.end.figures);
  return what === undefined ? undefined : at(Math.max(0, Math.min(before.end.day, after.end.day) - 1), what);
}
