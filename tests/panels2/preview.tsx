// Shows one panel or screen in a frame of the office's measures: preview.html?show=ledger, report, board, detail, money, estate.

import '@fontsource-variable/inter';
import '../../src/panels/tokens.css';
import '../../src/panels/base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asId, type ProjectId } from '../../src/core/index.ts';
import type { Session } from '../../src/session/types.ts';
import { EstatePanel } from '../../src/panels/estate/estate-panel.tsx';
import { LedgerScreen } from '../../src/panels/ledger/ledger-screen.tsx';
import { MoneyPanel } from '../../src/panels/money/money-panel.tsx';
import { PanelWidthContext, type PanelWidth } from '../../src/panels/office/width.tsx';
import { ProjectsPanel } from '../../src/panels/projects/projects-panel.tsx';
import { ReportScreen } from '../../src/panels/report/report-screen.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import { sampleView } from '../helpers/sample-view.ts';
import { choosing, ended, sampleSession } from './fixture.ts';
import styles from './preview.module.css';

const query = new URLSearchParams(location.search);
const show = query.get('show') ?? 'board';
const id = query.get('project');
const part: Partial<Session> = id === null ? {} : { selected: { kind: 'project', id: asId<ProjectId>(id) } };
const store = sampleSession(show === 'report' ? ended : query.has('choosing') ? choosing : sampleView, part);
const size = query.get('text');
if (size !== null) document.documentElement.style.fontSize = `${size}%`;

function Shown() {
  switch (show) {
    case 'ledger':
      return <LedgerScreen />;
    case 'money':
      return <MoneyPanel />;
    case 'estate':
      return <EstatePanel />;
    default:
      return <ProjectsPanel />;
  }
}

function Frame() {
  const [width, setWidth] = useState<PanelWidth>('narrow');
  return (
    <PanelWidthContext value={setWidth}>
      <div className={styles['frame']} data-width={show === 'ledger' ? 'full' : width}>
        <div className={styles['header']} />
        <main className={styles['panel']}>
          <Shown />
        </main>
        <div className={styles['rail']} />
        <div className={styles['bar']} />
      </div>
    </PanelWidthContext>
  );
}

const host = document.getElementById('page');
if (host !== null)
  createRoot(host).render(<SessionProvider store={store}>{show === 'report' ? <ReportScreen /> : <Frame />}</SessionProvider>);
