// The eight questions, each its fields. An empty field means: as it is, and shows what that is.

import { useId, useState } from 'react';
import { Shuffle } from 'lucide-react';
import { cx, PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Answers } from './adapt.ts';
import type { Facts } from './facts.ts';
import { Field, Names, NumberField } from './fields.tsx';
import { namesFrom } from './names.ts';
import { TRADES, type Trade } from './presets.ts';
import type { AdaptBase } from './props.ts';
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
