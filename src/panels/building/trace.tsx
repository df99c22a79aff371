// The links of a project in the building, while it is pointed at or asked to be shown: lines from where it stands to whom and what it
// touches, and a strip that names it. The words at the far ends are labels of the mirror.

import { useEffect, useMemo } from 'react';
import { X } from 'lucide-react';
import type { ProjectView } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { keyOf } from '../blocks.ts';
import { useLayout } from '../layout.ts';
import { projectShort } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import type { Place, Places } from '../stage.ts';
import { linksOf, placeKeysOf, useTraced, type Link } from './links.ts';
import styles from './building.module.css';

const MARK = 'project:';
/** Of the rings at the ends, on a desk and on a phone. */
const RADIUS = { desk: 15, small: 9 } as const;

/** The project that is traced now, with its links; nothing while a week plays or another is selected. */
export function useTrace(): { readonly project: ProjectView; readonly links: readonly Link[] } | undefined {
  const view = useView();
  const { shown, pointed } = useTraced();
  const isQuiet = useSession((session) => session.screen === 'office' && session.shownDay === undefined && session.selected === undefined);
  usePointer();
  const project = isQuiet ? view.projects.find(({ id }) => id === (pointed ?? shown)) : undefined;
  return useMemo(() => (project === undefined ? undefined : { project, links: linksOf(project, view) }), [project, view]);
}

/** Follows pointer and focus over the cards of projects, wherever a panel shows them. */
function usePointer(): void {
  const point = useTraced((traced) => traced.point);
  useEffect(() => {
    const follow = (event: Event): void => {
      const card = event.target instanceof Element ? event.target.closest(`[data-place^="${MARK}"]`) : null;
      const place = card?.getAttribute('data-place');
      point(place?.slice(MARK.length));
    };
    const ending = new AbortController();
    const options = { signal: ending.signal, passive: true };
    document.addEventListener('pointerover', follow, options);
    document.addEventListener('focusin', follow, options);
    return () => ending.abort();
  }, [point]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ ring, x, y, width, height }: Place): Point =>
  ring === undefined ? { x: x + width / 2, y: y + height / 2 } : { x: ring.x, y: ring.y };

interface Props {
  readonly project: ProjectView;
  readonly links: readonly Link[];
  readonly places: Places;
  readonly onElement: (element: HTMLElement | null) => void;
}

export function Trace({ project, links, places, onElement }: Props) {
  const view = useView();
  const texts = useTexts();
  const { shown, show } = useTraced();
  const radius = useLayout() === 'phone' ? RADIUS.small : RADIUS.desk;
  const from = placeKeysOf(project, view).flatMap((key) => places.get(key) ?? [])[0];
  const ends = links.flatMap(({ to }) => places.get(keyOf(to)) ?? []).map(middleOf);
  return (
    <>
      {from !== undefined && (
        <svg className={cx(styles['line'], styles['behind'])} aria-hidden>
          {[
            { stroke: '#ffffff', width: 7 },
            { stroke: '#1b5cb8', width: 3 },
          ].map(({ stroke, width }) => (
            <g key={stroke} stroke={stroke} strokeWidth={width} fill="none">
              {ends.map((end) => (
                <path key={`${end.x} ${end.y}`} d={wayTo(middleOf(from), end, radius)} strokeLinejoin="round" />
              ))}
              {[middleOf(from), ...ends].map(({ x, y }) => (
                <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
              ))}
            </g>
          ))}
        </svg>
      )}
      <div
        ref={onElement}
        className={styles['strip']}
        role="group"
        aria-label={t('building.links.name', { project: projectShort(texts, project.id) })}
      >
        <strong className={styles['strip-title']}>{t('building.links.name', { project: projectShort(texts, project.id) })}</strong>
        {shown !== undefined && (
          <IconButton label={t('building.links.hide')} icon={<X size={20} aria-hidden />} onPress={() => show(undefined)} />
        )}
      </div>
    </>
  );
}

/** A line from ring to ring. */
function wayTo(from: Point, to: Point, radius: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= 2 * radius) return '';
  const share = radius / length;
  const [dx, dy] = [(to.x - from.x) * share, (to.y - from.y) * share];
  return `M${from.x + dx} ${from.y + dy}L${to.x - dx} ${to.y - dy}`;
}
