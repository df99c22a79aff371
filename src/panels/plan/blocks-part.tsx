// The blocks of the week as rows, the slack below them, and a list of all that could be done, for those who do not want to look for
// it in the building.

import { useState } from 'react';
import { ChevronDown, ChevronUp, Hourglass, Plus, X } from 'lucide-react';
import type { Block } from '../../core/index.ts';
import { hours, t } from '../../words/index.ts';
import { blockKey, freeBlocks, groupOffers, keyOf, withoutBlock } from '../blocks.ts';
import { useLayout } from '../layout.ts';
import { blockObject, thingName } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { ActivityIcon } from '../shared/activity-icon.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { useDeed } from '../shared/deed.ts';
import { hoursOf } from '../shared/hours.ts';
import { OfferRows } from '../shared/offers.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Refusal } from '../shared/problem-line.tsx';
import { Say } from '../shared/say.tsx';
import { blockName, blockVerb } from '../verbs.ts';
import styles from './plan.module.css';

export function Blocks() {
  const view = useView();
  const canPlan = usePlanning();
  const [isAdding, setAdding] = useState(false);
  const { blocks, blocksAllowed, blockMinutes } = view.manager;
  const { slack } = hoursOf(view.manager);
  return (
    <PanelPart title={t('plan.blocks')} aside={<span>{t('plan.each', { hours: hours(blockMinutes) })}</span>}>
      {blocksAllowed === 0 && blocks.length === 0 && <p className={styles['note']}>{t('plan.no-blocks')}</p>}
      {blocks.length === 0 && blocksAllowed > 0 && !isAdding && <p className={styles['note']}>{t('plan.first-block')}</p>}
      <ol className={styles['blocks']} aria-label={t('plan.blocks')}>
        {blocks.map((block) => (
          <li key={blockKey(block)}>
            <BlockRow block={block} />
          </li>
        ))}
        {slack > 0 && (
          <li className={styles['slack']}>
            <Hourglass size={20} aria-hidden />
            <span>
              <Say k="plan.slack" />
            </span>
            <span className="figure">{hours(slack)}</span>
          </li>
        )}
      </ol>
      {canPlan && (freeBlocks(view) > 0 || isAdding) && (
        <Button
          wide
          before={isAdding ? <ChevronUp size={20} aria-hidden /> : <Plus size={20} aria-hidden />}
          aria-expanded={isAdding}
          onPress={() => setAdding(!isAdding)}
        >
          {t(isAdding ? 'plan.add-close' : 'plan.add')}
        </Button>
      )}
      {isAdding && <AllOffers />}
    </PanelPart>
  );
}

function BlockRow({ block }: { readonly block: Block }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const { deed, refusal } = useDeed();
  return (
    <>
      <div className={styles['block']}>
        <span className={styles['icon']}>
          <ActivityIcon of={block.activity} />
        </span>
        <span className={styles['block-words']}>
          <b>{blockVerb(block)}</b> · {blockObject(texts, view, block)}
        </span>
        <span className="figure">{hours(view.manager.blockMinutes)}</span>
        <IconButton
          label={t('plan.remove-block', { block: blockName(texts, view, block) })}
          icon={<X size={20} aria-hidden />}
          isDisabled={!canPlan}
          onPress={() => deed({ type: 'set-blocks', blocks: withoutBlock(view, block) })}
        />
      </div>
      {refusal !== undefined && <Refusal problem={refusal} />}
    </>
  );
}

/** Everything that can be planned, by the thing it is done at; folded where the list would be many screens long. */
function AllOffers() {
  const isDesk = useLayout() === 'desk';
  const texts = useTexts();
  const view = useView();
  return (
    <div className={styles['all']}>
      <p className={styles['note']}>{t('plan.add-note', { hours: hours(view.manager.blockMinutes), left: freeBlocks(view) })}</p>
      {groupOffers(view).map(({ thing, offers }) => (
        <details key={keyOf(thing)} className={styles['group']} open={isDesk}>
          <summary>
            <span className={styles['group-words']}>
              <b>{thingName(texts, thing)}</b>
              <span className={styles['note']}>{offers.map(blockVerb).join(' · ')}</span>
            </span>
            <ChevronDown size={20} aria-hidden />
          </summary>
          <OfferRows offers={offers} />
        </details>
      ))}
    </div>
  );
}
