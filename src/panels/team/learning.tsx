// How somebody learns: beside a colleague who knows more, or on a course. Both are of this week until changed.

import type { PersonView, SkillId } from '../../core/index.ts';
import { COURSE_PRICE } from '../../session/types.ts';
import { money, t } from '../../words/index.ts';
import { shortName, skillName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Segmented } from '../shared/segmented.tsx';
import styles from './team.module.css';

const NONE = 'none';
/** At most this many colleagues to learn from are offered, those with most to give first. */
const MOST = 4;

interface Teacher {
  readonly of: PersonView;
  readonly skill: SkillId;
  readonly more: number;
}

/** From whom there is something to learn. */
function teachersOf(person: PersonView, team: readonly PersonView[]): readonly Teacher[] {
  const level = (one: PersonView, skill: SkillId): number => one.skills.find((entry) => entry.skill === skill)?.level ?? 0;
  return team
    .filter((one) => one.id !== person.id && one.here)
    .flatMap((of) => of.skills.map(({ skill }) => ({ of, skill, more: level(of, skill) - level(person, skill) })))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .slice(0, MOST);
}

const keyOf = (of: string, skill: string): string => `${of} ${skill}`;

export function Learning({ person }: { readonly person: PersonView }) {
  const texts = useTexts();
  const { team, mechanisms } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  if (!mechanisms.includes('key-person')) return undefined;
  const { shadows, course } = person;
  const teachers = teachersOf(person, team);
  const setTeacher = (value: string): void => {
    const chosen = teachers.find(({ of, skill }) => keyOf(of.id, skill) === value);
    decide({ type: 'shadow', person: person.id, ...(chosen === undefined ? {} : { of: chosen.of.id, skill: chosen.skill }) });
  };
  const setCourse = (value: string): void => {
    const skill = person.skills.find((entry) => entry.skill === value)?.skill;
    decide({ type: 'train', person: person.id, ...(skill === undefined ? {} : { skill }) });
  };
  return (
    <>
      <h3>{t('team.shadow')}</h3>
      <Segmented
        wrap
        label={t('team.shadow')}
        value={shadows === undefined ? NONE : keyOf(shadows.of, shadows.skill)}
        isDisabled={!canPlan}
        onChange={setTeacher}
        segments={[
          { value: NONE, label: t('team.learn-none') },
          ...teachers.map(({ of, skill }) => ({
            value: keyOf(of.id, skill),
            label: t('team.shadow-of', { name: shortName(texts, of.id), skill: skillName(texts, skill) }),
          })),
        ]}
      />
      <h3>{t('team.course')}</h3>
      <Segmented
        wrap
        label={t('team.course')}
        value={course ?? NONE}
        isDisabled={!canPlan}
        onChange={setCourse}
        segments={[
          { value: NONE, label: t('team.learn-none') },
          ...person.skills.map(({ skill }) => ({ value: String(skill), label: skillName(texts, skill) })),
        ]}
      />
      <p className={styles['note']}>{t('team.learn-note', { price: money(COURSE_PRICE, texts.currency) })}</p>
    </>
  );
}
