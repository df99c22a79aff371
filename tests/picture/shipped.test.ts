// The shipped scenario as a picture: who and what stands where, on the first Monday and through a whole game, and that a fact of the
// view changes what shows it and nothing else.

import { describe, expect, it } from 'vitest';
import { asId, type View } from '../../src/core/index.ts';
import { pictureOf, thingAt, thingKey, type Item, type Picture } from '../../src/picture/index.ts';
import { flawsOf, middleOf, thingsOf } from './flaws.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';

const monday = firstMonday();
const picture = pictureOf(monday, harborTexts);
const itemAt = (of: Picture, key: string): Item | undefined => of.items.find((item) => item.key === key);

describe('the first Monday', () => {
  it('shows every asset, every person and every need, once, with a name and a place to tap, inside the building', () => {
    // Nine machines, six stakeholders, a team of four and two needs that are known from the start.
    expect(thingsOf(monday)).toHaveLength(21);
    expect(flawsOf(picture, monday)).toEqual([]);
  });

  it('puts them on the floors of the scenario, top floor first', () => {
    expect(picture.floors.map(({ id, name }) => [id, name])).toEqual([
      ['office', 'Office and hotline'],
      ['casework', 'Case work'],
      ['shelter', 'Shelter'],
      ['cellar', 'Cellar'],
    ]);
    for (const asset of monday.assets) expect(itemAt(picture, `asset:${asset.id}`)?.floor, asset.id).toBe(asset.at);
    for (const person of [...monday.stakeholders, ...monday.team]) {
      const item = picture.items.find(({ thing }) => thing?.id === person.id);
      expect(item?.floor, person.id).toBe(person.floor);
    }
  });

  it('stacks floors without overlap, those above ground above it', () => {
    for (const [index, floor] of picture.floors.entries()) {
      expect(floor.y).toBeGreaterThan(floor.ceiling);
      expect(floor.ceiling).toBeGreaterThanOrEqual(picture.floors[index - 1]?.y ?? picture.building.top);
      expect(floor.y < 0).toBe(floor.level >= 0);
    }
  });

  it('lists a floor from left to right, with the words of the scenario', () => {
    const cellar = picture.floors.at(-1)?.things ?? [];
    expect(cellar.map(({ name }) => name)).toEqual(
      ['server', 'home-router', 'dsl', 'old-server', 'old-ups'].map(
        (id) => harborTexts.assets[id]?.name ?? harborTexts.projects[id]?.short,
      ),
    );
    expect(cellar.find(({ key }) => key === 'asset:old-server')?.states).toEqual(['old']);
    expect(cellar.find(({ key }) => key === 'asset:old-ups')?.states).toEqual(['fine']);
  });

  it('takes a tap in the middle of a thing as the thing, beside all things as the floor, outside as nothing', () => {
    const server = itemAt(picture, 'asset:old-server');
    expect(server && thingAt(picture, ...middleOf(server.box))).toEqual({ kind: 'asset', id: 'old-server' });
    const cellar = picture.floors.at(-1);
    expect(thingAt(picture, picture.width - 2, (cellar?.ceiling ?? 0) + 3)).toEqual({ kind: 'floor', id: 'cellar' });
    expect(thingAt(picture, picture.building.right + 100, 0)).toBeUndefined();
  });
});

it('the first Monday shows whose answers are slow', () => {
  expect(
    picture.badges
      .filter(({ code }) => code === 'service-slow')
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['stakeholder:emilio', 'stakeholder:lorna']);
});

describe('the same view', () => {
  it('gives the same picture, whoever made the view', () => {
    expect(pictureOf(monday, harborTexts)).toEqual(picture);
    expect(pictureOf(JSON.parse(JSON.stringify(monday)) as View, harborTexts)).toEqual(picture);
  });

  it('in another world looks the same: luck is not to be seen', () => {
    expect(pictureOf(firstMonday('another'), harborTexts)).toEqual(picture);
  });
});

