// The page: the screen that the session is on, notices above it, dialogs over it, and the live regions beside it.

import { Suspense, lazy, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { StoreApi } from 'zustand';
import type { Screen, Session } from '../../session/types.ts';
import { LOCALES, t } from '../../words/index.ts';
import { BriefScreen } from '../brief/brief-screen.tsx';
import { Office } from '../office/office.tsx';
import { SessionProvider, useSession } from '../session.tsx';
import { DeleteAllDialog } from '../settings/delete-all-dialog.tsx';
import { Progress } from '../shared/progress.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { HelpDialog } from '../settings/help-dialog.tsx';
import { StageContext, type Stage } from '../stage.ts';
import { TitleScreen } from '../title/title-screen.tsx';
import { useFocusMoves } from './focus-moves.ts';
import { Guard } from './guard.tsx';
import { LiveRegions } from './live-regions.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { usePageLook } from './page-look.ts';
import { usePageTitle } from './page-title.ts';
import { OtherDialogs } from './other-dialogs.tsx';
import { useShortcuts } from './shortcuts.ts';
import styles from './app.module.css';

const ReportScreen = lazy(async () => ({ default: (await import('../report/report-screen.tsx')).ReportScreen }));

export function App({ store, stage }: { readonly store: StoreApi<Session>; readonly stage: Stage }) {
  return (
    <SessionProvider store={store}>
      <StageContext value={stage}>
        <Page />
      </StageContext>
    </SessionProvider>
  );
}

function Page() {
  // Sentences are made while things are drawn: in another language, everything is drawn anew. Nothing is taken away, so focus and
  // half-filled forms stay.
  const language = useSession((session) => session.language);
  usePageLook();
  usePageTitle();
  useShortcuts();
  useFocusMoves();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <div className={styles['page']}>
        <NoticeBar />
        <div className={styles['screen']}>
          <ScreenShown />
        </div>
        <SettingsDialog />
        <HelpDialog />
        <DeleteAllDialog />
        <OtherDialogs />
        <LiveRegions />
      </div>
    </I18nProvider>
  );
}

/** The screen under its guard. Another screen is another try. */
function ScreenShown(): ReactNode {
  const screen = useSession((session) => session.screen);
  return (
    <Guard key={screen === 'ledger' ? 'office' : screen}>
      <Suspense fallback={<Progress isCentred label={t('frame.loading')} />}>{screenOf(screen)}</Suspense>
    </Guard>
  );
}

function screenOf(screen: Screen): ReactNode {
  switch (screen) {
    case 'title':
      return <TitleScreen />;
    case 'brief':
      return <BriefScreen />;
    case 'office':
    case 'ledger':
      return <Office />;
    case 'report':
      return <ReportScreen />;
  }
}
