// The rail: the seven panels by icon and name. On a phone four of them as tabs, the others under *More*.

import { useState } from 'react';
import { Banknote, CalendarCheck, Ellipsis, Flag, Kanban, Mail, Server, Users, type LucideIcon } from 'lucide-react';
import { PANELS, type Panel } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { waitingMessages } from '../messages.ts';
import { useSession, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
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

function PanelButton({ panel, onOpen }: { readonly panel: Panel; readonly onOpen?: () => void }) {
  const current = useSession((session) => (session.screen === 'office' || session.looking === true ? session.panel : undefined));
  const openPanel = useSession((session) => session.openPanel);
  const waiting = waitingMessages(useView()).length;
  const Icon = ICONS[panel];
  const isCurrent = current === panel;
  const press = (): void => {
    openPanel(panel);
    onOpen?.();
  };
  return (
    <Button
      kind="quiet"
      className={cx(styles['item'], isCurrent && styles['current'])}
      onPress={press}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <span className={styles['icon']}>
        <Icon size={22} strokeWidth={1.75} aria-hidden />
        {panel === 'inbox' && waiting > 0 && (
          <span className={styles['count']} aria-hidden>
            {waiting}
          </span>
        )}
      </span>
      <span>{t(`frame.panel.${panel}`)}</span>
      {panel === 'inbox' && waiting > 0 && <span className="unseen">{t('frame.waiting', { count: waiting })}</span>}
    </Button>
  );
}

export function Rail() {
  const isPhone = useLayout() === 'phone';
  const current = useSession((session) => session.panel);
  const [isMore, setMore] = useState(false);
  const close = (): void => setMore(false);
  if (!isPhone) {
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
      {isMore && (
        <div className={styles['others']}>
          {PANELS.filter((panel) => !TABS.includes(panel)).map((panel) => (
            <PanelButton key={panel} panel={panel} onOpen={close} />
          ))}
        </div>
      )}
      {TABS.map((panel) => (
        <PanelButton key={panel} panel={panel} onOpen={close} />
      ))}
      <Button
        kind="quiet"
        className={cx(styles['item'], !TABS.includes(current) && styles['current'])}
        aria-expanded={isMore}
        onPress={() => setMore(!isMore)}
      >
        <span className={styles['icon']}>
          <Ellipsis size={22} aria-hidden />
        </span>
        <span>{t('frame.more')}</span>
      </Button>
    </nav>
  );
}
