// The page of a code: what it means, why it is told, and an example of each kind. It is the checker's own, and English.

import { useEffect, useRef } from 'react';
import { Button } from '../../panels/kit.ts';
import { CODES, PAGES, shownExample, type Code } from '../../scenario/index.ts';
import { isMessageKey, language, t } from '../../words/index.ts';
import styles from './problems.module.css';

const isCode = (code: string): code is Code => Object.hasOwn(CODES, code);

export function Explained({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const key = `codes.${code.toLowerCase()}`;
  const page = isCode(code) ? PAGES[code] : undefined;
  return (
    <section className={styles['tab']} aria-labelledby="explained-title">
      <h3 id="explained-title" ref={heading} tabIndex={-1}>
        {t('bench.explain', { code })}
      </h3>
      {language() !== 'en' && isMessageKey(key) && <p>{t(key)}</p>}
      {page !== undefined && (
        <div lang="en" className={styles['tab']}>
          <p>{page.means}</p>
          <p className={styles['hint']}>{page.why}</p>
          <Example title={t('bench.explain-wrong')} text={page.wrong} />
          <Example title={t('bench.explain-right')} text={page.right} />
        </div>
      )}
      <Button onPress={onClose}>{t('bench.explain-close')}</Button>
    </section>
  );
}

function Example({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <figure>
      <figcaption lang={language()}>{title}</figcaption>
      <pre className={styles['example']}>{shownExample(text)}</pre>
    </figure>
  );
}
