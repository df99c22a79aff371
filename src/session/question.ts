// The one question of a week, which nobody has to answer. It is chosen from the view alone, so that it gives nothing away, and the same view and week
// ask the same.

import { DAYS_PER_WEEK, weekOf, type View, type Week } from '../core/index.ts';
import type { Course, Question } from '../run/index.ts';

/** Days without a talk from which a person is asked about: three weeks, the shortest time after which contact fades (research M25). */
const SILENT = 3 * DAYS_PER_WEEK;

type Candidate = Omit<Question, 'week'>;

function candidates({ promises, projects, team, day }: View): readonly Candidate[] {
  const [promise] = promises.filter((one) => one.state === 'open').sort((left, right) => left.week - right.week);
  const ordered = projects.find((one) => one.order !== undefined && one.order.arrived === undefined);
  const [unheard] = team
    .filter((one) => one.here && day - (one.lastOneToOne ?? 0) >= SILENT)
    .sort((left, right) => (left.lastOneToOne ?? 0) - (right.lastOneToOne ?? 0));
  const undated = projects.find((one) => one.stage !== 'live' && !promises.some((given) => given.project === one.id));
  return [
    ...(promise === undefined ? [] : [{ question: 'promise', ids: [promise.id, promise.to, promise.project] } as const]),
    ...(unheard === undefined ? [] : [{ question: 'person', ids: [unheard.id] } as const]),
    ...(ordered === undefined ? [] : [{ question: 'order', ids: [ordered.id] } as const]),
    ...(undated === undefined ? [] : [{ question: 'need', ids: [undated.id, undated.sponsor] } as const]),
  ];
}

/** By turns, so that not every week asks about a promise. */
export function questionOf(view: View, week: Week): Question {
  const all = candidates(view);
  return { week, ...(all[(week - 1) % Math.max(1, all.length)] ?? { question: 'week', ids: [] }) };
}

/** The question that stands now: between two weeks, and not after the last. */
export function questionNow({ anchor, days, view }: Course): Question | undefined {
  if (days.length === 0 || days.length % DAYS_PER_WEEK !== 0 || view.awaiting.kind === 'end') return undefined;
  return questionOf(anchor.view, weekOf(days.length - 1));
}