describe('a whole game', () => {
  const machinesOf = (view: View, floor: string | undefined): readonly string[] =>
    view.assets.filter(({ at }) => at === floor).map(({ id }) => id);

  it.each(['one', 'two', 'three'])('has no flaw on any day, and nobody moves house: seed %s', (seed) => {
    const days = harborDays(seed);
    expect(days).toHaveLength(13 * 7);
    let before = { view: monday, picture };
    for (const { view } of days) {
      const now = pictureOf(view, harborTexts);
      expect(flawsOf(now, view), `day ${view.day}`).toEqual([]);
      expect([now.bays, now.building]).toEqual([picture.bays, picture.building]);
      for (const item of now.items) {
        const then = itemAt(before.picture, item.key);
        if (then === undefined) continue;
        expect(item.floor, item.key).toBe(then.floor);
        // What arrives leaves the board for the floor, machines close up where one was taken away, and the odd shelf makes room.
        // All else keeps its place.
        const closesUp = machinesOf(before.view, item.floor).some((id) => !machinesOf(view, item.floor).includes(id));
        if (item.kind !== 'project' && item.kind !== 'decor' && !(item.kind === 'machine' && closesUp))
          expect([item.key, item.x, item.y]).toEqual([item.key, then.x, then.y]);
      }
      before = { view, picture: now };
    }
  });
});

/** The first Monday as it would be with nothing slow: what changes from there is only what a test changes. */
const calm: View = { ...monday, services: monday.services.map((service) => ({ ...service, slowdown: 10_000 })) };
const usual = pictureOf(calm, harborTexts);

/** Keys of what differs between two pictures: items first, then badges with their codes. */
function changes(after: Picture): { readonly items: readonly string[]; readonly badges: readonly string[] } {
  const keys = [...new Set([...usual.items, ...after.items].map(({ key }) => key))];
  const badge = ({ key, code }: Picture['badges'][number]): string => `${key} ${code}`;
  const before = usual.badges.map(badge);
  return {
    items: keys.filter((key) => JSON.stringify(itemAt(usual, key)) !== JSON.stringify(itemAt(after, key))).sort(),
    badges: after.badges.map(badge).filter((one) => !before.includes(one)),
  };
}
const shown = (change: Partial<View>): Picture => pictureOf({ ...calm, ...change }, harborTexts);
const changed = <T extends { readonly id: string }>(list: readonly T[], id: string, own: Partial<T>): readonly T[] =>
  list.map((one) => (one.id === id ? { ...one, ...own } : one));

