// The office: header, building, panel, rail and action bar, on a desk side by side, on a phone with the panel as a sheet. The
// Friday ledger takes the building's and the panel's place. Header, rail and action bar never move.

import { Suspense, lazy, useState } from 'react';
import { t } from '../../words/index.ts';
import { Building } from '../building/building.tsx';
import { useLayout } from '../layout.ts';
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
  const isLedger = useSession((session) => session.screen === 'ledger');
  const layout = useLayout();
  return (
    <PanelWidthContext value={setWidth}>
      <div className={cx(styles['office'], styles[layout])} data-width={isLedger ? 'full' : width}>
        <Header />
        <Building covered={isLedger || (layout === 'desk' && width === 'full')} />
        <main id="panel" className={styles['panel']}>
          <Suspense fallback={<p className={styles['loading']}>{t('frame.loading')}</p>}>
            {isLedger ? <LedgerScreen /> : <OpenPanel />}
          </Suspense>
        </main>
        <ActionBar />
        <Rail />
      </div>
    </PanelWidthContext>
  );
}
