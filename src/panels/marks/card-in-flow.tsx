// A coach mark's card in the place that the page keeps for it: nothing is covered, and nobody's reading is scrolled away.

import { createPortal } from 'react-dom';
import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
import { CardWords, type CardProps } from './card-words.tsx';
import { Ring } from './ring.tsx';
import { useSaid } from './said.ts';
import { useTarget } from './target.ts';
import styles from './marks.module.css';

interface Props extends CardProps {
  readonly slot: HTMLElement;
}

export function CardInFlow({ targets, slot, ...words }: Props) {
  const target = useTarget(targets, false);
  useSaid(words.text, true);
  return (
    <>
      {target !== undefined && <Ring around={target} />}
      {createPortal(
        <aside data-tip className={cx(styles['card'], styles['in-flow'])} aria-label={t('marks.name')}>
          <CardWords {...words} />
        </aside>,
        slot,
      )}
    </>
  );
}
