// The panel that is open; while a week plays, what it brings.

import { lazy } from 'react';
import { InboxPanel } from '../inbox/inbox-panel.tsx';
import { PlanPanel } from '../plan/plan-panel.tsx';
import { PromisesPanel } from '../promises/promises-panel.tsx';
import { useSession } from '../session.tsx';
import { TeamPanel } from '../team/team-panel.tsx';
import { WeekFeed } from './week-feed.tsx';

const ProjectsPanel = lazy(async () => ({ default: (await import('../projects/projects-panel.tsx')).ProjectsPanel }));
const MoneyPanel = lazy(async () => ({ default: (await import('../money/money-panel.tsx')).MoneyPanel }));
const EstatePanel = lazy(async () => ({ default: (await import('../estate/estate-panel.tsx')).EstatePanel }));

export function OpenPanel() {
  const panel = useSession((session) => session.panel);
  const shownDay = useSession((session) => session.shownDay);
  const isFriday = useSession((session) => session.screen === 'ledger');
  if (shownDay !== undefined && !isFriday) return <WeekFeed shownDay={shownDay} />;
  switch (panel) {
    case 'plan':
      return <PlanPanel />;
    case 'inbox':
      return <InboxPanel />;
    case 'projects':
      return <ProjectsPanel />;
    case 'promises':
      return <PromisesPanel />;
    case 'team':
      return <TeamPanel />;
    case 'money':
      return <MoneyPanel />;
    case 'estate':
      return <EstatePanel />;
  }
}
