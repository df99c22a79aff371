// One of a few: the browser's own radio buttons, hidden in labels that a screen draws as it likes. Arrow keys walk, and choose.

import { createContext, useContext, useId, type ReactNode } from 'react';
import { cx } from './cx.ts';

interface Group {
  readonly name: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly choose: (value: string) => void;
}

const GroupOf = createContext<Group | undefined>(undefined);

interface Props {
  /** The group's name, or the id of what names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function RadioGroup({ label, labelledBy, value, onChange, isDisabled = false, className, children }: Props) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} aria-labelledby={labelledBy} aria-disabled={isDisabled || undefined} className={className}>
      <GroupOf value={{ name, value, isDisabled, choose: onChange }}>{children}</GroupOf>
    </div>
  );
}

/** The label carries `data-selected` and `data-disabled` for its style. */
export function Radio({
  value,
  className,
  children,
}: {
  readonly value: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const group = useContext(GroupOf);
  if (group === undefined) throw new Error('a radio button stands in a group');
  const isSelected = value === group.value;
  return (
    <label className={cx('holds-input', className)} data-selected={isSelected || undefined} data-disabled={group.isDisabled || undefined}>
      <input
        type="radio"
        className="unseen"
        name={group.name}
        value={value}
        checked={isSelected}
        disabled={group.isDisabled}
        onChange={() => group.choose(value)}
      />
      {children}
    </label>
  );
}
