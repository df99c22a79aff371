// M9 Pre-mortem. The team imagines that the project has failed and says why: the worst of what is hidden comes out, be it work that nobody
// counted, a vendor who will be late, or a skill that only one person has. Source: Klein 2007 (research M9: one hour reveals one hidden risk);
// the worth of a key person is calibration.

import type { PreMortemRisk } from '../decision.ts';
import type { SkillId } from '../ids.ts';
import { ceil, max, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { skillOf } from '../skills.ts';
import type { PreMortemState } from '../project-state.ts';
import { DAYS_PER_WEEK, FULL, MINUTES_PER_DAY, WORKDAYS_PER_WEEK, type Minutes, type Share } from '../units.ts';
import { optionInMind, trueEffort } from './estimates.ts';
import { drawLead } from './lead-times.ts';
import { hasJoined } from './ramp-up.ts';

/** Working days that a missing key person would cost (calibration). */
const KEY_PERSON_DAYS = 5;
/** From this skill on somebody can be relied on for a kind of work (as M17). */
const HOLDER = 5000;
/** Work that nobody counted is told in half days. */
const HALF_DAY: Minutes = 240;

/** Half days, rounded up, so that what is told is never less than what is hidden. */
export const inHalfDays = (minutes: Minutes): Minutes => max(0, ceil(minutes / HALF_DAY) * HALF_DAY);

/** The worst hidden risk of the option in mind. */
export function worstRisk(run: Run, project: number): PreMortemState {
  const option = optionInMind(run, project);
  const work = hiddenWork(run, project, option);
  const late = hiddenSlip(run, project, option);
  const skill = soleSkill(run, project, option);
  const days: Readonly<Record<PreMortemRisk, number>> = {
    work: work / MINUTES_PER_DAY,
    vendor: (late * WORKDAYS_PER_WEEK) / DAYS_PER_WEEK,
    person: skill === undefined ? 0 : KEY_PERSON_DAYS,
    none: 0,
  };
  let worst: PreMortemRisk = 'none';
  for (const risk of ['work', 'vendor', 'person'] as const) if (days[risk] > days[worst]) worst = risk;
  const seen = { day: run.state.day, option, risk: worst };
  switch (worst) {
    case 'work':
      return { ...seen, amount: work };
    case 'vendor':
      return { ...seen, amount: late };
    case 'person':
      return skill === undefined ? { ...seen, amount: 0 } : { ...seen, amount: 0, skill };
    case 'none':
      return { ...seen, amount: 0 };
  }
}

/** For imagined worlds: the factor of the effort that fits what was found, where `drawn` is what luck says. */
export function fearedFactor(guess: Minutes, { risk, amount }: Pick<PreMortemState, 'risk' | 'amount'>, drawn: Share): Share {
  const most: Readonly<Record<PreMortemRisk, Minutes>> = {
    work: amount,
    vendor: (amount * WORKDAYS_PER_WEEK * MINUTES_PER_DAY) / DAYS_PER_WEEK,
    person: KEY_PERSON_DAYS * MINUTES_PER_DAY,
    none: 0,
  };
  if (guess <= 0) return drawn;
  const limit = round(((guess + most[risk]) * FULL) / guess);
  return risk === 'work' ? limit : min(drawn, limit);
}

/** Minutes beyond the team's guess, in half days. */
function hiddenWork(run: Run, project: number, option: number): Minutes {
  const own = must(run.state.projects[project], 'project');
  const guess = must(run.game.guesses[project]?.[option], 'option');
  return inHalfDays(trueEffort(run.game, project, option, own.effortFactor[option] ?? FULL, 0) - guess);
}

/** Days by which the kit will come later than the vendor says. */
function hiddenSlip(run: Run, project: number, option: number): number {
  if (!run.game.on.has('lead-times')) return 0;
  const { order } = must(run.state.projects[project], 'project');
  if (order?.sent === true) return order.arrived >= 0 ? 0 : max(0, order.arrives - order.expected);
  const rule = must(run.game.rules.projects[project], 'project');
  const chosen = must(rule.options[option], 'option');
  return round(drawLead(run.luck, `${rule.id}.${chosen.id}`, chosen).slip);
}

/** The first skill that the work asks for and only one person of the team can be relied on for. */
function soleSkill(run: Run, project: number, option: number): SkillId | undefined {
  const effort = run.game.rules.projects[project]?.options[option]?.effort ?? [];
  return effort.find(({ skill }) => {
    let holders = 0;
    for (let i = 0; i < run.state.people.length; i += 1) if (hasJoined(run, i) && skillOf(run, i, skill) >= HOLDER) holders += 1;
    return holders === 1;
  })?.skill;
}
