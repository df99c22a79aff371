// Step 3, what next: what the learner wrote on the way, questions to talk about, the trainer's guide, a pledge, the branches of the run, files to
// take along, and what the model leaves out.

import type { ReactNode } from 'react';
import type { Debrief } from '../../debrief/index.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { phaseTitle, promptText, questionText } from './guide-words.ts';
import { LeavesOut } from './leaves-out.tsx';
import type { OwnViewOf } from './own-view.tsx';
import { PledgePart, type PledgeOf } from './pledge-part.tsx';
import { Quoted, type QuotedOf } from './quoted.tsx';
import { StepFrame } from './step-frame.tsx';
import styles from './next.module.css';

export interface NextProps {
  readonly debrief: Debrief | undefined;
  readonly quoted: readonly QuotedOf[];
  readonly own: OwnViewOf | undefined;
  readonly pledge: PledgeOf | undefined;
  readonly onPledge: (pledge: PledgeOf | undefined) => void;
  /** The tree of this run's branches; it has a place of its own here. */
  readonly branches?: ReactNode;
  readonly files: ReactNode;
  readonly isPaper?: boolean;
}

export function NextStep({ debrief, quoted, own, pledge, onPledge, branches, files, isPaper = false }: NextProps) {
  const texts = useTexts();
  return (
    <StepFrame step="next">
      <div className={styles['grid']}>
        <section className={styles['part']} aria-labelledby="next-pledge">
          <h2 id="next-pledge">{t('debrief.next.pledge')}</h2>
          {isPaper ? (
            <p>
              {pledge === undefined
                ? t('debrief.pledge.none')
                : t('debrief.pledge.paper', { when: pledge.when, deed: pledge.deed, on: pledge.on })}
            </p>
          ) : (
            <>
              <p className={styles['muted']}>{t('debrief.next.pledge-note')}</p>
              <PledgePart pledge={pledge} onPledge={onPledge} />
            </>
          )}
        </section>
        <section className={styles['part']} aria-labelledby="next-quoted">
          <h2 id="next-quoted">{t('debrief.next.quoted')}</h2>
          <Quoted quoted={quoted} own={own} />
        </section>
        {debrief !== undefined && (
          <section className={styles['part']} aria-labelledby="next-questions">
            <h2 id="next-questions">{t('debrief.next.questions', { count: debrief.guide.questions.length })}</h2>
            <ol className={styles['questions']}>
              {debrief.guide.questions.map((question) => (
                <li key={question.code}>{questionText(question, debrief.findings, texts)}</li>
              ))}
            </ol>
          </section>
        )}
        {debrief !== undefined && (
          <section className={styles['part']} aria-labelledby="next-guide">
            <h2 id="next-guide">
              {t('debrief.next.guide', { minutes: debrief.guide.phases.reduce((sum, { minutes }) => sum + minutes, 0) })}
            </h2>
            <ol className={styles['guide']}>
              {debrief.guide.phases.map((phase) => (
                <li key={phase.phase}>
                  <h3>{phaseTitle(phase)}</h3>
                  <ul>
                    {phase.prompts.map((prompt, index) => (
                      <li key={index}>{promptText(prompt, debrief.findings, texts)}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </section>
        )}
        {!isPaper && (
          <section className={styles['part']} aria-labelledby="next-files">
            <h2 id="next-files">{t('debrief.next.files')}</h2>
            {files}
          </section>
        )}
        <section className={styles['part']} aria-labelledby="next-leaves-out">
          <h2 id="next-leaves-out">{t('debrief.next.leaves-out')}</h2>
          <LeavesOut />
        </section>
      </div>
      {branches !== undefined && !isPaper && <div className={styles['branches']}>{branches}</div>}
    </StepFrame>
  );
}
