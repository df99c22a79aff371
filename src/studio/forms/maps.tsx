// Lists of maps: papers that are signed, blocks of a week, promises, steps. Each item has the fields of its map, and can be moved and taken out.
// Where the file has one map and no list, it is the only item.

import type { ReactNode } from 'react';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import type { JsonValue, Place } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import type { Said } from '../../words/studio.ts';
import { GroupFrame } from './named-values.tsx';
import { sampleOf } from './sample.ts';
import { useForm } from './use-form.tsx';
import styles from './form.module.css';

interface MapsProps {
  readonly path: Path;
  readonly label: Said;
  readonly fields: (path: Path) => ReactNode;
}

export function Maps({ path, label, fields }: MapsProps) {
  const { tree, parts, set, change } = useForm();
  const place = tree.at(path);
  const isOne = place !== undefined && (place.style === 'map' || place.style === 'flow-map');
  const items = place === undefined ? [] : isOne ? [place] : place.items;
  const add = (): void => {
    const sample = sampleOf([...path, 0], parts);
    if (items.length === 0) void set(path, [sample]);
    else if (isOne) void set(path, [place.plain as JsonValue, sample]);
    else void set([...path, items.length], sample);
  };
  return (
    <GroupFrame path={path} label={label}>
      {items.map((item, index) => (
        <Item
          key={index}
          item={item}
          index={index}
          label={label.text}
          count={items.length}
          onMove={(before) => void change({ kind: 'move', path: item.path, ...(before === undefined ? {} : { before }) })}
          onRemove={() => void set(items.length === 1 ? path : item.path, undefined)}
        >
          {fields(item.path)}
        </Item>
      ))}
      <div className={styles['add']}>
        <PlainButton onPress={add}>{t('form.add-to', { part: label.text })}</PlainButton>
      </div>
    </GroupFrame>
  );
}

interface ItemProps {
  readonly item: Place;
  readonly index: number;
  readonly label: string;
  readonly count: number;
  readonly onMove: (before: number | undefined) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Item({ index, label, count, onMove, onRemove, children }: ItemProps) {
  const name = t('form.item', { part: label, number: index + 1 });
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <fieldset className={styles['item']}>
      <legend>{name}</legend>
      <div className={styles['acts']}>
        {count > 1 && (
          <>
            <PlainButton
              kind="quiet"
              before={<ArrowUp size={18} aria-hidden />}
              aria-label={t('form.up-of', { name })}
              aria-disabled={isFirst}
              onPress={() => !isFirst && onMove(index - 1)}
            >
              {t('form.up')}
            </PlainButton>
            <PlainButton
              kind="quiet"
              before={<ArrowDown size={18} aria-hidden />}
              aria-label={t('form.down-of', { name })}
              aria-disabled={isLast}
              onPress={() => !isLast && onMove(index + 2 < count ? index + 2 : undefined)}
            >
              {t('form.down')}
            </PlainButton>
          </>
        )}
        <PlainButton kind="quiet" before={<Trash2 size={18} aria-hidden />} aria-label={t('form.take-out-of', { name })} onPress={onRemove}>
          {t('form.take-out')}
        </PlainButton>
      </div>
      {children}
    </fieldset>
  );
}
