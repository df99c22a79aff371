// What surrounds the building, in the light of the hour: sky, sun or moon, clouds, town, trees, yard and soil. All of it is drawn from
// the picture's seed, far beyond the building's sides, so that no canvas shows an end.

import { box } from './mark.ts';
import type { Mark } from './mark.ts';
import { COLOURS, SKIES } from './palette.ts';
import type { Light, Picture } from './picture.ts';
import { drawn } from './seed.ts';

const C = COLOURS;
/** How far sky and ground reach beyond the building on every side. */
export const OVERSCAN = 3_000;
/** How far town, clouds and stones reach. */
const AROUND = 1_500;
const STARS = 260;
const CLOUDS = 30;
/** Above the roofs of the town. */
const STARS_FROM = 330;
const STONES = 90;
/** The sky has its lowest colours within this height above the ground. */
const HORIZON = 900;

interface Row {
  readonly name: string;
  readonly colour: string;
  readonly lit: string;
  readonly dark: string;
  readonly least: number;
  readonly spread: number;
}

/** A row of houses. At night many of their windows are lit, by day they are panes. */
function town(picture: Picture, row: Row, light: Light): readonly Mark[] {
  const marks: Mark[] = [];
  const end = picture.whole.right + AROUND;
  let x = picture.whole.left - AROUND;
  for (let house = 0; x < end; house += 1) {
    const seed = `${picture.seed}/${row.name}/${house}`;
    const width = 52 + drawn(`${seed}/w`, 66);
    const tall = row.least + drawn(`${seed}/h`, row.spread);
    const roof = drawn(`${seed}/roof`, 4);
    marks.push(box(x, -tall, width, tall, row.colour, 2));
    if (roof === 0) marks.push(box(x + width * 0.3, -tall - 12, width * 0.4, 13, row.colour, 2));
    if (roof === 1) marks.push(box(x + width * 0.7, -tall - 26, 2.4, 27, row.colour));
    if (roof === 2) marks.push(box(x + 6, -tall - 7, width - 12, 8, row.colour, 2));
    const columns = Math.floor((width - 16) / 17);
    for (let level = 0; level < Math.floor((tall - 34) / 25); level += 1) {
      for (let column = 0; column < columns; column += 1) {
        const luck = drawn(`${seed}/${level}/${column}`, 10);
        // Some houses have wide bands of glass; the others have single panes with gaps.
        if (luck < 3) continue;
        const isLit = light === 'night' ? luck > 5 : light === 'dusk' && luck > 8;
        marks.push(box(x + 10 + column * 17, -tall + 13 + level * 25, 9, 12, isLit ? row.lit : row.dark, 1, isLit ? 1 : 0.4));
      }
    }
    x += width + drawn(`${seed}/gap`, 22);
  }
  return marks;
}

function sky(picture: Picture, light: Light): readonly Mark[] {
  const left = picture.whole.left - OVERSCAN;
  const width = picture.whole.right - picture.whole.left + 2 * OVERSCAN;
  const tones = SKIES[light];
  // Low buildings have the whole of the sky above them too.
  const height = Math.max(HORIZON, -picture.whole.top);
  return [
    box(left, -height - OVERSCAN, width, OVERSCAN + 2, tones.top),
    { mark: 'fade', x: left, y: -height, width, height: height * 0.55 + 2, from: tones.top, to: tones.middle, across: false },
    { mark: 'fade', x: left, y: -height * 0.45, width, height: height * 0.45, from: tones.middle, to: tones.low, across: false },
  ];
}

