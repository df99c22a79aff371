// One step less, the value in words, one step more: for a week and for how many projects at once.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../shared/button.tsx';
import { useSaid } from '../shared/said.ts';
import { cx } from '../shared/cx.ts';
import styles from './stepper.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly less: string;
  readonly more: string;
  readonly isDisabled?: boolean;
  readonly compact?: boolean;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, text, value, least, most, less, more, isDisabled = false, compact = false, onChange }: Props) {
  useSaid(text);
  return (
    <div role="group" aria-label={label} className={cx(styles['stepper'], compact && styles['compact'])}>
      <IconButton
        label={less}
        icon={<ChevronLeft size={20} aria-hidden />}
        isDisabled={isDisabled || value <= least}
        onPress={() => onChange(value - 1)}
      />
      <span className={cx(styles['value'], 'figure')}>{text}</span>
      <IconButton
        label={more}
        icon={<ChevronRight size={20} aria-hidden />}
        isDisabled={isDisabled || value >= most}
        onPress={() => onChange(value + 1)}
      />
    </div>
  );
}
