// A part of a project's page that is folded where the page is one long column, and simply stands where it has its place.

import type { ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { useLayout } from '../layout.ts';
import styles from './fold.module.css';

export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (useLayout() === 'desk') return children;
  return (
    <details className={styles['fold']}>
      <summary>
        <span>{title}</span>
        <ChevronDown size={20} aria-hidden />
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
