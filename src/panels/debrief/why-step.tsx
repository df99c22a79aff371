// Step 2, why: findings as clips, causes to the root, luck and judgement, "and if not?", competencies, how sure, and what changed after a hint.

import type { Log, View, Week } from '../../core/index.ts';
import type { Debrief, Otherwise } from '../../debrief/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { shortList, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { CausesPart } from './causes-part.tsx';
import type { Patch } from './change-words.ts';
import { Clip } from './clip.tsx';
import { CompetenciesPart } from './competencies-part.tsx';
import { Computing, type ComputingOf } from './computing.tsx';
import { findingWords, noMistake } from './finding-words.ts';
import { IfNot } from './if-not.tsx';
import { InTurn } from './in-turn.tsx';
import { LuckPart } from './luck-part.tsx';
import { StepFrame } from './step-frame.tsx';
import { HintsPart, SuretyPart } from './surety-part.tsx';
import styles from './why.module.css';

export interface WhyProps {
  readonly debrief: Debrief | undefined;
  readonly computing: ComputingOf;
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly view: View;
  readonly otherwise: Otherwise | undefined;
  readonly isTrying: boolean;
  readonly onTry: (at: Log[number]['at'], patches: readonly Patch[]) => void;
  readonly onBuilding: (week: Week) => void;
  readonly onLedger: (week: Week) => void;
  readonly isPaper?: boolean;
}

export function WhyStep(props: WhyProps) {
  const { debrief, computing, days, log, view, otherwise, isTrying, onTry, onBuilding, isPaper = false } = props;
  return (
    <StepFrame step="why">
      {debrief === undefined ? (
        <Computing of={computing} />
      ) : (
        <InTurn>
          <section className={styles['part']} aria-labelledby="why-findings">
            <h2 id="why-findings">{t('debrief.why.findings')}</h2>
            <p className={styles['muted']}>{t('debrief.why.findings-note')}</p>
            <Findings {...props} debrief={debrief} />
          </section>
          <section className={styles['part']} aria-labelledby="why-causes">
            <h2 id="why-causes">{t('debrief.why.causes')}</h2>
            <CausesPart days={days} log={log} view={view} onBuilding={onBuilding} />
          </section>
          {(!isPaper || otherwise !== undefined) && (
            <section className={styles['part']} aria-labelledby="why-otherwise">
              <h2 id="why-otherwise">{t('debrief.why.otherwise')}</h2>
              <p className={styles['muted']}>{t('debrief.why.otherwise-note')}</p>
              <IfNot
                log={log}
                days={days}
                view={view}
                measures={debrief.outcome.measures}
                numbered={debrief.decisions}
                answer={otherwise}
                isTrying={isTrying}
                onTry={onTry}
              />
            </section>
          )}
          <section className={styles['part']} aria-labelledby="why-luck">
            <h2 id="why-luck">{t('debrief.why.luck')}</h2>
            {debrief.luck === undefined ? (
              <Computing of={computing} />
            ) : (
              <LuckPart luck={debrief.luck} measures={debrief.outcome.measures} />
            )}
          </section>
          <div className={styles['pair']}>
            <section className={styles['part']} aria-labelledby="why-competencies">
              <h2 id="why-competencies">{t('debrief.why.competencies')}</h2>
              <CompetenciesPart scores={debrief.competencies} />
            </section>
            <section className={styles['part']} aria-labelledby="why-surety">
              <h2 id="why-surety">{t('debrief.why.surety')}</h2>
              <SuretyPart calibration={debrief.calibration} view={view} />
              <h2>{t('debrief.why.hints')}</h2>
              <HintsPart hints={debrief.hints} />
            </section>
          </div>
        </InTurn>
      )}
    </StepFrame>
  );
}

/** Those of the objectives and the one surprise in sight, all others behind *More*. */
function Findings({ debrief, computing, log, view, onBuilding, onLedger, isPaper = false }: WhyProps & { readonly debrief: Debrief }) {
  const texts = useTexts();
  const { measures } = debrief.outcome;
  const clip = (told: Debrief['findings'][number]) => (
    <Clip
      key={`${told.finding.kind} ${told.finding.rule}`}
      told={told}
      log={log}
      measures={measures}
      view={view}
      isComputing={computing.isGoing}
      onBuilding={onBuilding}
      onLedger={onLedger}
    />
  );
  const inSight = debrief.findings.filter(({ place }) => place !== 'more');
  const rest = debrief.findings.filter(({ place }) => place === 'more');
  return (
    <>
      {debrief.findings.length === 0 && <p>{noMistake(debrief.outcome)}</p>}
      {inSight.length > 0 && <div className={styles['clips']}>{inSight.map(clip)}</div>}
      {rest.length > 0 && isPaper && (
        <p>
          {t('debrief.why.more', { count: rest.length })}: {shortList(rest.map(({ finding }) => findingWords(finding, texts).title))}
        </p>
      )}
      {rest.length > 0 && !isPaper && (
        <details className={styles['more']} open={inSight.length === 0}>
          <summary>{t('debrief.why.more', { count: rest.length })}</summary>
          <div className={styles['clips']}>{rest.map(clip)}</div>
        </details>
      )}
    </>
  );
}
