// The page of a code: what it means.

import { useEffect, useRef } from 'react';
import { Button } from '../../panels/kit.ts';
import { CODES, type Code } from '../../scenario/index.ts';
import { isMessageKey, t } from '../../words/index.ts';
import styles from './problems.module.css';

const isCode = (code: string): code is Code => Object.hasOwn(CODES, code);

export function Explained({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const key = `codes.${code.toLowerCase()}`;
  const meaning = isMessageKey(key) ? t(key) : isCode(code) ? CODES[code] : code;
  return (
    <section className={styles['tab']} aria-labelledby="explained-title">
      <h3 id="explained-title" ref={heading} tabIndex={-1}>
        {t('bench.explain', { code })}
      </h3>
      <p>{meaning}</p>
      <Button onPress={onClose}>{t('bench.explain-close')}</Button>
    </section>
  );
}
