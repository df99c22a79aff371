// Risk acceptance in writing. A manager who cannot mend something says so, and somebody whose risk it is signs for it until a week. When it
// happens, whoever knew forgives most of it; whoever was told soft words does not, and whoever heard nothing asks why. A signature of
// somebody who cannot judge it is worth nothing, and the third in a month is a habit. Source: explicit acceptance exonerates (research §3.0,
// §2.4 "acceptance signature"); amounts calibration.

import { min, round } from '../exact.ts';
import type { RiskKind, RiskWording } from '../decision.ts';
import type { RiskState } from '../govern-state.ts';
import { isKnown } from '../kit.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { isAnswered } from '../project.ts';
import type { CauseCode } from '../posting.ts';
import { byDecision, byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, weekOf, type Minutes, type Points } from '../units.ts';
import { coveredBy } from './back-ups.ts';
import { seemsProtected } from './protection.ts';
import { isUp } from './saturation.ts';
import { sponsorOf } from './sponsor.ts';

/** Manager's minutes that the paper and the talk take (research §2.4: about an hour). */
export const SIGNING: Minutes = 60;
/** Trust that the plain word costs when it is said; soft words cost nothing then (calibration). */
const PLAIN: Points = -100;
/** Trust that a paper costs which they cannot judge, and one too many (calibration). */
const NOT_THEIRS: Points = -300;
const TOO_MANY: Points = -200;
/** Papers in so many days that are still an exception (calibration: two a month). */
const MOST_PAPERS = 2;
const MONTH = 28;
/** Trust that a known weakness costs with the head of whoever it hits, when it happens (calibration: a broken promise is −5 to −20). */
const NOT_TOLD: Points = -400;
/** What is left of that for somebody who signed plain words, and what becomes of it after soft ones (calibration). */
const AFTER_PLAIN = 0.3;
const AFTER_SOFT = 1.5;
/** Weeks after which a restore seen to work says nothing any more (rule *green back-up*). */
const FRESH_WEEKS = 8;
/** Kit that a power cut stops. */
const POWERED = ['server', 'storage', 'back-up', 'switch', 'router', 'firewall', 'access-points'] as const;

/** Whether its maker's support is over, as far as one may believe. */
export function seemsUnsupported(game: Game, state: RunState, asset: number): boolean {
  const own = must(state.assets[asset], 'asset');
  const { supportEnds } = isKnown(own) ? own : must(game.kit.listed[asset], 'kit');
  return supportEnds >= 0 && supportEnds <= weekOf(state.day);
}

/** Whether a weakness is there, as far as one may believe. `thing` is an asset; for a need that stays open, a project. */
export function isOpen(game: Game, state: RunState, risk: RiskKind, thing: number): boolean {
  const project = state.projects[thing];
  if (risk === 'unmet')
    return project !== undefined && project.appeared >= 0 && project.order === undefined && !isAnswered({ game, state }, thing);
  const asset = state.assets[thing];
  if (asset?.exists !== true) return false;
  switch (risk) {
    case 'unsupported':
      return seemsUnsupported(game, state, thing);
    case 'untested':
      if (coveredBy({ game, state }, thing).length === 0) return false;
      return asset.restoreDay < 0 || !asset.restoreWorked || state.day - asset.restoreDay > FRESH_WEEKS * DAYS_PER_WEEK;
    case 'unprotected': {
      const kind = game.rules.assets[thing]?.kind ?? game.rules.projects[projectOfAsset(game, thing)]?.makes;
      return POWERED.some((one) => one === kind) && !seemsProtected(game, state, must(game.subjects.asset[thing], 'asset'));
    }
  }
}

/** Services that a weakness of an asset would hit. */
function servicesOf(game: Game, state: RunState, asset: number): readonly string[] {
  const serves = game.rules.assets[asset]?.serves ?? game.rules.projects[projectOfAsset(game, asset)]?.serves ?? [];
  return [...serves, ...coveredBy({ game, state }, asset)];
}

/** Whether it is theirs to judge: the sponsor's always, else that of whose need it is or whose people work with it. */
export function canJudge(game: Game, state: RunState, by: number, risk: RiskKind, thing: number): boolean {
  if (by === sponsorOf(game)) return true;
  const id = game.rules.stakeholders[by]?.id;
  if (risk === 'unmet') return game.rules.projects[thing]?.sponsor === id;
  const department = game.rules.departments[game.headed[by] ?? -1];
  return department !== undefined && servicesOf(game, state, thing).some((service) => department.uses.some((one) => one === service));
}

/** Whether a paper is signed and still says something. */
export const isStanding = (state: RunState, paper: RiskState): boolean => paper.sent && paper.until >= weekOf(state.day);

/** Papers of the month before a day, sent ones alone. */
const papersBefore = (run: Run): number =>
  (run.state.govern?.risks ?? []).filter((one) => one.sent && run.state.day - one.day < MONTH).length;

