// The whole debrief, step by step, so that whoever computes it can show what is there, tell how far it has come, and stop: the findings with what
// their remedies do here at once, the first one's other worlds next, then those of the others, then luck, then single chances.

import { competenciesOf } from '../coach/index.ts';
import { continueRun, mondayOf, outcome, weekOf, type At, type Day, type Measures, type State } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import { chancesInSteps } from './chances.ts';
import type { Debrief, DebriefStep, Effect, Otherwise } from './debrief.ts';
import { changeOf, elsewhereOf, hereOf, withElsewhere, type Change } from './effect.ts';
import { guideOf } from './guide.ts';
import { worldOf, type Inquiry, type Read } from './inquiry.ts';
import { luckInSteps } from './luck.ts';
import { readInSteps } from './reading.ts';
import { stillnessOf } from './stillness.ts';
import { calibrationOf, eventsIn, hintsFollowed, numbered } from './timeline.ts';
import { tellFindings, tryInSteps, type Tried } from './told.ts';
import { measuresAt, mondayBefore, otherSeed, playWorld } from './worlds.ts';

export interface Step {
  readonly step: DebriefStep;
  /** Of the whole, whole numbers from 0 to 100. */
  readonly percent: number;
  /** Where more is known than before. */
  readonly debrief?: Debrief;
}

/** Where each part ends, in percent of the whole: about what each takes (measured; calibration). */
const ENDS: Readonly<Record<DebriefStep, number>> = { reading: 5, effects: 55, luck: 95, chances: 100 };
const BEGINS: Readonly<Record<DebriefStep, number>> = { reading: 0, effects: ENDS.reading, luck: ENDS.effects, chances: ENDS.luck };

function at(step: DebriefStep, share: number, debrief?: Debrief): Step {
  const percent = Math.floor(BEGINS[step] + (ENDS[step] - BEGINS[step]) * Math.min(1, share));
  return debrief === undefined ? { step, percent } : { step, percent, debrief };
}

/** Goes through steps of one kind and returns what they come to. */
function* through<T, R>(steps: Generator<T, R>, tell: (step: T, index: number) => Step): Generator<Step, R> {
  for (let index = 0; ; index += 1) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield tell(next.value, index);
  }
}

export function* debriefInSteps(inquiry: Inquiry): Generator<Step, void> {
  const { played } = inquiry;
  // Each week and each rule is a step of about the same length.
  const readings = played.game.rules.weeks + 28;
  const read = yield* through(readInSteps(inquiry), (_, index) => at('reading', index / readings));
  const tried = yield* through(tryInSteps(inquiry, read), () => at('reading', 1));
  const tell = (): Debrief => debriefOf(inquiry, read);
  yield at('effects', 0, tell());
  yield* elsewhereInSteps(inquiry, tried, tell);
  if (inquiry.luck === undefined && inquiry.sizes.luck.most > 0) {
    const luck = yield* through(luckInSteps(inquiry, read), (share) => at('luck', share));
    inquiry.luck = { ...luck, chances: [] };
    yield at('chances', 0, tell());
    const chances = yield* through(chancesInSteps(inquiry, read), (share) => at('chances', share));
    inquiry.luck = { ...luck, chances };
  }
  yield at('chances', 1, tell());
}

/** All that is known so far. */
function debriefOf(inquiry: Inquiry, read: Read): Debrief {
  const { played, mode } = inquiry;
  const { game, log } = played;
  const { rules } = game;
  const weeks = read.course.length;
  const { outcome: ended, view } = { outcome: outcome(game, read.end), view: read.days.at(-1)?.view };
  const finished = view?.awaiting.kind === 'end';
  const parts = {
    ...tellFindings(rules, read, inquiry.tried ?? []),
    calibration: calibrationOf(view),
    hints: hintsFollowed(mode, log, read.days, read.findings, weeks),
    course: read.course,
  };
  const stillness = stillnessOf(log, view, weeks);
  return {
    // A run given up has no verdict: how it would have ended is not known.
    outcome: finished ? ended : { ...ended, verdict: undefined },
    weeks,
    finished,
    ...parts,
    ...(stillness === undefined ? {} : { stillness }),
    competencies: competenciesOf(read.findings, ended.measures, weeks),
    decisions: numbered(log),
    events: eventsIn(read.days),
    guide: guideOf(rules, parts),
    ...(inquiry.luck === undefined ? {} : { luck: inquiry.luck }),
  };
}

