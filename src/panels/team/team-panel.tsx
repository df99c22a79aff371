// The team: how each is as far as one knows, what they can and did do, and the settings of their work under a fold.

import { useState } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { OvertimeHours, PersonView } from '../../core/index.ts';
import { OVERTIME_HOURS } from '../../session/types.ts';
import { hours, percent, points, shortList, t, weekOfDay, workdays } from '../../words/index.ts';
import { fullName, personTexts, projectShort, shortName, skillName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Badge, type BadgeKind } from '../shared/badge.tsx';
import { BlockButton } from '../shared/block-button.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { PanelFrame } from '../shared/panel.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Term, type TermName } from '../shared/term.tsx';
import { offersAt } from '../blocks.ts';
import { FeedbackChoice, Habit } from './feedback-form.tsx';
import { Contract, Hires } from './hires.tsx';
import { Learning } from './learning.tsx';
import { OnCall } from './on-call.tsx';
import { energyWord, moodWord, sayWord, strainWord, type EnergyWord, type MoodWord } from './words-of.ts';
import card from '../shared/card.module.css';
import styles from './team.module.css';

const MOOD_KINDS: Readonly<Record<MoodWord, BadgeKind>> = { good: 'ok', fair: 'plain', low: 'warn' };
const ENERGY_KINDS: Readonly<Record<EnergyWord, BadgeKind>> = { rested: 'ok', tired: 'plain', worn: 'warn' };
const NO_PROJECT = 'none';

/** From this share of a week on, unplanned work is told as a warning (M19). */
const TOO_MUCH_UNPLANNED = 4_500;

export function TeamPanel() {
  const { team, unplanned } = useView();
  return (
    <PanelFrame title={t('team.title')}>
      {team.length === 0 && <p>{t('team.empty')}</p>}
      {unplanned !== undefined && (
        <p>
          <Badge kind={unplanned.share > TOO_MUCH_UNPLANNED ? 'warn' : 'plain'}>
            {t('team.unplanned', { share: percent(unplanned.share), time: hours(unplanned.waiting) })}
          </Badge>
        </p>
      )}
      <OnCall />
      <ul className={styles['people']}>
        {team.map((person) => (
          <li key={person.id}>
            <Person person={person} />
          </li>
        ))}
      </ul>
      <Hires />
      <ProblemLine of={['set-overtime', 'pin', 'set-blocks', 'shadow', 'train', 'hire', 'end-contract']} />
    </PanelFrame>
  );
}

