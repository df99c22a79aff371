// The office: header, building, panel, rail and action bar, on a desk side by side, on a phone with the panel as a sheet. The
// Friday ledger takes the building's and the panel's place. Header, rail and action bar never move, and
// Tab goes from the header through building, panel and rail to the action bar.

import { Suspense, lazy, useState } from 'react';
import { t } from '../../words/index.ts';
import { Building } from '../building/building.tsx';
import { useLayout, useLowPage } from '../layout.ts';
import { useSession } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { ActionBar } from './action-bar.tsx';
import { Header } from './header.tsx';
import { OpenPanel } from './open-panel.tsx';
import { Rail } from './rail.tsx';
import { PanelWidthContext, type PanelWidth } from './width.tsx';
import styles from './office.module.css';

const LedgerScreen = lazy(async () => ({ default: (await import('../ledger/ledger-screen.tsx')).LedgerScreen }));

export function Office() {
  const [width, setWidth] = useState<PanelWidth>('narrow');
  const isLedger = useSession((session) => session.screen === 'ledger' && session.looking !== true);
  const layout = useLayout();
  const isLow = useLowPage();
  const isPhone = layout === 'phone';
  return (
    <PanelWidthContext value={setWidth}>
      <div className={cx(styles['office'], styles[layout])} data-width={isLedger ? 'full' : width}>
        <Header />
        <Building covered={isLedger || width === 'full' || (isPhone && (width === 'wide' || isLow))} />
        <main id="panel" className={styles['panel']}>
          <Suspense fallback={<p className={styles['loading']}>{t('frame.loading')}</p>}>
            {isLedger ? <LedgerScreen /> : <OpenPanel />}
          </Suspense>
        </main>
        {/* In the order in which they are seen: the keyboard goes the same way. */}
        {isPhone ? (
          <>
            <ActionBar />
            <Rail />
          </>
        ) : (
          <>
            <Rail />
            <ActionBar />
          </>
        )}
      </div>
    </PanelWidthContext>
  );
}
