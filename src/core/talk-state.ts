// What the techniques of communication remember. Each part is there only where its mechanism is on, so that a scenario without it keeps the
// state it had.

import type { Message } from './message.ts';
import type { Game } from './prepare.ts';
import type { Day, Points } from './units.ts';

/** Messages composed from slots; days are −1 where it never happened. */
export interface MessagesState {
  /** What the status note says, until it is written anew, and what the last one said. */
  note: Message | undefined;
  sent: Message | undefined;
  /** The last note that was new and accurate. */
  accurate: Day;
  /** By project: whether the last word on it was rosier than what could be seen. */
  misled: boolean[];
  /** By stakeholder: the last letter. */
  letters: Day[];
}

/** M55, by asset. */
export interface ReviewsState {
  /** When what broke worked again, until it is written up. */
  ended: Day[];
  /** Whether what let it fail was looked for without blame. */
  learnt: boolean[];
  /** The last time that somebody was blamed. */
  blamed: Day;
}

export interface TalkState {
  messages?: MessagesState;
  /** C1, by project: the day of a kick-off that was clear. */
  kickOffs?: Day[];
  /** C5, by floor: the last clinic. */
  clinics?: Day[];
  /** C6, by project: the day of a demonstration of something ready. */
  demos?: Day[];
  /** M29, five for each department in its order: how far what it expects of an attribute lies from what it expects on the whole. */
  apart?: Points[];
  reviews?: ReviewsState;
}

/** The first of it; nothing where no such mechanism is on. */
export function firstTalk(game: Game): { talk?: TalkState } {
  const talk: TalkState = {};
  const { projects, floors, departments, stakeholders } = game.rules;
  const never = (): Day => -1;
  if (game.on.has('messages')) {
    talk.messages = {
      note: undefined,
      sent: undefined,
      accurate: -1,
      misled: projects.map(() => false),
      letters: stakeholders.map(never),
    };
  }
  if (game.on.has('kick-off')) talk.kickOffs = projects.map(never);
  if (game.on.has('clinic')) talk.clinics = floors.map(never);
  if (game.on.has('demo')) talk.demos = projects.map(never);
  if (game.on.has('servqual')) talk.apart = departments.flatMap(() => [0, 0, 0, 0, 0]);
  if (game.on.has('post-mortem'))
    talk.reviews = { ended: game.subjects.asset.map(never), learnt: game.subjects.asset.map(() => false), blamed: -1 };
  return Object.keys(talk).length === 0 ? {} : { talk };
}
