// The rail: the seven panels by icon and name. In a small window four of them as tabs, the others
// under *More*. They rest while a week plays.

import { useState } from 'react';
import { Banknote, CalendarCheck, Ellipsis, Flag, Kanban, Mail, Menu as MenuIcon, Server, Users, type LucideIcon } from 'lucide-react';
import { PANELS, type Panel } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useLayout, useTight } from '../layout.ts';
import { pointedAt } from '../marks/target.ts';
import { waitingCount } from '../messages.ts';
import { useSession, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { useWish } from './shows.ts';
import styles from './rail.module.css';

const ICONS: Readonly<Record<Panel, LucideIcon>> = {
  plan: CalendarCheck,
  inbox: Mail,
  projects: Kanban,
  promises: Flag,
  team: Users,
  money: Banknote,
  estate: Server,
};
const TABS: readonly Panel[] = ['plan', 'inbox', 'projects', 'promises'];
/** Where the text is so large that tabs would take the panel's room. */
const NO_TABS: readonly Panel[] = [];

/** While a week plays no panel is open, and none can be. */
const useResting = (): boolean => useSession((session) => session.screen === 'office' && session.shownDay !== undefined);

/** The panel that is open; none while the ledger is read. */
const useOpen = (): Panel | undefined =>
  useSession((session) => {
    const isOpen = session.screen === 'office' ? session.shownDay === undefined : session.looking === true;
    return isOpen ? session.panel : undefined;
  });

function PanelButton({ panel, onOpen }: { readonly panel: Panel; readonly onOpen?: () => void }) {
  const isResting = useResting();
  const current = useOpen();
  const openPanel = useSession((session) => session.openPanel);
  const wishFor = useWish((store) => store.wishFor);
  const waiting = waitingCount(useView());
  const Icon = ICONS[panel];
  const isCurrent = current === panel;
  const press = (): void => {
    openPanel(panel);
    wishFor(undefined);
    onOpen?.();
  };
  return (
    <Button
      kind="quiet"
      className={cx(styles['item'], isCurrent && styles['current'])}
      {...pointedAt(`panel-${panel}`)}
      isDisabled={isResting}
      onPress={press}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <span className={styles['icon']}>
        <Icon size={22} strokeWidth={1.75} aria-hidden />
        {panel === 'inbox' && waiting > 0 && <Count of={waiting} />}
      </span>
      <span className={styles['name']}>{t(`frame.panel.${panel}`)}</span>
      {panel === 'inbox' && waiting > 0 && <span className="unseen">{t('frame.waiting', { count: waiting })}</span>}
    </Button>
  );
}

/** How many messages wait, as a number to see; its words stand after the button's own. */
const Count = ({ of }: { readonly of: number }) => (
  <span className={styles['count']} aria-hidden>
    {of}
  </span>
);

export function Rail() {
  const layout = useLayout();
  const isTight = useTight();
  const tabs = layout === 'phone' && isTight ? NO_TABS : TABS;
  const waiting = waitingCount(useView());
  const isResting = useResting();
  const current = useOpen();
  const [isMore, setMore] = useState(false);
  const close = (): void => setMore(false);
  if (layout === 'desk') {
    return (
      <nav className={styles['rail']} aria-label={t('frame.panels')}>
        {PANELS.map((panel) => (
          <PanelButton key={panel} panel={panel} />
        ))}
      </nav>
    );
  }
  return (
    <nav className={styles['tabs']} aria-label={t('frame.panels')}>
      {isMore && !isResting && (
        <div className={styles['others']}>
          {PANELS.filter((panel) => !tabs.includes(panel)).map((panel) => (
            <PanelButton key={panel} panel={panel} onOpen={close} />
          ))}
        </div>
      )}
      {tabs.map((panel) => (
        <PanelButton key={panel} panel={panel} onOpen={close} />
      ))}
      <Button
        kind="quiet"
        className={cx(styles['item'], current !== undefined && !tabs.includes(current) && styles['current'])}
        {...pointedAt('panel-more')}
        isDisabled={isResting}
        aria-expanded={isMore}
        onPress={() => setMore(!isMore)}
      >
        <span className={styles['icon']}>
          {tabs.length === 0 ? <MenuIcon size={22} aria-hidden /> : <Ellipsis size={22} aria-hidden />}
          {!tabs.includes('inbox') && waiting > 0 && <Count of={waiting} />}
        </span>
        <span className={styles['name']}>{t(tabs.length === 0 ? 'frame.panels' : 'frame.more')}</span>
        {!tabs.includes('inbox') && waiting > 0 && <span className="unseen">{t('frame.waiting', { count: waiting })}</span>}
      </Button>
    </nav>
  );
}
