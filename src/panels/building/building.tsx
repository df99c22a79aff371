// The stage with the picture, and its mirror: a toolbar of buttons that lie on the floors and things drawn, so that mouse, touch,
// keyboard and screen readers meet the same building. Without a picture the buttons read as a list by floor.

import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Maximize2 } from 'lucide-react';
import { t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { Button } from '../shared/button.tsx';
import { StageContext, emptyStage, useNear, usePlaces } from '../stage.ts';
import { labelsOf } from './badges.ts';
import { Captions } from './captions.tsx';
import { Card } from './card.tsx';
import { Legend } from './legend.tsx';
import { labelsOfLinks } from './links.ts';
import { BuildingList } from './list-view.tsx';
import { useOverlay, type Overlay } from './overlay.ts';
import { floorLabel, floorsOf } from './things.ts';
import { ThingButton } from './thing-button.tsx';
import { Trace, useTrace } from './trace.tsx';
import { useRoving } from './roving.ts';
import { useLabelPlaces, useRoomTaken } from './use-label-places.ts';
import styles from './building.module.css';

export function Building({ covered }: { readonly covered: boolean }) {
  const stage = useContext(StageContext);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const isMissing = useSyncExternalStore(stage.onPlaces, () => stage.isMissing?.() ?? false);
  const isList = useSession((session) => session.settings.building === 'list') || isMissing;
  useEffect(() => (host === null ? undefined : stage.attach(host)), [stage, host]);
  const isBare = usePlaces().size === 0;
  const { overlay } = useOverlay();
  return (
    <div className={styles['stage']} inert={covered} data-overlay={overlay}>
      {isList ? (
        <BuildingList hasPicture={!isMissing} />
      ) : (
        <>
          <div ref={setHost} className={styles['host']} aria-hidden />
          <Mirror isBare={isBare} room={host} />
        </>
      )}
      {/* Where the panel covers the building, its card and captions go with it. */}
      {!covered && (
        <StageContext value={isList ? emptyStage : stage}>
          <Card stageWidth={host?.clientWidth} />
        </StageContext>
      )}
      {!covered && <Captions />}
      {!covered && !isList && <WayBack />}
    </div>
  );
}

/** While the camera is near: the whole building again. */
function WayBack() {
  const stage = useContext(StageContext);
  if (!useNear()) return undefined;
  return (
    <Button className={styles['whole']} before={<Maximize2 size={20} aria-hidden />} onPress={() => stage.look(undefined)}>
      {t('building.whole')}
    </Button>
  );
}

/** What these tell belongs to several things at once, as a service to all that carry it: words once, signs where they would be repeated. */
const SAID_ONCE: readonly Overlay[] = ['loads', 'power'];

/** A wheel's turn as the picture takes it. */
const WHEEL_STEP = 0.0016;

function Mirror({ isBare, room }: { readonly isBare: boolean; readonly room: HTMLElement | null }) {
  const view = useView();
  const texts = useTexts();
  const places = usePlaces();
  const { overlay } = useOverlay();
  const selected = useSession((session) => session.selected);
  const floors = useMemo(() => floorsOf(view), [view]);
  const stage = useContext(StageContext);
  const [setStrip, strip] = useRoomTaken();
  const trace = useTrace();
  const labels = useMemo(
    () => (trace === undefined ? labelsOf(view, texts, overlay) : labelsOfLinks(trace.links)),
    [view, texts, overlay, trace],
  );
  const plates = useMemo(() => new Map(floors.map(({ floor }) => [`floor:${floor.id}`, floorLabel(texts, floor)])), [floors, texts]);
  const labelPlaces = useLabelPlaces(labels, { places, room, strip, plates }, trace === undefined && SAID_ONCE.includes(overlay));
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
      onWheel={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        if (!isBare) stage.zoom(Math.exp(-event.deltaY * WHEEL_STEP), event.clientX - box.left, event.clientY - box.top);
      }}
    >
      {trace === undefined ? <Legend labels={labels} onElement={setStrip} /> : <Trace {...trace} places={places} onElement={setStrip} />}
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
              labelPlace={labelPlaces.get(keyOf(thing))}
              roving={roving}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
