// A figure chosen along a line: the browser's own slider.

import { cx } from './cx.ts';
import styles from './slider.module.css';

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value in words. */
  readonly text: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
  readonly className?: string | undefined;
}

export function Slider({ id, label, value, least, most, step, text, isDisabled = false, onChange, className }: Props) {
  return (
    <input
      id={id}
      type="range"
      aria-label={label}
      aria-valuetext={text}
      className={cx(styles['slider'], className)}
      min={least}
      max={most}
      step={step}
      value={value}
      disabled={isDisabled}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
