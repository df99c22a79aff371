// A short name, in the place of the buttons that asked for it: it takes the focus, Enter keeps it, and leaving it changes nothing.

import { useState } from 'react';
import { MAX_SLOT_NAME } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import field from '../shared/field.module.css';
import styles from './branches.module.css';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly first: string;
  readonly confirm: string;
  readonly onKeep: (name: string) => void;
  readonly onEnd: () => void;
}

const focusOnArrival = (element: HTMLInputElement | null): void => {
  element?.focus();
  element?.select();
};

export function NameForm({ title, label, first, confirm, onKeep, onEnd }: Props) {
  const [name, setName] = useState(first.slice(0, MAX_SLOT_NAME));
  return (
    <form
      className={styles['asks']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(name);
      }}
    >
      <label className={field['field']}>
        <span>{label}</span>
        <input
          ref={focusOnArrival}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={MAX_SLOT_NAME}
          autoComplete="off"
        />
      </label>
      <div className={styles['deeds']}>
        <Button type="submit">{confirm}</Button>
        <Button kind="quiet" onPress={onEnd}>
          {t('branches.cancel')}
        </Button>
      </div>
    </form>
  );
}
