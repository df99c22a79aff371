// Having somebody sign for a weakness: what was signed stands here, and a form that opens says who, until when, and how it is said.

import { useState } from 'react';
import { PenLine } from 'lucide-react';
import type { AssetId, ProjectId, RiskKind, RiskView, RiskWording, StakeholderId } from '../../core/index.ts';
import { RISK_WORDINGS } from '../../session/types.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { assetName, shortName } from '../names.ts';
import { Stepper } from '../projects/stepper.tsx';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { Button } from './button.tsx';
import { useDeed } from './deed.ts';
import { Refusal } from './problem-line.tsx';
import { Segmented } from './segmented.tsx';
import styles from './sign-risk.module.css';

interface Props {
  readonly thing: AssetId | ProjectId;
  /** What could be signed for now; absent where papers are not in play. */
  readonly kinds: readonly RiskKind[] | undefined;
}

export function SignRisk({ thing, kinds }: Props) {
  const view = useView();
  if (kinds === undefined) return undefined;
  const papers = (view.risks ?? []).filter((paper) => paper.thing === thing);
  return (
    <div className={styles['papers']}>
      <RiskLines papers={papers} />
      {kinds.map((risk) => (
        <Fold key={risk} risk={risk} thing={thing} />
      ))}
    </div>
  );
}

/** Papers as lines: what, who, until when, and whether it still stands. */
export function RiskLines({ papers }: { readonly papers: readonly RiskView[] }) {
  const texts = useTexts();
  if (papers.length === 0) return undefined;
  return (
    <ul>
      {papers.map((paper) => (
        <li key={`${paper.risk}:${paper.thing}:${paper.by}:${paper.day}`} className={styles['paper']}>
          {t('risks.line', {
            risk: t(`risks.of.${paper.risk}`, { thing: assetName(texts, paper.thing) }),
            name: shortName(texts, paper.by),
            week: paper.until,
          })}
          <span className={styles['note']}>
            {' · '}
            {!paper.signed ? t('risks.pending') : paper.standing ? t('risks.standing', { day: dayAndWeek(paper.day) }) : t('risks.over')}
            {!paper.theirs && ` · ${t('risks.not-theirs')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Fold({ risk, thing }: { readonly risk: RiskKind; readonly thing: AssetId | ProjectId }) {
  const texts = useTexts();
  const canPlan = usePlanning();
  const [isOpen, setOpen] = useState(false);
  const name = t(`risks.of.${risk}`, { thing: assetName(texts, thing) });
  return (
    <>
      <Button
        kind="quiet"
        before={<PenLine size={18} aria-hidden />}
        aria-expanded={isOpen}
        isDisabled={!canPlan}
        onPress={() => setOpen(!isOpen)}
      >
        {/* Two weaknesses of one thing stand under each other: each says which it is. */}
        {t('risks.sign', { weakness: t(`risks.weakness.${risk}`) })}
        <span className="unseen"> · {assetName(texts, thing)}</span>
      </Button>
      {isOpen && (
        <section aria-label={name} className={styles['form']}>
          <p>{name}</p>
          <Form risk={risk} thing={thing} onDone={() => setOpen(false)} />
        </section>
      )}
    </>
  );
}

function Form({ risk, thing, onDone }: { readonly risk: RiskKind; readonly thing: AssetId | ProjectId; readonly onDone: () => void }) {
  const texts = useTexts();
  const view = useView();
  const { deed, refusal } = useDeed();
  const [by, setBy] = useState<StakeholderId | undefined>(view.stakeholders[0]?.id);
  const [until, setUntil] = useState(view.weeks);
  const [wording, setWording] = useState<RiskWording>('plain');
  if (by === undefined) return undefined;
  const write = (): void => {
    if (deed({ type: 'accept-risk', risk, thing, by, until, wording })) onDone();
  };
  return (
    <>
      <p className={styles['note']}>{t('risks.takes')}</p>
      <Segmented
        label={t('risks.who')}
        wrap
        value={by}
        onChange={setBy}
        segments={view.stakeholders.map((one) => ({ value: one.id, label: shortName(texts, one.id) }))}
      />
      <Stepper
        label={t('risks.until')}
        text={t('risks.until-week', { week: until })}
        value={until}
        least={view.week}
        most={view.weeks}
        less={t('risks.earlier')}
        more={t('risks.later')}
        onChange={setUntil}
      />
      <Segmented
        label={t('risks.how')}
        value={wording}
        onChange={setWording}
        segments={RISK_WORDINGS.map((one) => ({ value: one, label: t(`risks.wording.${one}`) }))}
      />
      <p className={styles['note']}>{t(`risks.wording-means.${wording}`)}</p>
      <Button onPress={write}>{t('risks.write')}</Button>
      {refusal !== undefined && <Refusal problem={refusal} />}
    </>
  );
}
