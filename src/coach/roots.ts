// Which mistake is told first. Mistakes come in families: whoever does the work alone has no hours for talks, tests and the sponsor, and these
// then look like mistakes of their own. The one that leads to most of the others found is the one to begin with: changing it changes them.
// Who leads to whom is read from the causes that the research names for each (research §3, column "consequence").

import type { RuleId } from './rules/rule.ts';

/** What a mistake brings along, each by one step. */
const LEADS_TO: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  // Hours spent on the work are not spent on people, prevention and looking ahead.
  'hero-technician': [
    'delegation-misfit',
    'cancelled-one-to-ones',
    'not-managing-up',
    'only-upward',
    'green-backup',
    'firefighting',
    'key-person',
    'deferring-the-boring',
    'silent-slip',
    'sunk-cost-march',
    'start-everything',
    'crunch-as-plan',
  ],
  // Every yes is a start, a date and some of the reserve.
  'yes-to-all': ['start-everything', 'promise-on-the-spot', 'silent-scope-creep', 'no-reserve', 'delegation-misfit', 'single-vendor'],
  // What is shared among too many takes longer than its date.
  'start-everything': ['silent-slip', 'sunk-cost-march', 'no-reserve', 'big-bang', 'firefighting', 'green-backup', 'ready-fire-aim'],
  // Whoever listens to the loud begins what they ask for, gives them dates and buys before looking; the quiet and the invisible wait.
  'squeaky-wheel': [
    'start-everything',
    'only-upward',
    'promise-on-the-spot',
    'single-vendor',
    'ready-fire-aim',
    'deferring-the-boring',
    'green-backup',
  ],
  // The tired hurry, cut corners and stop talking.
  'crunch-as-plan': [
    'cancelled-one-to-ones',
    'cowboy-change',
    'big-bang',
    'firefighting',
    'blame',
    'delegation-misfit',
    'sunk-cost-march',
    'green-backup',
  ],
  // A date without a range is missed, and missing it is not told.
  'promise-on-the-spot': ['silent-slip'],
  'late-ordering': ['silent-slip', 'cavalry-too-late'],
  'avoided-hard-talk': ['blame'],
};

/** The dose from which a mistake is a habit that can carry others (calibration); below that it counts for its share. */
const HABIT = 3;
/** Rules of which one finding holds several doses, as its weeks held several occasions: two months of it, not one, are a habit (calibration). */
const OWN_HABIT: Readonly<Partial<Record<RuleId, number>>> = { 'yes-to-all': 8, 'start-everything': 6 };

/** How much of what was found begins with a mistake: the others that it leads to, by however many steps, as far as it was a habit. */
export const rootedness = (rule: RuleId, dose: number, found: ReadonlySet<RuleId>): number =>
  leadsTo(rule, found) * Math.min(1, dose / (OWN_HABIT[rule] ?? HABIT));

function leadsTo(rule: RuleId, found: ReadonlySet<RuleId>): number {
  const reached = new Set<RuleId>();
  const waiting: RuleId[] = [rule];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of LEADS_TO[at] ?? []) {
      if (next === rule || reached.has(next) || !found.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached.size;
}
