// The controls of lists of single values (boxes to tick, values with commas between them), and of points that are added or come to a value.

import { useId } from 'react';
import { isNeeded, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { ControlProps } from './controls.tsx';
import { asListed, asNumber, listWritten, written } from './typed.ts';
import { useDrafted, usePicked } from './use-form.tsx';
import styles from './form.module.css';

interface SeveralProps extends ControlProps {
  readonly names: readonly string[];
  readonly label?: (name: string) => string;
}

/** Names or words of a list: a box for each that there is. */
export function Several({ path, value, id, describedBy, set, names, label = (name) => name }: SeveralProps) {
  const standing = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
  const { value: chosen, pick } = usePicked<readonly string[]>(standing, (next) =>
    set(next.length === 0 && !isNeeded(path) ? undefined : next),
  );
  const all = [...new Set([...names, ...chosen])];
  const change = (name: string, isIn: boolean): void => pick(isIn ? [...chosen, name] : chosen.filter((one) => one !== name));
  return (
    <div id={id} role="group" aria-describedby={describedBy} className={styles['several']}>
      {all.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={({ target }) => change(name, target.checked)} />
          {label(name)}
        </label>
      ))}
    </div>
  );
}

/** Values with commas between them: weeks, flags, kinds of luck. */
export function Listed({ path, value, id, describedBy, isWrong, set }: ControlProps) {
  const { value: shown, onType, leave } = useDrafted(listWritten(value), (text) => set(asListed(path, text)));
  return (
    <>
      <input
        id={id}
        className={styles['input']}
        value={shown}
        aria-describedby={`${describedBy} ${id}-commas`}
        aria-invalid={isWrong}
        onChange={({ target }) => onType(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      <p id={`${id}-commas`} className={styles['about']}>
        {t('form.commas')}
      </p>
    </>
  );
}

const setOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { readonly set?: unknown }).set : undefined;

/** `-3` adds points, `{ set: 50 }` brings something to a value. */
export function Points({ value, id, describedBy, isWrong, set }: ControlProps) {
  const way = useId();
  const isSet = typeof value === 'object' && value !== null;
  const number = written(isSet ? setOf(value) : value);
  const made = (text: string, sets: boolean): JsonValue | undefined =>
    text.trim() === '' ? undefined : sets ? { set: asNumber(text) } : asNumber(text);
  const { value: shown, onType, leave } = useDrafted(number, (text) => set(made(text, isSet)));
  const { value: sets, pick } = usePicked(isSet, (next) => set(made(next ? String(Math.abs(Number(shown) || 0)) : shown, next)));
  return (
    <div className={styles['points']}>
      <label htmlFor={way} className="unseen">
        {t('form.points')}
      </label>
      <select id={way} className={styles['input']} value={String(sets)} onChange={({ target }) => pick(target.value === 'true')}>
        <option value="false">{t('form.adds')}</option>
        <option value="true">{t('form.sets')}</option>
      </select>
      <input
        id={id}
        className={styles['input']}
        inputMode="numeric"
        value={shown}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        onChange={({ target }) => onType(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </div>
  );
}
