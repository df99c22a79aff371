// A map of things by their ids, inside another thing: an event's choices, a project's options. Each can be opened, renamed, moved,
// doubled and deleted.

import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import { idFrom, insertEntry, moveEntry, removeAt, renameId, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Said } from '../../words/studio.ts';
import type { Path } from '../document/store.ts';
import { useDesk } from '../page/context.tsx';
import { Problem } from '../page/problems-tab.tsx';
import { aboutField } from './called.ts';
import { freshId, sampleOf } from './sample.ts';
import { useDrafted, useForm, useProblems } from './use-form.tsx';
import styles from './form.module.css';

const names = (path: Path): readonly string[] => path.map(String);

/** What a thing is called on screens, beside its id. */
export function calledOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const part = ['name', 'title', 'label', 'text']
    .map((key) => (value as Readonly<Record<string, unknown>>)[key])
    .find((one) => typeof one === 'string');
  return typeof part === 'string' ? part : undefined;
}

interface ThingsProps {
  readonly path: Path;
  readonly label: Said;
  /** The fields of one of them. */
  readonly fields: (path: Path) => ReactNode;
}

export function Things({ path, label, fields }: ThingsProps) {
  const { tree } = useForm();
  const items = tree.at(path)?.items ?? [];
  const about = aboutField(path);
  return (
    <fieldset className={styles['group']}>
      <legend lang={label.lang}>{label.text}</legend>
      <p className={styles['about']} lang={about?.lang}>
        {about?.text}
      </p>
      {items.map((item) => {
        const id = String(item.path.at(-1));
        return (
          <details key={id} className={styles['thing']}>
            <summary>
              <b>{id}</b> {calledOf(item.plain)}
            </summary>
            <Thing path={[...path, id]}>{fields([...path, id])}</Thing>
          </details>
        );
      })}
      <AddThing path={path} label={label.text} />
    </fieldset>
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
  const { tree, parts, apply } = useForm();
  const { studio } = useDesk();
  const id = useId();
  const [wish, setWish] = useState('');
  const taken = (tree.at(path)?.items ?? []).map((item) => String(item.path.at(-1)));
  const add = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const name = freshId(taken, idFrom(wish) || 'new');
    if (!apply(insertEntry(studio.draft.text, path, name, sampleOf(names([...path, name]), parts)))) return;
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
