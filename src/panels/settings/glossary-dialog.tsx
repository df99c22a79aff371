// All words of the trade that the game uses, with what they mean; found by their names or by what is said of them.

import { useEffect, useMemo, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSaid } from '../shared/said.ts';
import { glossary, lookUp } from '../shared/terms.ts';
import { DialogFrame } from './dialog-frame.tsx';
import styles from './glossary.module.css';

export function GlossaryDialog() {
  return (
    <DialogFrame name="glossary" title={t('glossary.title')}>
      <Words />
    </DialogFrame>
  );
}

function Words() {
  const [sought, setSought] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const all = useMemo(() => glossary(), []);
  const found = lookUp(all, sought);
  useSaid(sought === '' ? '' : t('glossary.found', { count: found.length }), `${sought} ${found.length}`);
  return (
    <>
      <label className={styles['search']}>
        <span>{t('glossary.search')}</span>
        <span className={styles['field']}>
          <Search size={20} aria-hidden />
          <input
            type="search"
            ref={field}
            className={styles['input']}
            value={sought}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || sought === '') return;
              // The first Esc empties the field, the next one closes.
              event.stopPropagation();
              setSought('');
            }}
          />
        </span>
      </label>
      <dl className={styles['words']} aria-label={t('glossary.title')}>
        {found.map(({ of, name, meaning }) => (
          <div key={of}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {found.length === 0 && <p className={styles['none']}>{t('glossary.none')}</p>}
    </>
  );
}
