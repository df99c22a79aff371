// The menu: what the game is, the scenarios, the runs of this machine, and files to open.

import { Suspense, lazy, useCallback, useState } from 'react';
import { Save, Settings as Gear } from 'lucide-react';
import { allWords, debriefWords, t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { PlainButton as Button, PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { OfflineReady, Update } from './offline-lines.tsx';
import { OpenFile } from './open-file.tsx';
import { SavedRuns } from './saved-runs.tsx';
import { Scenario } from './scenario-card.tsx';
import { Skyline } from './skyline.tsx';
import { useFileDrop } from './use-file-drop.ts';
import styles from './title.module.css';

const FileReport = lazy(async () => {
  const [{ FileReport: report }] = await Promise.all([import('./file-report.tsx'), allWords()]);
  return { default: report };
});

const OfferPage = lazy(async () => {
  const [{ OfferPage: page }] = await Promise.all([import('./offer-page.tsx'), debriefWords()]);
  return { default: page };
});

export function TitleScreen() {
  const cards = useSession((session) => session.cards);
  const savedRuns = useSession((session) => session.savedRuns);
  const hasSlots = useSession((session) => (session.slots ?? []).length > 0);
  const report = useSession((session) => session.report);
  const offer = useSession((session) => session.offer);
  const openFiles = useSession((session) => session.openFiles);
  const mayClear = useSession((session) => session.mayClear && session.savedRuns.length > 0);
  const openDialog = useDialogs((dialogs) => dialogs.open);
  const [isOpening, setOpening] = useState(false);
  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      setOpening(true);
      await openFiles(files);
      setOpening(false);
    },
    [openFiles],
  );
  const drop = useCallback((files: readonly File[]) => void open(files), [open]);
  const isOver = useFileDrop(drop);
  const offered = offer === undefined ? undefined : cards.find(({ file }) => file?.hash === offer.hash);
  const others = cards.filter((card) => card !== offered);
  const hasCome = report !== undefined || offered !== undefined;
  const ways = (
    <aside className={styles['ways']}>
      <div>
        {hasSlots && (
          <Button wide before={<Save size={20} aria-hidden />} onPress={() => openDialog('slots')}>
            {t('title.slots')}
          </Button>
        )}
        <OpenFile open={drop} isOpening={isOpening} isOver={isOver} />
      </div>
      <div>
        <a href="./studio.html" className={styles['studio']}>
          {t('title.studio')}
        </a>
        <p className={styles['privacy']}>{t('title.privacy')}</p>
        <OfflineReady />
        {mayClear && <p className={styles['privacy']}>{t('title.may-clear')}</p>}
      </div>
    </aside>
  );
  return (
    <div className={styles['screen']}>
      <Update />
      <header className={styles['hero']}>
        <Skyline />
        <div className={styles['claim']}>
          <p className={styles['product']}>{t('frame.product')}</p>
          <h1 {...place('title')}>{t('title.claim')}</h1>
          <p className={styles['about']}>{t('title.about')}</p>
        </div>
        <LanguageSwitch />
        <IconButton
          dark
          className={styles['gear']}
          label={t('frame.settings')}
          icon={<Gear size={20} aria-hidden />}
          onPress={() => openDialog('settings')}
        />
      </header>
      <main className={cx(styles['body'], hasCome && styles['come'])}>
        {hasCome && (
          <div className={styles['new']}>
            {report !== undefined && (
              <Suspense>
                <FileReport report={report} />
              </Suspense>
            )}
            {offered !== undefined && offer !== undefined && (
              <Suspense>
                <OfferPage key={offer.hash} card={offered} offer={offer} />
              </Suspense>
            )}
          </div>
        )}
        {/* What opens a file stays beside what has come of one, and stands below the scenarios otherwise. */}
        {hasCome && ways}
        {savedRuns.length > 0 && <SavedRuns runs={savedRuns} />}
        <section aria-labelledby="scenarios-title">
          <h2 id="scenarios-title">{t('title.scenarios')}</h2>
          {cards.length === 0 && <p>{t('title.none')}</p>}
          <div className={styles['cards']}>
            {others.map((card, index) => (
              <Scenario key={card.file?.hash ?? card.id} card={card} isFirst={index === 0 && !hasCome && savedRuns.length === 0} />
            ))}
          </div>
        </section>
        {!hasCome && ways}
      </main>
    </div>
  );
}
