// The workbench: where (the outline), what (form or text), so what (what comes of it). A narrow window shows one of them at a time.

import { useEffect, useRef, useState } from 'react';
import { BadgeCheck, ChartGantt, CircleAlert, CircleHelp, FileText, History, Play, Scale, Send, type LucideIcon } from 'lucide-react';
import { useStore } from 'zustand';
import { asId, type EventId } from '../../core/index.ts';
import { cx, place, Segmented, useFileDrop } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { PANES, TABS, type Tab } from '../document/store.ts';
import { Balance, Timeline, Why } from '../lab/index.ts';
import { Publish } from '../publish/index.ts';
import type { TextEdit } from '../../scenario/index.ts';
import { useDesk, useStudio } from './context.tsx';
import { useOpenFiles } from './file-picker.tsx';
import { Header } from './header.tsx';
import { Outline } from './outline.tsx';
import type { Path } from '../document/store.ts';
import { calledWay } from '../forms/called.ts';
import { partName } from './part-names.ts';
import { ChecksTab } from '../checks/checks-tab.tsx';
import { FormView } from '../forms/form-view.tsx';
import { PlayTab } from '../play/play-tab.tsx';
import { PlayFrom } from '../play/starters.tsx';
import { ProblemsTab } from './problems-tab.tsx';
import { SnapshotsTab } from './snapshots-tab.tsx';
import { TextsTab } from '../story/texts-tab.tsx';
import { TextView } from './text-view.tsx';
import begin from './begin.module.css';
import styles from './bench.module.css';

const ICONS: Readonly<Record<Tab, LucideIcon>> = {
  play: Play,
  timeline: ChartGantt,
  why: CircleHelp,
  balance: Scale,
  problems: CircleAlert,
  checks: BadgeCheck,
  texts: FileText,
  snapshots: History,
  publish: Send,
};
/** In the order of the rail. */
const SHOWN: readonly Tab[] = TABS;

export function Bench({ isKept }: { readonly isKept: boolean }) {
  const { studio } = useDesk();
  const pane = useStudio((state) => state.pane);
  const tab = useStudio((state) => state.tab);
  const isWide = useStudio((state) => state.isWide && state.tab === 'play');
  const wasPlayed = useWasOpen('play');
  const [trouble, setTrouble] = useState<string>();
  const isOver = useFileDrop(useOpenFiles(setTrouble));
  return (
    <div className={styles['bench']} data-pane={pane} data-wide={isWide || undefined}>
      <Header isKept={isKept} />
      <Outline />
      <Write trouble={trouble} />
      <section className={styles['side']} aria-labelledby="tab-title">
        <h2 id="tab-title" {...place('tab')}>
          {t(`bench.tab.${tab}`)}
        </h2>
        {/* The game in its frame goes on where it was when one comes back to it. */}
        {wasPlayed && (
          <div className={styles['tab']} hidden={tab !== 'play'}>
            <PlayTab />
          </div>
        )}
        {tab !== 'play' && (
          <div className={styles['tab']}>
            <OpenTab tab={tab} />
          </div>
        )}
      </section>
      <Rail />
      <nav className={styles['panes']} aria-label={t('bench.panes')}>
        {PANES.map((one) => (
          <button key={one} type="button" {...(one === pane ? { 'aria-current': 'true' } : {})} onClick={() => studio.show({ pane: one })}>
            {t(`bench.pane.${one}`)}
          </button>
        ))}
      </nav>
      {isOver && (
        <div className={begin['over']} aria-hidden>
          {t('begin.drop')}
        </div>
      )}
    </div>
  );
}

/** Where one is: the part by its name, then things and fields as they are called. */
function crumbs(path: Path): string {
  const [part] = path;
  if (part === undefined) return '';
  return [partName(String(part)), ...(path.length > 1 ? [calledWay(path, 1).text] : [])].join(' › ');
}

/** Whether a tab has been open since the workbench is there. */
function useWasOpen(wanted: Tab): boolean {
  const isOpen = useStudio((state) => state.tab === wanted);
  const [was, setWas] = useState(isOpen);
  if (isOpen && !was) setWas(true);
  return was || isOpen;
}

