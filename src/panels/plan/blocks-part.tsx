// The blocks of the week as rows, the slack below them, and a list of all that could be done, for those who do not want to look for
// it in the building.

import { useState } from 'react';
import { ChevronDown, ChevronUp, Hourglass, Plus, X } from 'lucide-react';
import type { Block, View } from '../../core/index.ts';
import { hours, quarterHours, t } from '../../words/index.ts';
import type { Thing } from '../../session/types.ts';
import { blockKey, freeBlocks, groupOffers, keyOf, minutesOf, withoutBlock, type OfferGroup } from '../blocks.ts';
import { pointedAt } from '../marks/target.ts';
import { LetterButton, WriteButton } from '../message/write-button.tsx';
import { blockObject, thingName } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { ActivityIcon } from '../shared/activity-icon.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { useDeed } from '../shared/deed.ts';
import { hoursOf } from '../shared/hours.ts';
import { OfferRows } from '../shared/offers.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Refusal } from '../shared/problem-line.tsx';
import { Term } from '../shared/term.tsx';
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
              <b>
                <Term of="slack">{t('plan.slack')}</Term>
              </b>{' '}
              · {t('plan.slack-note')}
            </span>
            <span className="figure">{quarterHours(slack)}</span>
          </li>
        )}
      </ol>
      {canPlan && (freeBlocks(view) > 0 || isAdding) && (
        <Button
          wide
          before={isAdding ? <ChevronUp size={20} aria-hidden /> : <Plus size={20} aria-hidden />}
          {...pointedAt('add-block')}
          aria-expanded={isAdding}
          onPress={() => setAdding(!isAdding)}
        >
          {t(isAdding ? 'plan.add-close' : 'plan.add')}
        </Button>
      )}
      {canPlan && freeBlocks(view) > 0 && <LetterButton />}
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
          {comesAnyway(block, view) && <span className={styles['note']}> · {t('plan.range-anyway')}</span>}
        </span>
        <WriteButton block={block} />
        <span className="figure">{quarterHours(minutesOf(block, view))}</span>
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

/** A range that somebody was told of comes without a block. */
const comesAnyway = (block: Block, view: View): boolean =>
  block.activity === 'estimate' && view.projects.some((project) => project.id === block.project && project.rangeOn !== undefined);

const KINDS = ['project', 'stakeholder', 'person', 'asset', 'floor'] as const;

/** Everything that can be planned, by kind of thing with the number of offers; a kind opens when pressed. */
function AllOffers() {
  const view = useView();
  const [open, setOpen] = useState<readonly Thing['kind'][]>([]);
  const groups = groupOffers(view);
  return (
    <div className={styles['all']}>
      <p className={styles['note']}>{t('plan.add-note', { hours: hours(view.manager.blockMinutes), left: freeBlocks(view) })}</p>
      {KINDS.map((kind) => {
        const own = groups.filter(({ thing }) => thing.kind === kind);
        const isOpen = open.includes(kind);
        return own.length === 0 ? undefined : (
          <section key={kind}>
            <Button
              wide
              {...pointedAt('offers')}
              aria-expanded={isOpen}
              after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
              onPress={() => setOpen(isOpen ? open.filter((other) => other !== kind) : [...open, kind])}
            >
              {t(`plan.kind.${kind}`, { count: own.reduce((sum, { offers }) => sum + offers.length, 0) })}
            </Button>
            {isOpen && <Group groups={own} />}
          </section>
        );
      })}
    </div>
  );
}

function Group({ groups }: { readonly groups: readonly OfferGroup[] }) {
  const texts = useTexts();
  return groups.map(({ thing, offers }) => (
    <section key={keyOf(thing)} aria-label={thingName(texts, thing)} {...pointedAt(`group-${keyOf(thing)}`)}>
      <h3>{thingName(texts, thing)}</h3>
      <OfferRows offers={offers} />
    </section>
  ));
}