/** Whether somebody who can judge it has signed for a weakness of an asset, or that a need stays open; a run's last week counts as its end. */
export const isAccepted = (game: Game, state: RunState, about: string): boolean =>
  (state.govern?.risks ?? []).some(
    (paper) =>
      aboutOf(game, paper) === about &&
      paper.sent &&
      paper.until >= min(weekOf(state.day), game.rules.weeks) &&
      canJudge(game, state, paper.by, paper.risk, paper.thing),
  );

/** First of the day: what was written is signed. */
export function signRisks(run: Run): void {
  const risks = run.state.govern?.risks;
  if (risks === undefined) return;
  for (const paper of risks) {
    if (paper.sent) continue;
    const before = papersBefore(run);
    paper.sent = true;
    paper.day = run.state.day;
    must(run.state.stakeholders[paper.by], 'stakeholder').lastContact = run.state.day;
    const say = (code: CauseCode, delta: Points): void => {
      post(run, 'trust', paper.by, delta, byDecision(code, paper.at, aboutOf(run.game, paper)));
    };
    if (paper.wording === 'plain') say('risk-told', PLAIN);
    if (!canJudge(run.game, run.state, paper.by, paper.risk, paper.thing)) say('risk-not-theirs', NOT_THEIRS);
    if (before >= MOST_PAPERS) say('risks-pushed', TOO_MANY);
  }
}

const aboutOf = (game: Game, { risk, thing }: Pick<RiskState, 'risk' | 'thing'>): string =>
  must(risk === 'unmet' ? game.subjects.project[thing] : game.subjects.asset[thing], 'thing');

/** What somebody signed about a weakness; the sponsor's signature speaks for all. */
function wordingFor(run: Run, risk: RiskKind, thing: number, head: number): RiskWording | undefined {
  const sponsor = sponsorOf(run.game);
  let found: RiskWording | undefined;
  for (const paper of run.state.govern?.risks ?? []) {
    if (paper.risk !== risk || paper.thing !== thing || !isStanding(run.state, paper)) continue;
    if ((paper.by !== head && paper.by !== sponsor) || !canJudge(run.game, run.state, paper.by, risk, thing)) continue;
    // Whoever was told plainly once knows.
    if (found !== 'plain') found = paper.wording;
  }
  return found;
}

/** What is left of the trust that it costs with somebody, by what they signed. */
export function forgiven(run: Run, risk: RiskKind, thing: number, head: number): number {
  const wording = wordingFor(run, risk, thing, head);
  return wording === undefined ? 1 : wording === 'plain' ? AFTER_PLAIN : AFTER_SOFT;
}

/** What a weakness costs with somebody when it happens. */
export function blameOf(wording: RiskWording | undefined): { readonly code: CauseCode; readonly trust: Points } {
  switch (wording) {
    case 'plain':
      return { code: 'risk-was-signed', trust: round(NOT_TOLD * AFTER_PLAIN) };
    case 'soft':
      return { code: 'risk-played-down', trust: round(NOT_TOLD * AFTER_SOFT) };
    case undefined:
      return { code: 'risk-not-told', trust: NOT_TOLD };
  }
}

/** What was weak broke. Where it stopped a service, the heads of those who work with it ask whether they could have known. */
export function answerForFailure(run: Run, risk: 'unsupported' | 'unprotected', asset: number): void {
  const { game, state } = run;
  if (state.govern?.risks === undefined || !isOpen(game, state, risk, asset)) return;
  const stopped = game.rules.services
    .filter((_, s) => game.chains[s]?.some((stage) => stage.assets.includes(asset)) === true && !isUp(game, state, s))
    .map((service) => service.id);
  answerTo(run, risk, asset, stopped);
}

/** A back-up did not bring a service's data back. `asset` had not been seen to work. */
export function answerForRestore(run: Run, asset: number, service: string): void {
  if (run.state.govern?.risks !== undefined && isOpen(run.game, run.state, 'untested', asset)) answerTo(run, 'untested', asset, [service]);
}

function answerTo(run: Run, risk: RiskKind, asset: number, services: readonly string[]): void {
  const { rules } = run.game;
  const about = run.game.subjects.asset[asset];
  for (let head = 0; head < rules.stakeholders.length; head += 1) {
    const department = rules.departments[run.game.headed[head] ?? -1];
    if (department === undefined || !department.uses.some((service) => services.some((one) => one === service))) continue;
    const { code, trust } = blameOf(wordingFor(run, risk, asset, head));
    post(run, 'trust', head, trust, byMechanism(code, about));
  }
}

/** Whether those who wait for a need have signed, in plain words, that it stays open for now: then nobody expects a date. */
export function isPutOff(run: Run, project: number, sponsor: number): boolean {
  return run.state.govern?.risks !== undefined && wordingFor(run, 'unmet', project, sponsor) === 'plain';
}
