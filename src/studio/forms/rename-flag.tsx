// Another name for a flag, wherever effects set it and conditions ask for it: what is typed into the field alone would be another flag.

import { useId, useState, type FormEvent } from 'react';
import { PlainButton } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { useForm } from './use-form.tsx';
import styles from './form.module.css';

export function RenameFlag({ flags }: { readonly flags: readonly string[] }) {
  const { change } = useForm();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [to, setTo] = useState('');
  const [said, setSaid] = useState('');
  const flag = flags.includes(chosen) ? chosen : (flags[0] ?? '');
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { isDone } = await change({ kind: 'rename-flag', flag, to });
    setSaid(t(isDone ? 'form.flag-renamed' : 'form.flag-refused', { flag, to }));
    if (isDone) setTo('');
  };
  return (
    <details className={styles['thing']}>
      <summary>{t('form.rename-flag')}</summary>
      <form className={styles['add']} onSubmit={(event) => void rename(event)}>
        {flags.length > 1 && (
          <select className={styles['input']} aria-label={t('form.flag')} value={flag} onChange={({ target }) => setChosen(target.value)}>
            {flags.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        <label htmlFor={id}>{t('form.flag-to', { flag })}</label>
        <input id={id} className={styles['input']} value={to} maxLength={40} onChange={({ target }) => setTo(target.value)} />
        <PlainButton type="submit">{t('form.rename')}</PlainButton>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
