// The offers at a thing as 64 px rows: what to do, what it is good for, its hours. One already planned is tinted and can be
// removed. Used on the building's card, in the plan's list and in a project's panel.

import { Check } from 'lucide-react';
import type { Block } from '../../core/index.ts';
import type { Thing } from '../../session/types.ts';
import { hours, t } from '../../words/index.ts';
import { minutesOf, offersAt, placeOf, withBlock, withoutBlock } from '../blocks.ts';
import { blockObject } from '../names.ts';
import { usePlanning, useTexts, useView } from '../session.tsx';
import { blockAbout, blockVerb } from '../verbs.ts';
import { ActivityIcon } from './activity-icon.tsx';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { useDeed } from './deed.ts';
import { Refusal } from './problem-line.tsx';
import styles from './offers.module.css';

export function Offers({ thing }: { readonly thing: Thing }) {
  const view = useView();
  const canPlan = usePlanning();
  const offers = offersAt(thing, view);
  if (offers.length === 0) return <p className={styles['none']}>{t(canPlan ? 'offers.none' : 'offers.none-now')}</p>;
  return <OfferRows offers={offers} />;
}

export function OfferRows({ offers }: { readonly offers: readonly Block[] }) {
  return (
    <ul className={styles['offers']} aria-label={t('offers.list')}>
      {offers.map((offer) => (
        <li key={JSON.stringify(offer)}>
          <OfferRow offer={offer} />
        </li>
      ))}
    </ul>
  );
}

function OfferRow({ offer }: { readonly offer: Block }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const { deed, refusal } = useDeed();
  const place = placeOf(offer, view);
  const isPlanned = place > 0;
  const toggle = (): void => {
    deed({ type: 'set-blocks', blocks: isPlanned ? withoutBlock(view, offer) : withBlock(view, offer) });
  };
  return (
    <>
      <Button className={cx(styles['offer'], isPlanned && styles['planned'])} isDisabled={!canPlan} onPress={toggle}>
        <span className={styles['icon']}>{isPlanned ? <Check size={20} aria-hidden /> : <ActivityIcon of={offer.activity} />}</span>
        <span className={styles['words']}>
          <b>
            {blockVerb(offer)}
            <span className="unseen"> · {blockObject(texts, view, offer)}</span>
          </b>
          <span className="unseen">. </span>
          <span className={styles['about']}>{isPlanned ? t('offers.planned', { block: place }) : blockAbout(texts, view, offer)}</span>
        </span>
        {isPlanned ? (
          <span className={styles['remove']}>{t('frame.remove')}</span>
        ) : (
          <b className="figure">{hours(minutesOf(offer, view))}</b>
        )}
      </Button>
      {refusal !== undefined && <Refusal problem={refusal} />}
    </>
  );
}
