// The building as a list: each floor's things from left to right with what there is to say about them.

import type { FloorId, View } from '../core/index.ts';
import { TIRED, departmentHeadedBy, machineState, moodOf, screenOf, yearsOld } from './conditions-shown.ts';
import type { Item, ListedThing, Names, Thing, ThingState } from './picture.ts';

function described(view: View, names: Names, thing: Thing): Omit<ListedThing, 'key' | 'thing'> {
  switch (thing.kind) {
    case 'stakeholder': {
      const words = names.stakeholders[thing.id];
      const stakeholder = view.stakeholders.find((entry) => entry.id === thing.id);
      const department = stakeholder === undefined ? undefined : departmentHeadedBy(view, stakeholder);
      const screen = screenOf(view, department);
      const states: ThingState[] = [];
      if (view.messages.some((message) => message.from === thing.id && message.answer === undefined)) states.push('asks');
      if (department !== undefined && screen === 'down') states.push('down');
      if (department !== undefined && screen === 'slow') states.push('slow');
      if (stakeholder !== undefined && moodOf(department?.satisfaction ?? stakeholder.trust) === 'bad') states.push('unhappy');
      return { name: words?.name ?? thing.id, ...(words === undefined ? {} : { role: words.role }), states };
    }
    case 'person': {
      const words = names.team[thing.id];
      const person = view.team.find((entry) => entry.id === thing.id);
      const states: ThingState[] = [];
      if (view.messages.some((message) => message.from === thing.id && message.answer === undefined)) states.push('asks');
      if (person !== undefined && !person.here) states.push('away');
      else if (person !== undefined && person.fatigue >= TIRED) states.push('tired');
      if (person !== undefined && moodOf(person.mood.value) === 'bad') states.push('unhappy');
      return { name: words?.name ?? thing.id, ...(words === undefined ? {} : { role: words.role }), states };
    }
    case 'asset': {
      const asset = view.assets.find((entry) => entry.id === thing.id);
      const state = asset === undefined ? 'ok' : machineState(view, asset);
      const states: ThingState[] = state === 'down' ? ['down'] : state === 'warn' ? ['slow'] : [];
      if (asset !== undefined && yearsOld(asset) > 0) states.push('old');
      return { name: names.assets[thing.id]?.name ?? names.projects[asset?.madeBy ?? '']?.short ?? thing.id, states };
    }
    case 'project': {
      const stage = view.projects.find((entry) => entry.id === thing.id)?.stage;
      const words = names.projects[thing.id];
      return {
        name: words?.short ?? thing.id,
        ...(words === undefined ? {} : { role: words.title }),
        states: [stage === 'delivered' ? 'delivered' : stage === 'installing' || stage === 'ready' ? 'in-work' : 'waiting'],
      };
    }
    case 'floor':
      return { name: names.floors[thing.id]?.name ?? thing.id, states: [] };
  }
}

/** The things of one floor in reading order; a thing without trouble is listed as fine. */
export function listOf(view: View, names: Names, floor: FloorId, items: readonly Item[]): readonly ListedThing[] {
  return items
    .flatMap((item) =>
      item.floor === floor && item.thing !== undefined ? [{ key: item.key, thing: item.thing, x: item.x, y: item.y }] : [],
    )
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.key < b.key ? -1 : 1))
    .map(({ key, thing }) => {
      const words = described(view, names, thing);
      return { key, thing, ...words, states: words.states.length === 0 ? ['fine' as const] : words.states };
    });
}
