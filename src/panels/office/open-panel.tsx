// The panel that is open; while a week plays, what it brings.

import { EstatePanel } from '../estate/estate-panel.tsx';
import { InboxPanel } from '../inbox/inbox-panel.tsx';
import { MoneyPanel } from '../money/money-panel.tsx';
import { PlanPanel } from '../plan/plan-panel.tsx';
import { ProjectsPanel } from '../projects/projects-panel.tsx';
import { PromisesPanel } from '../promises/promises-panel.tsx';
import { useSession } from '../session.tsx';
import { TeamPanel } from '../team/team-panel.tsx';
import { WeekFeed } from './week-feed.tsx';

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
