// One part of a week's plan, both ways, and what parts are written with: a value in a map, an item of a list, something that is taken back.

import type { Decision } from '../core/index.ts';
import type { DateOf } from './plan-blocks.ts';
import type { ScenarioFile } from './schema.ts';

/** A week's plan as a checked file has it, without the steps after it. */
export type PlanOfFile = Omit<NonNullable<ScenarioFile['checks'][string]['decisions']>[string], 'next'>;

/** A plan as it is written into a file: only what it says. */
export type Written = { [key: string]: unknown };

type Type = Decision['type'];
type Of<T extends Type> = Extract<Decision, { readonly type: T }>;

export interface Part {
  readonly type: Type;
  readonly read: (plan: PlanOfFile) => readonly Decision[];
  /** Writes it down; false where this part has no words for it, or holds something else by then. */
  readonly write: (decision: Decision, plan: Written, dateOf: DateOf) => boolean;
}

interface Rule<T extends Type> {
  readonly read: (plan: PlanOfFile) => readonly Of<T>[];
  readonly write: (decision: Of<T>, plan: Written, dateOf: DateOf) => boolean;
}

export const part = <T extends Type>(type: T, { read, write }: Rule<T>): Part => ({
  type,
  read,
  write: (decision, plan, dateOf) => decision.type === type && write(decision as Of<T>, plan, dateOf),
});

/** Puts a value into a map of the plan; false where the map has the key, for its first place would count. */
export function put(plan: Written, name: string, key: string, value: unknown): boolean {
  const map = (plan[name] ?? {}) as Written;
  if (Object.hasOwn(map, key)) return false;
  plan[name] = { ...map, [key]: value };
  return true;
}

export function add(plan: Written, name: string, value: unknown): boolean {
  plan[name] = [...((plan[name] ?? []) as readonly unknown[]), value];
  return true;
}

export function set(plan: Written, name: string, value: unknown): boolean {
  if (plan[name] !== undefined) return false;
  plan[name] = value;
  return true;
}

const TAKE_BACK = 'take-back';
type Back = NonNullable<PlanOfFile[typeof TAKE_BACK]>;
type Lists = { readonly [K in keyof Back]: Back[K] extends readonly string[] ? K : never }[keyof Back];

/** Something that is taken back, by the ids of what it stood for. */
export const back = <T extends Type>(
  type: T,
  name: Lists,
  made: (id: string) => Of<T>,
  idOf: (decision: Of<T>) => string | undefined,
): Part =>
  part(type, {
    read: (plan) => (plan[TAKE_BACK]?.[name] ?? []).map(made),
    write: (decision, plan) => {
      const id = idOf(decision);
      if (id === undefined) return false;
      const taken = (plan[TAKE_BACK] ?? {}) as Written;
      add(taken, name, id);
      plan[TAKE_BACK] = taken;
      return true;
    },
  });

/** What stands for the whole run alone. */
export const backOnce = <T extends 'set-on-call' | 'set-note'>(
  type: T,
  name: 'on-call' | 'note',
  isBack: (decision: Of<T>) => boolean,
): Part =>
  part(type, {
    read: (plan) => (plan[TAKE_BACK]?.[name] === true ? [{ type } as Of<T>] : []),
    write: (decision, plan) => {
      if (!isBack(decision)) return false;
      const taken = (plan[TAKE_BACK] ?? {}) as Written;
      plan[TAKE_BACK] = taken;
      return set(taken, name, true);
    },
  });
