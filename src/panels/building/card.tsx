// The card on the selected thing: who or what it is, what is known, and at most three offers. A ring and a line tie it to the
// picture. Esc closes it and gives the focus back. A project's card is its panel, so it has none here.

import { useCallback, useContext, useEffect, useId, useState } from 'react';
import { X, ZoomIn } from 'lucide-react';
import { t } from '../../words/index.ts';
import type { Thing } from '../../session/types.ts';
import { keyOf } from '../blocks.ts';
import { useLayout } from '../layout.ts';
import { thingName } from '../names.ts';
import { useSession, useTexts } from '../session.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { Offers } from '../shared/offers.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { StageContext, useNear, usePlaces } from '../stage.ts';
import { CardFacts, CardLine } from './card-facts.tsx';
import { Tie } from './tie.tsx';
import { sideOf } from './side.ts';
import styles from './card.module.css';

export function Card({ stageWidth }: { readonly stageWidth: number | undefined }) {
  const selected = useSession((session) => session.selected);
  if (selected === undefined || selected.kind === 'project') return undefined;
  return <OpenCard key={keyOf(selected)} thing={selected} stageWidth={stageWidth} />;
}

function OpenCard({ thing, stageWidth }: { readonly thing: Thing; readonly stageWidth: number | undefined }) {
  const texts = useTexts();
  const select = useSession((session) => session.select);
  const place = usePlaces().get(keyOf(thing));
  const isSmall = useLayout() !== 'desk';
  const stage = useContext(StageContext);
  const isNear = useNear();
  const [card, setCard] = useState<HTMLElement | null>(null);
  const title = useId();
  const side = sideOf(place, stageWidth);
  const key = keyOf(thing);
  const close = useCallback((): void => {
    select(undefined);
    document.querySelector<HTMLElement>(`[data-thing="${key}"]`)?.focus();
  }, [select, key]);
  useEffect(() => {
    if (card === null) return undefined;
    card.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    card.addEventListener('keydown', onKeyDown);
    return () => card.removeEventListener('keydown', onKeyDown);
  }, [card, close]);
  return (
    <>
      {place !== undefined && !isSmall && <Tie place={place} card={card} />}
      <div
        ref={setCard}
        role="dialog"
        aria-labelledby={title}
        tabIndex={-1}
        className={cx(styles['card'], isSmall ? styles['small'] : styles[side])}
      >
        <div className={styles['head']}>
          {(thing.kind === 'stakeholder' || thing.kind === 'person') && <Portrait id={thing.id} />}
          <div className={styles['who']}>
            <h2 id={title}>{thingName(texts, thing)}</h2>
            <p>
              <CardLine thing={thing} />
            </p>
          </div>
          {place !== undefined && !isNear && (
            <IconButton label={t('building.nearer')} icon={<ZoomIn size={20} aria-hidden />} onPress={() => stage.look(thing)} />
          )}
          <IconButton label={t('frame.close')} icon={<X size={20} aria-hidden />} onPress={close} />
        </div>
        <CardFacts thing={thing} />
        <Offers thing={thing} />
      </div>
    </>
  );
}
