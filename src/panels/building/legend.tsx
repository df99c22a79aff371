// What the labels of an overlay mean: a shape and words for each kind, in a strip above the house. Troubles need none: their labels say it.

import { CircleQuestionMark } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { badgeIcon, kindClass, type BadgeKind } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import type { Labels } from './label.ts';
import { useOverlay, type Overlay } from './overlay.ts';
import styles from './building.module.css';

type Words = Parameters<typeof t>[0];

/** The kinds that an overlay's labels have, with the words for them. */
export const LEGENDS: Readonly<Record<Overlay, readonly (readonly [BadgeKind, Words])[]>> = {
  troubles: [],
  moods: [
    ['ok', 'building.legend.moods.ok'],
    ['warn', 'building.legend.moods.warn'],
    ['critical', 'building.legend.moods.critical'],
    ['plain', 'building.legend.moods.plain'],
  ],
  promises: [
    ['info', 'building.legend.promises.info'],
    ['warn', 'building.legend.promises.warn'],
  ],
  ages: [
    ['ok', 'building.legend.ages.ok'],
    ['warn', 'building.legend.ages.warn'],
    ['critical', 'building.legend.ages.critical'],
    ['plain', 'building.legend.ages.plain'],
  ],
  loads: [
    ['ok', 'building.legend.loads.ok'],
    ['warn', 'building.legend.loads.warn'],
    ['critical', 'building.legend.loads.critical'],
    ['plain', 'building.legend.loads.plain'],
  ],
  power: [
    ['ok', 'building.legend.power.ok'],
    ['warn', 'building.legend.power.warn'],
    ['critical', 'building.legend.power.critical'],
    ['plain', 'building.legend.power.plain'],
  ],
};

/** The shape of a label: that of its kind, and a question mark for what is not known for sure. */
export const LabelSign = ({ kind }: { readonly kind: BadgeKind }) =>
  badgeIcon(kind) ?? <CircleQuestionMark size={16} strokeWidth={2.25} aria-hidden />;

interface Props {
  readonly labels: Labels;
  readonly onElement: (element: HTMLElement | null) => void;
}

export function Legend({ labels, onElement }: Props) {
  const { overlay, name } = useOverlay();
  const isPhone = useLayout() === 'phone';
  const shown = new Set([...labels.values()].map(({ kind }) => kind));
  // A phone has no room to explain what is not to be seen.
  const entries = LEGENDS[overlay].filter(([kind]) => !isPhone || shown.has(kind));
  if (entries.length === 0) return undefined;
  return (
    <section ref={onElement} className={styles['strip']} aria-label={t('building.legend.name')}>
      <strong className={styles['strip-title']}>{name}</strong>
      <ul className={styles['entries']}>
        {entries.map(([kind, words]) => (
          <li key={kind} className={styles['entry']}>
            <span className={cx(styles['sign'], kind === 'plain' ? styles['plain'] : kindClass(kind))}>
              <LabelSign kind={kind} />
            </span>
            {t(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
