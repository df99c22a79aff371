// Where the labels of the building go, so that none covers another, a floor's plate, or reaches out of sight: above its thing, else
// a row higher or lower and a little aside, else as its sign alone.

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly key: string;
  /** Middle, and the line that the label stands on: the top of its thing. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Words that are said once on the stage: where they stand already, its sign is enough. */
  readonly once?: string;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** There is room for its sign only. */
  readonly isBrief: boolean;
}

const GAP = 2;
/** How far aside a label may go, in shares of its width; and how many rows up or down. */
const ASIDE = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5].flatMap((share) => [share, -share]);
const ROWS = [0, 0.25, 0.5, 1, 1.5, 2, 3].flatMap((row) => [-row, row]);
/** Words cover at most this share of the stage: on a small one the house has to be seen too, and the rest are signs. */
const MOST_COVERED = 0.11;
/** A label with words further aside than this, or more rows away, would seem to be another thing's. */
const FARTHEST_WORDS = { aside: 0.75, rows: 1.5 };

/** Of long words, a row higher is nearer to their thing than most of their width aside. *Calibration*. */
const farness = ({ row, aside }: { readonly row: number; readonly aside: number }): number => Math.abs(row) + 1.5 * Math.abs(aside);

const TRIES = ROWS.flatMap((row) => ASIDE.map((aside) => ({ row, aside }))).sort((a, b) => farness(a) - farness(b));
const TRIES_WITH_WORDS = TRIES.filter(({ row, aside }) => Math.abs(aside) <= FARTHEST_WORDS.aside && Math.abs(row) <= FARTHEST_WORDS.rows);

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;

const within = (value: number, length: number, room: number): number => Math.min(Math.max(GAP, room - length - GAP), Math.max(GAP, value));

/**
 * Places for labels of one height. Signs are placed first, so that each has its place; then words come to those that have room, the
 * first wish first. `brief` is the width of a sign alone.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: { readonly height: number; readonly brief: number },
  room: { readonly width: number; readonly height: number },
  plates: readonly Rect[],
): ReadonlyMap<string, LabelPlace> {
  const taken = new Map<string, Rect>();
  const rectOf = ({ x, y }: LabelWish, width: number, { row, aside }: (typeof TRIES)[number]): Rect => ({
    x: within(x - width / 2 + aside * width, width, room.width),
    y: within(y - size.height - GAP + row * (size.height + GAP), size.height, room.height),
    width,
    height: size.height,
  });
  const free = (wish: LabelWish, width: number, tries: typeof TRIES): Rect | undefined => {
    const others = [...plates, ...[...taken].filter(([key]) => key !== wish.key).map(([, rect]) => rect)];
    return tries.map((one) => rectOf(wish, width, one)).find((rect) => others.every((other) => !meets(rect, other)));
  };
  for (const wish of wishes) taken.set(wish.key, free(wish, size.brief, TRIES) ?? rectOf(wish, size.brief, { row: 0, aside: 0 }));
  const placed = new Map<string, LabelPlace>();
  let covered = 0;
  const said = new Set<string>();
  for (const wish of wishes) {
    const share = (wish.width * size.height) / (room.width * room.height);
    const isSaid = wish.once !== undefined && said.has(wish.once);
    const full = isSaid || covered + share > MOST_COVERED ? undefined : free(wish, wish.width, TRIES_WITH_WORDS);
    if (full !== undefined) {
      if (wish.once !== undefined) said.add(wish.once);
      taken.set(wish.key, full);
      covered += share;
    }
    const { x, y } = full ?? taken.get(wish.key) ?? { x: wish.x, y: wish.y };
    placed.set(wish.key, { x, y, isBrief: full === undefined });
  }
  return placed;
}
