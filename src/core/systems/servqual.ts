// M29 Five attributes. What a department is content with is no single thing: that things work and dates hold counts most, then how fast help
// comes, whether one can believe it, whether somebody asks after them, and last how new it looks. Each has an expectation of its own, which
// follows what people get, up faster than down. Source: Parasuraman, Zeithaml & Berry 1988/91, points of importance (research M29); the
// curve is that of M21, the adaptation the calibration page's; how each is felt is calibration.

import { round } from '../exact.ts';
import { must, type ChainStage } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { Cause, CauseCode } from '../posting.ts';
import type { RunState } from '../state.ts';
import { FULL, type Points } from '../units.ts';

/** What a department gets, 0 to 5 each, and two of them as they would be or feel otherwise (M28, M26). */
export interface Experience {
  readonly reliability: number;
  readonly reliabilityInCalm: number;
  readonly speed: number;
  readonly speedAsFelt: number;
  readonly date: number;
  readonly information: number;
}

/** What a gap on a scale of five moves of satisfaction in a week, by the curve of M21, for something of this weight. */
export type Move = (weight: number, gap: number) => Points;

/** One point of five, in hundredths of a point of a hundred. */
const perFive = FULL / 5;

export const SERVQUAL = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;
export type ServqualAttribute = (typeof SERVQUAL)[number];

/** What each weighs (research M29). */
const IMPORTANCE: Readonly<Record<ServqualAttribute, number>> = {
  reliability: 0.32,
  responsiveness: 0.22,
  assurance: 0.19,
  empathy: 0.16,
  tangibles: 0.11,
};
/** Share of reliability that is up-time; the rest is dates that hold (calibration page: .37 to .20). */
const UP_SHARE = 0.65;
/** How old kit looks, 0 to 5, and what new kit behind everything they use adds (calibration). */
const PLAIN = 3;
const SHINY = 2;
/** Share of the gap by which an expectation follows what they get in a week, up and down (calibration page). */
const UP = 0.06;
const DOWN = 0.04;

const CODES: Readonly<Record<ServqualAttribute, readonly [bad: CauseCode, good: CauseCode]>> = {
  reliability: ['service-down', 'expectation-exceeded'],
  responsiveness: ['service-slow', 'expectation-exceeded'],
  assurance: ['expectation-missed', 'expectation-exceeded'],
  empathy: ['no-contact', 'expectation-exceeded'],
  tangibles: ['expectation-missed', 'expectation-exceeded'],
};

/** What a posting is said to be about. */
const TOLD_AS: Readonly<Record<Exclude<ServqualAttribute, 'empathy'>, string>> = {
  reliability: 'reliability',
  responsiveness: 'speed',
  assurance: 'assurance',
  tangibles: 'tangibles',
};

type Causes = readonly [bad: Cause, good: Cause];
const causesOf = (attribute: keyof typeof TOLD_AS): Causes => [
  byMechanism(CODES[attribute][0], TOLD_AS[attribute]),
  byMechanism(CODES[attribute][1], TOLD_AS[attribute]),
];
/** The same for all departments; only empathy is about its head. */
const causes: Readonly<Record<keyof typeof TOLD_AS, Causes>> = {
  reliability: causesOf('reliability'),
  responsiveness: causesOf('responsiveness'),
  assurance: causesOf('assurance'),
  tangibles: causesOf('tangibles'),
};

/** What a department gets of one attribute, 0 to 5. Whatever makes it up is plain to everybody. */
export function feltOf(run: Pick<Run, 'game' | 'state'>, department: number, attribute: ServqualAttribute, felt: Experience): number {
  switch (attribute) {
    case 'reliability':
      return UP_SHARE * felt.reliability + (1 - UP_SHARE) * felt.date;
    case 'responsiveness':
      return felt.speed;
    case 'assurance':
      return (run.state.stocks.trust[run.game.heads[department] ?? -1] ?? 0) / perFive;
    case 'empathy':
      return felt.information;
    case 'tangibles':
      return PLAIN + SHINY * newShare(run, department);
  }
}

