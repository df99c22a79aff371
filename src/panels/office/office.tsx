// The office: header, building, panel, rail and action bar, on a desk side by side, on a phone with the panel as a sheet. The
// Friday ledger takes the building's and the panel's place. Header, rail and action bar never move, and
// Tab goes from the header through building, panel and rail to the action bar.

import { useEffect, useState } from 'react';
import { Building } from '../building/building.tsx';
import { useLayout, useTight } from '../layout.ts';
import { LedgerScreen } from '../ledger/ledger-screen.tsx';
import type { Session } from '../../session/types.ts';
import { MessageDialog } from '../message/message-dialog.tsx';
import { useSession, useSessionStore } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { ActionBar } from './action-bar.tsx';
import { Header } from './header.tsx';
import { OpenPanel } from './open-panel.tsx';
import { Rail } from './rail.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useShows, useWish } from './shows.ts';
import { PanelWidthContext, type PanelWidth } from './width.tsx';
import styles from './office.module.css';

export function Office() {
  const [asked, setWidth] = useState<PanelWidth>('narrow');
  const isLedger = useSession((session) => session.screen === 'ledger' && session.looking !== true);
  const layout = useLayout();
  const isTight = useTight();
  const width = isLedger ? 'full' : asked;
  const shows = useShows(width);
  useFreshPanel();
  return (
    <PanelWidthContext value={setWidth}>
      <div className={cx(styles['office'], styles[layout], isTight && styles['tight'])} data-width={width} data-shows={shows}>
        <Header shows={shows} canTurn={isTight && layout === 'side' && width !== 'full'} />
        <Building covered={isLedger || shows === 'panel' || (layout === 'desk' && width === 'full')} />
        {layout === 'phone' && width !== 'full' && <SheetHandle shows={shows} />}
        <main id="panel" className={styles['panel']} hidden={shows === 'building'}>
          {isLedger ? <LedgerScreen /> : <OpenPanel />}
        </main>
        {/* In the order in which they are seen: the keyboard goes the same way. */}
        {layout === 'phone' && !isTight ? (
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
      <MessageDialog />
    </PanelWidthContext>
  );
}

/** What is being read: another panel, project or screen, or the week that plays. */
const subjectOf = ({ screen, looking, shownDay, panel, selected }: Session): string =>
  [
    screen,
    looking === true ? 'looks' : '',
    screen === 'office' && shownDay !== undefined ? 'week' : panel,
    selected?.kind === 'project' ? selected.id : '',
  ].join(' ');

/** Whatever else is opened begins at its top, and is what the player wants to see. */
function useFreshPanel(): void {
  const store = useSessionStore();
  const wishFor = useWish((wish) => wish.wishFor);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (subjectOf(now) === subjectOf(before)) return;
        wishFor(undefined);
        const panel = document.querySelector('#panel');
        for (const element of [panel, panel?.firstElementChild]) element?.scrollTo(0, 0);
      }),
    [store, wishFor],
  );
}
