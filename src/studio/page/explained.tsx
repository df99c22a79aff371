// The page of a code: what it means, why it is told, and an example of each kind.

import { useEffect, useRef } from 'react';
import { Button } from '../../panels/kit.ts';
import { CODES, PAGES, shownExample, type Code } from '../../scenario/index.ts';
import { isMessageKey, t } from '../../words/index.ts';
import { ownWords } from '../../words/studio.ts';
import styles from './problems.module.css';

const isCode = (code: string): code is Code => Object.hasOwn(CODES, code);

export function Explained({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const key = `codes.${code.toLowerCase()}`;
  const page = isCode(code) ? PAGES[code] : undefined;
  const [means, why] = page === undefined ? [] : [ownWords(page.means), ownWords(page.why)];
  return (
    <section className={styles['tab']} aria-labelledby="explained-title">
      <h3 id="explained-title" ref={heading} tabIndex={-1}>
        {t('bench.explain', { code })}
      </h3>
      {means?.lang !== undefined && isMessageKey(key) && <p>{t(key)}</p>}
      {page !== undefined && (
        <div className={styles['tab']}>
          <p lang={means?.lang}>{means?.text}</p>
          <p className={styles['hint']} lang={why?.lang}>
            {why?.text}
          </p>
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
      <figcaption>{title}</figcaption>
      <pre lang="en" className={styles['example']}>
        {shownExample(text)}
      </pre>
    </figure>
  );
}
