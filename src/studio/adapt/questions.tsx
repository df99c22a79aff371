// The eight questions, each its fields. An empty field means: as it is, and shows what that is.

import { useId, useState } from 'react';
import { Shuffle } from 'lucide-react';
import { cx, PlainButton } from '../../panels/kit.ts';
import { number, t } from '../../words/index.ts';
import type { Answers } from './adapt.ts';
import type { Facts, NamedThing } from './facts.ts';
import { namesFrom } from './names.ts';
import { TRADES, type Trade } from './presets.ts';
import type { AdaptBase } from './props.ts';
import { tooLong, wholeOf, type NameKind } from './typed.ts';
import parts from '../page/parts.module.css';
import styles from './wizard.module.css';

interface Props {
  readonly facts: Facts;
  readonly answers: Partial<Answers>;
  readonly change: (more: Partial<Answers>) => void;
}

const MOST_PEOPLE = 5_000;
const MOST_MONEY = 50_000_000;
/** Currencies to choose from; any code of three letters will do. */
const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'CNY',
  'INR',
  'BRL',
  'MXN',
  'ZAR',
  'KES',
  'NGN',
  'TRY',
  'AED',
];

export function BaseQuestion({
  bases,
  chosen,
  onChoose,
}: {
  readonly bases: readonly AdaptBase[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <div className={styles['choices']} role="radiogroup" aria-label={t('adapt.q.base')}>
      {bases.map(({ id, title, about }) => (
        <label key={id} className={cx(styles['choice'], 'holds-input')}>
          <input type="radio" name="base" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <b>{title}</b>
          <span>{about}</span>
        </label>
      ))}
    </div>
  );
}

export function TradeQuestion({ trade, onChoose }: { readonly trade: Trade; readonly onChoose: (trade: Trade) => void }) {
  return (
    <div className={cx(styles['choices'], styles['two'])} role="radiogroup" aria-label={t('adapt.q.trade')}>
      {TRADES.map((one) => (
        <label key={one} className={cx(styles['choice'], 'holds-input')}>
          <input type="radio" name="trade" value={one} checked={one === trade} onChange={() => onChoose(one)} />
          {t(`adapt.trade.${one}`)}
        </label>
      ))}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly was: string;
  readonly kind: NameKind;
  readonly onChange: (value: string) => void;
}

/** Far above what any name may have: what is too long is said, not cut. */
const MOST_TYPED = 400;

function Field({ label, value, was, kind, onChange }: FieldProps) {
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

export function PlaceQuestion({ facts, answers, change }: Props) {
  return (
    <>
      <Field
        kind="place"
        label={t('adapt.q.place-name')}
        value={answers.place ?? ''}
        was={facts.place}
        onChange={(place) => change({ place })}
      />
      <Field
        label={t('adapt.q.place-title')}
        value={answers.title ?? ''}
        was={facts.title}
        kind="title"
        onChange={(title) => change({ title })}
      />
    </>
  );
}

/** A field for each thing, called by what it is called now. */
function Names({
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

export function FloorsQuestion({ facts, answers, change }: Props) {
  return (
    <Names
      kind="floors"
      things={facts.floors}
      given={answers.floors ?? {}}
      onChange={(floors) => change({ floors })}
      labelOf={({ name }) => t('adapt.floor-of', { number: name })}
    />
  );
}

function NumberField({
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

/** Answers without one of them, where there is no value for it. */
const withNumber = (key: 'people' | 'capital', value: number | undefined): Partial<Answers> =>
  value === undefined ? { [key]: undefined } : { [key]: value };

export function DepartmentsQuestion({ facts, answers, change }: Props) {
  const people = facts.departments.reduce((sum, one) => sum + one.people, 0);
  return (
    <>
      <NumberField
        label={t('adapt.q.people')}
        value={answers.people}
        was={people}
        most={MOST_PEOPLE}
        onChange={(value) => change(withNumber('people', value))}
      />
      <Names
        kind="departments"
        things={facts.departments}
        given={answers.departments ?? {}}
        onChange={(departments) => change({ departments })}
        labelOf={({ name }) => name}
      />
    </>
  );
}

export function NamesQuestion({ facts, answers, change }: Props) {
  const [start, setStart] = useState(0);
  const names = answers.names ?? {};
  const others = (): void => {
    const found = namesFrom(start, facts.people.length);
    setStart(start + facts.people.length);
    change({
      names: Object.fromEntries(
        facts.people.flatMap(({ id }, index) => (found[index] === undefined ? [] : [[id, { name: found[index] }]])),
      ),
    });
  };
  return (
    <>
      <PlainButton before={<Shuffle size={20} aria-hidden />} onPress={others}>
        {t('adapt.q.names-others')}
      </PlainButton>
      {facts.people.map(({ id, name, role }) => (
        <Field
          key={id}
          kind="person"
          label={role === '' ? name : role}
          value={names[id]?.name ?? ''}
          was={name}
          onChange={(value) => change({ names: { ...names, [id]: { name: value } } })}
        />
      ))}
    </>
  );
}

export function MoneyQuestion({ facts, answers, change }: Props) {
  const list = useId();
  return (
    <>
      <NumberField
        label={t('adapt.q.capital')}
        value={answers.capital}
        was={facts.capital}
        most={MOST_MONEY}
        onChange={(value) => change(withNumber('capital', value))}
      />
      <label className={parts['field']}>
        <span>{t('adapt.q.currency')}</span>
        <select value={answers.currency ?? facts.currency} id={list} onChange={({ target }) => change({ currency: target.value })}>
          {[...new Set([facts.currency, ...CURRENCIES])].map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

export function KitQuestion({ facts, answers, change }: Props) {
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{t('adapt.q.services')}</legend>
        <Names
          kind="services"
          things={facts.services}
          given={answers.services ?? {}}
          onChange={(services) => change({ services })}
          labelOf={({ name }) => name}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{t('adapt.q.assets')}</legend>
        <Names
          kind="assets"
          things={facts.assets}
          given={answers.assets ?? {}}
          onChange={(assets) => change({ assets })}
          labelOf={({ name }) => name}
        />
      </fieldset>
    </>
  );
}
