// A map of things by their ids, inside another thing: an event's choices, a project's options. Each can be opened, renamed, moved,
// doubled and deleted.

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import { idFrom, insertEntry, moveEntry, removeAt, renameId, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { useDesk } from '../page/context.tsx';
import { Problem } from '../page/problems-tab.tsx';
import { aboutOf } from './field-words.ts';
import { freshId, sampleOf } from './sample.ts';
import { focusIn, useDrafted, useForm, useProblems } from './use-form.tsx';
import styles from './form.module.css';

const names = (path: Path): readonly string[] => path.map(String);

const CALLED = ['name', 'title', 'label', 'text'];

/** What a thing is called on screens, beside its id. */
export function calledOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const part = CALLED.map((key) => (value as Readonly<Record<string, unknown>>)[key]).find((one) => typeof one === 'string');
  return typeof part === 'string' ? part : undefined;
}

interface ThingsProps {
  readonly path: Path;
  readonly label: string;
  /** The fields of one of them. */
  readonly fields: (path: Path) => ReactNode;
}

export function Things({ path, label, fields }: ThingsProps) {
  const { tree, problems } = useForm();
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const list = useRef<HTMLFieldSetElement>(null);
  /** What was just made or renamed stands open, with the focus on it. */
  const open = (id: string): void => {
    setOpened((now) => ({ ...now, [id]: true }));
    focusIn(list, `:scope > details[data-id="${CSS.escape(id)}"] > summary`);
  };
  const items = tree.at(path)?.items ?? [];
  return (
    <fieldset ref={list} className={styles['group']}>
      <legend lang="en">{label}</legend>
      <p className={styles['about']} lang="en">
        {aboutOf(path)}
      </p>
      {items.map((item) => {
        const id = String(item.path.at(-1));
        const wrong = problems.filter(({ at }) => at >= (item.key?.start ?? item.value.start) && at <= item.value.end).length;
        return (
          <details
            key={id}
            data-id={id}
            className={styles['thing']}
            open={opened[id] ?? wrong > 0}
            onToggle={({ currentTarget }) => setOpened((now) => ({ ...now, [id]: currentTarget.open }))}
          >
            <summary>
              <b>{id}</b> {calledOf(item.plain)}
            </summary>
            <Thing path={[...path, id]} onRenamed={open}>
              {fields([...path, id])}
            </Thing>
          </details>
        );
      })}
      <AddThing path={path} label={label} onAdded={open} />
    </fieldset>
  );
}

/** A thing by the words in which it was wished for. */
function called(thing: JsonValue, wish: string): JsonValue {
  if (wish === '' || typeof thing !== 'object' || thing === null || Array.isArray(thing)) return thing;
  const key = CALLED.find((one) => typeof (thing as Readonly<Record<string, unknown>>)[one] === 'string');
  return key === undefined ? thing : { ...thing, [key]: wish.charAt(0).toUpperCase() + wish.slice(1) };
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
  const { tree, parts, apply } = useForm();
  const { studio } = useDesk();
  const id = useId();
  const [wish, setWish] = useState('');
  const taken = (tree.at(path)?.items ?? []).map((item) => String(item.path.at(-1)));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const name = freshId(taken, idFrom(wish) || 'new');
    if (!apply(insertEntry(studio.draft.text, path, name, called(sampleOf(names([...path, name]), parts), wish.trim())))) return;
    setWish('');
    onAdded?.(name);
  };
  return (
    <form className={styles['add']} onSubmit={add} aria-label={t('form.add-to', { part: label })}>
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
  const { tree, apply } = useForm();
  const { studio } = useDesk();
  const input = useId();
  const place = tree.at(path);
  const problems = useProblems(place, true);
  const parent = path.slice(0, -1);
  const id = String(path.at(-1));
  const ids = (tree.at(parent)?.items ?? []).map((item) => String(item.path.at(-1)));
  const at = ids.indexOf(id);
  const { value, onType, leave } = useDrafted(id, (next) => {
    // What cannot be an id would break every place that names it.
    const name = idFrom(next);
    if (name !== '' && name !== id && apply(renameId(studio.draft.text, path, freshId(ids, name)))) onRenamed?.(freshId(ids, name));
  });
  const move = (before: string | undefined): void => void apply(moveEntry(studio.draft.text, path, before));
  const double = (): void => {
    const fresh = freshId(ids, id);
    if (apply(insertEntry(studio.draft.text, parent, fresh, place?.plain as JsonValue))) onRenamed?.(fresh);
  };
  const remove = (): void => {
    if (apply(removeAt(studio.draft.text, path), t('form.deleted', { id }))) onGone?.();
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
          <PlainButton kind="quiet" before={<Copy size={18} aria-hidden />} onPress={double}>
            {t('form.duplicate')}
          </PlainButton>
          <PlainButton kind="quiet" before={<Trash2 size={18} aria-hidden />} onPress={remove}>
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
