// The stage with the picture, and its mirror: a toolbar of buttons that lie on the floors and things drawn, so that mouse, touch,
// keyboard and screen readers meet the same building. Without a picture the buttons read as a list by floor.

import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import type { BadgeKind } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import { StageContext, emptyStage, usePlaces, type Places } from '../stage.ts';
import { labelsOf, type Labels } from './badges.ts';
import { Captions } from './captions.tsx';
import { Card } from './card.tsx';
import { BuildingList } from './list-view.tsx';
import { placeLabels, type LabelPlace } from './label-places.ts';
import { useOverlay } from './overlay.ts';
import { floorsOf } from './things.ts';
import { ThingButton } from './thing-button.tsx';
import { useRoving } from './roving.ts';
import styles from './building.module.css';

export function Building({ covered }: { readonly covered: boolean }) {
  const stage = useContext(StageContext);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const isMissing = useSyncExternalStore(stage.onPlaces, () => stage.isMissing?.() ?? false);
  const isList = useSession((session) => session.settings.building === 'list') || isMissing;
  useEffect(() => (host === null ? undefined : stage.attach(host)), [stage, host]);
  const isBare = usePlaces().size === 0;
  return (
    <div className={styles['stage']} inert={covered}>
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
    </div>
  );
}

function Mirror({ isBare, room }: { readonly isBare: boolean; readonly room: HTMLElement | null }) {
  const view = useView();
  const texts = useTexts();
  const places = usePlaces();
  const { overlay } = useOverlay();
  const selected = useSession((session) => session.selected);
  const floors = floorsOf(view);
  const labels = useMemo(() => labelsOf(view, texts, overlay), [view, texts, overlay]);
  const labelPlaces = useLabelPlaces(labels, places, room);
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
              labelPlace={labelPlaces.get(keyOf(thing))}
              roving={roving}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Measures of a label in the reader's text size: its height, its edge and sign, and a letter of it. */
const LABEL_REMS = { height: 1.625, brief: 2.5, sign: 2.875, letter: 0.5 } as const;

/** Which labels have the first choice of a place. */
const WEIGHT: readonly BadgeKind[] = ['critical', 'warn', 'waits', 'info', 'ok', 'plain'];

/** Where the labels go on a stage of this size; nothing while there is no picture. */
function useLabelPlaces(labels: Labels, places: Places, room: HTMLElement | null): ReadonlyMap<string, LabelPlace> {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = room?.clientWidth ?? 0;
  const height = room?.clientHeight ?? 0;
  return useMemo(() => {
    const wishes = [...labels]
      .sort(([, a], [, b]) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
      .flatMap(([key, label]) => {
        const place = places.get(key);
        if (place === undefined) return [];
        const long = LABEL_REMS.sign + label.text.length * LABEL_REMS.letter;
        return [{ key, x: place.ring?.x ?? place.x + place.width / 2, y: place.y, width: long * rem }];
      });
    const plates = [...places].flatMap(([key, place]) => (key.startsWith('floor:') ? [place] : []));
    return placeLabels(wishes, { height: LABEL_REMS.height * rem, brief: LABEL_REMS.brief * rem }, { width, height }, plates);
  }, [labels, places, rem, width, height]);
}
