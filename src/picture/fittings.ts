// What a floor is furnished with, piece by piece: each maker adds to the floor's items. Which piece goes into which bay stands in
// `furnish.ts`, and what hangs or stands outside of bays in `fixtures.ts`.

import type { AssetView, DepartmentView } from '../core/index.ts';
import { lightsLit, machineState, personMood, staffMood, stakeholderMood } from './conditions-shown.ts';
import { papersOn } from './decor.ts';
import type { DecorSet } from './decor.ts';
import { lookOf } from './look.ts';
import { machineFrame } from './machine-frame.ts';
import { BAY, STOREY } from './measures.ts';
import { thingKey } from './picture.ts';
import type { Box, Figure, Item, Layer, Screen, Thing } from './picture.ts';
import { around } from './place.ts';
import type { Place } from './place.ts';
import { drawn, pick } from './seed.ts';
import type { Named } from './unit.ts';

/** The empty one is a tidy desk. */
const CLUTTER = ['on-desk-mug', 'on-desk-paper', 'on-desk-plant', 'on-desk-phone', ''] as const;
const WINDOWS = ['window', 'window', 'window-blind', 'window', 'window-plant'] as const;
const HANGINGS = ['picture-map', 'picture-chart', 'picture-sail', 'poster', 'wall-screen'] as const;
const NOTE_COLOURS = 5;
const NOTES_A_ROW = 4;

const thingOf = (named: Named): Thing =>
  named.kind === 'stakeholder' ? { kind: 'stakeholder', id: named.of.id } : { kind: 'person', id: named.of.id };
const isHere = (named: Named): boolean => named.kind === 'stakeholder' || named.of.here;

function figureOf({ view, names }: Place, named: Named): Figure {
  return named.kind === 'stakeholder'
    ? { look: lookOf(named.of.id, 'named', names.stakeholders[named.of.id]?.looks), mood: stakeholderMood(view, named.of) }
    : { look: lookOf(named.of.id, 'team', names.team[named.of.id]?.looks), mood: personMood(named.of) };
}

export const staffFigure = (department: DepartmentView, key: string, screen: Screen): Figure => ({
  look: lookOf(key, 'staff'),
  mood: staffMood(department, key, screen),
});

export type Fittings = ReturnType<typeof fittingsOf>;

/** The makers of a floor, and the items that they have made. */
export function fittingsOf(place: Place) {
  const { plan, view, y } = place;
  const floor = plan.floor.id;
  const ceiling = y - STOREY;
  const items: Item[] = [];

  const decor = (key: string, frame: string, x: number, at: number, layer: Layer = 'furniture'): void => {
    items.push({ kind: 'decor', key: `decor:${floor}:${key}`, frame, x, y: at, floor, layer, box: around(x, at, 0, 0, 0) });
  };
  const machine = (asset: AssetView, x: number, at: number, box: Box): void => {
    const load = lightsLit(view, asset);
    items.push({
      kind: 'machine',
      key: `asset:${asset.id}`,
      frame: machineFrame(asset),
      state: machineState(view, asset),
      ...(load === undefined ? {} : { load }),
      x,
      y: at,
      floor,
      thing: { kind: 'asset', id: asset.id },
      box,
    });
  };
  const seat = (key: string, x: number, screen: Screen, figure: Figure | undefined, thing?: Thing): void => {
    items.push({
      kind: 'seat',
      key,
      x,
      y,
      floor,
      screen,
      clutter: pick(`${key}/clutter`, CLUTTER),
      box: around(x, y, 18, 84, 58),
      ...(figure === undefined ? {} : { figure }),
      ...(thing === undefined ? {} : { thing }),
    });
  };
  const namedFigure = (named: Named): { readonly figure?: Figure; readonly thing: Thing } => ({
    thing: thingOf(named),
    ...(isHere(named) ? { figure: figureOf(place, named) } : {}),
  });
  const stander = (named: Named, x: number, raised = 0): void => {
    const thing = thingOf(named);
    items.push({
      kind: 'stander',
      key: thingKey(thing),
      x,
      y: y - raised,
      floor,
      turned: drawn(`${named.of.id}/turned`, 2) === 1,
      box: around(x, y - raised, 20, 90, 20),
      ...namedFigure(named),
    });
  };
  const tableSeat = (key: string, table: string, x: number, turned: boolean, figure: Figure | undefined, thing?: Thing): void => {
    items.push({
      kind: 'table-seat',
      key,
      x,
      y,
      floor,
      table,
      turned,
      box: around(x, y, 20, 84, 20),
      ...(figure === undefined ? {} : { figure }),
      ...(thing === undefined ? {} : { thing }),
    });
  };
  const window = (bay: number, left: number): void => {
    if (plan.isBelowGround) decor(`pipes:${bay}`, 'pipes', left, ceiling + 21, 'wall');
    else decor(`window:${bay}`, `${pick(`${floor}/${bay}/window`, WINDOWS)}-${place.light}`, left + 20, ceiling + 26, 'wall');
  };
  /** A window, or now and then something that somebody has hung up instead. */
  const outlook = (bay: number, left: number): void => {
    const luck = drawn(`${floor}/${bay}/outlook`, 5);
    if (plan.isBelowGround || luck > 0) window(bay, left);
    else decor(`ornament:${bay}`, pick(`${floor}/${bay}/ornament`, HANGINGS), left + 24, ceiling + 32, 'wall');
  };
  const lamp = (bay: number, left: number): void =>
    decor(`lamp:${bay}`, plan.isBelowGround ? 'cellar-lamp' : 'lamp', left + BAY / 2, ceiling, 'lamp');
  const notes = (left: number): void => {
    decor('board', 'pinboard', left + 8, ceiling + 22, 'wall');
    for (const { frame, x, above = 0 } of papersOn(floor, plan.wishes.length))
      decor(`board:${frame}`, frame, left + x, ceiling + above, 'wall');
    const step = 70 / Math.max(NOTES_A_ROW, Math.ceil(plan.wishes.length / 2));
    const inRow = Math.round(70 / step);
    for (const [index, project] of plan.wishes.entries()) {
      const x = left + 14 + (index % inRow) * step;
      const at = ceiling + 28 + Math.floor(index / inRow) * 20;
      items.push({
        kind: 'project',
        key: `project:${project.id}`,
        frame: `note-${drawn(project.id, NOTE_COLOURS)}`,
        x,
        y: at,
        floor,
        thing: { kind: 'project', id: project.id },
        box: { left: x - 1, top: at - 1, right: x + 18, bottom: at + 18 },
      });
    }
  };

  /** A set of things for show. What is as high as a window stands before a bare wall. */
  const arranged = (bay: number, left: number, set: DecorSet): void => {
    if (!set.isHigh || plan.isBelowGround) window(bay, left);
    lamp(bay, left);
    for (const [index, { frame, x, above }] of set.things.entries()) {
      if (above === undefined) decor(`set:${bay}:${index}`, frame, left + x, y);
      else decor(`set:${bay}:${index}`, frame, left + x, ceiling + above, 'wall');
    }
  };
  return { items, decor, machine, seat, namedFigure, stander, tableSeat, window, outlook, lamp, notes, arranged };
}
