// A map of things by their ids, inside another thing: an event's choices, a project's options. Each can be opened, renamed, moved,
// doubled and deleted.

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Said } from '../../words/studio.ts';
import type { Path } from '../document/store.ts';
import { Problem } from '../page/problems-tab.tsx';
import { GroupFrame } from './named-values.tsx';
import { CALLED } from './sample.ts';
import type { Outcome } from './trees.ts';
import { focusIn, useDrafted, useForm, useProblems } from './use-form.tsx';
import styles from './form.module.css';

/** What a thing is called on screens, beside its id. */
export function calledOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const part = CALLED.map((key) => (value as Readonly<Record<string, unknown>>)[key]).find((one) => typeof one === 'string');
  return typeof part === 'string' ? part : undefined;
}

interface ThingsProps {
  readonly path: Path;
  readonly label: Said;
  /** The fields of one of them. */
  readonly fields: (path: Path) => ReactNode;
}

export function Things({ path, label, fields }: ThingsProps) {
  const { tree, problems } = useForm();
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const list = useRef<HTMLFieldSetElement>(null);
  const turn = (id: string, isOpen: boolean): void => setOpened((now) => ({ ...now, [id]: isOpen }));
  /** What was just made or renamed stands open, with the focus on it. */
  const open = (id: string): void => {
    turn(id, true);
    focusIn(list, `:scope > details[data-id="${CSS.escape(id)}"] > summary`);
  };
  const items = tree.at(path)?.items ?? [];
  return (
    <GroupFrame path={path} label={label} frame={list}>
      {items.map((item) => {
        const id = String(item.path.at(-1));
        const from = item.key?.start ?? item.value.start;
        const isWrong = problems.some(({ at }) => at >= from && at <= item.value.end);
        return (
          <Folded key={id} id={id} called={calledOf(item.plain)} isOpen={opened[id] ?? isWrong} onTurn={(isOpen) => turn(id, isOpen)}>
            {() => (
              <Thing path={[...path, id]} onRenamed={open}>
                {fields([...path, id])}
              </Thing>
            )}
          </Folded>
        );
      })}
      <AddThing path={path} label={label.text} onAdded={open} />
    </GroupFrame>
  );
}

interface FoldedProps {
  readonly id: string;
  readonly called: string | undefined;
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
  readonly children: () => ReactNode;
}

/** What is folded is not drawn: an event has forty fields. */
function Folded({ id, called, isOpen, onTurn, children }: FoldedProps) {
  return (
    <details data-id={id} className={styles['thing']} open={isOpen} onToggle={({ currentTarget }) => onTurn(currentTarget.open)}>
      <summary>
        <b>{id}</b> {called}
      </summary>
      {isOpen && children()}
    </details>
  );
}

/** A new thing under an id; `onAdded` hears which. */
export function AddThing({
  path,
  label,
  onAdded,
}: {
  readonly path: Path;
  readonly label: string;
  readonly onAdded?: (id: string) => void;
}) {
  const { change } = useForm();
  const id = useId();
  const [wish, setWish] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const { isDone, name } = await change({ kind: 'add', path, wish });
    if (!isDone || name === undefined) return;
    setWish('');
    onAdded?.(name);
  };
  return (
    <form className={styles['add']} onSubmit={(event) => void add(event)} aria-label={t('form.add-to', { part: label })}>
      <label htmlFor={id}>{t('form.new-id')}</label>
      <input id={id} className={styles['input']} value={wish} maxLength={40} onChange={({ target }) => setWish(target.value)} />
      <PlainButton type="submit">{t('form.add')}</PlainButton>
    </form>
  );
}

interface ThingProps {
  readonly path: Path;
  readonly children: ReactNode;
  readonly onRenamed?: (id: string) => void;
  readonly onGone?: () => void;
}

/** All of a thing: its id with what can be done to it, what is wrong with it as a whole, and its fields. */
export function Thing({ path, children, onRenamed, onGone }: ThingProps) {
  const { tree, change } = useForm();
  const input = useId();
  const place = tree.at(path);
  const problems = useProblems(place, true);
  const parent = path.slice(0, -1);
  const id = String(path.at(-1));
  const ids = (tree.at(parent)?.items ?? []).map((item) => String(item.path.at(-1)));
  const at = ids.indexOf(id);
  const tell = ({ isDone, name }: Outcome): void => {
    if (isDone && name !== undefined) onRenamed?.(name);
  };
  const { value, onType, leave } = useDrafted(id, async (next) => tell(await change({ kind: 'rename', path, wish: next })));
  const move = (before: string | undefined): void => void change({ kind: 'move', path, ...(before === undefined ? {} : { before }) });
  const double = async (): Promise<void> => tell(await change({ kind: 'double', path }));
  const remove = async (): Promise<void> => {
    const { isDone } = await change({ kind: 'remove', path }, t('form.deleted', { id }));
    if (isDone) onGone?.();
  };
  return (
    <div className={styles['whole']}>
      <div className={styles['head']}>
        <div className={styles['field']}>
          <label htmlFor={input}>{t('form.id')}</label>
          <input
            id={input}
            className={styles['input']}
            value={value}
            aria-describedby={`${input}-about`}
            onChange={({ target }) => onType(target.value)}
            onBlur={leave}
            onKeyDown={({ key }) => key === 'Enter' && leave()}
          />
          <p id={`${input}-about`} className={styles['about']}>
            {t('form.id-note')}
          </p>
        </div>
        <div className={styles['acts']}>
          <PlainButton
            kind="quiet"
            before={<ArrowUp size={18} aria-hidden />}
            aria-disabled={at <= 0}
            onPress={() => at > 0 && move(ids[at - 1])}
          >
            {t('form.up')}
          </PlainButton>
          <PlainButton
            kind="quiet"
            before={<ArrowDown size={18} aria-hidden />}
            aria-disabled={at >= ids.length - 1}
            onPress={() => at < ids.length - 1 && move(ids[at + 2])}
          >
            {t('form.down')}
          </PlainButton>
          <PlainButton kind="quiet" before={<Copy size={18} aria-hidden />} onPress={() => void double()}>
            {t('form.duplicate')}
          </PlainButton>
          <PlainButton kind="quiet" before={<Trash2 size={18} aria-hidden />} onPress={() => void remove()}>
            {t('form.delete')}
          </PlainButton>
        </div>
      </div>
      {problems.map((problem) => (
        <Problem key={`${problem.code}${problem.column}`} problem={problem} canMend withoutPlace />
      ))}
      {children}
    </div>
  );
}
