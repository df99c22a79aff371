// All words of the trade that the game uses, with what they mean; found by their names or by what is said of them.

import { useEffect, useMemo, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { Input, Label, SearchField } from 'react-aria-components';
import { t } from '../../words/index.ts';
import { cx } from '../shared/cx.ts';
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
      <SearchField className={cx(styles['search'])} value={sought} onChange={setSought}>
        <Label>{t('glossary.search')}</Label>
        <span className={styles['field']}>
          <Search size={20} aria-hidden />
          <Input ref={field} className={cx(styles['input'])} autoComplete="off" spellCheck="false" />
        </span>
      </SearchField>
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
