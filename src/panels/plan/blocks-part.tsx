// The blocks of the week, the slack below them, and a list of all that could be done, for those who do not want to look for it in the
// building.

import { useState } from 'react';
import { ChevronDown, ChevronUp, Hourglass, Plus } from 'lucide-react';
import { hours, quarterHours, t } from '../../words/index.ts';
import type { Thing } from '../../session/types.ts';
import { freeBlocks, groupOffers, keyOf, type OfferGroup } from '../blocks.ts';
import { pointedAt } from '../marks/target.ts';
import { LetterButton } from '../message/write-button.tsx';
import { thingName } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { hoursOf } from '../shared/hours.ts';
import { OfferRows } from '../shared/offers.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Term } from '../shared/term.tsx';
import { BlockList } from './block-list.tsx';
import styles from './plan.module.css';

export function Blocks() {
  const view = useView();
  const canPlan = usePlanning();
  const [isAdding, setAdding] = useState(false);
  const { blocks, blocksAllowed, blockMinutes } = view.manager;
  const { slack } = hoursOf(view.manager);
  return (
    <PanelPart title={<Term of="block">{t('plan.blocks')}</Term>} aside={<span>{t('plan.each', { hours: hours(blockMinutes) })}</span>}>
      {blocksAllowed === 0 && blocks.length === 0 && <p className={styles['note']}>{t('plan.no-blocks')}</p>}
      {blocks.length === 0 && blocksAllowed > 0 && !isAdding && <p className={styles['note']}>{t('plan.first-block')}</p>}
      {blocks.length > 0 && <BlockList />}
      {slack > 0 && (
        <div className={styles['slack']}>
          <Hourglass size={20} aria-hidden />
          <span>
            <b>
              <Term of="slack">{t('plan.slack')}</Term>
            </b>{' '}
            · {t('plan.slack-note')}
          </span>
          <span className="figure">{quarterHours(slack)}</span>
        </div>
      )}
      {blocks.length > 1 && <p className={styles['note']}>{t('plan.order-note')}</p>}
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
