// The tree of a text, packed for the way from the worker to the page. As it is, it holds a value once for each level above it and a path at each,
// and unpacking all of that in one go takes the page longer than a frame; packed it is a row of numbers and its leaves, and the page makes
// of it only what a form looks at.

import type { Place, Style } from '../../scenario/index.ts';

type Plain = Place['plain'];
type Step = Place['path'][number];

/** A tree in the order of its text, each place before those in it. */
export interface Packed {
  /** Seven for each place: its style, where its name begins and ends (-1: it has none), the same of its value, its items, and the place after all of these. */
  readonly numbers: Int32Array;
  /** The last step to each place. */
  readonly steps: readonly Step[];
  /** What stands at each place that has nothing in it. */
  readonly leaves: readonly Plain[];
}

const WIDTH = 7;
const STYLES = ['plain', 'quoted', 'block', 'map', 'flow-map', 'list', 'flow-list', 'empty'] as const satisfies readonly Style[];

const isMap = (style: Style): boolean => style === 'map' || style === 'flow-map';
const isList = (style: Style): boolean => style === 'list' || style === 'flow-list';

export function pack(root: Place): Packed {
  const numbers: number[] = [];
  const steps: Step[] = [];
  const leaves: Plain[] = [];
  const add = ({ path, key, value, style, plain, items }: Place): void => {
    const from = numbers.length;
    numbers.push(STYLES.indexOf(style), key?.start ?? -1, key?.end ?? -1, value.start, value.end, items.length, 0);
    steps.push(path.at(-1) ?? '');
    leaves.push(isMap(style) || isList(style) ? null : plain);
    items.forEach(add);
    numbers[from + WIDTH - 1] = steps.length;
  };
  add(root);
  return { numbers: Int32Array.from(numbers), steps, leaves };
}

function plainOf(style: Style, items: readonly Place[], leaf: Plain): Plain {
  if (isList(style)) return items.map(({ plain }) => plain);
  if (!isMap(style)) return leaf;
  const named = new Map<string, Plain>();
  // Of a name that stands twice, what the reader takes.
  for (const { path, plain } of items) named.set(String(path.at(-1)), named.get(String(path.at(-1))) ?? plain);
  return Object.fromEntries(named);
}

function placeAt(packed: Packed, index: number, path: Place['path']): Place {
  const [style = 0, keyStart = -1, keyEnd = -1, start = 0, end = 0, count = 0] = packed.numbers.subarray(index * WIDTH);
  const written = STYLES[style] ?? 'empty';
  let items: readonly Place[] | undefined;
  let plain: Plain | undefined;
  return {
    path,
    ...(keyStart < 0 ? {} : { key: { start: keyStart, end: keyEnd } }),
    value: { start, end },
    style: written,
    get items() {
      if (items !== undefined) return items;
      const found: Place[] = [];
      for (let at = index + 1; found.length < count; at = packed.numbers[at * WIDTH + WIDTH - 1] ?? at + 1)
        found.push(placeAt(packed, at, [...path, packed.steps[at] ?? '']));
      return (items = found);
    },
    get plain() {
      return (plain ??= plainOf(written, this.items, packed.leaves[index] ?? null));
    },
  };
}

/** The tree again; a part of it is made when it is first looked at. */
export const unpack = (packed: Packed): Place => placeAt(packed, 0, []);
