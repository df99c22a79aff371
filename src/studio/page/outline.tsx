// The outline: the parts of the file and the things in them, each with what is wrong in it. Badges climb: a part tells of all its things.

import { useMemo, useState } from 'react';
import { ChevronDown, ChevronRight, CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { cx, PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { HEAD, problemsOf } from '../document/store.ts';
import { isWithin, samePath, type Part } from '../text/lines.ts';
import { checkingWords } from './checking-words.ts';
import { useDesk, useStudio } from './context.tsx';
import { partName } from './part-names.ts';
import styles from './outline.module.css';

/** Parts whose things are worth a row each. */
const OPENS: readonly string[] = [
  'objectives',
  'skills',
  'building',
  'milestones',
  'services',
  'departments',
  'stakeholders',
  'team',
  'hires',
  'assets',
  'projects',
  'events',
  'requests',
  'goals',
  'verdicts',
  'checks',
  'translations',
];
/** Rows that are drawn of one part: far above what a scenario has, and far below what would stand between two keys. */
const MOST_ROWS = 200;
const isHead = ({ path: [name = ''] }: Part): boolean => HEAD.includes(name);

interface Row {
  readonly part: Part;
  readonly path: readonly string[];
  readonly label: string;
  readonly children: readonly Part[];
}

export function rowsOf(parts: readonly Part[]): readonly Row[] {
  const top = parts.filter(({ path }) => path.length === 1);
  const head = top.filter(isHead);
  const [first] = head;
  const last = head.at(-1);
  const own: readonly Row[] =
    first === undefined || last === undefined
      ? []
      : [{ part: { ...first, to: Math.max(...head.map(({ to }) => to)) }, path: [], label: partName('head'), children: [] }];
  const others = top
    .filter((part) => !isHead(part))
    .map((part): Row => {
      const [name = ''] = part.path;
      const children = OPENS.includes(name) ? parts.filter(({ path }) => path.length === 2 && path[0] === name) : [];
      return { part, path: part.path, label: partName(name), children };
    });
  return [...own, ...others];
}

export function Outline() {
  const parts = useStudio((state) => state.parts);
  const path = useStudio((state) => state.path);
  const rows = useMemo(() => rowsOf(parts), [parts]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  return (
    <nav className={styles['outline']} aria-label={t('bench.outline')}>
      <h2>{t('bench.outline')}</h2>
      <ul className={styles['list']}>
        {rows.slice(0, MOST_ROWS).map((row) => {
          const [name = ''] = row.path;
          const isOpen = opened.includes(name) || (path.length > 1 && path[0] === name);
          const toggle = (): void => setOpened(isOpen ? opened.filter((one) => one !== name) : [...opened, name]);
          return <OutlineRow key={row.label} row={row} isOpen={isOpen} onToggle={toggle} />;
        })}
        <More count={rows.length} />
      </ul>
      <Sum />
    </nav>
  );
}

function OutlineRow({ row, isOpen, onToggle }: { readonly row: Row; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const { studio } = useDesk();
  const here = useStudio((state) => state.path);
  const { part, path, label, children } = row;
  const isHere = samePath(here, path);
  return (
    <li>
      <div className={cx(styles['row'], isHere && styles['here'])}>
        {children.length > 0 ? (
          <button type="button" className={styles['fold']} aria-expanded={isOpen} aria-label={label} onClick={onToggle}>
            {isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
          </button>
        ) : (
          <span className={styles['fold']} />
        )}
        <button type="button" className={styles['name']} {...(isHere ? { 'aria-current': 'true' } : {})} onClick={() => studio.go(path)}>
          <span>{label}</span>
          <Count part={part} label={label} count={children.length} />
        </button>
      </div>
      {isOpen && children.length > 0 && (
        <ul>
          {children.slice(0, MOST_ROWS).map((child) => {
            const isIn = isWithin(here, child.path);
            const name = child.path.at(-1) ?? '';
            return (
              <li key={name} className={cx(styles['row'], styles['child'], isIn && styles['here'])}>
                <button
                  type="button"
                  className={styles['name']}
                  {...(isIn ? { 'aria-current': 'true' } : {})}
                  onClick={() => studio.go(child.path)}
                >
                  <span>{name}</span>
                  <Count part={child} label={name} count={0} />
                </button>
              </li>
            );
          })}
          <More count={children.length} />
        </ul>
      )}
    </li>
  );
}

function More({ count }: { readonly count: number }) {
  return count > MOST_ROWS && <li className={styles['more']}>{t('form.shown-of', { shown: MOST_ROWS, count })}</li>;
}

function Count({ part, label, count }: { readonly part: Part; readonly label: string; readonly count: number }) {
  const text = useStudio((state) => state.checkedText ?? '');
  const diagnostics = useStudio((state) => state.diagnostics);
  const { errors, warnings } = useMemo(() => problemsOf(part, text, diagnostics), [part, text, diagnostics]);
  if (errors > 0)
    return (
      <span className={cx(styles['badge'], styles['error'])} title={t('bench.errors-of', { part: label, count: errors })}>
        <OctagonAlert size={16} aria-hidden />
        {errors}
        <span className="unseen">{t('bench.errors', { count: errors })}</span>
      </span>
    );
  if (warnings > 0)
    return (
      <span className={cx(styles['badge'], styles['warning'])} title={t('bench.warnings-of', { part: label, count: warnings })}>
        <TriangleAlert size={16} aria-hidden />
        {warnings}
        <span className="unseen">{t('bench.warnings', { count: warnings })}</span>
      </span>
    );
  return count > 0 ? <span className={styles['count']}>{count}</span> : undefined;
}

/** What is wrong in all, in a sentence, and the way to the list. */
function Sum() {
  const { studio } = useDesk();
  const diagnostics = useStudio((state) => state.diagnostics);
  const checking = useStudio((state) => state.checking);
  const isNew = useStudio((state) => state.checkedText === undefined);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const said =
    checkingWords(checking, isNew) ??
    [errors > 0 && t('bench.errors', { count: errors }), warnings > 0 && t('bench.warnings', { count: warnings })]
      .filter(Boolean)
      .join(' · ');
  return (
    <div className={styles['sum']} role="status">
      {checking === 'slow' || (isNew && checking === 'busy') ? (
        <p>{said}</p>
      ) : said === '' ? (
        <p className={styles['fine']}>
          <CircleCheck size={20} aria-hidden />
          {t('bench.no-problems')}
        </p>
      ) : (
        <>
          <p className={errors > 0 || checking === 'hung' ? styles['error'] : styles['warning']}>
            {errors > 0 || checking === 'hung' ? <OctagonAlert size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
            {said}
          </p>
          <PlainButton kind="quiet" onPress={() => studio.show({ tab: 'problems', pane: 'side' })}>
            {t('bench.tab.problems')}
          </PlainButton>
        </>
      )}
    </div>
  );
}
