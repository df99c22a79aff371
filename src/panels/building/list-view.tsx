// The building as a list: the same people and things as in the picture, with the same cards, and in words all that its overlays show. One
// Tab stop, as the picture has; whoever listens walks through headings and lists.

import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Server } from 'lucide-react';
import type { DepartmentView, View } from '../../core/index.ts';
import type { Texts, Thing } from '../../session/types.ts';
import { hours, points, t } from '../../words/index.ts';
import { keyOf, sameThing } from '../blocks.ts';
import { departmentName, floorName, fullName, levelName } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import { Portrait } from '../shared/portrait.tsx';
import { assetLine, personLine } from './lines.ts';
import { factsOf, statesOf } from './list-facts.ts';
import { floorThing, listKeys, listOf, listStep, type ListFloor, type ListGroup } from './list-rows.ts';
import { useRoving, type Roving } from './roving.ts';
import { thingName } from '../names.ts';
import styles from './list.module.css';

/** Pauses between the parts of a row, for ears only: eyes have space. */
const Pause = (): ReactNode => <span className="unseen">. </span>;

export function BuildingList({ hasPicture }: { readonly hasPicture: boolean }) {
  const view = useView();
  const texts = useTexts();
  const selected = useSession((session) => session.selected);
  const floors = useMemo(() => listOf(view), [view]);
  const states = useMemo(() => statesOf(view, texts), [view, texts]);
  const roving = useRoving(listKeys(floors), selected === undefined ? undefined : keyOf(selected), (from, pressed) =>
    listStep(floors, from, pressed),
  );
  // A card makes the list narrower and longer, and closing it undoes that: whoever was in sight stays in sight.
  const host = useRef<HTMLDivElement>(null);
  const key = selected === undefined ? undefined : keyOf(selected);
  useEffect(() => {
    const list = host.current;
    const row = key === undefined ? document.activeElement : list?.querySelector(`[data-thing="${CSS.escape(key)}"]`);
    if (row !== null && row !== undefined && list?.contains(row) === true) row.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return (
    <div
      ref={host}
      role="toolbar"
      aria-label={t('building.name')}
      aria-describedby="list-keys"
      aria-orientation="vertical"
      tabIndex={-1}
      className={styles['list']}
      onKeyDown={roving.onKeyDown}
    >
      <span id="list-keys" hidden>
        {t('list.keys')}
      </span>
      {!hasPicture && <p className={styles['note']}>{t('list.no-picture')}</p>}
      {floors.map((floor) => (
        <section key={floor.floor.id} className={styles['floor']} aria-labelledby={`list-${floor.floor.id}`}>
          <FloorHead floor={floor} texts={texts} roving={roving} />
          {floor.groups.map((group) => (
            <Group key={group.department?.id ?? group.kind} group={group} view={view} texts={texts}>
              {group.things.map((thing) => (
                <Row key={keyOf(thing)} thing={thing} roving={roving} state={states.get(keyOf(thing))} />
              ))}
            </Group>
          ))}
        </section>
      ))}
    </div>
  );
}

function useRow(thing: Thing, roving: Roving) {
  const select = useSession((session) => session.select);
  const isSelected = useSession((session) => sameThing(session.selected, thing));
  const key = keyOf(thing);
  return {
    isSelected,
    button: {
      type: 'button',
      ref: (element: HTMLElement | null): void => roving.register(key, element),
      'data-thing': key,
      tabIndex: roving.tabIndex(key),
      'aria-expanded': isSelected,
      onFocus: (): void => roving.onFocus(key),
      onClick: (): void => select(isSelected ? undefined : thing),
    },
  } as const;
}

function FloorHead({ floor, texts, roving }: { readonly floor: ListFloor; readonly texts: Texts; readonly roving: Roving }) {
  const { button, isSelected } = useRow(floorThing(floor), roving);
  const { id, level } = floor.floor;
  const name = t('building.floor-label', { level: levelName(level), name: floorName(texts, id) });
  return (
    <div className={styles['head']}>
      <h2 id={`list-${id}`}>{name}</h2>
      <button
        {...button}
        className={cx(styles['look'], isSelected && styles['selected'])}
        aria-label={t('list.floor-button-of', { name: floorName(texts, id) })}
      >
        {t('list.floor-button')}
      </button>
    </div>
  );
}

interface GroupProps {
  readonly group: ListGroup;
  readonly view: View;
  readonly texts: Texts;
  readonly children: readonly ReactNode[];
}

function Group({ group, view, texts, children }: GroupProps) {
  const { kind, department } = group;
  const name =
    department === undefined || kind !== 'department'
      ? t(`list.group.${kind === 'department' ? 'others' : kind}`)
      : t('list.department', {
          name: departmentName(texts, department.id),
          people: t('building.card.people', { people: department.people }),
        });
  return (
    <div className={styles['group']}>
      <h3>{name}</h3>
      {department !== undefined && <DepartmentLine department={department} view={view} texts={texts} />}
      {children.length > 0 && <ul aria-label={name}>{children}</ul>}
    </div>
  );
}

function DepartmentLine({ department, view, texts }: { readonly department: DepartmentView; readonly view: View; readonly texts: Texts }) {
  const { satisfaction, minutesLost, head, floor } = department;
  const isElsewhere = view.stakeholders.find((entry) => entry.id === head)?.floor !== floor;
  const facts = [
    t('list.satisfaction', { value: points(satisfaction) }),
    t('list.lost', { hours: hours(minutesLost) }),
    ...(isElsewhere ? [t('list.led-by', { name: fullName(texts, head) })] : []),
  ];
  return <p className={styles['about']}>{facts.join(' · ')}</p>;
}

interface RowProps {
  readonly thing: Thing;
  readonly roving: Roving;
  readonly state: { readonly kind: Parameters<typeof Badge>[0]['kind']; readonly text: string } | undefined;
}

function Row({ thing, roving, state }: RowProps) {
  const view = useView();
  const texts = useTexts();
  const { button, isSelected } = useRow(thing, roving);
  const line = thing.kind === 'asset' ? assetLine(texts, view, thing.id) : personLine(texts, view, thing.id);
  return (
    <li>
      <button {...button} className={cx(styles['row'], isSelected && styles['selected'])}>
        {thing.kind === 'asset' ? (
          <Server size={22} strokeWidth={1.75} className={styles['icon']} aria-hidden />
        ) : (
          <Portrait id={thing.id} />
        )}
        <span className={styles['words']}>
          <b>{thingName(texts, thing)}</b>
          <Pause />
          <span className={styles['about']}>{line}</span>
          <span className={styles['facts']}>
            {factsOf(thing, view, texts).map((fact) => (
              <span key={fact}>
                <Pause />
                {fact}
              </span>
            ))}
          </span>
        </span>
        {state !== undefined && (
          <>
            <Pause />
            <Badge kind={state.kind}>{state.text}</Badge>
          </>
        )}
      </button>
    </li>
  );
}
