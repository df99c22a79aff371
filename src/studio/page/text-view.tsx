// The editor on the screen. It stands in a root of its own: there it adopts its styles as objects, which the page's policy lets through,
// where a style element would be refused.

import { useEffect, useRef } from 'react';
import { useDesk } from './context.tsx';
import styles from './bench.module.css';

export function TextView() {
  const { studio } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    return studio.draft.show(root);
  }, [studio]);
  return <div ref={place} className={styles['editor']} />;
}
