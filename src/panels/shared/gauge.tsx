// A figure within its bounds, drawn by whoever uses it and told to screen readers in words.

import type { ReactNode } from 'react';
import { wholePercent } from '../../words/index.ts';
import { FULL } from '../../session/types.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The value in words; without them it is read as a percentage. */
  readonly text?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Gauge({ label, value, most, text, className, children }: Props) {
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuetext={text ?? wholePercent((value / most) * FULL)}
      className={className}
    >
      {children}
    </div>
  );
}