/** The same in points. */
export const feltPoints = (run: Pick<Run, 'game' | 'state'>, department: number, attribute: ServqualAttribute, felt: Experience): Points =>
  round(feltOf(run, department, attribute, felt) * perFive);

/** Share of what they use that has something new of this run behind it. */
function newShare({ game, state }: Pick<Run, 'game' | 'state'>, department: number): number {
  const uses = must(game.servicesOf[department], 'services');
  let fresh = 0;
  for (let i = 0; i < uses.length; i += 1) if (isFresh(must(game.chains[uses[i] ?? -1], 'chain'), state)) fresh += 1;
  return uses.length === 0 ? 0 : fresh / uses.length;
}

function isFresh(stages: readonly ChainStage[], state: RunState): boolean {
  for (let s = 0; s < stages.length; s += 1) {
    const { assets } = must(stages[s], 'stage');
    for (let a = 0; a < assets.length; a += 1) if (isNew(state.assets[assets[a] ?? -1])) return true;
  }
  return false;
}

const isNew = (asset: { readonly exists: boolean; readonly bought: boolean } | undefined): boolean =>
  asset?.exists === true && asset.bought;

/** How far the expectation of an attribute moves in a week, points. */
export const adapt = (expected: Points, felt: Points): Points => round((felt > expected ? UP : DOWN) * (felt - expected));

/** What a department gets, all five weighed, points. */
export function feltByAttributes(run: Pick<Run, 'game' | 'state'>, department: number, felt: Experience): Points {
  let sum = 0;
  for (const attribute of SERVQUAL) sum += IMPORTANCE[attribute] * feltOf(run, department, attribute, felt);
  return round(sum * perFive);
}

/** Weekly, for one department: it compares, attribute by attribute, and gets used to what it gets. */
export function compareAttributes(run: Run, department: number, felt: Experience, move: Move): void {
  const apart = must(run.state.talk?.apart, 'expectations by attribute');
  const whole = run.state.stocks.expectation[department] ?? 0;
  for (let a = 0; a < SERVQUAL.length; a += 1) {
    const attribute = must(SERVQUAL[a], 'attribute');
    const at = department * SERVQUAL.length + a;
    const expected = whole + (apart[at] ?? 0);
    const got = feltOf(run, department, attribute, felt);
    const effect = move(IMPORTANCE[attribute], got - expected / perFive);
    const good = effect < 0 ? 0 : 1;
    const cause =
      attribute === 'empathy'
        ? byMechanism(CODES.empathy[good], must(run.game.rules.departments[department], 'department').head)
        : causes[attribute][good];
    post(run, 'satisfaction', department, effect, cause);
    apart[at] = (apart[at] ?? 0) + adapt(expected, round(got * perFive));
  }
}

/** What outages took from satisfaction this week beside what would be without them, and waits beside waits as they are (M28, M26), points. */
export function besideThem(
  run: Run,
  department: number,
  felt: Experience,
  move: Move,
): { readonly relief: Points; readonly longer: Points } {
  const apart = must(run.state.talk?.apart, 'expectations by attribute');
  const whole = run.state.stocks.expectation[department] ?? 0;
  const at = department * SERVQUAL.length;
  const reliable = (whole + (apart[at] ?? 0)) / perFive;
  const fast = (whole + (apart[at + 1] ?? 0)) / perFive;
  const inCalm = UP_SHARE * felt.reliabilityInCalm + (1 - UP_SHARE) * felt.date;
  const asItWas = feltOf(run, department, 'reliability', felt);
  return {
    relief: move(IMPORTANCE.reliability, inCalm - reliable) - move(IMPORTANCE.reliability, asItWas - reliable),
    longer: move(IMPORTANCE.responsiveness, felt.speedAsFelt - fast) - move(IMPORTANCE.responsiveness, felt.speed - fast),
  };
}
