// Leads from a line to where it comes from: the panel, the thing, the message.

import { openLetter } from '../inbox/opened.ts';
import { eventTitle } from '../names.ts';
import { useSessionStore, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import type { CauseLink } from './causes.ts';
import styles from './why.module.css';

export function CauseButton({ link }: { readonly link: CauseLink }) {
  const store = useSessionStore();
  const texts = useTexts();
  const title = link.message === undefined ? '' : eventTitle(texts, link.message);
  const follow = (): void => {
    const { openPanel, select } = store.getState();
    openPanel(link.panel);
    select(link.thing);
    if (link.message !== undefined) openLetter(store.getState(), link.message);
  };
  return (
    <Button kind="quiet" className={styles['link']} onPress={follow}>
      {link.label}
      {/* Many lines can be read: which one, to whoever goes from button to button. */}
      {title !== '' && !link.label.includes(title) && <span className="unseen">: {title}</span>}
    </Button>
  );
}
