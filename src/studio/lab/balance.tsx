// Balance for trainers: what stands out when many play, in sentences, and where one number would mend it, that number with a button.

import { useState } from 'react';
import { Wrench } from 'lucide-react';
import { Badge, PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Texts } from '../../scenario/index.ts';
import { ask } from './ask.ts';
import { findingSentences } from './balance-words.ts';
import { changeWords } from './change-words.ts';
import { MeasureBar } from './measure-bar.tsx';
import type { LabProps } from './props.ts';
import type { ToldFinding } from './tasks.ts';
import { useMeasuring } from './use-measuring.ts';
import styles from './lab.module.css';

export function Balance({ text, name, onEdits }: LabProps) {
  const measuring = useMeasuring<'balance'>();
  const { known, state } = measuring;
  return (
    <div className={styles['lab']}>
      <p className={styles['note']}>{t('lab.balance.about')}</p>
      <MeasureBar
        measuring={measuring}
        text={text}
        startLabel={t('lab.balance.start')}
        doing={t(`lab.balance.part.${known?.part ?? 'players'}`)}
        onStart={() => measuring.start({ kind: 'balance', text, name }, text)}
        onStop={measuring.stop}
      />
      {known !== undefined && (
        <section aria-label={t('lab.balance.done')}>
          {state === 'done' && known.findings.every(({ finding }) => finding.level !== 'problem') && (
            <p>{t(known.findings.length === 0 ? 'lab.balance.nothing' : 'lab.balance.no-problem')}</p>
          )}
          <ul className={styles['findings']}>
            {known.findings.map((told) => (
              <li key={JSON.stringify(told.finding)}>
                <Found told={told} texts={known.texts} text={text} onEdits={onEdits} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface FoundProps extends Pick<LabProps, 'text' | 'onEdits'> {
  readonly told: ToldFinding;
  readonly texts: Texts;
}

function Found({ told, texts, text, onEdits }: FoundProps) {
  const { finding, value } = told;
  // Applied as long as the text is not again what it was before: undo takes it back.
  const [before, setBefore] = useState<string>();
  // What stood there when it was proposed, also once it is applied.
  const asked = before ?? text;
  const isApplied = before !== undefined && before !== text;
  const { edit } = finding;
  const change =
    edit === undefined || value === undefined
      ? ''
      : changeWords({ path: edit.path, value, condition: typeof edit.value === 'object' ? edit.value.condition : undefined }, asked, texts);
  const apply = async (): Promise<void> => {
    if (edit === undefined || value === undefined) return;
    // Of the text as it stands now, which may be another than was measured.
    const edits = await ask<'edit'>({ kind: 'edit', text, path: edit.path, value }).answer;
    if (edits === undefined || edits.length === 0) return;
    if (onEdits(edits, change)) setBefore(text);
  };
  return (
    <>
      <Badge kind={finding.level === 'problem' ? 'critical' : 'info'}>
        {t(finding.level === 'problem' ? 'lab.balance.problem' : 'lab.balance.hint')}
      </Badge>
      <p>{findingSentences(told, texts).join(' ')}</p>
      {edit !== undefined && value !== undefined && (
        <div className={styles['fix']}>
          <p>
            <b>{change}</b>
            <span className={styles['note']}>{t('lab.balance.proven', { ...edit.proven })}</span>
            <code className={styles['path']}>{`${edit.path.join(' › ')}: ${String(value)}`}</code>
          </p>
          {isApplied ? (
            <p role="status">{t('lab.balance.applied')}</p>
          ) : (
            <PlainButton
              before={<Wrench size={18} aria-hidden />}
              aria-label={t('lab.balance.apply-of', { change })}
              onPress={() => void apply()}
            >
              {t('lab.balance.apply')}
            </PlainButton>
          )}
        </div>
      )}
    </>
  );
}
