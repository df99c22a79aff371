// A figure as a row of a list: its name, its value, and, where its causes are known, the button that opens them.

import { t } from '../../words/index.ts';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Term, type TermName } from './term.tsx';
import styles from './figure.module.css';

interface Props {
  readonly name: string;
  readonly value: string;
  /** A word of the trade that the name is, explained at a press. */
  readonly term?: TermName;
  readonly isStrong?: boolean;
  readonly isOpen?: boolean;
  readonly onWhy?: (() => void) | undefined;
  /** What the button explains, where the name alone would not tell it from another row's. */
  readonly of?: string;
}

export function Figure({ name, value, term, isStrong = false, isOpen = false, onWhy, of = name }: Props) {
  return (
    <div className={cx(styles['figure'], isStrong && styles['strong'])}>
      <dt>{term === undefined ? name : <Term of={term}>{name}</Term>}</dt>
      <dd className="figure">
        {value}
        {onWhy !== undefined && (
          <Button tinted={isOpen} aria-expanded={isOpen} onPress={onWhy}>
            {t('ledger.why')}
            <span className="unseen"> {of}</span>
          </Button>
        )}
      </dd>
    </div>
  );
}
