// The fields of a map, in the schema's order: those that stand in the file and those it cannot do without; the others can be added.

import { useId, useRef, useState } from 'react';
import { X } from 'lucide-react';
import { PlainButton, PlainIconButton } from '../../panels/kit.ts';
import { fieldAt, isNeeded, kindAt, keysOf, type JsonValue } from '../../scenario/index.ts';
import { number, t } from '../../words/index.ts';
import type { Said } from '../../words/studio.ts';
import type { Path } from '../document/store.ts';
import { useDesk } from '../page/context.tsx';
import { Problem } from '../page/problems-tab.tsx';
import { ConditionNote } from './condition-note.tsx';
import { controlOf, fits, type ControlKind } from './control-of.ts';
import { Control } from './controls.tsx';
import { aboutField, calledField } from './called.ts';
import { Maps } from './maps.tsx';
import { GroupFrame, NamedValues, OpenMap } from './named-values.tsx';
import { RenameFlag } from './rename-flag.tsx';
import { sampleOf } from './sample.ts';
import { Things } from './things.tsx';
import { Was } from './was.tsx';
import { focusIn, useForm, useMissing, useProblems } from './use-form.tsx';
import styles from './form.module.css';

/** What of a field can be written in or chosen, not its cross. */
const CONTROL = ':is(input, textarea, select, summary)';

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
  const here = tree.at(path);
  // By their places: their values would be made first, all of the file for its head.
  const present = here?.style === 'map' || here?.style === 'flow-map' ? here.items.map((item) => String(item.path.at(-1))) : [];
  const known = (only ?? keysOf(fieldAt(path))).filter((key) => !without.includes(key));
  const shown = [
    ...known.filter((key) => present.includes(key) || isNeeded([...path, key])),
    ...present.filter((key) => !known.includes(key) && only === undefined && !without.includes(key)),
  ];
  const others = known.filter((key) => !shown.includes(key));
  const fields = useRef<HTMLDivElement>(null);
  const add = async (key: string): Promise<void> => {
    if (!(await set([...path, key], sampleOf([...path, key], parts)))) return;
    // The order of the file may have put it far from here.
    focusIn(fields, `:scope > [data-field="${CSS.escape(key)}"] ${CONTROL}`);
  };
  return (
    <div ref={fields} className={styles['fields']}>
      {shown.map((key) => (
        <div key={key} data-field={key}>
          <FieldRow path={[...path, key]} />
        </div>
      ))}
      {others.length > 0 && <AddField path={path} keys={others} onAdd={(key) => void add(key)} />}
    </div>
  );
}

function AddField({ path, keys, onAdd }: { readonly path: Path; readonly keys: readonly string[]; readonly onAdd: (key: string) => void }) {
  const { parts } = useForm();
  const id = useId();
  return (
    <div className={styles['add']}>
      <label htmlFor={id}>{t('form.more')}</label>
      <select id={id} className={styles['input']} value="" onChange={({ target }) => onAdd(target.value)}>
        <option value="">{t('form.choose')}</option>
        {keys.map((key) => (
          <option key={key} value={key} lang={calledField([...path, key]).lang}>
            {[calledField([...path, key]).text, aboutField([...path, key], parts)?.text ?? ''].filter((part) => part !== '').join(': ')}
          </option>
        ))}
      </select>
    </div>
  );
}

const fieldsOf = (path: Path) => <Fields path={path} />;
const rowOf = (path: Path, label: Said) => <FieldRow key={path.join('/')} path={path} label={label} />;

/** One field: its name, what it is about, its control, and what is wrong with it. */
export function FieldRow({ path, label }: { readonly path: Path; readonly label?: Said }) {
  const { tree } = useForm();
  const value = tree.at(path)?.plain;
  const name = label ?? calledField(path);
  const control = controlOf(path);
  if (control === undefined || !fits(control, value)) return <Elsewhere path={path} label={name} />;
  switch (control) {
    case 'things':
      return <Things path={path} label={name} fields={fieldsOf} />;
    case 'named':
      return <NamedValues path={path} label={name} row={rowOf} />;
    case 'group':
      return (
        <GroupFrame path={path} label={name}>
          <Fields path={path} />
        </GroupFrame>
      );
    case 'open':
      return <OpenMap path={path} label={name} row={rowOf} />;
    case 'maps':
      return <Maps path={path} label={name} fields={fieldsOf} />;
    default:
      return <SingleField path={path} label={name} value={value} control={control} />;
  }
}

interface SingleProps {
  readonly path: Path;
  readonly label: Said;
  readonly value: unknown;
  readonly control: ControlKind;
}

function SingleField({ path, label, value, control }: SingleProps) {
  const { tree, set, parts } = useForm();
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const problems = [...useProblems(tree.at(path)), ...useMissing(path)];
  const kind = kindAt(path);
  const about = aboutField(path, parts);
  const isLong = kind?.name === 'line' || kind?.name === 'prose';
  // What the schema says of a scale ends with its range.
  const isTold = kind?.name === 'scale' || kind?.name === 'level';
  const range =
    kind?.min !== undefined && kind.max !== undefined && !isLong && !isTold
      ? t('form.from-to', { min: number(kind.min), max: number(kind.max) })
      : '';
  const isNew = value === undefined;
  const change = async (next: JsonValue | undefined): Promise<void> =>
    setRefused(!(next === undefined && isNew) && !(await set(path, next)));
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
            onPress={() => void change(undefined)}
          />
        )}
      </div>
      <Control
        control={control}
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
      <Was label={label.text} path={path} value={value} onBack={(old) => void change(old)} />
      {path.at(-1) === 'flag' && value !== undefined && <RenameFlag flags={(Array.isArray(value) ? value : [value]).map(String)} />}
      {isRefused && <p className={styles['refused']}>{t('form.refused')}</p>}
      {problems.map((problem) => (
        <Problem key={`${problem.code}${problem.column}`} problem={problem} canMend withoutPlace />
      ))}
    </div>
  );
}

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
