// The page's buttons: outlined, primary (one on a screen, bottom right), quiet (text only) and icon-only. All are 44 px or
// more high, all are React Aria buttons, so mouse, touch and keyboard are the same.

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './button.module.css';

export type ButtonKind = 'outlined' | 'primary' | 'quiet' | 'icon' | 'dark';

interface Props extends Omit<AriaProps, 'className' | 'children' | 'style'> {
  readonly kind?: ButtonKind;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  /** Takes the whole width of its place. */
  readonly wide?: boolean;
  /** Shown as switched on: tinted, blue. */
  readonly tinted?: boolean;
}

export function Button({ kind = 'outlined', before, after, children, className, wide = false, tinted = false, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={cx(styles['button'], styles[kind], wide && styles['wide'], tinted && styles['tinted'], className)}>
      {before}
      {children}
      {after}
    </AriaButton>
  );
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton({
  label,
  icon,
  dark = false,
  ...rest
}: Omit<Props, 'kind' | 'before' | 'after' | 'children'> & { readonly label: string; readonly icon: ReactNode; readonly dark?: boolean }) {
  return <Button {...rest} kind={dark ? 'dark' : 'icon'} aria-label={label} before={icon} />;
}
