// What every chart of the debrief has: a takeaway for a title, the drawing at the width of its place, and the same as a table, which is
// what screen readers get in any case.

import { useState, type ReactNode } from 'react';
import { t } from '../../../words/index.ts';
import { Button } from '../../shared/button.tsx';
import { cx } from '../../shared/cx.ts';
import { useWidth } from './use-width.ts';
import styles from './chart.module.css';

/** A chart as rows and columns. The first cell of a row names it. */
export interface Twin {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  /** What is to be learnt from it, computed from the data. */
  readonly title: string;
  readonly sub?: ReactNode;
  readonly twin: Twin;
  /** A finding has its charts one level below. */
  readonly level?: 3 | 4 | 5;
  /** The drawing; its text is the table's. */
  readonly renderDrawing: (width: number) => ReactNode;
  /** Controls on the drawing's own axis: right above it, and right below. */
  readonly renderAbove?: (width: number) => ReactNode;
  readonly renderBelow?: (width: number) => ReactNode;
  readonly after?: ReactNode;
  /** It stands in one of two columns. */
  readonly isHalf?: boolean;
}

export function ChartFigure({ title, sub, twin, level = 3, renderDrawing, renderAbove, renderBelow, after, isHalf = false }: Props) {
  const [isTable, setTable] = useState(false);
  const [host, width] = useWidth(undefined, isHalf);
  const Heading = `h${level}` as const;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <Heading>{title}</Heading>
        {sub !== undefined && <p className={styles['sub']}>{sub}</p>}
      </figcaption>
      <div ref={host} className={styles['host']}>
        {!isTable && (
          <div className={styles['drawn']}>
            {renderAbove?.(width)}
            <div aria-hidden>{renderDrawing(width)}</div>
            {renderBelow?.(width)}
          </div>
        )}
        <TwinTable twin={twin} isHidden={!isTable} />
      </div>
      <div className={styles['foot']}>
        <Button kind="quiet" className={styles['toggle']} onPress={() => setTable(!isTable)}>
          {t(isTable ? 'report.as-chart' : 'report.as-table')}
          <span className="unseen">: {title}</span>
        </Button>
        {after}
      </div>
    </figure>
  );
}

export function TwinTable({ twin, isHidden = false }: { readonly twin: Twin; readonly isHidden?: boolean }) {
  return (
    <div
      className={cx(isHidden ? styles['twin'] : styles['scroll'])}
      {...(isHidden ? {} : { tabIndex: 0, role: 'group', 'aria-label': twin.caption })}
    >
      <table className={styles['table']}>
        <caption className="unseen">{twin.caption}</caption>
        <thead>
          <tr>
            {twin.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
