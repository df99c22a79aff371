// The lines of one day: what happened, and under it the way to the message, the project or the thing. Used beside the ledger and while a
// week plays.

import { cx } from '../shared/cx.ts';
import { CauseButton } from './cause-button.tsx';
import type { LogLine } from './day-log.ts';
import styles from './log.module.css';

/** `links` only where they can be followed: a week that plays is not left. */
export function LogLines({ lines, links }: { readonly lines: readonly LogLine[]; readonly links: boolean }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line, index) => (
        <li key={index} className={cx(line.isIncident === true && styles['incident'])}>
          {line.text} {links && line.link !== undefined && <CauseButton link={line.link} />}
        </li>
      ))}
    </ul>
  );
}
