// The menu: what the game is, the scenarios, the runs of this machine, and a run file to open.

import { useRef, useState, type ChangeEvent } from 'react';
import { ChevronRight, FolderOpen, Settings as Gear } from 'lucide-react';
import type { ScenarioCard } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { Prose } from '../shared/prose.tsx';
import { SavedRuns } from './saved-runs.tsx';
import { Skyline } from './skyline.tsx';
import styles from './title.module.css';

export function TitleScreen() {
  const cards = useSession((session) => session.cards);
  const savedRuns = useSession((session) => session.savedRuns);
  const openDialog = useDialogs((dialogs) => dialogs.open);
  return (
    <div className={styles['screen']}>
      <header className={styles['hero']}>
        <Skyline />
        <div className={styles['claim']}>
          <p className={styles['product']}>{t('frame.product')}</p>
          <h1>{t('title.claim')}</h1>
          <p className={styles['about']}>{t('title.about')}</p>
        </div>
        <IconButton
          dark
          className={styles['gear']}
          label={t('frame.settings')}
          icon={<Gear size={20} aria-hidden />}
          onPress={() => openDialog('settings')}
        />
      </header>
      <main className={styles['body']}>
        <section className={styles['scenarios']} aria-labelledby="scenarios-title">
          <h2 id="scenarios-title">{t('title.scenarios')}</h2>
          {cards.length === 0 && <p>{t('title.none')}</p>}
          {cards.map((card) => (
            <Scenario key={card.id} card={card} />
          ))}
        </section>
        <aside className={styles['side']}>
          {savedRuns.length > 0 && <SavedRuns runs={savedRuns} />}
          <OpenFile />
          <p className={styles['privacy']}>{t('title.privacy')}</p>
        </aside>
      </main>
    </div>
  );
}

function Scenario({ card }: { readonly card: ScenarioCard }) {
  const start = useSession((session) => session.start);
  const [isStarting, setStarting] = useState(false);
  const begin = async (): Promise<void> => {
    setStarting(true);
    await start(card.id);
    setStarting(false);
  };
  return (
    <article className={styles['scenario']}>
      <div>
        <p className={styles['place']}>{card.place}</p>
        <h3>{card.title}</h3>
        <Prose of={card.summary} />
        <p className={styles['facts']}>{t('title.facts', { weeks: card.weeks, minutes: card.minutes })}</p>
      </div>
      <Button
        kind="primary"
        after={<ChevronRight size={20} aria-hidden />}
        isDisabled={isStarting}
        aria-label={t('title.start-of', { scenario: card.title })}
        onPress={() => void begin()}
      >
        {t(isStarting ? 'title.starting' : 'title.start')}
      </Button>
    </article>
  );
}

function OpenFile() {
  const openRunFile = useSession((session) => session.openRunFile);
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const text = await file.text().catch(() => '');
    // The same file can be chosen again after a refusal.
    target.value = '';
    await openRunFile(text);
  };
  return (
    <>
      <Button wide before={<FolderOpen size={20} aria-hidden />} onPress={() => input.current?.click()}>
        {t('title.open-file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('title.open-file')}
        onChange={(event) => void read(event)}
      />
    </>
  );
}
