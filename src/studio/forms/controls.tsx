// The controls of single values: a line, prose, a number, a word of a list, a name of a thing, several of them, yes or no.

import type { KeyboardEvent } from 'react';
import { fieldAt, kindAt, wordsOf, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { namesOf, wantedBy } from '../text/references.ts';
import { calledWord } from './called.ts';
import { useDrafted, useForm } from './use-form.tsx';
import styles from './form.module.css';

interface Props {
  readonly path: Path;
  /** As it stands; undefined where it does not. */
  readonly value: unknown;
  readonly id: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly set: (value: JsonValue | undefined) => void;
}

const names = (path: Path): readonly string[] => path.map(String);
const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Numbers go in as numbers; what is none goes in as it was typed, and is told. */
const asNumber = (text: string): JsonValue => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text.trim());

function asTyped(kind: string | undefined, text: string): JsonValue | undefined {
  if (text.trim() === '') return undefined;
  switch (kind) {
    case 'prose':
      return text;
    case 'whole':
    case 'number':
    case 'money':
    case 'scale':
    case 'week':
    case 'level':
      return asNumber(text);
    case 'condition':
      return text.trim() === 'true' ? true : text.trim() === 'false' ? false : text.trim();
    default:
      // A field of which nobody knows the kind: whole numbers are numbers.
      return kind === undefined ? asNumber(text) : text.trim();
  }
}

export function Control(props: Props) {
  const kind = kindAt(props.path)?.name;
  const wanted = wantedBy(names(props.path));
  switch (kind) {
    case 'prose':
      return <Prose {...props} />;
    case 'yes-no':
      return (
        <Choice
          {...props}
          words={['true', 'false']}
          label={(word) => t(word === 'true' ? 'form.yes' : 'form.no')}
          read={(word) => word === 'true'}
        />
      );
    case 'word':
      return <Choice {...props} words={wordsOf(fieldAt(props.path))} />;
    case 'id':
      return wanted === undefined ? <Line {...props} kind={kind} /> : <Names {...props} wanted={wanted} />;
    case 'ids':
    case 'id-or-ids':
      return wanted === undefined ? <Line {...props} kind={kind} /> : <Several {...props} wanted={wanted} />;
    default:
      return <Line {...props} kind={kind} />;
  }
}

function Line({ path, value, id, describedBy, isWrong, set, kind }: Props & { readonly kind: string | undefined }) {
  const { value: shown, onType, leave } = useDrafted(written(value), (text) => set(asTyped(kind, text)));
  const options = kind === 'level' ? wordsOf(fieldAt(path)) : [];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') leave();
  };
  return (
    <>
      <input
        id={id}
        className={styles['input']}
        value={shown}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        {...(options.length === 0 ? {} : { list: `${id}-words` })}
        {...(kind === 'condition' ? { spellCheck: false, autoCapitalize: 'off' } : {})}
        onChange={({ target }) => onType(target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && (
        <datalist id={`${id}-words`}>
          {options.map((word) => (
            <option key={word} value={word}>
              {calledWord(path, word)}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

function Prose({ value, id, describedBy, isWrong, set }: Props) {
  const { value: shown, onType, leave } = useDrafted(written(value).replace(/\n$/, ''), (text) => set(asTyped('prose', text)));
  return (
    <textarea
      id={id}
      className={styles['input']}
      value={shown}
      rows={Math.min(12, Math.max(3, shown.split('\n').length + Math.floor(shown.length / 70)))}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={({ target }) => onType(target.value)}
      onBlur={leave}
    />
  );
}

interface ChoiceProps extends Props {
  readonly words: readonly string[];
  readonly label?: (word: string) => string;
  readonly read?: (word: string) => JsonValue;
}

function Choice({
  path,
  value,
  id,
  describedBy,
  isWrong,
  set,
  words,
  label = (word) => calledWord(path, word),
  read = (word) => word,
}: ChoiceProps) {
  const now = written(value);
  return (
    <select
      id={id}
      className={styles['input']}
      value={now}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={({ target }) => set(target.value === '' ? undefined : read(target.value))}
    >
      <option value="">{t('form.default')}</option>
      {[...words, ...(now === '' || words.includes(now) ? [] : [now])].map((word) => (
        <option key={word} value={word}>
          {label(word)}
        </option>
      ))}
    </select>
  );
}

type Wanted = NonNullable<ReturnType<typeof wantedBy>>;

const same = (name: string): string => name;

function Names({ wanted, ...props }: Props & { readonly wanted: Wanted }) {
  const { parts } = useForm();
  return <Choice {...props} words={namesOf(parts, wanted, names(props.path))} label={same} />;
}

function Several({ path, value, id, describedBy, set, wanted }: Props & { readonly wanted: Wanted }) {
  const { parts } = useForm();
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  const all = [...new Set([...namesOf(parts, wanted, names(path)), ...chosen])];
  const change = (name: string, isIn: boolean): void => {
    const next = isIn ? [...chosen, name] : chosen.filter((one) => one !== name);
    set(next.length === 0 ? undefined : next);
  };
  return (
    <div id={id} role="group" aria-describedby={describedBy} className={styles['several']}>
      {all.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={({ target }) => change(name, target.checked)} />
          {name}
        </label>
      ))}
    </div>
  );
}