function Person({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const view = useView();
  const [isOpen, setOpen] = useState(false);
  const mood = moodWord(person.mood.value);
  const energy = energyWord(person.fatigue);
  const monday = (view.week - 1) * 7;
  const isAway = person.absentUntil !== undefined && person.absentUntil > monday;
  const offers = offersAt({ kind: 'person', id: person.id }, view);
  return (
    <article className={cx(card['card'], styles['card'])} aria-label={fullName(texts, person.id)}>
      <div className={cx(card['head'], styles['head'])}>
        <Portrait id={person.id} large mood={person.mood.seen === undefined ? 'fair' : mood} />
        <div className={styles['words']}>
          <h2>{fullName(texts, person.id)}</h2>
          <p>{personTexts(texts, person.id).role}</p>
        </div>
      </div>
      <ul className={styles['badges']}>
        {person.leaves !== undefined && (
          <li>
            <Badge kind="warn">{t(person.leaves < view.day ? 'team.left' : 'team.leaves', { week: weekOfDay(person.leaves) })}</Badge>
          </li>
        )}
        {person.leaves === undefined && person.restless?.value === true && (
          <li>
            <Badge kind="warn">{t('team.restless')}</Badge>
          </li>
        )}
        {isAway && person.absentUntil !== undefined && (
          <li>
            <Badge kind="waits">{t('team.away', { week: weekOfDay(person.absentUntil) })}</Badge>
          </li>
        )}
        <li>
          <Badge kind={person.mood.seen === undefined ? 'plain' : MOOD_KINDS[mood]}>
            {t('team.mood-is', {
              word:
                person.mood.seen === undefined
                  ? t('team.never-seen')
                  : t('team.seen', { word: t(`team.mood.${mood}`), week: weekOfDay(person.mood.seen) }),
            })}
          </Badge>
        </li>
        <li>
          <Badge kind={ENERGY_KINDS[energy]}>{t('team.energy-is', { word: t(`team.energy.${energy}`) })}</Badge>
        </li>
        {person.strain?.seen !== undefined && (
          <li>
            <Badge kind={strainWord(person.strain.value) === 'much' ? 'warn' : 'plain'}>
              {t('team.strain-is', {
                word: t('team.seen', { word: t(`team.strain.${strainWord(person.strain.value)}`), week: weekOfDay(person.strain.seen) }),
              })}
            </Badge>
          </li>
        )}
      </ul>
      <dl className={styles['facts']}>
        <Fact name={t('team.week')} value={t('team.days', { days: workdays(person.works.reduce((sum, minutes) => sum + minutes, 0)) })} />
        <Fact
          term="skill"
          name={t('team.skills')}
          value={shortList(
            bestSkills(person).map(({ skill, level }) => t('team.skill-level', { skill: skillName(texts, skill), level: points(level) })),
          )}
        />
        <Fact term="support" name={t('team.last-week')} value={lastWeek(person, (id) => projectShort(texts, id))} />
        <Fact
          name={t('team.talks')}
          value={
            person.lastOneToOne === undefined ? t('team.no-one-to-one') : t('team.one-to-one', { week: weekOfDay(person.lastOneToOne) })
          }
        />
      </dl>
      <Habit person={person} />
      <div className={styles['deeds']}>
        {offers.map((offer) => (
          <BlockButton key={offer.activity} block={offer} />
        ))}
        <Button
          kind="quiet"
          aria-expanded={isOpen}
          aria-label={t('team.details', { name: shortName(texts, person.id) })}
          after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        >
          {t('team.settings')}
        </Button>
      </div>
      <FeedbackChoice person={person} />
      {isOpen && <Work person={person} />}
    </article>
  );
}

function Fact({ name, value, term }: { readonly name: string; readonly value: string; readonly term?: TermName }) {
  return (
    <div>
      <dt>{term === undefined ? name : <Term of={term}>{name}</Term>}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const SKILLS_SHOWN = 3;
const bestSkills = ({ skills }: PersonView) => [...skills].sort((a, b) => b.level - a.level).slice(0, SKILLS_SHOWN);

function lastWeek({ lastWeek: worked }: PersonView, nameOf: (project: string) => string): string {
  const parts = worked
    .filter(({ minutes }) => minutes > 0)
    .map(({ on, minutes }) =>
      on === 'tickets'
        ? t('team.on-tickets', { time: hours(minutes) })
        : t('team.on-project', { project: nameOf(on), time: hours(minutes) }),
    );
  return parts.length === 0 ? t('team.nothing') : shortList(parts);
}

/** How long the week is, and what they work on. */
function Work({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const open = view.projects.filter((project) => project.stage !== 'live');
  const setHours = (value: string): void => {
    const chosen = OVERTIME_HOURS.find((entry) => String(entry) === value);
    if (chosen !== undefined && chosen !== person.overtime) decide({ type: 'set-overtime', person: person.id, hours: chosen });
  };
  const setPin = (value: string): void => {
    const project = open.find((entry) => entry.id === value);
    if ((project?.id ?? NO_PROJECT) === (person.pinned ?? NO_PROJECT)) return;
    decide({ type: 'pin', person: person.id, ...(project === undefined ? {} : { project: project.id }) });
  };
  return (
    <div className={styles['work']}>
      <p>{t(`team.say.${sayWord(person.autonomy)}`)}</p>
      {view.overtime && (
        <>
          <h3>{t('team.hours-week')}</h3>
          <Segmented
            wrap
            label={t('team.hours-week')}
            value={String(person.overtime)}
            isDisabled={!canPlan}
            onChange={setHours}
            segments={OVERTIME_HOURS.map((value: OvertimeHours) => ({ value: String(value), label: t('team.overtime', { hours: value }) }))}
          />
          <p className={styles['note']}>{t('team.overtime-note')}</p>
        </>
      )}
      <h3>{t('team.pin')}</h3>
      <Segmented
        wrap
        label={t('team.pin')}
        value={person.pinned ?? NO_PROJECT}
        isDisabled={!canPlan}
        onChange={setPin}
        segments={[
          { value: NO_PROJECT, label: t('team.pin-none') },
          ...open.map((project) => ({ value: String(project.id), label: projectShort(texts, project.id) })),
        ]}
      />
      <Learning person={person} />
      <Contract person={person} />
    </div>
  );
}
