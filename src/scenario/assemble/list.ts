// Maps of a file as lists of the core: the file's order is kept.

import { asId } from '../../core/index.ts';

export const list = <From, To>(map: Readonly<Record<string, From>>, make: (id: string, from: From) => To): readonly To[] =>
  Object.entries(map).map(([id, from]) => make(id, from));

/** The kind of id is what the receiving rule says. */
export const idList = <T extends ReturnType<typeof asId>>(ids: readonly string[]): readonly T[] => ids.map((id) => asId<T>(id));

/** A map by week, in the order of the weeks. */
export const weeksOf = <From, To>(map: Readonly<Record<string, From>>, make: (week: number, from: From) => To): readonly To[] =>
  Object.entries(map).map(([week, from]) => make(Number(week), from));
