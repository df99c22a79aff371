// Answers that somebody has begun to give: kept in the tab, so that a reload or a look at the beginning does not cost a quarter of an hour.

import type { Answers } from './adapt.ts';
import { TRADES, type Trade } from './presets.ts';

export interface Begun {
  /** The question at which the writer is, counted from 0. */
  readonly step: number;
  /** The id of the scenario they begin with. */
  readonly chosen: string;
  readonly trade: Trade;
  readonly typed: Partial<Answers>;
}

/** Where they are kept; a browser may refuse either. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const KEY = 'rollout.adapt';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: unknown): boolean => isMap(value) && Object.values(value).every((one) => typeof one === 'string');
const isName = (value: unknown): boolean =>
  isMap(value) && typeof value['name'] === 'string' && (value['short'] === undefined || typeof value['short'] === 'string');
const areNames = (value: unknown): boolean => isMap(value) && Object.values(value).every(isName);
const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => typeof value === 'number';

const ANSWERS: Readonly<Record<keyof Answers, (value: unknown) => boolean>> = {
  id: isText,
  title: isText,
  place: isText,
  floors: areTexts,
  departments: areTexts,
  people: isCount,
  names: areNames,
  currency: isText,
  capital: isCount,
  services: areTexts,
  assets: areTexts,
};

function isBegun(value: unknown, steps: number, bases: readonly string[]): value is Begun {
  if (!isMap(value)) return false;
  const { step, chosen, trade, typed } = value;
  if (!Number.isInteger(step) || (step as number) < 0 || (step as number) >= steps) return false;
  if (!bases.some((id) => id === chosen) || !TRADES.some((one) => one === trade) || !isMap(typed)) return false;
  return Object.entries(typed).every(([name, answer]) => Object.hasOwn(ANSWERS, name) && ANSWERS[name as keyof Answers](answer));
}

/** What was begun in this tab; undefined where nothing was, or nothing that still fits these bases. */
export function readBegun(shelf: Shelf | undefined, steps: number, bases: readonly string[]): Begun | undefined {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isBegun(kept, steps, bases) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; undefined forgets it. Where the browser refuses, the wizard goes on without. */
export function keepBegun(shelf: Shelf | undefined, begun: Begun | undefined): void {
  try {
    if (begun === undefined) shelf?.removeItem(KEY);
    else shelf?.setItem(KEY, JSON.stringify(begun));
  } catch {
    // A full or forbidden store: nothing is lost but the convenience.
  }
}
