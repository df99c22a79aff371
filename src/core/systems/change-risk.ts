// M38 Change risk. Going live can fail: by complexity 3 to 30 %, less when rehearsed, with a way back and friendly users first, more when
// those who do it are tired or the old kit is past its support. The window and the way back cut what a failure costs.
// Source: ITIL change enablement, DORA, Uptime (research M38), figures as overruled by the model; the split of the × 0.4 is calibration.

import { isFrozen } from '../calendar.ts';
import { max, min, round } from '../exact.ts';
import { assetMade, assetOf, must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { CutoverPlan } from '../decision.ts';
import type { CauseCode } from '../posting.ts';
import type { ProjectRule } from '../scenario.ts';
import { FULL, isWorkday, MINUTES_PER_DAY, weekdayOf, type Minutes, type Points, type Share } from '../units.ts';
import { buy } from '../kit.ts';
import { batchOf, DAYS_BETWEEN, partChance } from './batch-size.ts';
import { closeChange, hasLeave, planNow } from './change-board.ts';
import { debtFailure } from './debt.ts';
import { ofTeam } from './hiring.ts';
import { isRehearsed, isSkipped } from './schedule-pressure.ts';
import { clearUp } from './unplanned-work.ts';
import { isSupported } from './ageing.ts';
import { becomeBridge, retireBridge } from './bridges.ts';
import { fadeWin, winEarly } from './early-win.ts';
import { loseTime } from './saturation.ts';
import { keepPromises } from './promises.ts';
import { felt, feltFailing, planOutage, SWITCHING_SHARE } from './notices.ts';
import { trueEffort } from './estimates.ts';
import { shadowRisk } from './shadow-it.ts';

/** Probability of failure by complexity 1 to 5 (model, overruling M38). */
const BY_COMPLEXITY = [0.03, 0.07, 0.12, 0.2, 0.3] as const;
/** What each preparation leaves of it; together about the model's 0.4 (research M38: test .35, roll-back .2, peer .2). */
const REHEARSED = 0.65;
const WAY_BACK = 0.8;
const PILOT = 0.8;
const PAST_SUPPORT = 1.5;
const MOST = 0.6;
/** A failed change stops its services for a day; the window hides four fifths, a way back three quarters (research M38). */
const WINDOW_IMPACT = 0.2;
const WAY_BACK_DURATION = 0.25;
/** Minutes for which a change stops its services while it is made, by complexity 1 to 5; in the window nobody is there to feel it (calibration). */
const WHILE_MADE = [60, 240, 480, 480, 480] as const;
/** Trust that it costs with the head of each department whose work stops so, unannounced (calibration; M38: change is the main cause of outages). */
const SURPRISED: Points = -800;
/** And satisfaction in each of those departments (calibration). */
const ANNOYED: Points = -1200;
/** From this complexity a change is no routine; team minutes and satisfaction for each step of it that unrehearsed faults cost (calibration; DORA, ITIL for the direction). */
const UNUSUAL = 2;
const FAULT_MINUTES: Minutes = 120;
const FAULTY: Points = -250;
/** Share of the work that a failed change makes again (calibration). */
const REDO_SHARE = 0.2;
/** Days of a pilot (calibration), and team minutes of a rehearsal, half a day (research §1.4). */
const PILOT_DAYS = 7;
const REHEARSAL_MINUTES = 240;
/** Trust that a change in a closed week costs with the head of each department that it touches (calibration; M38: "sponsor hit"). */
const FREEZE_TRUST: Points = -600;
/** Mood gained by those who worked on what went live (calibration; progress is motivating). */
const LIVE_MOOD: Points = 200;

/** Probability that a cut-over fails. `fatigue` is that of those who do it, in points. */
export function failureChance(complexity: 1 | 2 | 3 | 4 | 5, plan: CutoverPlan, fatigue: Points, pastSupport: boolean): number {
  let chance = must(BY_COMPLEXITY[complexity - 1], 'complexity') * (1 + fatigue / FULL);
  if (plan.tested) chance *= REHEARSED;
  if (plan.wayBack) chance *= WAY_BACK;
  if (plan.pilot) chance *= PILOT;
  if (pastSupport) chance *= PAST_SUPPORT;
  return min(MOST, chance);
}

/** Daily: what is ready goes live, in the change window or at once, as planned. */
export function stepCutovers(run: Run): void {
  for (let i = 0; i < run.state.projects.length; i += 1) {
    const project = must(run.state.projects[i], 'project');
    if (project.finished < 0 || project.live >= 0) continue;
    const isAllowed = hasLeave(run, i, project);
    const plan = planNow(project);
    if (plan.tested && !project.rehearsed) {
      project.rehearsed = true;
      if (isSkipped(run, i)) project.skipped = true;
      else post(run, 'backlog', 0, REHEARSAL_MINUTES, byMechanism('toil', run.game.subjects.project[i]));
    }
    // In batches a pilot is a part of its own; else it is a week of trying before the rest.
    if (project.cutOver !== undefined) {
      if (run.state.day < project.cutOver.from) continue;
    } else if (plan.pilot) {
      if (project.pilotUntil < 0) project.pilotUntil = project.finished + PILOT_DAYS;
      if (run.state.day < project.pilotUntil) continue;
    }
    if (!isAllowed) continue;
    if (plan.inWindow ? weekdayOf(run.state.day) !== run.game.rules.changeWindow : !isWorkday(run.state.day)) continue;
    const frozen = isFrozen(run.game, run.state.day);
    // The window does not open in a closed week. Whoever does not wait for it breaks what was agreed.
    if (frozen && plan.inWindow) continue;
    if (frozen) breakFreeze(run, i);
    cutOver(run, i, plan);
  }
}

/** Everybody had agreed on quiet weeks, so this costs whether or not the change works. */
function breakFreeze(run: Run, i: number): void {
  forHeads(run, must(run.game.rules.projects[i], 'project'), FREEZE_TRUST, 'freeze-broken');
}

/** Trust with the head of each department that a project touches. */
function forHeads(run: Run, rule: ProjectRule, trust: Points, code: CauseCode): void {
  const { rules } = run.game;
  rules.stakeholders.forEach((who, s) => {
    if (rules.departments.some((d) => d.head === who.id && d.uses.some((service) => rule.serves.includes(service))))
      post(run, 'trust', s, trust, byMechanism(code, rule.id));
  });
}

function cutOver(run: Run, i: number, plan: CutoverPlan): void {
  const project = must(run.state.projects[i], 'project');
  const rule = must(run.game.rules.projects[i], 'project');
  const order = must(project.order, 'order');
  const option = must(rule.options[order.option], 'option');
  const fatigue = project.lead >= 0 ? (run.state.stocks.fatigue[project.lead] ?? 0) : meanFatigue(run);
  const old = rule.replaces.some((id) => {
    const asset = run.state.assets[run.game.index.asset.get(id) ?? -1];
    return asset?.exists === true && !isSupported(asset, run.state.day);
  });
  const batch = batchOf(project, plan);
  const real = { ...plan, tested: plan.tested && isRehearsed(project), ...(project.cutOver === undefined ? {} : { pilot: false }) };
  const whole = run.game.on.has('change-risk')
    ? min(MOST, failureChance(option.complexity, real, fatigue, old) * shadowRisk(run, rule.serves) + debtFailure(run.game, run.state))
    : 0;
  const failed = run.luck.draw('cutover', rule.id, project.cutovers) < partChance(whole, batch, project.cutOver?.share ?? 0);
  project.cutovers += 1;
  const how = announceOutage(run, i, plan, option.complexity, batch);
  if (run.game.on.has('change-risk') && !plan.inWindow)
    changeAtWork(run, i, failed || run.state.notices !== undefined ? 0 : must(WHILE_MADE[option.complexity - 1], 'complexity'), batch, how);
  tell(run, { type: 'cutover', project: rule.id, succeeded: !failed, ...(batch < FULL ? { share: batch } : {}) });
  closeChange(run, i, failed);
  if (!failed) {
    if (run.game.on.has('change-risk') && !real.tested) findFaults(run, i, option.complexity, batch);
    if (project.cutOver === undefined || project.cutOver.share + batch >= FULL) goLive(run, i);
    else project.cutOver = { share: project.cutOver.share + batch, from: run.state.day + DAYS_BETWEEN };
    return;
  }
  // Whoever left the rehearsal out does it this time.
  if (project.skipped === true) {
    project.rehearsed = false;
    delete project.skipped;
  }
  project.cutoverFailed = run.state.day;
  project.finished = -1;
  const effort = trueEffort(run.game, i, order.option, project.effortFactor[order.option] ?? FULL, project.extraMinutes);
  post(
    run,
    'work-done',
    i,
    -min(run.state.stocks['work-done'][i] ?? 0, round((effort * REDO_SHARE * batch) / FULL)),
    byMechanism('change-failed', rule.id),
  );
  clearUp(run, rule.id);
  stop(run, i, (plan.inWindow ? WINDOW_IMPACT : 1) * (plan.wayBack ? WAY_BACK_DURATION : 1) * (batch / FULL), feltFailing(how));
}

/** What nobody rehearsed is tried by those who work with it: they find what is wrong, and call. */
function findFaults(run: Run, i: number, complexity: number, batch: Share): void {
  const rule = must(run.game.rules.projects[i], 'project');
  if (complexity < UNUSUAL || rule.serves.length === 0) return;
  post(run, 'backlog', 0, round((FAULT_MINUTES * complexity * batch) / FULL), byMechanism('faults-found', rule.id));
  run.game.rules.departments.forEach((department, d) => {
    if (department.uses.some((service) => rule.serves.includes(service)))
      post(run, 'satisfaction', d, round((FAULTY * complexity * batch) / FULL), byMechanism('faults-found', rule.id));
  });
}

/** The services of a project stand still for a share of a day. */
function stop(run: Run, i: number, share: number, severity = 1): void {
  for (const id of must(run.game.rules.projects[i], 'project').serves) {
    const service = must(run.game.index.service.get(id), 'service');
    must(run.state.services[service], 'service').downMinutes += round(MINUTES_PER_DAY * share);
    for (const d of must(run.game.usersOf[service], 'users'))
      loseTime(run, d, share * ((run.game.rules.services[service]?.impact ?? 0) / FULL), id, false, severity);
  }
}

/** The switching over itself stops what it touches for a while, whether it works or not (M27). Returns how it is felt. */
function announceOutage(run: Run, i: number, plan: CutoverPlan, complexity: number, batch: Share): number {
  if (run.state.notices === undefined) return 1;
  const rule = must(run.game.rules.projects[i], 'project');
  const how = felt(run.game, run.state, assetOf(run.game, i));
  const services = rule.serves.map((id) => must(run.game.index.service.get(id), 'service'));
  const long = must(WHILE_MADE[complexity - 1], 'complexity') / MINUTES_PER_DAY;
  planOutage(
    run,
    assetOf(run.game, i),
    services,
    (plan.inWindow ? SWITCHING_SHARE * WINDOW_IMPACT : max(SWITCHING_SHARE, long)) * (batch / FULL),
  );
  return how;
}

/**
 * In working hours a change takes its services away while it is made, and nobody had said so. One that fails takes the day anyway. Where
 * notices are in play, they say what a stop that was announced is (M27).
 */
function changeAtWork(run: Run, i: number, minutes: Minutes, batch: Share, how: number): void {
  const rule = must(run.game.rules.projects[i], 'project');
  if (rule.serves.length === 0) return;
  stop(run, i, (minutes / MINUTES_PER_DAY) * (batch / FULL));
  if (how >= 1) forHeads(run, rule, SURPRISED, 'stopped-unannounced');
  run.game.rules.departments.forEach((department, d) => {
    if (department.uses.some((service) => rule.serves.includes(service)))
      post(run, 'satisfaction', d, round(ANNOYED * how), byMechanism('stopped-unannounced', rule.id));
  });
}

const meanFatigue = (run: Run): Points => {
  const all = ofTeam(run.game, run.state, run.state.stocks.fatigue);
  return all.reduce((sum, f) => sum + f, 0) / (all.length === 0 ? 1 : all.length);
};

function goLive(run: Run, i: number): void {
  const project = must(run.state.projects[i], 'project');
  const rule = must(run.game.rules.projects[i], 'project');
  const order = must(project.order, 'order');
  const option = must(rule.options[order.option], 'option');
  project.live = run.state.day;
  const made = must(run.state.assets[assetMade(run.game, i, order.option)], 'asset');
  made.exists = true;
  made.up = true;
  made.option = order.option;
  buy(made, must(run.game.kit.made[i]?.[order.option], 'kit'), run.state.day);
  made.untestedSince = run.state.day;
  for (const id of rule.replaces) {
    const asset = must(run.state.assets[run.game.index.asset.get(id) ?? -1], 'asset');
    asset.exists = false;
    asset.failsOn = -1;
  }
  retireBridge(run, i);
  run.state.people.forEach((person, p) => {
    if ((person.worked[i] ?? 0) > 0 || (person.workedBefore[i] ?? 0) > 0 || project.lead === p)
      post(run, 'mood', p, LIVE_MOOD, byMechanism('project-live', rule.id));
  });
  tell(run, { type: 'live', project: rule.id, option: option.id, ...(option.bridge === true ? { bridge: true } : {}) });
  keepPromises(run, i);
  winEarly(run, i);
  if (option.bridge === true) fadeWin(run, i, becomeBridge(run, i));
}
