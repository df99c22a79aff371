// M10 Anchoring. Once a team has heard by when somebody would like it, its first range is pulled halfway towards what would fit. Whoever asks
// for the range before any date is said gets the team's own; so does a second range. Source: Tversky & Kahneman 1974 (research M10).

import { max, round } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { absorbedPerWeek } from '../project.ts';
import type { Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, fridayOf, type Day, type Minutes, type Week } from '../units.ts';

/** How far a range is pulled towards what would fit (research M10: 50 %). */
const PULL = 0.5;
/** No range was made yet; and one was made before any date was said. */
export const NOT_YET: Week = -1;
export const UNTOLD: Week = 0;

export interface Range {
  readonly p50: Minutes;
  readonly p80: Minutes;
}

/** The week that the team has heard for a project: one that was promised, or the sponsor's wish once the sponsor was talked to. */
export function weekHeard(game: Game, state: RunState, project: number): Week | undefined {
  const promised = state.promises.find((p) => p.project === project);
  if (promised !== undefined) return promised.week;
  const own = must(state.projects[project], 'project');
  const rule = must(game.rules.projects[project], 'project');
  const talked = state.stakeholders[game.index.stakeholder.get(rule.sponsor) ?? -1]?.lastTalk ?? -1;
  return talked >= 0 && talked >= own.appeared ? rule.wanted : undefined;
}

/** Work that a project can take in until the Friday of a week, with what is behind it. */
export const fitsUntil = (guess: Minutes, done: Minutes, today: Day, week: Week): Minutes =>
  done + round((absorbedPerWeek(guess) * max(0, fridayOf(week) + 1 - today)) / DAYS_PER_WEEK);

/** A figure pulled towards what would fit. What fits anyway is not pulled. */
export const pulled = (figure: Minutes, fits: Minutes): Minutes => (figure <= fits ? figure : round(figure - PULL * (figure - fits)));

/** The first range as the team gives it, with the week it had heard. */
export function anchored(run: Run, project: number, range: Range, guess: Minutes, done: Minutes): Range & { readonly heard?: Week } {
  const own = must(run.state.projects[project], 'project');
  if (own.anchor === undefined || own.anchor !== NOT_YET) return range;
  const heard = weekHeard(run.game, run.state, project);
  own.anchor = heard ?? UNTOLD;
  if (heard === undefined) return range;
  const fits = fitsUntil(guess, done, run.state.day, heard);
  const p50 = pulled(range.p50, fits);
  return p50 === range.p50 ? range : { p50, p80: pulled(range.p80, fits), heard };
}
