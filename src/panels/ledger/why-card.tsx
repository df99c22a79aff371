// The opened *Why?* of a ledger row: title, causes, and the sum that they come to.

import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { points, t } from '../../words/index.ts';
import { moveFocus } from '../focus.ts';
import { projectShort } from '../names.ts';
import { useTexts } from '../session.tsx';
import { IconButton } from '../shared/button.tsx';
import { useEscape } from '../shared/escape.ts';
import { cx } from '../shared/cx.ts';
import { changeText, isMean, sizeText, unitOf, valueText } from './row-words.ts';
import { subjectOf } from './causes.ts';
import { writtenChange } from './units.ts';
import type { LedgerWeek, Row } from './week.ts';
import { CauseButton } from './cause-button.tsx';
import { WhyList } from './why-list.tsx';
import styles from './why.module.css';

interface Props {
  readonly row: Row;
  readonly week: LedgerWeek;
  readonly onClose: () => void;
}

export function WhyCard({ row, week, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = useTexts();
  // A card stands for one figure; another figure makes another card.
  useEffect(() => heading.current?.focus(), []);
  const close = (): void => {
    onClose();
    moveFocus(`why:${row.name}`);
  };
  useEscape(close);
  const size = sizeText(row, texts.currency);
  const moved = row.name === 'promises' ? row.after - row.before : Math.round(row.after) - Math.round(row.before);
  const figure = t(`ledger.of-${row.name}`);
  const title =
    moved === 0 || size === undefined
      ? t('ledger.why-same', { figure })
      : t(moved > 0 ? 'ledger.why-rose' : 'ledger.why-fell', { figure, amount: size });
  return (
    <section className={styles['card']} aria-labelledby="why-title">
      <div className={styles['head']}>
        <h2 id="why-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={t('ledger.close')} icon={<X size={20} aria-hidden />} onPress={close} className={styles['close']} />
      </div>
      <p className={styles['sub']}>{subtitle(row, texts.currency)}</p>
      <div className={styles['body']} tabIndex={0} role="group" aria-labelledby="why-title">
        {row.name === 'promises' ? (
          <PromiseCauses week={week} />
        ) : row.why === undefined || row.why.groups.length === 0 ? (
          <p className={styles['nothing']}>{t('ledger.nothing')}</p>
        ) : (
          <WhyList why={row.why} unit={unitOf(row.name)} view={week.view} shares={row.shares} />
        )}
      </div>
      <Sum row={row} week={week} />
    </section>
  );
}

function subtitle(row: Row, currency: string): string {
  const values = { before: valueText(row, row.before, currency, true), after: valueText(row, row.after, currency, true) };
  switch (row.name) {
    case 'money':
      return t('ledger.what-is-left', values);
    case 'promises':
      return t('ledger.what-is-open', values);
    case 'service':
      return t('ledger.all-departments', values);
    case 'trust':
    case 'energy':
      return t('ledger.mean-people', { count: row.shares.length, ...values });
    case 'satisfaction':
      return t('ledger.mean-departments', { count: row.shares.length, ...values });
  }
}

/** The arithmetic: what is listed above, added up, and divided where the figure is a mean. */
function Sum({ row, week }: { readonly row: Row; readonly week: LedgerWeek }) {
  const texts = useTexts();
  const unit = unitOf(row.name);
  if (row.name === 'promises') {
    const { made, kept, broken } = week.moves;
    const parts = [
      String(row.before),
      ...(made.length > 0 ? [t('ledger.sum-new', { count: made.length })] : []),
      ...(kept.length > 0 ? [t('ledger.sum-kept', { count: kept.length })] : []),
      ...(broken.length > 0 ? [t('ledger.sum-broken', { count: broken.length })] : []),
    ];
    return (
      <p className={styles['sum']}>
        <span className="figure">{parts.join(' ')}</span>
        <b className="figure">{t('ledger.promises-open', { open: row.after })}</b>
      </p>
    );
  }
  const parts = (row.why?.groups ?? []).flatMap((group) =>
    group.subject === 'run' ? group.lines.map((line) => line.delta) : [group.delta],
  );
  const listed = parts.map((delta) => writtenChange(unit, delta, texts.currency)).join(' ');
  const total = writtenChange(unit, row.after - row.before, texts.currency);
  const isRounded = isMean(row) && (row.after % 100 !== 0 || row.before % 100 !== 0);
  return (
    <div className={styles['sum']}>
      <span className="figure">
        {parts.length === 0 ? '' : isMean(row) ? sumOfMean(row, listed) : listed}
        {isRounded && (
          <span className={styles['rounded']}>{t('ledger.shown-as', { before: points(row.before), after: points(row.after) })}</span>
        )}
      </span>
      <b className="figure">{total === '0' ? changeText(row, week.moves, texts.currency) : total}</b>
    </div>
  );
}

const sumOfMean = (row: Row, parts: string): string => {
  const values = { parts, count: row.shares.length };
  return row.name === 'satisfaction' ? t('ledger.sum-mean-departments', values) : t('ledger.sum-mean', values);
};

function PromiseCauses({ week }: { readonly week: LedgerWeek }) {
  const texts = useTexts();
  const { moves, view } = week;
  const kinds = ['made', 'kept', 'broken', 'warned'] as const;
  const lines = kinds.flatMap((kind) => moves[kind].map((id) => ({ kind, promise: view.promises.find((entry) => entry.id === id) })));
  if (lines.length === 0) return <p className={styles['nothing']}>{t('ledger.nothing')}</p>;
  return (
    <ul className={styles['groups']}>
      {lines.map(
        ({ kind, promise }, index) =>
          promise !== undefined && (
            <li key={index} className={cx(styles['group'], styles['plain'])}>
              <div className={styles['causes']}>
                <div className={styles['who']}>
                  <b>{subjectOf(promise.to, texts)}</b>
                </div>
                <div className={styles['line']}>
                  <span>
                    {t(`ledger.promise-${kind}`, { project: projectShort(texts, promise.project), week: promise.week })}
                    <CauseButton
                      link={{
                        label: t('ledger.promise-link', { project: projectShort(texts, promise.project), week: promise.week }),
                        panel: 'promises',
                      }}
                    />
                  </span>
                  <span className={cx(styles['amount'], 'figure', kind === 'kept' && styles['gain'], kind === 'broken' && styles['loss'])}>
                    {kind === 'made' ? '+1' : kind === 'warned' ? '' : '−1'}
                  </span>
                </div>
              </div>
            </li>
          ),
      )}
    </ul>
  );
}
