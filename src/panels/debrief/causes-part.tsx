// Why, to the root: a figure and whom it concerns are chosen; its causes open one by one, each step by step down to where
// it began, and all of it is drawn above.

import { useMemo, useState } from 'react';
import type { Log, View, Week } from '../../core/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { number, shortList, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { CausesPicture, PICTURE_FROM } from './causes-picture.tsx';
import { EXPLAINED, treesOf, treeTitle, type CauseBranch, type CauseTree, type Explained } from './causes-tree.ts';
import { useWidth } from './chart/use-width.ts';
import chart from './chart/chart.module.css';
import styles from './why.module.css';

/** Causes in sight at once. */
const MOST = 6;

interface Props {
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly view: View;
  readonly onBuilding: (week: Week) => void;
}

export function CausesPart({ days, log, view, onBuilding }: Props) {
  const texts = useTexts();
  const [stock, setStock] = useState<Explained>('trust');
  const [subject, setSubject] = useState<string>();
  const [host, width] = useWidth();
  const trees = useMemo(() => treesOf(stock, { days, log, texts, view }), [stock, days, log, texts, view]);
  const tree = trees.find((one) => one.subject === subject) ?? trees[0];
  return (
    <div className={styles['causes']} ref={host}>
      <div className={styles['asking']}>
        <label>
          <span>{t('debrief.causes.which')}</span>
          <select value={stock} onChange={({ target }) => setStock(EXPLAINED.find((one) => one === target.value) ?? 'trust')}>
            {EXPLAINED.map((one) => (
              <option key={one} value={one}>
                {t(`debrief.causes.figure.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {trees.length > 1 && (
          <label>
            <span>{t('debrief.causes.whose')}</span>
            <select value={tree?.subject ?? ''} onChange={({ target }) => setSubject(target.value)}>
              {trees.map((one) => (
                <option key={one.subject} value={one.subject}>
                  {t('debrief.causes.subject', { name: one.name, change: one.written })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {tree === undefined ? (
        <p>{t('ledger.nothing')}</p>
      ) : (
        <>
          <h4>{treeTitle(stock, tree)}</h4>
          {width >= PICTURE_FROM && (
            <div aria-hidden className={chart['drawn']}>
              <CausesPicture
                tree={tree}
                figure={tree.subject === 'run' ? t(`debrief.causes.figure.${stock}`) : tree.name}
                most={MOST}
                width={width}
              />
            </div>
          )}
          <ul className={styles['tree']} aria-label={t('debrief.causes.list')}>
            {tree.causes.slice(0, MOST).map((cause) => (
              <Cause key={cause.key} cause={cause} steps={tree.steps} onBuilding={onBuilding} />
            ))}
          </ul>
          {tree.causes.length > MOST && (
            <details className={styles['more']}>
              <summary>{t('debrief.causes.more', { count: tree.causes.length - MOST })}</summary>
              <ul className={styles['tree']}>
                {tree.causes.slice(MOST).map((cause) => (
                  <Cause key={cause.key} cause={cause} steps={tree.steps} onBuilding={onBuilding} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Cause({ cause, steps, onBuilding }: CauseProps & { readonly cause: CauseBranch }) {
  return (
    <li>
      <details>
        <summary>
          <span>{cause.text}</span> <b className="figure">{cause.written}</b>
        </summary>
        <div className={styles['root']}>
          {cause.principle !== undefined && <p>{t('debrief.causes.principle', { text: cause.principle })}</p>}
          <p className={styles['muted']}>{t('report.finding-weeks', { weeks: shortList(cause.weeks.map(number)) })}</p>
          <p>{t('debrief.causes.goes-back')}</p>
          <Steps keys={cause.from} steps={steps} passed={[cause.key]} onBuilding={onBuilding} />
        </div>
      </details>
    </li>
  );
}

interface CauseProps {
  readonly steps: CauseTree['steps'];
  readonly onBuilding: (week: Week) => void;
}

/** The way on to the roots. `passed`: what led here, which is not told again. */
function Steps({ keys, steps, passed, onBuilding }: CauseProps & { readonly keys: readonly string[]; readonly passed: readonly string[] }) {
  const shown = keys.filter((key) => !passed.includes(key)).flatMap((key) => steps.get(key) ?? []);
  if (shown.length === 0) return undefined;
  return (
    <ul className={styles['way']}>
      {shown.map(({ key, text, principle, week, from }) => (
        <li key={key}>
          <p>
            <b>{text}</b>{' '}
            {week !== undefined && (
              <Button kind="quiet" className={styles['look']} onPress={() => onBuilding(week)}>
                {t('debrief.why.building', { week })}
              </Button>
            )}
          </p>
          {principle !== undefined && <p className={styles['muted']}>{t('debrief.causes.principle', { text: principle })}</p>}
          <Steps keys={from} steps={steps} passed={[...passed, key]} onBuilding={onBuilding} />
        </li>
      ))}
    </ul>
  );
}
