// Leads from a line to where it comes from: the panel, the thing, the message.

import { openLetter } from '../inbox/opened.ts';
import { useSessionStore } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import type { CauseLink } from './causes.ts';
import styles from './why.module.css';

export function CauseButton({ link }: { readonly link: CauseLink }) {
  const store = useSessionStore();
  const follow = (): void => {
    const { openPanel, select } = store.getState();
    openPanel(link.panel);
    select(link.thing);
    if (link.message !== undefined) openLetter(store.getState(), link.message);
  };
  return (
    <Button kind="quiet" className={styles['link']} onPress={follow}>
      {link.label}
    </Button>
  );
}
