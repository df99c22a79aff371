// What a quick balance finds about goals, objectives and verdicts: those that nobody meets, those that careful players mostly miss, and those
// that anybody meets.

import { holds, type Expr, type GoalRule, type Rules } from '../../core/index.ts';
import { inTheWay, type ClauseTally } from '../clauses.ts';
import type { Frequencies } from '../frequencies.ts';
import type { BalanceFinding, CountOf, InTheWay, ProposedEdit } from './finding.ts';
import type { Kept } from './players.ts';
import { barOf, measure, roundedFor, withBar } from './threshold.ts';

/** A goal that must be met and is by fewer careful players than this is too hard; with a mended one so many should meet it. */
const HARD_SHARE = 0.5;
const MENDED_SHARE = 0.7;
/** From this share on whoever leads badly meets what must be met as whoever leads well does. */
const EASY_SHARE = 0.8;
const IDLE_SHARE = 0.5;

const counted = (runs: readonly Kept[], fits: (run: Kept) => boolean): CountOf => ({ of: runs.length, count: runs.filter(fits).length });
const shareOf = ({ of, count }: CountOf): number => (of === 0 ? 0 : count / of);

const told = ({ clause, runs }: ClauseTally): InTheWay => ({ clause, clauseHeld: runs });

/** What is in the way of a condition, for a finding. */
export const blocked = (tallies: readonly ClauseTally[]): InTheWay => {
  const one = inTheWay(tallies);
  return one === undefined ? {} : told(one);
};

/** The strictest bar in one clause with which so many of the runs meet the goal; undefined where no bar does it. */
function mended(
  goal: GoalRule,
  runs: readonly Kept[],
  tallies: readonly ClauseTally[],
): (ProposedEdit & { readonly bar: number; readonly by: ClauseTally }) | undefined {
  for (const by of [...tallies].sort((a, b) => b.alone - a.alone)) {
    const bar = barOf(by.clause);
    if (bar === undefined) continue;
    const figures = [...new Set(runs.map(({ truth }) => roundedFor(bar, measure(bar, truth))))].sort((a, b) =>
      bar.wantsMore ? b - a : a - b,
    );
    for (const value of figures) {
      const condition: Expr = withBar(goal.if, bar.clause, value);
      const proven = counted(runs, ({ truth }) => holds(condition, truth));
      if (shareOf(proven) >= MENDED_SHARE) return { path: ['goals', goal.id, 'if'], value: { condition }, proven, bar: value, by };
    }
  }
  return undefined;
}

function aboutGoal(
  goal: GoalRule,
  all: readonly Kept[],
  careful: readonly Kept[],
  tallies: readonly ClauseTally[],
): readonly BalanceFinding[] {
  const met = ({ outcome }: Kept): boolean => outcome.goals.some(({ id, met: is }) => id === goal.id && is);
  const everybody = counted(all, met);
  const own = counted(careful, met);
  if (everybody.count > 0 && (!goal.must || shareOf(own) >= HARD_SHARE)) return [];
  const edit = mended(goal, careful, tallies);
  const said = {
    ...(edit === undefined ? blocked(tallies) : told(edit.by)),
    edit: edit === undefined ? undefined : { path: edit.path, value: edit.value, proven: edit.proven },
  };
  if (everybody.count === 0)
    return [
      { code: 'goal-nobody-meets', level: goal.must ? 'problem' : 'hint', goal: goal.id, must: goal.must, players: everybody, ...said },
    ];
  return [
    { code: 'goal-too-hard', level: 'problem', goal: goal.id, players: own, ...(edit === undefined ? {} : { enough: edit.bar }), ...said },
  ];
}

export interface Played {
  readonly careful: readonly Kept[];
  readonly careless: readonly Kept[];
  readonly idle: readonly Kept[];
}

/** Everything about how runs end. `often` counted the same runs. */
export function aboutEnds(rules: Rules, { careful, careless, idle }: Played, often: Frequencies): readonly BalanceFinding[] {
  const all = [...careful, ...careless, ...idle];
  const found: BalanceFinding[] = [];
  const hasMust = rules.goals.some(({ must }) => must);
  const ofIdle = counted(idle, (run) => run.meetsMust);
  const ofCareless = counted(careless, (run) => run.meetsMust);
  if (hasMust && shareOf(ofIdle) >= IDLE_SHARE) found.push({ code: 'idle-meets-goals', level: 'problem', players: ofIdle });
  if (hasMust && shareOf(ofCareless) >= EASY_SHARE && shareOf(ofIdle) < IDLE_SHARE)
    found.push({ code: 'everybody-meets-goals', level: 'problem', players: ofCareless });
  const ends = new Map(often.ends.map((one) => [`${one.kind} ${one.id}`, one]));
  for (const goal of rules.goals) found.push(...aboutGoal(goal, all, careful, ends.get(`goal ${goal.id}`)?.clauses ?? []));
  const players = { of: often.runs, count: 0 };
  for (const { kind, id, held, clauses } of often.ends) {
    const why = blocked(clauses);
    if (held > 0 || kind === 'goal') continue;
    if (kind === 'verdict') found.push({ code: 'verdict-never-given', level: 'hint', verdict: id, players, ...why });
    else found.push({ code: 'objective-never-shown', level: 'hint', objective: id, players, ...why });
  }
  return found;
}
