// What a run showed, mistakes and strengths: the few that weigh most in sight, the others behind *More*. Each with its evidence, what to
// try instead, and the lesson with its source. One entry a rule: what came back is told with its weeks.

import { useMemo } from 'react';
import { findingsOf, type Finding } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { useSession, useTexts } from '../session.tsx';
import { findingWords } from './finding-words.ts';
import { byWeight, type Told } from './told-findings.ts';
import styles from './report.module.css';

/** Of each kind in sight at once. */
const IN_SIGHT = 3;

export function Findings() {
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const told = useMemo(() => byWeight(findingsOf({ log, days })), [log, days]);
  return (
    <>
      <Kind of="strength" told={told.filter((one) => one.finding.kind === 'strength')} />
      <Kind of="mistake" told={told.filter((one) => one.finding.kind === 'mistake')} />
    </>
  );
}

function Kind({ of, told }: { readonly of: Finding['kind']; readonly told: readonly Told[] }) {
  const rest = told.slice(IN_SIGHT);
  return (
    <div className={styles['findings']}>
      <h3>{t(of === 'strength' ? 'report.strengths' : 'report.mistakes')}</h3>
      {told.length === 0 && <p className={styles['muted']}>{t(of === 'strength' ? 'report.no-strengths' : 'report.no-mistakes')}</p>}
      {told.length > 0 && <List told={told.slice(0, IN_SIGHT)} />}
      {rest.length > 0 && (
        <details>
          <summary>{t('report.more-findings', { count: rest.length })}</summary>
          <List told={rest} />
        </details>
      )}
    </div>
  );
}

function List({ told }: { readonly told: readonly Told[] }) {
  const texts = useTexts();
  return (
    <ul className={styles['findings-list']}>
      {told.map(({ finding, weeks }) => {
        const { title, happened, instead, lesson, source } = findingWords(finding, texts);
        return (
          <li key={finding.rule}>
            <p>
              <b>{title}</b>{' '}
              <span className={styles['muted']}>
                {t(finding.weight === 'hint' ? 'report.finding-hint' : 'report.finding-weeks', { weeks })}
              </span>
            </p>
            <p>{happened}</p>
            {instead !== undefined && <p>{instead}</p>}
            <p className={styles['muted']}>{t('report.finding-lesson', { lesson, source })}</p>
          </li>
        );
      })}
    </ul>
  );
}
