// Status pills: a colour, a shape and a word, so that none of them means anything alone.

import type { ReactNode } from 'react';
import { Check, Clock, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { cx } from './cx.ts';
import styles from './badge.module.css';
import kinds from './kinds.module.css';

export type BadgeKind = 'ok' | 'warn' | 'critical' | 'info' | 'plain' | 'waits';

const ICONS: Readonly<Record<BadgeKind, ReactNode>> = {
  ok: <Check size={16} strokeWidth={2.5} aria-hidden />,
  warn: <TriangleAlert size={16} strokeWidth={2.25} aria-hidden />,
  critical: <OctagonAlert size={16} strokeWidth={2.25} aria-hidden />,
  info: <Info size={16} strokeWidth={2.25} aria-hidden />,
  waits: <Clock size={16} strokeWidth={2.25} aria-hidden />,
  plain: undefined,
};

export function Badge({ kind, icon, children }: { readonly kind: BadgeKind; readonly icon?: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={cx(styles['badge'], kind === 'plain' ? styles['plain'] : kindClass(kind))}>
      {icon ?? ICONS[kind]}
      {children}
    </span>
  );
}

/** The class with a kind's colours, for places that draw their own pill; `plain` has none. */
export const kindClass = (kind: BadgeKind): string | undefined => kinds[kind];

/** The shape that goes with a kind, for places that draw their own pill. */
export const badgeIcon = (kind: BadgeKind): ReactNode => ICONS[kind];
