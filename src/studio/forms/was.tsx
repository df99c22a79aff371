// What stood in a field when the file was opened, where that has changed since, with the way back to it.

import { Undo2 } from 'lucide-react';
import { PlainButton } from '../../panels/kit.ts';
import type { JsonValue } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import type { Path } from '../document/store.ts';
import { listWritten } from './typed.ts';
import { useForm } from './use-form.tsx';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly path: Path;
  readonly value: unknown;
  readonly onBack: (old: JsonValue) => void;
}

const shown = (value: unknown): string => {
  const { set } = typeof value === 'object' && value !== null && 'set' in value ? value : { set: undefined };
  return set === undefined ? listWritten(value).trim() : t('form.was-set', { value: String(set) });
};

export function Was({ label, path, value, onBack }: Props) {
  const { before } = useForm();
  // In a list what is taken out or moved gives the others new numbers: nobody knows which was which.
  const old = path.some((step) => typeof step === 'number') ? undefined : before(path);
  if (old === undefined || old === null || JSON.stringify(old) === JSON.stringify(value)) return undefined;
  return (
    <div className={styles['was']}>
      <p>{t('form.was', { value: shown(old) })}</p>
      <PlainButton
        kind="quiet"
        before={<Undo2 size={18} aria-hidden />}
        aria-label={t('form.back-of', { name: label })}
        onPress={() => onBack(old as JsonValue)}
      >
        {t('form.back')}
      </PlainButton>
    </div>
  );
}
