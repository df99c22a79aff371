// Checks of unknown data, one small function per kind of value. Each names the path and what was expected there.
// Used for run files and saves, which load with the page: zod stays with the scenario compiler.

import { failure, success, type Result } from './result.ts';

/** Where data was not as it should be: `decisions[3].week`, and what belongs there in plain words. */
export interface ShapeError {
  readonly path: string;
  readonly expected: string;
}

export type Checked<T> = Result<T, ShapeError>;
/** Rebuilds a value of type T from unknown data, or says where it fails. */
export type Shape<T> = (value: unknown, path: string) => Checked<T>;

const wrong = (path: string, expected: string): { readonly ok: false; readonly error: ShapeError } => failure({ path, expected });

/** Longest text of an id, a seed or a name. */
export const MAX_TEXT = 200;

export const text: Shape<string> = (value, path) =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT
    ? success(value)
    : wrong(path, `a text of 1 to ${MAX_TEXT} characters`);

export const flag: Shape<boolean> = (value, path) => (typeof value === 'boolean' ? success(value) : wrong(path, 'true or false'));

export const whole =
  (min: number, max: number): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0) && value >= min && value <= max
      ? success(value)
      : wrong(path, `a whole number from ${min} to ${max}`);

export const hash: Shape<string> = (value, path) =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value) ? success(value) : wrong(path, '16 hexadecimal digits');

export const oneOf =
  <const T extends string | number>(values: readonly T[]): Shape<T> =>
  (value, path) => {
    const found = values.find((one) => one === value);
    return found === undefined ? wrong(path, `${values.length === 1 ? '' : 'one of '}${values.join(', ')}`) : success(found);
  };

export const list =
  <T>(item: Shape<T>, max: number): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > max) return wrong(path, `a list of at most ${max}`);
    const items: T[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const checked = item(value[i], `${path}[${i}]`);
      if (!checked.ok) return checked;
      items.push(checked.value);
    }
    return success(items);
  };

export type Fields<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Shape<T[K]> };
export interface Optional<T> {
  readonly optional: Shape<T>;
}
export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

/** An object with exactly these fields: an unknown one is refused too, so nothing passes unread. */
export const object =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path || 'the file', 'an object');
    const source = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(fields);
    const stranger = Object.keys(source).find((name) => !names.includes(name));
    if (stranger !== undefined) return wrong(join(path, stranger.slice(0, MAX_TEXT)), 'no such field');
    const built: Record<string, unknown> = {};
    for (const name of names) {
      const rule = (fields as Readonly<Record<string, Shape<unknown> | Optional<unknown>>>)[name];
      if (rule === undefined) continue;
      const given = Object.hasOwn(source, name);
      if (typeof rule !== 'function' && !given) continue;
      const shape = typeof rule === 'function' ? rule : rule.optional;
      const checked = shape(given ? source[name] : undefined, join(path, name));
      if (!checked.ok) return checked;
      built[name] = checked.value;
    }
    return success(built as T);
  };

export const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
