// The title card of the adapted scenario, as far as it is answered: place, title, the house floor by floor, people and money.

import { money, number, shortList, t } from '../../words/index.ts';
import type { Answers } from './adapt.ts';
import type { Facts } from './facts.ts';
import styles from './wizard.module.css';

const CENTS = 100;
/** First names that a line holds. */
const SHOWN = 5;

/** What was answered, or what stands there. */
const or = (given: string | undefined, was: string): string => (given === undefined || given.trim() === '' ? was : given.trim());

export function TitleCard({ facts, answers }: { readonly facts: Facts; readonly answers: Partial<Answers> }) {
  const people = answers.people ?? facts.departments.reduce((sum, one) => sum + one.people, 0);
  const names = facts.people.slice(0, SHOWN).map(({ id, name }) => or(answers.names?.[id]?.name, name).split(/\s+/)[0] ?? name);
  const departments = facts.departments.map(({ id, name }) => or(answers.departments?.[id], name));
  return (
    <div className={styles['card']}>
      <p className={styles['card-place']}>{or(answers.place, facts.place)}</p>
      <p className={styles['card-title']}>{or(answers.title, facts.title)}</p>
      <ul className={styles['house']}>
        {[...facts.floors].reverse().map(({ id, name, level }) => (
          <li key={id} className={styles[level < 0 ? 'below' : 'floor']}>
            {or(answers.floors?.[id], name)}
          </li>
        ))}
      </ul>
      <p>{t('adapt.preview-people', { count: number(people) })}</p>
      <p className={styles['note']}>{departments.join(' · ')}</p>
      <p>{t('adapt.preview-team', { names: shortList(names) })}</p>
      <p>{t('adapt.preview-money', { amount: money((answers.capital ?? facts.capital) * CENTS, answers.currency ?? facts.currency) })}</p>
    </div>
  );
}
