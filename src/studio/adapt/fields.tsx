// The fields of the questions: a name, a name for each of several things, a whole number. What cannot be taken is said under the field.

import { useId, useState } from 'react';
import { number, t } from '../../words/index.ts';
import type { NamedThing } from './facts.ts';
import { tooLong, wholeOf, type NameKind } from './typed.ts';
import parts from '../page/parts.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly was: string;
  readonly kind: NameKind;
  readonly onChange: (value: string) => void;
}

/** Far above what any name may have: what is too long is said, not cut. */
const MOST_TYPED = 400;

export function Field({ label, value, was, kind, onChange }: FieldProps) {
  const field = useId();
  const wrong = tooLong(kind, value);
  return (
    <div className={parts['field']}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        value={value}
        placeholder={was}
        maxLength={MOST_TYPED}
        autoComplete="off"
        aria-invalid={wrong !== undefined}
        {...(wrong === undefined ? {} : { 'aria-describedby': `${field}-wrong` })}
        onChange={({ target }) => onChange(target.value)}
      />
      {wrong !== undefined && (
        <p id={`${field}-wrong`} className={parts['wrong']}>
          {t(wrong.part === 'first' ? 'adapt.first-too-long' : 'adapt.too-long', { most: wrong.most, was })}
        </p>
      )}
    </div>
  );
}

/** A field for each thing, called by what it is called now. */
export function Names({
  kind,
  things,
  given,
  onChange,
  labelOf,
}: {
  readonly kind: NameKind;
  readonly things: readonly NamedThing[];
  readonly given: Readonly<Record<string, string>>;
  readonly onChange: (given: Readonly<Record<string, string>>) => void;
  readonly labelOf: (thing: NamedThing, index: number) => string;
}) {
  return things.map((thing, index) => (
    <Field
      key={thing.id}
      kind={kind}
      label={labelOf(thing, index)}
      value={given[thing.id] ?? ''}
      was={thing.name}
      onChange={(name) => onChange({ ...given, [thing.id]: name })}
    />
  ));
}

export function NumberField({
  label,
  value,
  was,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly was: number;
  readonly most: number;
  readonly onChange: (value: number | undefined) => void;
}) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const field = useId();
  const isWrong = typed.trim() !== '' && wholeOf(typed, most) === undefined;
  return (
    <div className={parts['field']}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        inputMode="numeric"
        value={typed}
        placeholder={String(was)}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': `${field}-wrong` } : {})}
        autoComplete="off"
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(wholeOf(target.value, most));
        }}
      />
      {isWrong && (
        <p id={`${field}-wrong`} className={parts['wrong']}>
          {t('adapt.no-number', { most: number(most), was: number(was) })}
        </p>
      )}
    </div>
  );
}
