// One thing that a block can do, as a plain 44 px button with its hours: for places where a 64 px offer is too much. Pressed again
// it takes the block out of the plan.

import { Check } from 'lucide-react';
import type { Block } from '../../core/index.ts';
import { hours, t } from '../../words/index.ts';
import { freeBlocks, minutesOf, placeOf, withBlock, withoutBlock } from '../blocks.ts';
import { blockObject } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { blockName, blockVerb } from '../verbs.ts';
import { ActivityIcon } from './activity-icon.tsx';
import { Button } from './button.tsx';

export function BlockButton({ block, wide = false }: { readonly block: Block; readonly wide?: boolean }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const isPlanned = placeOf(block, view) > 0;
  const name = blockName(texts, view, block);
  const time = hours(minutesOf(block, view));
  return (
    <Button
      wide={wide}
      tinted={isPlanned}
      isDisabled={!canPlan || (!isPlanned && freeBlocks(view) === 0)}
      before={isPlanned ? <Check size={18} aria-hidden /> : <ActivityIcon of={block.activity} size={18} />}
      onPress={() => decide({ type: 'set-blocks', blocks: isPlanned ? withoutBlock(view, block) : withBlock(view, block) })}
    >
      <span>
        {isPlanned ? t('projects.planned') : `${blockVerb(block)} · ${time}`}
        <span className="unseen">{` ${isPlanned ? name : blockObject(texts, view, block)}`}</span>
      </span>
    </Button>
  );
}