/** Remedies that did something here, tried in other worlds: the first by itself, so that it is there soon, then the others a world at a time. */
function* elsewhereInSteps(inquiry: Inquiry, tried: readonly Tried[], tell: () => Debrief): Generator<Step, void> {
  if (inquiry.sizes.effects === 0) return;
  const open = tried.filter(({ change, effect }) => change !== undefined && effect?.matters === true && effect.worlds === 0);
  const [first, ...rest] = open;
  if (first === undefined) return;
  const { sizes } = inquiry;
  const all = sizes.effects * (rest.length === 0 ? 1 : 2);
  let done = 0;
  for (const some of [[first], rest]) {
    if (some.length === 0) continue;
    const changes = some.map((): (Measures | undefined)[] => []);
    for (let index = 0; index < sizes.effects; index += 1) {
      for (const [place, change] of tryIn(inquiry, index, some).entries()) changes[place]?.push(change);
      done += 1;
      yield at('effects', done / all);
    }
    some.forEach((one, place) => settle(inquiry, one, changes[place] ?? []));
    yield at('effects', done / all, tell());
  }
}

function settle(inquiry: Inquiry, one: Tried, changes: readonly (Measures | undefined)[]): void {
  inquiry.tried = (inquiry.tried ?? []).map((known) =>
    known === one && known.effect !== undefined ? { ...known, effect: withElsewhere(known.effect, changes) } : known,
  );
}

/** Some remedies in one other world: the log once, and from the Monday of each change the changed log. */
function tryIn(inquiry: Inquiry, index: number, some: readonly { readonly change?: Change }[]): readonly (Measures | undefined)[] {
  const { played } = inquiry;
  const seed = otherSeed(index);
  const mondays = new Set<Day>(some.flatMap(({ change }) => (change === undefined ? [] : [mondayBefore(change.from)])));
  const world = playWorld(played, seed, mondays);
  inquiry.worlds.set(index, { ...world, mondays: new Map() });
  inquiry.spent += 1;
  return some.map(({ change }) => {
    if (change === undefined) return undefined;
    inquiry.spent += 1 - mondayBefore(change.from) / played.days;
    return elsewhereOf(played, change, seed, world);
  });
}

/** The answer to *and if not?*: for this world at once, and then with the other worlds. Undefined between two steps. */
export function* otherwiseInSteps(inquiry: Inquiry, asked: At, patches: readonly Patch[]): Generator<Otherwise | undefined, void> {
  const { played, sizes } = inquiry;
  const steps = readInSteps(inquiry);
  let read: Read | undefined;
  while (read === undefined) {
    const next = steps.next();
    if (next.done === true) read = next.value;
    else yield undefined;
  }
  const change = changeOf(played.log, patches);
  const effect = hereOf(played, change, read.home);
  const course = { run: read.course, other: courseOf(inquiry, change, read) };
  const answer = (told: Effect): Otherwise => ({ at: asked, patches, effect: told, course });
  yield answer(effect);
  if (!effect.matters) return;
  const changes: (Measures | undefined)[] = [];
  for (let index = 0; index < sizes.effects; index += 1) {
    changes.push(elsewhereOf(played, change, otherSeed(index), worldOf(inquiry, index, otherSeed(index))));
    yield undefined;
  }
  yield answer(withElsewhere(effect, changes));
}

/** Measures at the end of each week of a changed log. */
function courseOf({ played }: Inquiry, change: Change, read: Read): readonly Measures[] {
  const { game, days } = played;
  const monday = mondayBefore(change.from);
  let state: State | undefined = read.home.mondays.get(monday);
  const before = weekOf(monday) - 1;
  const course = read.course.slice(0, before);
  for (let week = before + 1; state !== undefined && week <= read.course.length; week += 1) {
    state = continueRun(game, state, change.log, { until: Math.min(mondayOf(week + 1), days) }).state;
    course.push(measuresAt(game, state));
  }
  return course;
}
