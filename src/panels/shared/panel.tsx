// The frame of a panel: its heading with what stands right of it, and its body, which scrolls. A panel says how much room it
// needs; the office gives it (`office/width.tsx`).

import type { ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import { t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { usePanelWidth, type PanelWidth } from '../office/width.tsx';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import styles from './panel.module.css';

interface Props {
  readonly title: string;
  readonly width?: PanelWidth;
  readonly aside?: ReactNode;
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

export function PanelFrame({ title, width = 'narrow', aside, onBack, children }: Props) {
  usePanelWidth(width);
  return (
    <section className={cx(styles['panel'], styles[width])} aria-labelledby="panel-title">
      <div className={styles['head']}>
        {onBack !== undefined && <IconButton label={t('frame.back')} icon={<ArrowLeft size={20} aria-hidden />} onPress={onBack} />}
        <h1 id="panel-title" {...place('title')} className={styles['title']}>
          {title}
        </h1>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** A part of a panel under its own heading, set off by a hairline. */
export function PanelPart({
  title,
  aside,
  children,
}: {
  /** A word, or a term that explains itself. */
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['part']}>
      <div className={styles['part-head']}>
        <h2>{title}</h2>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
