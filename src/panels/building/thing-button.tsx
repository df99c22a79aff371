// One button of the building's mirror: a floor's plate, or a clear area over a person or thing with its label above it.

import type { FloorRule } from '../../core/index.ts';
import type { Thing } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { keyOf, sameThing } from '../blocks.ts';
import { levelName, thingName } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { kindClass } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import type { Place } from '../stage.ts';
import type { Label } from './label.ts';
import type { LabelPlace } from './label-places.ts';
import { LabelSign } from './legend.tsx';
import type { Roving } from './roving.ts';
import { floorLabel, thingLabel } from './things.ts';
import styles from './building.module.css';

interface Props {
  readonly thing: Thing;
  readonly floor: FloorRule;
  readonly label: Label | undefined;
  readonly place: Place | undefined;
  readonly labelPlace: LabelPlace | undefined;
  readonly roving: Roving;
}

export function ThingButton({ thing, floor, label, place, labelPlace, roving }: Props) {
  const texts = useTexts();
  const view = useView();
  const select = useSession((session) => session.select);
  const isSelected = useSession((session) => sameThing(session.selected, thing));
  const key = keyOf(thing);
  const name = thingLabel(texts, view, thing);
  const style =
    place === undefined ? undefined : { left: `${place.x}px`, top: `${place.y}px`, width: `${place.width}px`, height: `${place.height}px` };
  return (
    <button
      type="button"
      ref={(element) => roving.register(key, element)}
      data-thing={key}
      tabIndex={roving.tabIndex(key)}
      aria-label={label === undefined ? name : t('building.with-badge', { name, badge: label.text })}
      aria-expanded={isSelected}
      className={cx(styles['thing'], styles[thing.kind], isSelected && styles['selected'])}
      style={style}
      onFocus={() => roving.onFocus(key)}
      onClick={() => select(isSelected ? undefined : thing)}
    >
      {thing.kind === 'floor' ? (
        <span className={styles['plate']}>{place?.isBrief === true ? levelName(floor.level) : floorLabel(texts, floor)}</span>
      ) : (
        <span className={styles['name']}>{thingName(texts, thing)}</span>
      )}
      {label !== undefined && (
        <span
          className={cx(
            styles['label'],
            label.kind === 'plain' ? styles['plain'] : kindClass(label.kind),
            labelPlace?.isBrief === true && styles['brief'],
          )}
          style={
            place === undefined || labelPlace === undefined
              ? undefined
              : { left: `${labelPlace.x - place.x}px`, top: `${labelPlace.y - place.y}px` }
          }
        >
          <LabelSign kind={label.kind} />
          <span className={styles['label-text']}>{label.text}</span>
        </span>
      )}
    </button>
  );
}
