// The week's blocks in their order, which is that of the week: an interruption takes the last one. The order changes by drag or by two
// buttons, and is one decision.

import type { HTMLAttributes } from 'react';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import type { Block, View } from '../../core/index.ts';
import { quarterHours, t } from '../../words/index.ts';
import { blockKey, minutesOf, withoutBlock } from '../blocks.ts';
import { WriteButton } from '../message/write-button.tsx';
import { blockObject } from '../names.ts';
import { movedBy } from '../order.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { ActivityIcon } from '../shared/activity-icon.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { useDeed } from '../shared/deed.ts';
import { Refusal } from '../shared/problem-line.tsx';
import order from '../shared/order.module.css';
import { useOrderDrag } from '../shared/use-order-drag.ts';
import { blockName, blockVerb } from '../verbs.ts';
import styles from './block-list.module.css';

export function BlockList() {
  const view = useView();
  const { deed, refusal } = useDeed();
  const { blocks } = view.manager;
  const keys = blocks.map(blockKey);
  const reorder = (next: readonly string[]): void => {
    if (next.every((key, index) => key === keys[index])) return;
    deed({ type: 'set-blocks', blocks: next.flatMap((key) => blocks.find((block) => blockKey(block) === key) ?? []) });
  };
  const { list, gripOf, markOf } = useOrderDrag(keys, reorder);
  return (
    <>
      <ul ref={list} aria-label={t('plan.blocks')} className={styles['blocks']}>
        {blocks.map((block) => (
          <li key={blockKey(block)} className={cx(order['row'], styles['block'])} data-drag={markOf(blockKey(block))}>
            <Row
              block={block}
              grip={gripOf(blockKey(block))}
              keys={keys}
              onReorder={reorder}
              onRemove={() => deed({ type: 'set-blocks', blocks: withoutBlock(view, block) })}
            />
          </li>
        ))}
      </ul>
      {refusal !== undefined && <Refusal problem={refusal} />}
    </>
  );
}

interface RowProps {
  readonly block: Block;
  /** What the pointer does on the handle by which the row is dragged. */
  readonly grip: HTMLAttributes<HTMLElement>;
  readonly keys: readonly string[];
  readonly onReorder: (keys: readonly string[]) => void;
  readonly onRemove: () => void;
}

function Row({ block, grip, keys, onReorder, onRemove }: RowProps) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const name = blockName(texts, view, block);
  const at = keys.indexOf(blockKey(block));
  const isMovable = canPlan && keys.length > 1;
  return (
    <>
      {isMovable ? (
        <span className={cx(order['grip'], styles['grip'])} {...grip}>
          <GripVertical size={20} aria-hidden />
        </span>
      ) : undefined}
      <span className={styles['icon']}>
        <ActivityIcon of={block.activity} />
      </span>
      <span className={styles['words']}>
        <b>{blockVerb(block)}</b> · {blockObject(texts, view, block)}
        {comesAnyway(block, view) && <span className={styles['note']}> · {t('plan.range-anyway')}</span>}
      </span>
      <WriteButton block={block} />
      <span className="figure">{quarterHours(minutesOf(block, view))}</span>
      {isMovable && (
        <span className={styles['moves']}>
          <IconButton
            label={t('plan.move-up', { block: name })}
            icon={<ArrowUp size={18} aria-hidden />}
            isDisabled={at === 0}
            onPress={() => onReorder(movedBy(keys, blockKey(block), -1))}
          />
          <IconButton
            label={t('plan.move-down', { block: name })}
            icon={<ArrowDown size={18} aria-hidden />}
            isDisabled={at === keys.length - 1}
            onPress={() => onReorder(movedBy(keys, blockKey(block), 1))}
          />
        </span>
      )}
      <IconButton
        label={t('plan.remove-block', { block: name })}
        icon={<X size={20} aria-hidden />}
        isDisabled={!canPlan}
        onPress={onRemove}
      />
    </>
  );
}

/** A range that somebody was told of comes without a block. */
const comesAnyway = (block: Block, view: View): boolean =>
  block.activity === 'estimate' && view.projects.some((project) => project.id === block.project && project.rangeOn !== undefined);
