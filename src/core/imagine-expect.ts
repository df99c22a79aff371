// The part of `imagine` about expectations: what the view tells of them is taken over, what it does not tell is drawn from priors.

import { clamp, floor, max, round } from './exact.ts';
import type { Luck } from './luck.ts';
import { place } from './post.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { AFTER_RESET, AFTER_SUCCESS, HYPE } from './systems/ratchet.ts';
import { drift, isUnheard, rumourOf, SILENT_WEEKS } from './systems/contact-decay.ts';
import { FULL, DAYS_PER_WEEK, fridayOf, weekOf } from './units.ts';
import type { View } from './view.ts';

/** Expectations that had to be reset were at most so far above what came: a point of five, as a prior. */
const MOST_OFF = 2000;

/** Puts into an imagined state what the mechanisms of expectations remember. */
export function imagineExpect(game: Game, state: RunState, view: View, luck: Luck): void {
  const waiting = state.expect?.waiting;
  if (waiting !== undefined) {
    waiting.noted = view.departments[0]?.waits?.noted ?? -1;
    waiting.posted = view.departments.map((d) => d.waits?.posted ?? -1);
    waiting.explained = view.departments.map((d) => d.waits?.explained ?? -1);
  }
  const win = state.expect?.win;
  if (win !== undefined) {
    const won = view.projects.find((p) => p.earlyWin !== undefined);
    win.project = won === undefined ? -1 : (game.index.project.get(won.id) ?? -1);
    win.faded = won?.earlyWin?.faded ?? 0;
  }
  const tour = state.expect?.tour;
  if (tour !== undefined) {
    for (const project of view.projects) tour.tooSoon[game.index.project.get(project.id) ?? -1] = project.reversals !== undefined;
    tour.met = view.stakeholders.map((s) => s.met === true);
  }
  const loud = state.expect?.loud;
  if (loud !== undefined) {
    loud.level = view.stakeholders.map((s) => s.voice?.level ?? 0);
    loud.order = state.order.slice();
  }
  const recovery = state.expect?.recovery;
  if (recovery !== undefined) {
    recovery.lost = view.departments.map((d) => d.outages?.lost ?? 0);
    recovery.forgave = view.departments.map((d) => d.outages?.forgave === true);
    for (const asset of view.assets) recovery.ended[game.index.asset.get(asset.id) ?? -1] = asset.ended ?? -1;
  }
  const shadow = state.expect?.shadow;
  if (shadow !== undefined) {
    // Who has not given up yet is as likely to in each week to come, so nothing needs to be gathered.
    shadow.weeks = view.departments.map((d) => d.ownWay?.weeks ?? 0);
    shadow.bought = view.departments.map((d) => d.ownWay?.bought ?? -1);
  }
  const around = state.expect?.around;
  if (around !== undefined) around.seen = view.departments.map((d) => d.around?.seen ?? -1);
  imagineRumours(game, state, luck);
  if (game.on.has('ratchet')) imagineRatchet(game, state, view, luck);
}

/** A silence that goes on has had its Fridays; which rumour it brought is drawn. */
function imagineRumours(game: Game, state: RunState, luck: Luck): void {
  const rumours = state.expect?.rumours;
  if (rumours === undefined) return;
  game.rules.departments.forEach((department, i) => {
    if (!isUnheard(game, state, i)) return;
    const begun = (state.stakeholders[game.index.stakeholder.get(department.head) ?? -1]?.lastContact ?? 0) + SILENT_WEEKS * DAYS_PER_WEEK;
    const friday = fridayOf(weekOf(begun));
    const first = friday < begun ? friday + DAYS_PER_WEEK : friday;
    const fridays = floor((state.day - 1 - first) / DAYS_PER_WEEK) + 1;
    let far = 0;
    for (let week = 0; week < fridays; week += 1) far += drift(far, rumourOf(luck, department.id, 0));
    rumours.silent[i] = fridays > 0;
    rumours.far[i] = far;
    place(state.stocks, 'expectation', i, (state.stocks.expectation[i] ?? 0) + far);
  });
}

/** What was said and what went live is known; how far expectations were from what people got, then, is drawn. */
function imagineRatchet(game: Game, state: RunState, view: View, luck: Luck): void {
  game.rules.departments.forEach((department, i) => {
    const share = luck.draw('ratchet', department.id, 0);
    let expected = state.stocks.expectation[i] ?? 0;
    for (const promise of view.promises) {
      if (promise.to !== department.head || promise.made >= view.day) continue;
      if (!promise.estimated) expected += HYPE;
      if (promise.warnings.some((w) => w.newWeek !== undefined)) expected -= AFTER_RESET * share * MOST_OFF;
    }
    for (const project of view.projects) {
      if (!project.serves.some((s) => department.uses.includes(s))) continue;
      for (const live of [project.bridge?.since, project.liveSince])
        if (live !== undefined && view.day - live > DAYS_PER_WEEK) expected += AFTER_SUCCESS * share * max(0, FULL - expected);
    }
    place(state.stocks, 'expectation', i, clamp(round(expected), 0, FULL));
  });
}
