// One of a few: a row of equal segments, the chosen one tinted and outlined. A radio group to keyboards and screen readers.

import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Radio, RadioGroup } from './radio.tsx';
import styles from './segmented.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
  /** Segments wrap onto more rows instead of sharing one. */
  readonly wrap?: boolean;
}

export function Segmented<Value extends string>({ label, segments, value, onChange, isDisabled = false, wrap = false }: Props<Value>) {
  const choose = (text: string): void => {
    const segment = segments.find((entry) => entry.value === text);
    if (segment !== undefined) onChange(segment.value);
  };
  return (
    <RadioGroup
      label={label}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      className={cx(styles['group'], wrap && styles['wrap'])}
    >
      {segments.map((segment) => (
        <Radio key={segment.value} value={segment.value} className={cx(styles['segment'])}>
          {segment.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
