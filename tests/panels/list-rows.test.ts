// The building as a list: everything that stands in the picture stands in it once, and what any overlay shows is in its words.

import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/panels/blocks.ts';
import { labelsOf } from '../../src/panels/building/badges.ts';
import { factsFor, factsOf, statesOf } from '../../src/panels/building/list-facts.ts';
import { floorThing, listOf, listStep } from '../../src/panels/building/list-rows.ts';
import { OVERLAYS } from '../../src/panels/building/overlay.ts';
import { floorsOf } from '../../src/panels/building/things.ts';
import type { Thing } from '../../src/session/types.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';

const views = [firstMonday(), ...harborDays('one').map((day) => day.view)].filter((_, index) => index % 6 === 0);
const start = views[0];
if (start === undefined) throw new Error('no day was played');

const thingsOf = (view: typeof start): readonly Thing[] =>
  listOf(view).flatMap((floor) => [floorThing(floor), ...floor.groups.flatMap((group) => group.things)]);

describe('the building as a list', () => {
  it('holds each thing of the picture once, and every department', () => {
    for (const view of views) {
      const listed = thingsOf(view).map(keyOf);
      expect([...listed].sort()).toEqual(
        floorsOf(view)
          .flatMap((floor) => floor.things.map(keyOf))
          .sort(),
      );
      const departments = listOf(view).flatMap((floor) => floor.groups.flatMap((group) => group.department?.id ?? []));
      expect([...departments].sort()).toEqual(view.departments.map((entry) => entry.id).sort());
    }
  });

  it.each(OVERLAYS)('says in words what the overlay “%s” shows', (overlay) => {
    let shown = 0;
    for (const view of views) {
      const states = statesOf(view, harborTexts);
      for (const key of labelsOf(view, harborTexts, overlay).keys()) {
        const thing = thingsOf(view).find((one) => keyOf(one) === key);
        if (thing === undefined) continue;
        shown += 1;
        const words = overlay === 'troubles' ? states.get(key)?.text : factsFor(overlay, thing, view, harborTexts).join('. ');
        expect(words, `${key} on day ${view.day}`).toMatch(/\S/);
        for (const fact of factsFor(overlay, thing, view, harborTexts)) expect(factsOf(thing, view, harborTexts)).toContain(fact);
      }
    }
    expect(shown).toBeGreaterThan(2);
  });

  it('says of the first Monday what the picture shows by colour', () => {
    const facts = (thing: Thing) => factsOf(thing, start, harborTexts);
    expect(facts({ kind: 'stakeholder', id: 'emilio' as never })).toEqual(['Looks so-so', 'Trust in you 55 of 100']);
    expect(facts({ kind: 'asset', id: 'shelter-router' as never })).toContain('Load of Shelter Wi-Fi: nobody has measured it');
    expect(statesOf(start, harborTexts).get('asset:shelter-router')).toEqual({ kind: 'warn', text: 'Struggles' });
  });

  it('is walked by arrows: up and down from stop to stop, left and right from floor to floor', () => {
    const floors = listOf(start);
    const keys = thingsOf(start).map(keyOf);
    const [top, second] = floors.map((floor) => keyOf(floorThing(floor)));
    expect(listStep(floors, keys[0] ?? '', 'ArrowDown')).toBe(keys[1]);
    expect(listStep(floors, keys[1] ?? '', 'ArrowUp')).toBe(keys[0]);
    expect(listStep(floors, keys[2] ?? '', 'ArrowRight')).toBe(second);
    expect(listStep(floors, keys[2] ?? '', 'ArrowLeft')).toBe(top);
    expect(listStep(floors, second ?? '', 'ArrowLeft')).toBe(top);
    expect(listStep(floors, keys[0] ?? '', 'ArrowUp')).toBe(keys[0]);
    expect(listStep(floors, keys[0] ?? '', 'End')).toBe(keys.at(-1));
    expect(listStep(floors, keys[0] ?? '', 'x')).toBeUndefined();
  });
});