describe('a changed fact', () => {
  it('of nothing that shows: nothing', () => {
    const after = shown({ week: 5, flags: ['a'], limit: 1, manager: { ...calm.manager, fatigue: 9000 } });
    expect(changes(after)).toEqual({ items: [], badges: [] });
  });

  it('a service down: screens and spirits where it is used, and a badge on each head', () => {
    const after = shown({ services: changed(calm.services, 'cases', { up: false }) });
    const { items, badges } = changes(after);
    // Case work and the office use it: their heads and their colleagues' desks. Kim and Mr. Olsen sit in the office too, by the same screens.
    expect(items.filter((key) => key.startsWith('stakeholder:'))).toEqual([
      'stakeholder:emilio',
      'stakeholder:kim',
      'stakeholder:olsen',
      'stakeholder:ruth',
    ]);
    expect(items.filter((key) => !/^(stakeholder|staff:(office|casework)):/.test(key))).toEqual([]);
    for (const key of items) expect(itemAt(after, key), key).toMatchObject(key.includes('meeting') ? {} : { screen: 'down' });
    // Ruth asks something: that stands first, one badge a thing.
    expect(badges).toEqual(['stakeholder:emilio service-down']);
    expect(after.badges.find(({ key }) => key === 'stakeholder:ruth')?.code).toBe('asks');
    expect(after.cables.filter(({ state }) => state === 'down').length).toBeGreaterThan(3);
  });

  it('a service slow: the same places with patience, and a doubt on all that it hangs on', () => {
    const after = shown({ services: changed(calm.services, 'wifi', { slowdown: 25_000 }) });
    expect(changes(after).badges).toEqual(['stakeholder:lorna service-slow']);
    expect(after.badges.find(({ key }) => key === 'stakeholder:lorna')?.values).toMatchObject({ factor: 2.5 });
    // Nobody has measured it, so the line and the router that it hangs on are in doubt as much as the box in the dining room.
    expect(changes(after).items.filter((key) => !/shelter/.test(key))).toEqual(['asset:dsl', 'asset:home-router']);
  });

  it('a machine down: this machine and its badge', () => {
    const after = shown({ assets: changed(calm.assets, 'dsl', { up: false, backBy: 3 }) });
    expect(changes(after)).toEqual({ items: ['asset:dsl'], badges: ['asset:dsl asset-down'] });
    expect(itemAt(after, 'asset:dsl')).toMatchObject({ state: 'down' });
    expect(after.badges.find(({ key }) => key === 'asset:dsl')).toMatchObject({ kind: 'critical', values: { days: 3 } });
  });

  it('a mood as last seen: this face, without a badge', () => {
    const after = shown({ team: changed(calm.team, 'priya', { mood: { value: 2500, seen: 0 } }) });
    expect(changes(after)).toEqual({ items: ['person:priya'], badges: [] });
    expect(itemAt(after, 'person:priya')).toMatchObject({ figure: { mood: 'bad' } });
    const listed = after.floors.flatMap(({ things }) => things).find(({ key }) => key === 'person:priya');
    expect(listed?.states).toEqual(['unhappy']);
  });

  it('satisfaction of a department: its head and its colleagues', () => {
    const after = shown({ departments: changed(calm.departments, 'casework', { satisfaction: 1000 }) });
    const { items, badges } = changes(after);
    expect(items).toContain('stakeholder:emilio');
    expect(items.filter((key) => !/^(stakeholder:emilio$|staff:casework:)/.test(key))).toEqual([]);
    expect(badges).toEqual([]);
  });

  it('somebody away: an empty chair, and a badge that says who', () => {
    const after = shown({ team: changed(calm.team, 'gwen', { here: false, absentUntil: 9 }) });
    expect(changes(after)).toEqual({ items: ['person:gwen'], badges: ['person:gwen away'] });
    expect(itemAt(after, 'person:gwen')).not.toHaveProperty('figure');
  });

  it('kit that has come: crates in the bay that was left for them, no note on the board, the van at the dock, and a badge', () => {
    const after = shown({ projects: changed(calm.projects, 'wifi', { stage: 'delivered' }) });
    const { items, badges } = changes(after);
    expect(badges).toEqual(['project:wifi delivered']);
    expect(items.filter((key) => !/^(project:wifi$|van$|decor:shelter:)/.test(key))).toEqual([]);
    expect([itemAt(usual, 'van'), itemAt(after, 'van')]).toMatchObject([undefined, { kind: 'van' }]);
    expect(itemAt(usual, 'project:wifi')).toMatchObject({ kind: 'project', frame: expect.stringMatching(/^note-/) });
    expect(itemAt(after, 'project:wifi')).toMatchObject({ kind: 'project', frame: 'crates', y: itemAt(after, 'staff:shelter:0')?.y });
  });

  it('a promise that is near, then late: a badge on whoever has it', () => {
    const promise: View['promises'][number] = {
      id: asId('promise-1'),
      to: asId('lorna'),
      project: asId('wifi'),
      week: 2,
      firstWeek: 2,
      made: 0,
      estimated: false,
      warnings: [],
      movedLate: false,
      state: 'open',
    };
    const given = (week: number, state: 'open' | 'kept' = 'open'): Picture => shown({ promises: [{ ...promise, week, state }] });
    expect(changes(given(2))).toEqual({ items: [], badges: ['stakeholder:lorna promise-near'] });
    expect(changes(given(3)).badges).toEqual([]);
    expect(changes(given(0)).badges).toEqual(['stakeholder:lorna promise-late']);
    expect(changes(given(2, 'kept')).badges).toEqual([]);
  });
});

it('keys are the kind and the id of a thing', () => {
  expect(thingsOf(monday).map(thingKey)).toContain('stakeholder:ruth');
});
