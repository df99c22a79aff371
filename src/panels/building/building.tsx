// The stage with the picture, and its mirror: a toolbar of buttons that lie on the floors and things drawn, so that mouse, touch,
// keyboard and screen readers meet the same building. Without a picture the buttons read as a list by floor.

import { useContext, useEffect, useState } from 'react';
import { t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import { useLayout } from '../layout.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { StageContext, usePlaces } from '../stage.ts';
import { labelsOf } from './badges.ts';
import { Captions } from './captions.tsx';
import { Card } from './card.tsx';
import { useOverlay } from './overlay.ts';
import { floorsOf } from './things.ts';
import { ThingButton } from './thing-button.tsx';
import { useRoving } from './roving.ts';
import styles from './building.module.css';

export function Building({ covered }: { readonly covered: boolean }) {
  const stage = useContext(StageContext);
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => (host === null ? undefined : stage.attach(host)), [stage, host]);
  const isPhone = useLayout() === 'phone';
  const isBare = usePlaces().size === 0;
  return (
    <div className={styles['stage']} inert={covered}>
      <div ref={setHost} className={styles['host']} aria-hidden />
      <Mirror isBare={isBare} />
      {/* A phone shows the card over everything; it goes when another part of the page is read. */}
      {!(covered && isPhone) && <Card stageWidth={host?.clientWidth} />}
      <Captions />
    </div>
  );
}

function Mirror({ isBare }: { readonly isBare: boolean }) {
  const view = useView();
  const texts = useTexts();
  const places = usePlaces();
  const { overlay } = useOverlay();
  const selected = useSession((session) => session.selected);
  const floors = floorsOf(view);
  const labels = labelsOf(view, texts, overlay);
  const roving = useRoving(
    floors.map((floor) => floor.things.map(keyOf)),
    selected === undefined ? undefined : keyOf(selected),
  );
  return (
    <div
      role="toolbar"
      aria-label={t('building.name')}
      aria-describedby="building-keys"
      tabIndex={-1}
      aria-orientation="vertical"
      className={cx(styles['mirror'], isBare && styles['bare'])}
      onKeyDown={roving.onKeyDown}
    >
      <span id="building-keys" hidden>
        {t('building.keys')}
      </span>
      {floors.map((floor) => (
        <div key={floor.floor.id} role="group" aria-label={texts.floors[floor.floor.id]?.name} className={styles['floor']}>
          {floor.things.map((thing) => (
            <ThingButton
              key={keyOf(thing)}
              thing={thing}
              floor={floor.floor}
              label={labels.get(keyOf(thing))}
              place={places.get(keyOf(thing))}
              roving={roving}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
