// Runs side by side: a table with a column for each run and, under each figure, how far it is from the run that all are held against. On a phone
// each row stands as a block, with the runs one below the other.

import { useState } from 'react';
import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import type { Branch } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { useSession, useTexts } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Segmented } from '../shared/segmented.tsx';
import { canMeasure, compare, spoken, type Cell } from './compare.ts';
import { letterOf, runName, runState } from './labels.ts';
import { Tick, Ticks } from './ticks.tsx';
import styles from './branches.module.css';

/** More columns than these are not read side by side. */
const MOST_SHOWN = 4;

export function Comparison({ branches }: { readonly branches: readonly Branch[] }) {
  const texts = useTexts();
  const here = useSession((session) => session.runId);
  const isPhone = useLayout() === 'phone';
  const [chosen, setChosen] = useState<readonly string[]>();
  const [against, setAgainst] = useState<string>();
  const lettered = branches.map((branch, index) => ({ branch, letter: letterOf(index) }));
  const can = lettered.filter(({ branch }) => branch.figures !== undefined);
  // The run on the table and those beside it, as far as nobody has chosen others.
  const first = [...can].sort((a, b) => Number(b.branch.run === here) - Number(a.branch.run === here)).slice(0, MOST_SHOWN);
  const picked = chosen ?? first.map(({ branch }) => branch.run);
  const shown = can.filter(({ branch }) => picked.includes(branch.run)).slice(0, MOST_SHOWN);
  const base = Math.max(
    0,
    shown.findIndex(({ branch }) => branch.run === against),
  );
  if (can.length < 2) return undefined;
  const parts = compare(
    shown.map(({ branch }) => branch),
    base,
    texts,
  );
  const held = shown[base];
  return (
    <section className={styles['compare']} aria-labelledby="branches-compare">
      <h3 id="branches-compare">{t('branches.compare')}</h3>
      {can.length > 2 && (
        <Ticks label={t('branches.compare-choose')}>
          {can.map(({ branch, letter }) => (
            <Tick
              key={branch.run}
              value={branch.run}
              all={picked}
              onTick={setChosen}
              isDisabled={!picked.includes(branch.run) && shown.length >= MOST_SHOWN}
            >
              {letter} · {runName(branch)}
            </Tick>
          ))}
        </Ticks>
      )}
      {held === undefined || shown.length < 2 ? (
        <p className={styles['note']}>{t('branches.compare-one')}</p>
      ) : (
        <>
          <div className={styles['against']}>
            <span aria-hidden>{t('branches.compare-with')}</span>
            <Segmented
              label={t('branches.compare-with')}
              segments={shown.map(({ branch, letter }) => ({ value: branch.run, label: letter }))}
              value={held.branch.run}
              onChange={setAgainst}
              wrap
            />
          </div>
          {!canMeasure(shown.map(({ branch }) => branch)) && <p className={styles['note']}>{t('branches.not-two')}</p>}
          <table className={cx(styles['table'], isPhone && styles['stacked'])}>
            <caption className="unseen">{t('branches.caption', { name: `${held.letter}, ${runName(held.branch)}` })}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">{t('branches.what')}</span>
                </th>
                {shown.map(({ branch, letter }, index) => (
                  <th key={branch.run} scope="col">
                    <span className={styles['letter']}>{letter}</span>
                    <span className={styles['column']}>
                      {runName(branch)}
                      <span className={styles['note']}>{runState(branch, texts)}</span>
                      {index === base && <span className={styles['note']}>{t('branches.base')}</span>}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            {parts.map(({ key, title, rows }) => (
              <tbody key={key}>
                <tr className={styles['head-row']}>
                  <th scope="rowgroup" colSpan={shown.length + 1}>
                    {title}
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.label}</th>
                    {row.cells.map((cell, index) => (
                      <td key={shown[index]?.branch.run} className="figure">
                        {isPhone && (
                          <span className={styles['letter']} aria-hidden>
                            {shown[index]?.letter}
                          </span>
                        )}
                        <Shown cell={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
          <p className={styles['note']}>{t('branches.simulation')}</p>
        </>
      )}
    </section>
  );
}

/** A figure and its difference, told by sign, arrow and word, and never by colour alone. */
function Shown({ cell: { shown, against } }: { readonly cell: Cell }) {
  return (
    <>
      <span>{shown}</span>
      {against !== undefined && (
        <span className={cx(styles['difference'], styles[against.is])}>
          <span className="unseen">{spoken(against)}</span>
          <span aria-hidden>
            {against.is === 'better' && <ArrowUp size={14} strokeWidth={2.5} />}
            {against.is === 'worse' && <ArrowDown size={14} strokeWidth={2.5} />}
            {against.is === 'same' && <Equal size={14} strokeWidth={2.5} />}
            {against.difference}
          </span>
        </span>
      )}
    </>
  );
}
