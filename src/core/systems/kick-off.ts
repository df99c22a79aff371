// C1 Kick-off. Before work begins, those who will live with it hear what is in and what is out, by when, how they will be told, and what is
// needed of them. Then they expect what will come, ask for less on the side later, and know who answers for what. A vague one ("soon"), or one
// without its sponsor, leaves it to the loudest what is expected. Source: Oliver 1980; Watkins, the conversation about expectations; PMI
// (research C1).

import { concernedBy } from '../concerned.ts';
import { max, round } from '../exact.ts';
import type { Message } from '../message.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Minutes, Points } from '../units.ts';
import { feltOverall } from './expectations.ts';
import { readerAt, worthOf } from './messages.ts';

/** Manager's minutes beyond the block, and for each head who comes (research C1: 3 h + .5 h each). */
const MORE: Minutes = 60;
const EACH: Minutes = 30;
/** How near to what will be expectations are set: .2 of five (research C1). */
const NEAR: Points = 400;
/** What is asked for on the side later, of what would be (research C1: −40 %). */
const CREEP = 0.6;
/** What a vague one raises: a fifth of a point of five, as a date on the spot does (calibration after M22). */
const VAGUE: Points = 400;
/** A sponsor who was talked with in these days stands behind it (calibration). */
const BEHIND_DAYS = 28;

/** Minutes that it takes beyond its block. */
export const kickOffMinutes = (game: Game, project: number): Minutes => MORE + EACH * concernedBy(game, project).length;

/** Whether there is a range to tell and a sponsor to stand behind it. */
function isClear(run: Run, project: number): boolean {
  const sponsor = run.game.index.stakeholder.get(must(run.game.rules.projects[project], 'project').sponsor) ?? -1;
  const talked = run.state.stakeholders[sponsor]?.lastTalk ?? -1;
  return run.state.projects[project]?.estimate !== undefined && talked >= 0 && run.state.day - talked < BEHIND_DAYS;
}

/** Brings everybody concerned together; false where it was too vague to help. */
export function kickOff(run: Run, project: number, message: Message | undefined): boolean {
  const held = must(run.state.talk?.kickOffs, 'kick-offs');
  const { id, sponsor } = must(run.game.rules.projects[project], 'project');
  const clear = isClear(run, project);
  const reader = readerAt(run.game, run.game.index.stakeholder.get(sponsor) ?? -1);
  const worth = worthOf(run, message, reader, { project });
  for (const i of concernedBy(run.game, project)) {
    if (clear) {
      const above = max(0, (run.state.stocks.expectation[i] ?? 0) - feltOverall(run, i) - NEAR);
      post(run, 'expectation', i, -round(worth * above), byMechanism('kicked-off', id));
    } else post(run, 'expectation', i, VAGUE, byMechanism('kick-off-vague', id));
    const head = run.game.index.stakeholder.get(must(run.game.rules.departments[i], 'department').head) ?? -1;
    must(run.state.stakeholders[head], 'stakeholder').lastContact = run.state.day;
  }
  if (clear) held[project] = run.state.day;
  return clear;
}

export const isKickedOff = (state: RunState, project: number): boolean => (state.talk?.kickOffs?.[project] ?? -1) >= 0;

/** What is asked for on the side, of what would be without a kick-off. */
export const creepShare = (state: RunState, project: number): number => (isKickedOff(state, project) ? CREEP : 1);
