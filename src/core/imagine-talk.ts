// The part of `imagine` about what was said and held: the view tells all of it but how far departments have got used to what they get.

import { floor, round } from './exact.ts';
import type { Luck } from './luck.ts';
import type { Game } from './prepare.ts';
import type { RunState } from './state.ts';
import { experience } from './systems/expectations.ts';
import { adapt, feltPoints, SERVQUAL } from './systems/servqual.ts';
import { DAYS_PER_WEEK, type Day } from './units.ts';
import type { Done, View } from './view.ts';

/** Puts into an imagined state what the techniques of communication remember. */
export function imagineTalk(game: Game, state: RunState, view: View, luck: Luck): void {
  const { talk } = state;
  const seen = view.talk;
  if (talk === undefined || seen === undefined) return;
  const put = (days: Day[] | undefined, index: ReadonlyMap<string, number>, list: readonly Done<string>[] | undefined): void => {
    for (const { of, day } of list ?? []) if (days !== undefined) days[index.get(of) ?? -1] = day;
  };
  if (talk.messages !== undefined && seen.messages !== undefined) {
    talk.messages.note = seen.messages.note;
    talk.messages.sent = seen.messages.sent;
    talk.messages.accurate = seen.messages.accurate ?? -1;
    for (const project of seen.messages.misled) talk.messages.misled[game.index.project.get(project) ?? -1] = true;
    put(talk.messages.letters, game.index.stakeholder, seen.messages.letters);
  }
  put(talk.kickOffs, game.index.project, seen.kickOffs);
  put(talk.clinics, game.index.floor, seen.clinics);
  put(talk.demos, game.index.project, seen.demos);
  if (talk.reviews !== undefined && seen.reviews !== undefined) {
    put(talk.reviews.ended, game.index.asset, seen.reviews.open);
    for (const asset of seen.reviews.learnt) talk.reviews.learnt[game.index.asset.get(asset) ?? -1] = true;
    talk.reviews.blamed = seen.reviews.blamed ?? -1;
  }
  if (talk.apart !== undefined) imagineAttributes(game, state, talk.apart, luck);
}

/** What they get now stands for what they got; for how many of the weeks so far is drawn. */
function imagineAttributes(game: Game, state: RunState, apart: number[], luck: Luck): void {
  const weeks = floor(state.day / DAYS_PER_WEEK);
  game.rules.departments.forEach((department, i) => {
    const whole = state.stocks.expectation[i] ?? 0;
    const felt = experience({ game, state }, i);
    const counted = round(weeks * luck.draw('attributes', department.id, 0));
    SERVQUAL.forEach((attribute, a) => {
      const got = feltPoints({ game, state }, i, attribute, felt);
      let off = 0;
      for (let week = 0; week < counted; week += 1) off += adapt(whole + off, got);
      apart[i * SERVQUAL.length + a] = off;
    });
  });
}
