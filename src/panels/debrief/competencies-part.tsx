// The seven competencies as bars, each with its evidence behind it. A thin one is hatched and says so; none of them is a verdict on a person.

import { useState } from 'react';
import type { CompetencyScore } from '../../coach/index.ts';
import { number, shortList, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { findingWords } from './finding-words.ts';
import styles from './competencies.module.css';

/** Where the levels begin (research §5.2). */
const LEVELS = [
  { from: 80, level: 'strong' },
  { from: 60, level: 'competent' },
  { from: 40, level: 'developing' },
  { from: 0, level: 'not-yet' },
] as const;

export const levelOf = (score: number): (typeof LEVELS)[number]['level'] => LEVELS.find(({ from }) => score >= from)?.level ?? 'not-yet';

export function competenciesTitle(scores: readonly CompetencyScore[]): string {
  const known = scores.filter((one) => one.isEnough).sort((a, b) => b.score - a.score);
  const [best, last] = [known[0], known.at(-1)];
  if (best === undefined || last === undefined) return t('debrief.competency.title-none');
  const values = { best: t(`debrief.competency.name.${best.competency}`), count: known.length };
  return best === last
    ? t('debrief.competency.title-one', values)
    : t('debrief.competency.title', { ...values, last: t(`debrief.competency.name.${last.competency}`) });
}

export function CompetenciesPart({ scores }: { readonly scores: readonly CompetencyScore[] }) {
  return (
    <div className={styles['competencies']}>
      <h3>{competenciesTitle(scores)}</h3>
      <p className={styles['muted']}>{t('debrief.competency.note')}</p>
      <ul>
        {scores.map((one) => (
          <Competency key={one.competency} of={one} />
        ))}
      </ul>
    </div>
  );
}

function Competency({ of }: { readonly of: CompetencyScore }) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const count = of.evidence.length + of.hints.heeded + of.hints.ignored;
  const name = t(`debrief.competency.name.${of.competency}`);
  return (
    <li className={styles['competency']}>
      <span className={styles['competency-name']}>{name}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles['competency-bar']} aria-hidden focusable="false">
        <defs>
          <pattern id={`thin-${of.competency}`} width="3" height="10" patternUnits="userSpaceOnUse">
            <rect width="1.2" height="10" className={styles['bar-thin']} />
          </pattern>
        </defs>
        <rect width="100" height="10" className={styles['bar-ground']} />
        <rect
          width={of.score}
          height="10"
          {...(of.isEnough ? { className: styles['bar-full'] } : { fill: `url(#thin-${of.competency})` })}
        />
        {[40, 60, 80].map((at) => (
          <line key={at} x1={at} x2={at} y1="0" y2="10" className={styles['bar-tick']} />
        ))}
      </svg>
      <span className={styles['competency-word']}>
        <b>{of.isEnough ? t(`debrief.competency.level.${levelOf(of.score)}`) : t('debrief.competency.thin', { count })}</b>
        {of.isEnough && <span className="figure"> {t('report.of-hundred', { points: number(of.score) })}</span>}
      </span>
      {count > 0 && (
        <Button kind="quiet" aria-expanded={isOpen} className={styles['evidence-button']} onPress={() => setOpen(!isOpen)}>
          {t('debrief.competency.evidence', { count })}
          <span className="unseen"> {name}</span>
        </Button>
      )}
      {isOpen && (
        <ul className={styles['evidence']}>
          {of.evidence.map((finding, index) => (
            <li key={index}>
              <b>{t(finding.kind === 'strength' ? 'debrief.competency.for' : 'debrief.competency.against')}</b>{' '}
              {findingWords(finding, texts).title}{' '}
              <span className={styles['muted']}>{t('report.finding-weeks', { weeks: shortList([number(finding.weeks.to)]) })}</span>
            </li>
          ))}
          {of.hints.heeded > 0 && <li>{t('debrief.competency.heeded', { count: of.hints.heeded })}</li>}
          {of.hints.ignored > 0 && <li>{t('debrief.competency.ignored', { count: of.hints.ignored })}</li>}
        </ul>
      )}
    </li>
  );
}
