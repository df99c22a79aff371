// People outside who can be asked to join: what they can do, when they would come and what they cost. And the contract of one who came.

import type { HireView, PersonView } from '../../core/index.ts';
import { mondayOf, weekOf } from '../../session/types.ts';
import { money, points, shortList, t, weekOfDay, workdays } from '../../words/index.ts';
import { fullName, personTexts, shortName, skillName } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { useDeed } from '../shared/deed.ts';
import { PanelPart } from '../shared/panel.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { Refusal } from '../shared/problem-line.tsx';
import card from '../shared/card.module.css';
import styles from './team.module.css';

export function Hires() {
  const { hires } = useView();
  if (hires === undefined || hires.length === 0) return undefined;
  return (
    <PanelPart title={t('team.hires')}>
      <p className={styles['note']}>{t('team.hires-note')}</p>
      <ul className={styles['people']}>
        {hires.map((one) => (
          <li key={one.id}>
            <Candidate one={one} />
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function Candidate({ one }: { readonly one: HireView }) {
  const texts = useTexts();
  const view = useView();
  const name = shortName(texts, one.id);
  const first = weekOf(mondayOf(view.week + one.leadWeeks));
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('team.week'), t('team.days', { days: workdays(one.works.reduce((sum, minutes) => sum + minutes, 0)) })],
    [
      t('team.skills'),
      shortList(one.skills.map(({ skill, level }) => t('team.skill-level', { skill: skillName(texts, skill), level: points(level) }))),
    ],
    [t('team.hire-ramp'), t('team.hire-weeks', { weeks: one.rampWeeks })],
    [t('team.hire-costs'), costText(one, texts.currency)],
    ...(one.asked === undefined
      ? ([[t('team.hire-from'), first > view.weeks ? t('team.hire-too-late') : t('team.hire-week', { week: first })]] as const)
      : []),
  ];
  return (
    <article className={cx(card['card'], styles['card'])} aria-label={fullName(texts, one.id)}>
      <div className={cx(card['head'], styles['head'])}>
        <Portrait id={one.id} large mood="fair" />
        <div className={styles['words']}>
          <h3>{fullName(texts, one.id)}</h3>
          <p>{personTexts(texts, one.id).role}</p>
        </div>
      </div>
      <ul className={styles['badges']}>
        <li>
          <Badge kind="plain">{t(`team.hire-kind.${one.kind}`)}</Badge>
        </li>
        {one.asked !== undefined && (
          <li>
            <Badge kind="waits">{t('team.hire-comes', { week: weekOfDay(one.asked.comes) })}</Badge>
          </li>
        )}
      </ul>
      <p className={styles['note']}>{personTexts(texts, one.id).about}</p>
      <dl className={styles['facts']}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Ask one={one} name={name} isTooLate={first > view.weeks} />
    </article>
  );
}

const costText = (one: HireView, currency: string): string =>
  one.kind === 'hire'
    ? t('team.hire-monthly', { price: money(one.monthly, currency) })
    : t('team.hire-weekly', { price: money(one.weekly, currency), weeks: one.leastWeeks });

/** Asking, and taking it back until the week runs. */
function Ask({ one, name, isTooLate }: { readonly one: HireView; readonly name: string; readonly isTooLate: boolean }) {
  const canPlan = usePlanning();
  const { deed, refusal } = useDeed();
  const { asked, id } = one;
  return (
    <div className={styles['work']}>
      {asked === undefined && (
        <Button isDisabled={!canPlan || isTooLate} onPress={() => deed({ type: 'hire', person: id })}>
          {t('team.hire', { name })}
        </Button>
      )}
      {asked?.isOpen === true && (
        <>
          <p className={styles['note']}>{t('team.hire-open')}</p>
          <Button isDisabled={!canPlan} onPress={() => deed({ type: 'end-contract', person: id })}>
            {t('team.hire-back', { name })}
          </Button>
        </>
      )}
      {refusal !== undefined && <Refusal problem={refusal} />}
    </div>
  );
}

/** What a contractor in the team costs, and how it ends. */
export function Contract({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const { deed, refusal } = useDeed();
  const { joined } = person;
  if (joined?.kind !== 'contractor' || person.leaves !== undefined) return undefined;
  return (
    <>
      <p className={styles['note']}>
        {t('team.contract-weekly', { price: money(joined.weekly, texts.currency) })}
        {joined.paidUntil >= view.day && ` · ${t('team.contract-until', { week: weekOfDay(joined.paidUntil) })}`}
      </p>
      <Button kind="quiet" isDisabled={!canPlan} onPress={() => deed({ type: 'end-contract', person: person.id })}>
        {t('team.end-contract', { name: shortName(texts, person.id) })}
      </Button>
      {refusal !== undefined && <Refusal problem={refusal} />}
    </>
  );
}
