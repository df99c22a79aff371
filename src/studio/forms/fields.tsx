// The fields of a map, in the schema's order: those that stand in the file and those it cannot do without; the others can be added.

import { useId, useState } from 'react';
import { X } from 'lucide-react';
import { PlainButton, PlainIconButton } from '../../panels/kit.ts';
import { fieldAt, isNeeded, kindAt, keysOf, type JsonValue } from '../../scenario/index.ts';
import { number, t } from '../../words/index.ts';
import type { Said } from '../../words/studio.ts';
import type { Path } from '../document/store.ts';
import { useDesk } from '../page/context.tsx';
import { Problem } from '../page/problems-tab.tsx';
import { namedIn, namesOf } from '../text/references.ts';
import { ConditionNote } from './condition-note.tsx';
import { Control } from './controls.tsx';
import { aboutField, calledField } from './called.ts';
import { sampleOf } from './sample.ts';
import { Things } from './things.tsx';
import { useForm, useProblems } from './use-form.tsx';
import styles from './form.module.css';

const names = (path: Path): readonly string[] => path.map(String);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `only`: of a map with more, these alone; `without`: of a map that is shown elsewhere too, all but these. */
export function Fields({
  path,
  only,
  without = [],
}: {
  readonly path: Path;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}) {
  const { tree, set, parts } = useForm();
  const value = tree.at(path)?.plain;
  const present = isMap(value) ? Object.keys(value) : [];
  const known = (only ?? keysOf(fieldAt(path))).filter((key) => !without.includes(key));
  const shown = [
    ...known.filter((key) => present.includes(key) || isNeeded([...path, key])),
    ...present.filter((key) => !known.includes(key) && only === undefined && !without.includes(key)),
  ];
  const others = known.filter((key) => !shown.includes(key));
  return (
    <div className={styles['fields']}>
      {shown.map((key) => (
        <FieldRow key={key} path={[...path, key]} />
      ))}
      {others.length > 0 && (
        <AddField path={path} keys={others} onAdd={(key) => set([...path, key], sampleOf(names([...path, key]), parts))} />
      )}
    </div>
  );
}

function AddField({ path, keys, onAdd }: { readonly path: Path; readonly keys: readonly string[]; readonly onAdd: (key: string) => void }) {
  const id = useId();
  return (
    <div className={styles['add']}>
      <label htmlFor={id}>{t('form.more')}</label>
      <select id={id} className={styles['input']} value="" onChange={({ target }) => onAdd(target.value)}>
        <option value="">{t('form.choose')}</option>
        {keys.map((key) => (
          <option key={key} value={key} lang={calledField([...path, key]).lang} title={aboutField([...path, key])?.text}>
            {calledField([...path, key]).text}
          </option>
        ))}
      </select>
    </div>
  );
}

const fieldsOf = (path: Path) => <Fields path={path} />;

/** One field: its name, what it is about, its control, and what is wrong with it. */
export function FieldRow({ path, label }: { readonly path: Path; readonly label?: Said }) {
  const { tree } = useForm();
  const kind = kindAt(path)?.name;
  const value = tree.at(path)?.plain;
  const name = label ?? calledField(path);
  const isWeeks = kind === 'by-week';
  if (kind === 'things') return <Things path={path} label={name} fields={fieldsOf} />;
  if (kind === 'by-id' || isWeeks || isEffects(path)) return <NamedValues path={path} label={name} />;
  if (kind === undefined && keysOf(fieldAt(path)).length > 0 && !Array.isArray(value)) return <Group path={path} label={name} />;
  if (kind === undefined && (Array.isArray(value) || fieldAt(path)?.schema._zod.def.type === 'array'))
    return <Elsewhere path={path} label={name} />;
  return <SingleField path={path} label={name} value={value} />;
}

const isEffects = (path: Path): boolean => path.at(-1) === 'effects';

