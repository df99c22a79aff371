// What was said and held, as its manager knows it. What a department expects of each attribute is left out: nobody is told that.

import type { AssetId, FloorId, ProjectId, StakeholderId } from '../ids.ts';
import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { experience } from '../systems/expectations.ts';
import { canLearn } from '../systems/post-mortem.ts';
import { feltPoints, SERVQUAL } from '../systems/servqual.ts';
import type { ReviewsState } from '../talk-state.ts';
import type { Day } from '../units.ts';
import type { DepartmentView, Done, MessagesView, ReviewsView, TalkView } from '../view.ts';

/** Days of things that had one. */
const done = <Id extends string>(ids: readonly string[], days: readonly Day[]): readonly Done<Id>[] =>
  days.flatMap((day, i) => (day >= 0 ? [{ of: (ids[i] ?? '') as Id, day }] : []));
const where = <Id extends string>(ids: readonly string[], flags: readonly boolean[]): readonly Id[] =>
  flags.flatMap((flag, i) => (flag ? [(ids[i] ?? '') as Id] : []));

export function talkView(game: Game, state: RunState): TalkView | undefined {
  const { talk } = state;
  if (talk === undefined) return undefined;
  const { project } = game.subjects;
  const floors = game.rules.floors.map((floor) => floor.id);
  return {
    ...(talk.messages === undefined ? {} : { messages: messagesView(game, talk.messages) }),
    ...(talk.kickOffs === undefined ? {} : { kickOffs: done<ProjectId>(project, talk.kickOffs) }),
    ...(talk.clinics === undefined ? {} : { clinics: done<FloorId>(floors, talk.clinics) }),
    ...(talk.demos === undefined ? {} : { demos: done<ProjectId>(project, talk.demos) }),
    ...(talk.reviews === undefined ? {} : { reviews: reviewsView(game, state, talk.reviews) }),
  };
}

type MessagesState = NonNullable<NonNullable<RunState['talk']>['messages']>;

function messagesView(game: Game, { note, sent, accurate, misled, letters }: MessagesState): MessagesView {
  return {
    ...(note === undefined ? {} : { note }),
    ...(sent === undefined ? {} : { sent }),
    ...(accurate < 0 ? {} : { accurate }),
    misled: where<ProjectId>(game.subjects.project, misled),
    letters: done<StakeholderId>(game.subjects.stakeholder, letters),
  };
}

const reviewsView = (game: Game, state: RunState, { ended, learnt, blamed }: ReviewsState): ReviewsView => ({
  // What is too long ago is not offered: a plan with it would be refused as a whole.
  open: done<AssetId>(game.subjects.asset, ended).filter(({ of }) => canLearn(state, must(game.index.asset.get(of), 'asset'))),
  learnt: where<AssetId>(game.subjects.asset, learnt),
  ...(blamed < 0 ? {} : { blamed }),
});

/** What a department gets of each attribute (M29). */
export function attributesView(game: Game, state: RunState, department: number): Pick<DepartmentView, 'gets'> {
  if (state.talk?.apart === undefined) return {};
  const felt = experience({ game, state }, department);
  return {
    gets: SERVQUAL.map((attribute) => ({ attribute, points: feltPoints({ game, state }, department, attribute, felt) })),
  };
}
