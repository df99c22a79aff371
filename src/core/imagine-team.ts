// What the mechanisms of the team hide in an imagined world: what the view tells is taken from it, the rest is drawn from its prior.

import { max } from './exact.ts';
import type { Luck } from './luck.ts';
import { STOCKS } from './posting.ts';
import { place } from './post.ts';
import { must, type Game } from './prepare.ts';
import type { PersonState, RunState } from './state.ts';
import { imaginedThought } from './systems/attrition.ts';
import { priorStrain } from './systems/burn-out.ts';
import { driftBy, mayHaveHabit } from './systems/feedback.ts';
import type { PersonView, View } from './view.ts';

export function imagineTeam(game: Game, state: RunState, view: View, luck: Luck): void {
  if (view.unplanned !== undefined) state.unplanned = { ...view.unplanned, done: 0 };
  imagineHires(game, state, view, luck);
  for (const person of view.team) {
    const i = must(game.index.person.get(person.id), 'person');
    const own = must(state.people[i], 'person');
    if (person.joined !== undefined) {
      const { asked, since } = person.joined;
      const ends = person.joined.kind === 'contractor' ? (person.leaves ?? -1) : -1;
      own.hired = { called: asked, at: [asked, 0], sent: true, comes: since, came: true, ends };
    }
    if (game.on.has('feedback')) imagineConduct(state, view, person, own, i, luck);
    imagineLearning(game, person, own, i);
    if (person.restless !== undefined) {
      const { value, seen } = person.restless;
      own.thought = { restless: value, seen: seen ?? -1, leaves: person.leaves ?? -1 };
      place(state.stocks, 'leaving', i, imaginedThought(value, luck.draw('notice', person.id, 0), view.week));
    }
    if (person.strain !== undefined) {
      const { seen, value } = person.strain;
      own.strain = { believed: value, illnesses: 0 };
      place(state.stocks, 'burn-out', i, seen === undefined ? priorStrain(luck.draw('strain', person.id, 0)) : value);
    }
  }
}

/** Who was asked and has not come. A habit of somebody who is not here is drawn like any that nobody has seen. */
function imagineHires(game: Game, state: RunState, view: View, luck: Luck): void {
  for (const [i, own] of state.people.entries()) {
    const { id } = must(game.rules.team[i], 'person');
    if (own.conduct !== undefined && !view.team.some((one) => one.id === id)) own.conduct.open = mayHaveHabit(luck.draw('habit', id, 0));
  }
  for (const { id, asked } of view.hires ?? []) {
    if (asked === undefined) continue;
    const own = must(state.people[must(game.index.person.get(id), 'person')], 'person');
    own.hired = { called: asked.day, at: [asked.day, 0], sent: !asked.isOpen, comes: asked.comes, came: false, ends: -1 };
  }
}

function imagineConduct(state: RunState, view: View, person: PersonView, own: PersonState, i: number, luck: Luck): void {
  const { behaviour, feedback } = person;
  // Whoever was looked at and showed nothing has none.
  const unseen = person.mood.seen === undefined && mayHaveHabit(luck.draw('habit', person.id, 0));
  const open = behaviour === undefined ? unseen : !behaviour.corrected;
  own.conduct = {
    open,
    seen: behaviour?.seen ?? -1,
    praise: feedback?.praise ?? 0,
    corrections: feedback?.corrections ?? 0,
    last: feedback?.last ?? -1,
  };
  place(state.stocks, 'quality', i, open ? max(STOCKS.quality.min, driftBy(view.week)) : 0);
}

function imagineLearning(game: Game, person: PersonView, own: PersonState, i: number): void {
  const learnt = game.rules.skills.map((skill) => (person.skills.find((s) => s.skill === skill)?.level ?? 0) - game.skillOf(i, skill));
  if (learnt.some((points) => points > 0)) own.learnt = learnt;
  const of = person.shadows === undefined ? undefined : game.index.person.get(person.shadows.of);
  if (person.shadows !== undefined && of !== undefined) own.shadow = { of, skill: person.shadows.skill };
  // Views that are imagined from are of a Monday: a course in them is booked and not yet paid.
  if (person.course !== undefined) own.course = { skill: person.course, paid: false };
}
