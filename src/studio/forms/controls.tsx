// The controls of single values: a line, prose, a word of a list, a name of a thing, yes or no. Those of lists are in `lists.tsx`.

import type { KeyboardEvent } from 'react';
import { kindAt, fieldAt, isNeeded, valuesOf, wordsOf, type JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { namesOf, wantedBy } from '../text/references.ts';
import { calledWord } from './called.ts';
import { conditionParts, withPart } from './condition-parts.ts';
import type { ControlKind } from './control-of.ts';
import { Listed, Points, Several } from './lists.tsx';
import { asTyped, written } from './typed.ts';
import { useDrafted, useForm, usePicked } from './use-form.tsx';
import styles from './form.module.css';

export interface ControlProps {
  readonly path: Path;
  /** As it stands; undefined where it does not. */
  readonly value: unknown;
  readonly id: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly set: (value: JsonValue | undefined) => Promise<unknown>;
}

/** Letters from which on a line is a sentence, which one field must show as a whole. */
const SENTENCE = 100;

const names = (path: Path): readonly string[] => path.map(String);

export function Control({ control, ...props }: ControlProps & { readonly control: ControlKind }) {
  const { path } = props;
  const { parts } = useForm();
  const wanted = wantedBy(names(path));
  const known = wanted === undefined ? [] : namesOf(parts, wanted, names(path));
  switch (control) {
    case 'prose':
      return <Prose {...props} />;
    case 'yes-no':
      return <Choice {...props} values={[true, false]} label={(value) => t(value === true ? 'form.yes' : 'form.no')} />;
    case 'choice':
      return <Choice {...props} values={valuesOf(fieldAt(path))} label={(value) => calledWord(path, String(value))} />;
    case 'name':
      return <Choice {...props} values={known} />;
    case 'names':
      return <Several {...props} names={known} />;
    case 'words':
      return <Several {...props} names={valuesOf(fieldAt([...path, 0])).map(String)} label={(name) => calledWord([...path, 0], name)} />;
    case 'listed':
      return <Listed {...props} />;
    case 'points':
      return <Points {...props} />;
    default:
      return <Written {...props} />;
  }
}

function Written(props: ControlProps) {
  const { name: kind, max = 0 } = kindAt(props.path) ?? {};
  if (kind === 'condition') return <Condition {...props} />;
  return kind === 'line' && max > SENTENCE ? <Sentence {...props} /> : <Line {...props} />;
}

function Line({ path, value, id, describedBy, isWrong, set }: ControlProps) {
  const { value: shown, onType, leave } = useDrafted(written(value), (text) => set(asTyped(path, text)));
  const options = wordsOf(fieldAt(path));
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
            <option key={word} value={word}>
              {calledWord(path, word)}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

function Prose({ path, value, id, describedBy, isWrong, set }: ControlProps) {
  const { value: shown, onType, leave } = useDrafted(written(value).replace(/\n$/, ''), (text) => set(asTyped(path, text)));
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

interface LongLineProps {
  readonly control: Pick<ControlProps, 'id' | 'describedBy' | 'isWrong'>;
  readonly drafted: ReturnType<typeof useDrafted>;
  /** It is no sentence of a language. */
  readonly isCode?: boolean;
}

/** A line that may be longer than its field is wide: Enter leaves it. */
function LongLine({ control: { id, describedBy, isWrong }, drafted: { value, onType, leave }, isCode = false }: LongLineProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    leave();
  };
  return (
    <textarea
      id={id}
      className={styles['input']}
      value={value}
      rows={Math.max(1, Math.ceil(value.length / 50))}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      {...(isCode ? { spellCheck: false, autoCapitalize: 'off' } : {})}
      onChange={({ target }) => onType(target.value.replaceAll(/\s*\n\s*/g, ' '))}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

function Sentence({ path, value, set, ...control }: ControlProps) {
  const drafted = useDrafted(written(value), (text) => set(asTyped(path, text)));
  return <LongLine control={control} drafted={drafted} />;
}

/** A condition is written as one line; parts of it can be chosen. */
function Condition({ path, value, set, ...control }: ControlProps) {
  const { id } = control;
  const { parts } = useForm();
  const drafted = useDrafted(written(value), (text) => set(asTyped(path, text)));
  const shown = drafted.value;
  return (
    <>
      <LongLine control={control} drafted={drafted} isCode />
      <div className={styles['add']}>
        <label htmlFor={`${id}-part`}>{t('form.condition-part')}</label>
        <select
          id={`${id}-part`}
          className={styles['input']}
          value=""
          aria-describedby={`${id}-join`}
          onChange={({ target }) => void set(withPart(shown, target.value))}
        >
          <option value="">{t('form.choose')}</option>
          {conditionParts(parts, names(path)).map(({ about, parts: of }) => (
            <optgroup key={about.text} label={about.text} lang={about.lang}>
              {of.map((part) => (
                <option key={part} lang="en">
                  {part}
                </option>
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

interface ChoiceProps extends ControlProps {
  readonly values: readonly (string | number | boolean)[];
  readonly label?: (value: string | number | boolean) => string;
}

function Choice({ path, value, id, describedBy, isWrong, set, values, label = String }: ChoiceProps) {
  const { value: now, pick } = usePicked(written(value), (next) => set(values.find((one) => String(one) === next)));
  const isOther = now !== '' && !values.some((one) => String(one) === now);
  return (
    <select
      id={id}
      className={styles['input']}
      value={now}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onChange={({ target }) => pick(target.value)}
    >
      {isNeeded(path) ? now === '' && <option value="">{t('form.choose')}</option> : <option value="">{t('form.default')}</option>}
      {[...values, ...(isOther ? [now] : [])].map((one) => (
        <option key={String(one)} value={String(one)}>
          {label(one)}
        </option>
      ))}
    </select>
  );
}