function Write({ trouble }: { readonly trouble: string | undefined }) {
  const { studio } = useDesk();
  const view = useStudio((state) => state.view);
  const path = useStudio((state) => state.path);
  return (
    <main className={styles['write']}>
      <div className={styles['write-head']}>
        <Segmented
          label={t('bench.view')}
          value={view}
          segments={[
            { value: 'form', label: t('bench.view-form') },
            { value: 'text', label: t('bench.view-text') },
          ]}
          onChange={(value) => studio.turn(value)}
        />
        <p className={styles['crumbs']}>{crumbs(path)}</p>
        {path[0] === 'events' && typeof path[1] === 'string' && <PlayFrom event={path[1]} />}
      </div>
      {trouble !== undefined && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
      {view === 'form' ? (
        <FormView />
      ) : (
        <>
          <TextView />
          <p className={styles['keys']}>{t('bench.editor-keys')}</p>
        </>
      )}
    </main>
  );
}

function Rail() {
  const { studio } = useDesk();
  const tab = useStudio((state) => state.tab);
  const diagnostics = useStudio((state) => state.diagnostics);
  const pane = useStudio((state) => state.pane);
  const rail = useRef<HTMLElement>(null);
  // On a phone the row of tabs is wider than the window.
  useEffect(() => {
    if (pane === 'side') rail.current?.children[SHOWN.indexOf(tab)]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab, pane]);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return (
    <nav ref={rail} className={styles['rail']} aria-label={t('bench.tabs')}>
      {SHOWN.map((one) => {
        const Icon = ICONS[one];
        return (
          <button
            key={one}
            type="button"
            className={cx(styles['item'], one === tab && styles['current'])}
            {...(one === tab ? { 'aria-current': 'true' } : {})}
            onClick={() => studio.show({ tab: one, pane: 'side' })}
          >
            <span className={styles['icon']}>
              <Icon size={22} aria-hidden />
              {one === 'problems' && diagnostics.length > 0 && (
                <span className={cx(styles['number'], !hasErrors && styles['warned'])}>{diagnostics.length}</span>
              )}
            </span>
            {t(`bench.tab.${one}`)}
          </button>
        );
      })}
    </nav>
  );
}

function LabTab({ tab }: { readonly tab: 'timeline' | 'why' | 'balance' }) {
  const { studio, play } = useDesk();
  const text = useStudio((state) => state.text);
  const name = useStudio((state) => state.name);
  const { base, seed, shownLog } = useStore(play.store);
  const run = base === undefined || shownLog.length === 0 ? undefined : { seed, log: shownLog };
  const onPlayFrom = (from: string): void => {
    play.playFrom(asId<EventId>(from));
    studio.show({ tab: 'play' });
  };
  const [event, setEvent] = useState<string>();
  const onEdits = (edits: readonly TextEdit[], title: string): boolean => {
    // Their places are those of the text that they were made for.
    if (studio.draft.text !== text) return false;
    studio.apply(edits, title);
    return true;
  };
  const onWhy = (asked: string): void => {
    setEvent(asked);
    studio.show({ tab: 'why' });
  };
  switch (tab) {
    case 'timeline':
      return <Timeline text={text} name={name} onEdits={onEdits} onWhy={onWhy} onPlayFrom={onPlayFrom} />;
    case 'why':
      return <Why text={text} name={name} event={event} run={run} />;
    case 'balance':
      return <Balance text={text} name={name} onEdits={onEdits} />;
  }
}

function PublishTab() {
  const text = useStudio((state) => state.text);
  const name = useStudio((state) => state.name);
  return <Publish text={text} name={name} />;
}

function OpenTab({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'snapshots':
      return <SnapshotsTab />;
    case 'checks':
      return <ChecksTab />;
    case 'texts':
      return <TextsTab />;
    case 'timeline':
    case 'why':
    case 'balance':
      return <LabTab tab={tab} />;
    case 'publish':
      return <PublishTab />;
    default:
      return <ProblemsTab />;
  }
}