function heavens(picture: Picture, light: Light): readonly Mark[] {
  const { right, left } = picture.building;
  const { top } = picture.whole;
  const from = picture.whole.left - AROUND;
  const across = picture.whole.right - picture.whole.left + 2 * AROUND;
  const clouds = Array.from({ length: CLOUDS }, (_, index): Mark => {
    const seed = `${picture.seed}/cloud/${index}`;
    return {
      mark: 'frame',
      frame: `cloud-${drawn(seed, 3)}`,
      x: from + ((index + drawn(`${seed}/x`, 100) / 100) / CLOUDS) * across,
      y: top + 20 - (index % 4) * 110 - drawn(`${seed}/y`, 90),
      alpha: light === 'night' ? 0.07 : light === 'dusk' ? 0.5 : 0.8,
      flip: drawn(`${seed}/flip`, 2) === 1,
    };
  });
  switch (light) {
    case 'day':
      return [
        { mark: 'glow', x: right + 40, y: top - 60, radius: 420, from: 'rgba(255,249,225,0.85)', to: 'rgba(255,249,225,0)' },
        box(right + 10, top - 90, 60, 60, '#FFF6D8', 30),
        ...clouds,
      ];
    case 'dusk':
      return [
        { mark: 'glow', x: left - 130, y: -170, radius: 760, from: 'rgba(255,214,140,0.9)', to: 'rgba(255,170,110,0)' },
        box(left - 172, -206, 84, 84, '#FFE2A6', 42),
        ...clouds,
      ];
    case 'night':
      return [
        { mark: 'glow', x: right + 60, y: top + 10, radius: 300, from: 'rgba(214,226,255,0.4)', to: 'rgba(214,226,255,0)' },
        ...clouds,
      ];
  }
}

/** Stars and moon. They are painted after the house, so none of them is where it stands. */
function stars(picture: Picture): readonly Mark[] {
  const { left, right, top } = picture.building;
  const from = picture.whole.left - AROUND;
  const across = picture.whole.right - picture.whole.left + 2 * AROUND;
  const all = Array.from({ length: STARS }, (_, index) => {
    const seed = `${picture.seed}/star/${index}`;
    const size = 1.5 + drawn(`${seed}/size`, 3) * 0.6;
    return box(
      from + drawn(`${seed}/x`, across),
      -STARS_FROM - drawn(`${seed}/y`, 700 - top),
      size,
      size,
      C.white,
      size / 2,
      0.3 + drawn(`${seed}/light`, 5) * 0.13,
    );
  });
  const isFree = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x < left - 14 || x > right + 14 || y < picture.whole.top;
  return [
    ...all.flatMap((star) => (star.mark === 'box' && isFree(star) ? [star] : [])),
    { mark: 'frame', frame: 'moon', x: right + 60, y: top + 10 },
  ];
}

/** What stands in front of the town, at the building's sides. */
function yard(picture: Picture): readonly Mark[] {
  const { left, right } = picture.building;
  const frame = (name: string, x: number, flip = false): Mark => ({ mark: 'frame', frame: name, x, y: 0, flip });
  return [
    ...[0, 1, 2, 3].flatMap((index): readonly Mark[] => [
      frame('bush', left - 34 - index * 186, index % 2 === 1),
      frame('tree-tall', left - 92 - index * 214),
      frame('tree-small', left - 158 - index * 200, index % 2 === 0),
      frame('tree-tall', right + 372 + index * 224, true),
      frame('tree-small', right + 300 + index * 236),
      frame('bush', right + 336 + index * 190, index % 2 === 0),
    ]),
    frame('bench', left - 122),
    frame('lamp-post', right + 206),
    frame('lamp-post', left - 226, true),
  ];
}

/** Light that is not dimmed by the night. */
function lamps(picture: Picture, light: Light): readonly Mark[] {
  if (light === 'day') return [];
  const { left, right } = picture.building;
  const strong = light === 'night' ? 0.5 : 0.3;
  const lit = `rgba(255,236,180,${strong})`;
  return [right + 222, left - 242].flatMap((x): readonly Mark[] => [
    { mark: 'glow', x, y: -86, radius: 64, from: lit, to: 'rgba(255,236,180,0)' },
    { mark: 'glow', x, y: 4, radius: 40, from: `rgba(255,236,180,${strong * 0.5})`, to: 'rgba(255,236,180,0)' },
    box(x - 5, -88, 10, 2, '#FFF7DC', 1),
  ]);
}

