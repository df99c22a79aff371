// What would be wrong with a picture, whatever the scenario: things that are missing, unnamed, out of reach, outside the building, or
// drawn with a frame that the atlas does not have. A good picture has none.

import { drawings } from '../../scripts/drawings/index.ts';
import type { View } from '../../src/core/index.ts';
import { partsOf, thingAt, thingKey, type Box, type Item, type Picture, type Thing } from '../../src/picture/index.ts';

const DRAWINGS = new Map(drawings.map((drawing) => [drawing.name, drawing]));
/** The least that a finger or a pointer must be able to hit, in world units; the panels widen it. */
const SMALLEST_TARGET = 10;
/** How far drawings may reach into the slab above them and into the one that they stand on, in world units. */
const HIDDEN_ABOVE = 2;
const HIDDEN_BELOW = 10;

/** Everything in the view that can be tapped. */
export const thingsOf = (view: View): readonly Thing[] => [
  ...view.stakeholders.map(({ id }): Thing => ({ kind: 'stakeholder', id })),
  ...view.team.map(({ id }): Thing => ({ kind: 'person', id })),
  ...view.assets.map(({ id }): Thing => ({ kind: 'asset', id })),
  ...view.projects.filter(({ stage }) => stage !== 'live').map(({ id }): Thing => ({ kind: 'project', id })),
];

export const middleOf = ({ left, right, top, bottom }: Box): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2];

/** What a box sticks out of another by; nothing where it lies inside. */
function beyond(inner: Box, outer: Box): string {
  const over = [outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom];
  return over.every((by) => by <= 0.001) ? '' : `left, right, top, bottom by ${over.map((by) => Math.max(0, Math.round(by))).join(', ')}`;
}

/** Where the drawings of an item reach to. */
function reachOf(item: Item): readonly { readonly frame: string; readonly box: Box | undefined }[] {
  return partsOf(item)
    .flatMap(({ parts }) => parts)
    .map(({ frame, x, y, flip }) => {
      const drawing = DRAWINGS.get(frame);
      if (drawing === undefined) return { frame, box: undefined };
      const left = item.x + x + (flip === true ? -drawing.x - drawing.width : drawing.x);
      const top = item.y + y + drawing.y;
      return { frame, box: { left, top, right: left + drawing.width, bottom: top + drawing.height } };
    });
}

function flawsOfItem(picture: Picture, item: Item): readonly string[] {
  if (item.kind === 'van') {
    const out = beyond(item.box, picture.whole);
    return [
      ...(out === '' ? [] : [`the van stands outside of what is shown: ${out}`]),
      ...(item.box.left > picture.building.right ? [] : ['the van stands in the building']),
    ];
  }
  const floor = picture.floors.find(({ id }) => id === item.floor);
  if (floor === undefined) return [`${item.key} stands on no floor`];
  // Inside: between the walls, from the ceiling to the floor's slab.
  const inside: Box = { left: 0, right: picture.width, top: floor.ceiling, bottom: floor.y };
  const shell: Box = { ...inside, left: picture.building.left, right: picture.building.right };
  const target = item.thing === undefined ? '' : beyond(item.box, shell);
  return [
    ...(item.x >= 0 && item.x <= picture.width && item.y >= floor.ceiling && item.y <= floor.y ? [] : [`${item.key} stands outside`]),
    ...(target === '' ? [] : [`${item.key} is tapped outside its floor: ${target}`]),
    ...(item.thing === undefined || Math.min(item.box.right - item.box.left, item.box.bottom - item.box.top) >= SMALLEST_TARGET
      ? []
      : [`${item.key} is too small to tap`]),
    ...reachOf(item).flatMap(({ frame, box }) => {
      if (box === undefined) return [`${item.key} asks for ${frame}, which nobody has drawn`];
      // The slabs are drawn over shadows and feet below the line, and hide the screws of a lamp.
      const out = beyond(box, { ...shell, top: shell.top - HIDDEN_ABOVE, bottom: shell.bottom + HIDDEN_BELOW });
      return out === '' ? [] : [`${item.key} is drawn outside (${frame}): ${out}`];
    }),
  ];
}

function flawsOfThing(picture: Picture, thing: Thing): readonly string[] {
  const key = thingKey(thing);
  const shown = picture.items.filter((item) => item.key === key);
  const listed = picture.floors.flatMap(({ things }) => things).filter((one) => one.key === key);
  const [x, y] = middleOf(shown[0]?.box ?? { left: 0, right: 0, top: 0, bottom: 0 });
  const hit = thingAt(picture, x, y);
  return [
    ...(shown.length === 1 ? [] : [`${key} stands in the building ${shown.length} times`]),
    ...(listed.length === 1 ? [] : [`${key} is listed ${listed.length} times`]),
    ...(listed.every(({ name, states }) => name.trim() !== '' && states.length > 0) ? [] : [`${key} has no name or no state`]),
    ...(shown.length === 1 && (hit === undefined || thingKey(hit) !== key)
      ? [`a tap on ${key} means ${hit === undefined ? 'nothing' : thingKey(hit)}`]
      : []),
  ];
}

/** All flaws, as sentences. */
export function flawsOf(picture: Picture, view: View): readonly string[] {
  const keys = picture.items.map(({ key }) => key);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is a key twice`),
    ...thingsOf(view).flatMap((thing) => flawsOfThing(picture, thing)),
    ...picture.items.flatMap((item) => flawsOfItem(picture, item)),
    ...picture.badges.filter(({ key }) => !keys.includes(key)).map(({ key }) => `a badge hangs over nothing: ${key}`),
    ...picture.badges
      .map(({ key, x, y }) => [key, beyond({ left: x, right: x, top: y, bottom: y }, picture.building)] as const)
      .filter(([, out]) => out !== '')
      .map(([key, out]) => `the badge of ${key} hangs outside: ${out}`),
    ...(beyond(picture.building, picture.whole) === '' ? [] : ['the building is larger than what is shown']),
  ];
}
