// The controls of single values: a line, prose, a number, a word of a list, a name of a thing, several of them, yes or no.

import type { KeyboardEvent } from 'react';
import { fieldAt, isNeeded, kindAt, wordsOf, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { namesOf, wantedBy } from '../text/references.ts';
import { conditionParts, withPart } from './condition-parts.ts';
import { asNumber, asWhole } from './typed.ts';
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

/** Letters from which on a line is a sentence, which one field must show as a whole. */
const SENTENCE = 100;

function asTyped(kind: string | undefined, text: string): JsonValue | undefined {
  if (text.trim() === '') return undefined;
  switch (kind) {
    case 'prose':
      return text;
    case 'whole':
    case 'money':
      return asWhole(text);
    case 'number':
    case 'scale':
    case 'week':
    case 'level':
      return asNumber(text);
    case 'condition':
      return text.trim() === 'true' ? true : text.trim() === 'false' ? false : text.trim();
    default:
      // A field of which nobody knows the kind: whole numbers are numbers.
      return kind === undefined ? asNumber(text) : text.trim().replaceAll(/\s*\n\s*/g, ' ');
  }
}

export function Control(props: Props) {
  const { name: kind, max = 0 } = kindAt(props.path) ?? {};
  const wanted = wantedBy(names(props.path));
  switch (kind) {
    case 'line':
      return max > SENTENCE ? <Sentence {...props} /> : <Line {...props} kind={kind} />;
    case 'prose':
      return <Prose {...props} />;
    case 'condition':
      return <Condition {...props} />;
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
        onChange={({ target }) => onType(target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && (
        <datalist id={`${id}-words`}>
          {options.map((word) => (
            <option key={word}>{word}</option>
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

/** A line that may be longer than its field is wide. */
function Sentence({ value, id, describedBy, isWrong, set }: Props) {
  const { value: shown, onType, leave } = useDrafted(written(value), (text) => set(asTyped('line', text)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  };
  return (
    <textarea
      id={id}
      className={styles['input']}
      value={shown}
      rows={Math.max(1, Math.ceil(shown.length / 50))}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={({ target }) => onType(target.value)}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

/** A condition is written as one line; parts of it can be chosen. */
function Condition({ path, value, id, describedBy, isWrong, set }: Props) {
  const { parts } = useForm();
  const { value: shown, onType, leave } = useDrafted(written(value), (text) => set(asTyped('condition', text)));
  return (
    <>
      <input
        id={id}
        className={styles['input']}
        value={shown}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        onChange={({ target }) => onType(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      <div className={styles['add']}>
        <label htmlFor={`${id}-part`}>{t('form.condition-part')}</label>
        <select
          id={`${id}-part`}
          className={styles['input']}
          value=""
          lang="en"
          aria-describedby={`${id}-join`}
          onChange={({ target }) => set(withPart(shown, target.value))}
        >
          <option value="">{t('form.choose')}</option>
          {conditionParts(parts, names(path)).map(({ about, parts: of }) => (
            <optgroup key={about} label={about}>
              {of.map((part) => (
                <option key={part}>{part}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p id={`${id}-join`} className={styles['about']}>
        {t('form.condition-join')}
      </p>
    </>
  );
}

interface ChoiceProps extends Props {
  readonly words: readonly string[];
  readonly label?: (word: string) => string;
  readonly read?: (word: string) => JsonValue;
}

function Choice({ path, value, id, describedBy, isWrong, set, words, label = (word) => word, read = (word) => word }: ChoiceProps) {
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
      {isNeeded(names(path)) ? now === '' && <option value="">{t('form.choose')}</option> : <option value="">{t('form.default')}</option>}
      {[...words, ...(now === '' || words.includes(now) ? [] : [now])].map((word) => (
        <option key={word} value={word}>
          {label(word)}
        </option>
      ))}
    </select>
  );
}

type Wanted = NonNullable<ReturnType<typeof wantedBy>>;

function Names({ wanted, ...props }: Props & { readonly wanted: Wanted }) {
  const { parts } = useForm();
  return <Choice {...props} words={namesOf(parts, wanted, names(props.path))} />;
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
