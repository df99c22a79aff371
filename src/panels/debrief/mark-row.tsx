// Decisions and events over their weeks, as buttons: one Tab stop, arrows go from one to the next. Pointing at one or walking to it tells it,
// pressing it shows its week.

import { useRef, type KeyboardEvent } from 'react';
import type { Week } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import type { Axis } from './axis.ts';
import { rowsOf, type Mark } from './timeline-marks.ts';
import styles from './timeline.module.css';

/** Weeks closer than this leave no room for marks side by side: then the list below is all there is. */
const APART = 27;

/** Rows of marks over one another; of what a week has beyond them the last row tells how much. */
const ROWS = 4;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Props {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly onPointed: (sign: string | undefined) => void;
  readonly onShow: (week: Week) => void;
}

export function MarkRow({ axis, marks, onPointed, onShow }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const all = rowsOf([...marks].sort((a, b) => a.week - b.week));
  const crowded = new Map(all.flatMap(({ mark, row }) => (row >= ROWS ? [[mark.week, row + 2 - ROWS] as const] : [])));
  const placed = all.filter(({ mark, row }) => row < (crowded.has(mark.week) ? ROWS - 1 : ROWS));
  const most = crowded.size > 0 ? ROWS - 1 : Math.max(0, ...placed.map(({ row }) => row));
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(host.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one === document.activeElement);
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step === undefined ? undefined : at + step;
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, to))]?.focus();
  };
  if (placed.length === 0 || axis.x(2) - axis.x(1) < APART) return undefined;
  return (
    <div
      ref={host}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('debrief.happened.marks')}
      className={styles['row']}
      style={{ height: `${(most + 1) * 1.875}rem` }}
      onKeyDown={onKeyDown}
    >
      {placed.map(({ mark, row }, index) => (
        <button
          key={mark.sign}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          className={cx(styles['mark'], styles[mark.kind])}
          style={{ left: `${(axis.x(mark.week) / axis.width) * 100}%`, top: `${row * 1.875}rem` }}
          aria-label={t(mark.kind === 'event' ? 'debrief.happened.event-name' : 'debrief.happened.decision-name', {
            sign: mark.sign,
            week: mark.week,
            text: mark.text,
          })}
          onFocus={() => onPointed(mark.sign)}
          onBlur={() => onPointed(undefined)}
          onPointerEnter={() => onPointed(mark.sign)}
          onPointerLeave={() => onPointed(undefined)}
          onClick={() => onShow(mark.week)}
        >
          <span>{mark.sign}</span>
        </button>
      ))}
      {[...crowded].map(([week, count]) => (
        <button
          key={week}
          type="button"
          tabIndex={-1}
          className={cx(styles['mark'], styles['more'])}
          style={{ left: `${(axis.x(week) / axis.width) * 100}%`, top: `${(ROWS - 1) * 1.875}rem` }}
          aria-label={t('debrief.happened.more-marks', { count, week })}
          onClick={() => onShow(week)}
        >
          +{count}
        </button>
      ))}
    </div>
  );
}