function SingleField({ path, label, value }: { readonly path: Path; readonly label: Said; readonly value: unknown }) {
  const { tree, set } = useForm();
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const problems = useProblems(tree.at(path));
  const kind = kindAt(path);
  const about = aboutField(path);
  const isLong = kind?.name === 'line' || kind?.name === 'prose';
  // What the schema says of a scale ends with its range.
  const isTold = kind?.name === 'scale' || kind?.name === 'level';
  const range =
    kind?.min !== undefined && kind.max !== undefined && !isLong && !isTold
      ? t('form.from-to', { min: number(kind.min), max: number(kind.max) })
      : '';
  const isNew = value === undefined;
  const change = (next: JsonValue | undefined): void => setRefused(!(next === undefined && isNew) && !set(path, next));
  const isRemovable = !isNew && !isNeeded(path);
  return (
    <div className={styles['field']}>
      <div className={styles['label']}>
        <label htmlFor={id} lang={label.lang}>
          {label.text}
        </label>
        {isRemovable && (
          <PlainIconButton
            label={t('form.remove', { name: label.text })}
            icon={<X size={16} aria-hidden />}
            className={styles['small']}
            onPress={() => change(undefined)}
          />
        )}
      </div>
      <Control
        path={path}
        value={value}
        id={id}
        describedBy={kind?.name === 'condition' ? `${id}-says ${id}-about` : `${id}-about`}
        isWrong={problems.some(({ severity }) => severity === 'error')}
        set={change}
      />
      {kind?.name === 'condition' && <ConditionNote id={`${id}-says`} path={path} />}
      <p id={`${id}-about`} className={styles['about']}>
        <span lang={about?.lang}>{about?.text}</span>
        {about !== undefined && range !== '' && ' · '}
        {range}
      </p>
      {isRefused && <p className={styles['refused']}>{t('form.refused')}</p>}
      {problems.map((problem) => (
        <Problem key={`${problem.code}${problem.column}`} problem={problem} canMend withoutPlace />
      ))}
    </div>
  );
}

/** A map of fixed parts inside another. */
function Group({ path, label }: { readonly path: Path; readonly label: Said }) {
  const about = aboutField(path);
  return (
    <fieldset className={styles['group']}>
      <legend lang={label.lang}>{label.text}</legend>
      {about !== undefined && (
        <p className={styles['about']} lang={about.lang}>
          {about.text}
        </p>
      )}
      <Fields path={path} />
    </fieldset>
  );
}

/** A part of a map: a week, a verb or a habit by its word, and a name of the author's own as it is. */
function nameIn(path: Path, name: string): Said {
  if (kindAt(path)?.name === 'by-week') return { text: `${t('form.week')} ${name}` };
  const isOurs = keysOf(fieldAt(path)).includes(name);
  return isOurs ? calledField([...path, name]) : { text: name };
}

/** Values by the names of other things, by week, or of effects: a row each. */
function NamedValues({ path, label }: { readonly path: Path; readonly label: Said }) {
  const { tree, parts, set } = useForm();
  const id = useId();
  const problems = useProblems(tree.at(path), true);
  const about = aboutField(path);
  const value = tree.at(path)?.plain;
  const present = isMap(value) ? Object.keys(value) : [];
  const wanted = namedIn(names(path));
  const open = isEffects(path)
    ? effectNames(parts)
    : kindAt(path)?.name === 'by-week'
      ? WEEKS
      : wanted === undefined
        ? keysOf(fieldAt(path))
        : namesOf(parts, wanted, names(path));
  const left = open.filter((name) => !present.includes(name));
  const add = (name: string): void =>
    void set([...path, name], isEffects(path) && name.includes('.') ? 1 : sampleOf(names([...path, name]), parts));
  return (
    <fieldset className={styles['group']}>
      <legend lang={label.lang}>{label.text}</legend>
      <p className={styles['about']} lang={about?.lang}>
        {about?.text}
      </p>
      {present.map((name) => (
        <FieldRow key={name} path={[...path, name]} label={nameIn(path, name)} />
      ))}
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
      {problems.map((problem) => (
        <Problem key={`${problem.code}${problem.column}`} problem={problem} canMend withoutPlace />
      ))}
    </fieldset>
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

/** What no form can show well: the way to it in the text. */
function Elsewhere({ path, label }: { readonly path: Path; readonly label: Said }) {
  const { studio } = useDesk();
  const { tree } = useForm();
  const place = tree.at(path);
  const show = (): void => {
    studio.show({ view: 'text' });
    studio.goToOffset(place?.key?.start ?? 0);
  };
  return (
    <div className={styles['field']}>
      <p className={styles['label']} lang={label.lang}>
        {label.text}
      </p>
      {place !== undefined && <pre className={styles['written']}>{tree.text.slice(place.value.start, place.value.end)}</pre>}
      <PlainButton kind="quiet" onPress={show}>
        {t('form.to-text')}
      </PlainButton>
    </div>
  );
}
