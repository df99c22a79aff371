// The languages of the interface, each by its own name, on a dark ground. Plain buttons: the menu and the studio's first screen load nothing for them.

import { LANGUAGE_NAMES, LANGUAGES } from '../../words/index.ts';
import styles from './languages.module.css';

interface Props {
  readonly label: string;
  /** The one that is spoken now. */
  readonly language: string;
  readonly onChange: (language: (typeof LANGUAGES)[number]) => void;
}

export function Languages({ label, language, onChange }: Props) {
  return (
    <div role="group" aria-label={label} className={styles['languages']}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onChange(one)}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
