// Why the mentor asks: the evidence and what is known about it; then the place where one would look. It comes with the debrief's words, which
// tell the same finding after the run.

import { use } from 'react';
import { Eye } from 'lucide-react';
import type { Finding } from '../../coach/index.ts';
import { t } from '../../words/index.ts';
import { pointAt } from '../marks/shown.tsx';
import { thingName } from '../names.ts';
import { findingWords } from '../debrief/finding-words.ts';
import { useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { StageContext } from '../stage.ts';
import { hintPlace } from './hint-place.ts';
import styles from './plan.module.css';

export function HintWhy({ finding }: { readonly finding: Finding }) {
  const texts = useTexts();
  const view = useView();
  const store = useSessionStore();
  const stage = use(StageContext);
  const { happened, instead, lesson, source } = findingWords(finding, texts);
  const show = (): void => {
    const { panel, thing, mark } = hintPlace(finding, view);
    const { openPanel, select } = store.getState();
    openPanel(panel);
    select(thing);
    // Asked for: the one case in which a hint moves the picture.
    if (thing !== undefined && thing.kind !== 'project') stage.look(thing);
    pointAt(mark);
    const place = t(`frame.panel.${panel}`);
    say(thing === undefined ? t('hints.shown', { place }) : t('hints.shown-thing', { place, thing: thingName(texts, thing) }));
  };
  return (
    <>
      <p>{happened}</p>
      <p>{instead}</p>
      <p>{t('hints.principle', { lesson })}</p>
      <p className={styles['note']}>{t('hints.source', { source })}</p>
      <Button before={<Eye size={18} aria-hidden />} onPress={show}>
        {t('hints.show')}
      </Button>
    </>
  );
}
