// The page's buttons where React Aria has not come yet, as on the menu: the browser's own, with the looks and the names of `button.tsx`.

import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'onClick' | 'children' | 'className' | 'style' | 'disabled'> {
  readonly kind?: 'outlined' | 'primary' | 'quiet' | 'icon' | 'dark';
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly wide?: boolean;
  readonly onPress?: () => void;
}

export function PlainButton({
  kind = 'outlined',
  before,
  after,
  children,
  className,
  wide = false,
  onPress,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      onClick={onPress}
      className={cx(styles['button'], styles['plain'], styles[kind], wide && styles['wide'], className)}
    >
      {before}
      {children}
      {after}
    </button>
  );
}

/** A button that shows an icon only; `label` is its name. */
export function PlainIconButton({
  label,
  icon,
  dark = false,
  ...rest
}: Omit<Props, 'kind' | 'before' | 'after' | 'children'> & { readonly label: string; readonly icon: ReactNode; readonly dark?: boolean }) {
  return <PlainButton {...rest} kind={dark ? 'dark' : 'icon'} aria-label={label} before={icon} />;
}
