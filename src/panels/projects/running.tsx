// Who leads a project, how much room they get, and how it is switched over. Each choice says what is certain about it.

import type { CutoverPlan, DelegationLevel, PersonId, ProjectView } from '../../core/index.ts';
import { DELEGATION_LEVELS } from '../../session/types.ts';
import { dayAndWeek, percent, shortList, t } from '../../words/index.ts';
import { shortName, skillName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { NoticeSwitch } from '../shared/notice-switch.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Radio, RadioGroup } from '../shared/radio.tsx';
import { Switch } from '../shared/switch.tsx';
import { Term } from '../shared/term.tsx';
import { Change } from './change.tsx';
import { Brief } from './intent.tsx';
import styles from './running.module.css';

const NOBODY = 'nobody';

export function Running({ project }: { readonly project: ProjectView }) {
  if (project.liveSince !== undefined) return undefined;
  return (
    <div className={styles['running']}>
      <Lead project={project} />
      <Room project={project} />
      <Brief project={project} />
      <Cutover project={project} />
      <Change project={project} />
      <ProblemLine of={['set-lead', 'set-delegation', 'plan-cutover']} />
    </div>
  );
}

function Lead({ project }: { readonly project: ProjectView }) {
  const texts = useTexts();
  const { team, mechanisms } = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const choose = (id: string): void => {
    const person: PersonId | undefined = team.find((one) => one.id === id)?.id;
    decide({ type: 'set-lead', project: project.id, ...(person === undefined ? {} : { person }) });
  };
  return (
    <section className={styles['part']}>
      <h2 id="lead-title">
        <Term of="lead">{t('projects.lead-label')}</Term>
      </h2>
      <RadioGroup
        labelledBy="lead-title"
        value={project.lead ?? NOBODY}
        onChange={choose}
        isDisabled={!canPlan}
        className={cx(styles['choices'])}
      >
        {team.map((person) => (
          <Choice
            key={person.id}
            value={person.id}
            title={shortName(texts, person.id)}
            note={[...person.skills]
              .sort((a, b) => b.level - a.level)
              .slice(0, 2)
              .map(({ skill }) => skillName(texts, skill))
              .join(', ')}
          />
        ))}
        <Choice
          value={NOBODY}
          title={t('projects.lead-none')}
          note={mechanisms.includes('one-accountable') ? t('projects.lead-none-means') : ''}
        />
      </RadioGroup>
    </section>
  );
}

function Room({ project }: { readonly project: ProjectView }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const choose = (text: string): void => {
    const level: DelegationLevel | undefined = DELEGATION_LEVELS.find((one) => one === text);
    if (level !== undefined) decide({ type: 'set-delegation', project: project.id, level });
  };
  return (
    <section className={styles['part']}>
      <h2 id="room-title">
        <Term of="delegation">{t('projects.delegation')}</Term>
      </h2>
      <RadioGroup
        labelledBy="room-title"
        value={project.delegation}
        onChange={choose}
        isDisabled={!canPlan}
        className={cx(styles['choices'])}
      >
        {DELEGATION_LEVELS.map((level) => (
          <Choice key={level} value={level} title={t(`projects.level.${level}`)} note={t(`projects.level-means.${level}`)} />
        ))}
      </RadioGroup>
    </section>
  );
}

function Choice({ value, title, note }: { readonly value: string; readonly title: string; readonly note?: string }) {
  return (
    <Radio value={value} className={cx(styles['choice'])}>
      <span className={styles['dot']} aria-hidden />
      <span>
        <span className={styles['name']}>{title}</span>
        {note !== undefined && note !== '' && <span className={styles['note']}>{note}</span>}
      </span>
    </Radio>
  );
}

const PARTS = ['window', 'pilot', 'steps', 'tested', 'way-back', 'emergency'] as const;
const FIELDS: Readonly<Record<(typeof PARTS)[number], keyof CutoverPlan>> = {
  window: 'inWindow',
  pilot: 'pilot',
  steps: 'inSteps',
  tested: 'tested',
  'way-back': 'wayBack',
  emergency: 'emergency',
};

/** Whether a switch is there: steps where users can get it in parts, an emergency where a board would have to be asked. */
const isThere = (part: (typeof PARTS)[number], { cutOver, change }: ProjectView): boolean =>
  part === 'steps' ? cutOver !== undefined : part === 'emergency' ? change?.standard === false : true;

function Cutover({ project }: { readonly project: ProjectView }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const { cutover } = project;
  const { freeze } = useView();
  return (
    <section className={styles['part']}>
      <h2>
        <Term of="cut-over">{t('projects.cutover')}</Term>
      </h2>
      {project.cutoverFailed !== undefined && (
        <p className={styles['note']}>{t('projects.cutover-failed', { day: dayAndWeek(project.cutoverFailed) })}</p>
      )}
      {freeze.length > 0 && (
        <p className={styles['note']}>
          {t('projects.freeze', { weeks: shortList(freeze.map((week) => t('projects.freeze-week', { week }))) })}
        </p>
      )}
      {project.cutOver !== undefined && project.cutOver.share > 0 && (
        <p className={styles['note']}>{t('projects.cutover-share', { share: percent(project.cutOver.share) })}</p>
      )}
      {PARTS.filter((part) => isThere(part, project)).map((part) => (
        <Switch
          key={part}
          label={
            <>
              <span className={styles['name']}>{t(`projects.cutover.${part}`)}</span>
              <span className={styles['note']}>{t(`projects.cutover.${part}-means`)}</span>
            </>
          }
          isSelected={cutover[FIELDS[part]] === true}
          isDisabled={!canPlan}
          onChange={(on) => decide({ type: 'plan-cutover', project: project.id, plan: { ...cutover, [FIELDS[part]]: on } })}
        />
      ))}
      {project.notice !== undefined && <NoticeSwitch about={project.id} notice={project.notice} />}
    </section>
  );
}