function soil(picture: Picture): readonly Mark[] {
  const left = picture.whole.left - OVERSCAN;
  const width = picture.whole.right - picture.whole.left + 2 * OVERSCAN;
  const { right } = picture.building;
  const marks: Mark[] = [
    box(left, 0, width, OVERSCAN, C.soil),
    { mark: 'fade', x: left, y: 9, width, height: 44, from: C.soilDark, to: C.soil, across: false },
    box(left, 236, width, 90, C.soilDark, 0, 0.28),
    box(left, 326, width, OVERSCAN, C.soilDark, 0, 0.5),
    { mark: 'fade', x: left, y: 190, width, height: 46, from: 'rgba(92,74,61,0)', to: 'rgba(92,74,61,0.28)', across: false },
  ];
  for (let stone = 0; stone < STONES; stone += 1) {
    const name = `${picture.seed}/soil/${stone}`;
    const long = 7 + drawn(`${name}/w`, 17);
    marks.push(
      box(
        picture.whole.left - AROUND + drawn(`${name}/x`, picture.whole.right - picture.whole.left + 2 * AROUND),
        62 + drawn(`${name}/y`, 520),
        long,
        4 + (long > 16 ? 2 : 0),
        drawn(`${name}/c`, 3) === 0 ? C.soilLight : C.soilDark,
        3,
        0.85,
      ),
    );
  }
  const finds = ['stones', 'roots', 'stones', 'fossil'] as const;
  for (const [index, frame] of finds.entries())
    marks.push(
      { mark: 'frame', frame, x: picture.building.left - 96 - index * 158, y: 88 + ((index * 67) % 150), flip: index % 2 === 0 },
      { mark: 'frame', frame, x: right + 236 + index * 171, y: 96 + ((index * 89) % 150), flip: index % 2 === 1 },
      { mark: 'frame', frame, x: picture.building.left + 90 + index * 190, y: picture.building.bottom + 52 + ((index * 37) % 60) },
    );
  return [
    ...marks,
    // The line that the town's network comes in by.
    box(right - 4, 31, OVERSCAN, 9, '#4E4238', 3),
    { mark: 'line', points: [right - 4, 35.5, right + OVERSCAN, 35.5], colour: C.fibre, width: 2.4 },
    box(right + 168, 24, 26, 22, C.slab, 2),
    box(right + 168, 24, 26, 4, C.slabLight, 2),
    // Lawn on the left, the yard of the dock on the right.
    box(left, -2, width, 10, C.grass),
    box(left, 6, width, 3.5, C.grassDark),
    box(picture.building.left - 30, -2.5, 30, 9, '#B9BFC6', 2),
    box(right, -2.5, 252, 11, '#98A1AE', 2),
    box(right, -2.5, 252, 2.4, '#B4BCC7', 1),
    ...[0, 1, 2, 3, 4].map((dash) => box(right + 16 + dash * 48, 3.6, 22, 1.6, '#C9CFD8', 0.8)),
  ];
}

/** Everything around a building, back to front. `lit` is to be painted after the night has fallen on the rest. */
interface Outdoors {
  readonly scene: readonly Mark[];
  readonly lit: readonly Mark[];
}

/** What was drawn of a picture stands for it as long as it lives: a camera on its way asks for it at every frame. */
const drawnOnce = new WeakMap<Picture, Outdoors>();

export function outdoorsOf(picture: Picture): Outdoors {
  const known = drawnOnce.get(picture) ?? draw(picture);
  drawnOnce.set(picture, known);
  return known;
}

function draw(picture: Picture): Outdoors {
  const { light } = picture;
  const tones = SKIES[light];
  return {
    scene: [
      ...sky(picture, light),
      ...heavens(picture, light),
      ...town(picture, { name: 'far', colour: tones.far, lit: tones.lit, dark: tones.pane, least: 70, spread: 230 }, light),
      {
        mark: 'fade',
        x: picture.whole.left - OVERSCAN,
        y: -170,
        width: picture.whole.right - picture.whole.left + 2 * OVERSCAN,
        height: 172,
        from: `${tones.haze}00`,
        to: `${tones.haze}99`,
        across: false,
      },
      ...town(picture, { name: 'near', colour: tones.near, lit: tones.lit, dark: tones.pane, least: 40, spread: 118 }, light),
      ...yard(picture),
      ...soil(picture),
    ],
    lit: [...(light === 'night' ? stars(picture) : []), ...lamps(picture, light)],
  };
}
