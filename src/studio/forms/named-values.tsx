// Maps inside a form: of fixed parts, of values by the names of other things, by week or of effects, and under names that only the writer
// knows.

import { useId, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { X } from 'lucide-react';
import { PlainButton, PlainIconButton } from '../../panels/kit.ts';
import { fieldAt, isNeeded, kindAt, keysOf } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { Problem } from '../page/problems-tab.tsx';
import { isEffects, namedIn, namesOf } from '../text/references.ts';
import type { Said } from '../../words/studio.ts';
import { aboutField, calledField } from './called.ts';
import { sampleOf } from './sample.ts';
import { useForm, useProblems } from './use-form.tsx';
import styles from './form.module.css';

interface FrameProps {
  readonly path: Path;
  readonly label: Said;
  readonly children: ReactNode;
  /** For whoever sends the focus into it. */
  readonly frame?: RefObject<HTMLFieldSetElement | null>;
}

/** A map with its name, what it is about, what is wrong with it as a whole, and where it can be done without the way to take it out. */
export function GroupFrame({ path, label, children, frame }: FrameProps) {
  const { tree, set, parts } = useForm();
  const place = tree.at(path);
  const problems = useProblems(place, true);
  const about = aboutField(path, parts);
  return (
    <fieldset ref={frame} className={styles['group']}>
      <legend lang={label.lang}>{label.text}</legend>
      <div className={styles['group-head']}>
        <p className={styles['about']} lang={about?.lang}>
          {about?.text}
        </p>
        {place !== undefined && path.length > 1 && !isNeeded(path) && typeof path.at(-1) === 'string' && (
          <PlainIconButton
            label={t('form.remove', { name: label.text })}
            icon={<X size={16} aria-hidden />}
            className={styles['small']}
            onPress={() => void set(path, undefined)}
          />
        )}
      </div>
      {children}
      {problems.map((problem) => (
        <Problem key={`${problem.code}${problem.column}`} problem={problem} canMend withoutPlace />
      ))}
    </fieldset>
  );
}

interface Props {
  readonly path: Path;
  readonly label: Said;
  /** The row of one of its values. */
  readonly row: (path: Path, label: Said) => ReactNode;
}

/** A part of a map: a week, a verb or a habit by its word, and a name of the author's own as it is. */
function nameIn(path: Path, name: string): Said {
  if (kindAt(path)?.name === 'by-week') return { text: `${t('form.week')} ${name}` };
  const isOurs = keysOf(fieldAt(path)).includes(name);
  return isOurs ? calledField([...path, name]) : { text: name };
}

export function NamedValues({ path, label, row }: Props) {
  const { tree, parts, set } = useForm();
  const id = useId();
  const present = (tree.at(path)?.items ?? []).map((item) => String(item.path.at(-1)));
  const names = path.map(String);
  const wanted = namedIn(names);
  const isWeeks = kindAt(path)?.name === 'by-week';
  const open = isEffects(names)
    ? effectNames(parts)
    : isWeeks
      ? WEEKS
      : wanted === undefined
        ? keysOf(fieldAt(path))
        : namesOf(parts, wanted, names);
  const left = open.filter((name) => !present.includes(name));
  const add = (name: string): void => void set([...path, name], sampleOf([...path, name], parts));
  return (
    <GroupFrame path={path} label={label}>
      {present.map((name) => row([...path, name], nameIn(path, name)))}
      {left.length > 0 && (
        <div className={styles['add']}>
          <label htmlFor={id}>{t('form.add-to', { part: label.text })}</label>
          <select id={id} className={styles['input']} value="" onChange={({ target }) => add(target.value)}>
            <option value="">{t('form.choose')}</option>
            {left.map((name) => (
              <option key={name} value={name} lang={nameIn(path, name).lang}>
                {nameIn(path, name).text}
              </option>
            ))}
          </select>
        </div>
      )}
    </GroupFrame>
  );
}

/** Under names that only the writer knows: languages. */
export function OpenMap({ path, label, row }: Props) {
  const { tree, set, parts } = useForm();
  const id = useId();
  const [name, setName] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const next = name.trim();
    if (next === '' || tree.at([...path, next]) !== undefined) return;
    if (await set([...path, next], sampleOf([...path, next], parts))) setName('');
  };
  return (
    <GroupFrame path={path} label={label}>
      {(tree.at(path)?.items ?? []).map((item) => row(item.path, { text: String(item.path.at(-1)) }))}
      <form className={styles['add']} onSubmit={(event) => void add(event)}>
        <label htmlFor={id}>{t('form.add-to', { part: label.text })}</label>
        <input id={id} className={styles['input']} value={name} maxLength={40} onChange={({ target }) => setName(target.value)} />
        <PlainButton type="submit">{t('form.add')}</PlainButton>
      </form>
    </GroupFrame>
  );
}

const WEEKS: readonly string[] = Array.from({ length: 26 }, (_, index) => String(index + 1));

const effectNames = (parts: Parameters<typeof namesOf>[0]): readonly string[] => [
  ...namesOf(parts, 'stakeholders').map((name) => `${name}.trust`),
  ...namesOf(parts, 'departments').map((name) => `${name}.satisfaction`),
  ...namesOf(parts, 'team').flatMap((name) => [`${name}.mood`, `${name}.fatigue`, `${name}.trust`]),
  ...['mood', 'safety'].map((stock) => ['team', stock].join('.')),
  ...keysOf(fieldAt(['events', 'x', 'effects'])),
];
