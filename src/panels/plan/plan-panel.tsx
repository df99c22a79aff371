// The plan of the week: my hours, what Monday brought, the blocks, the standing week, and the team's days.

import { Suspense, lazy } from 'react';
import { Mail } from 'lucide-react';
import type { MessageView } from '../../core/index.ts';
import { quarterHours, t } from '../../words/index.ts';
import { openLetter } from '../inbox/opened.ts';
import { dueMessage } from '../messages.ts';
import { eventTitle, shortName } from '../names.ts';
import { usePlanning, useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { hoursOf } from '../shared/hours.ts';
import { HoursMeter } from '../shared/meter.tsx';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Say } from '../shared/say.tsx';
import { Aims } from './aims.tsx';
import { Blocks } from './blocks-part.tsx';
import { Briefing } from './briefing.tsx';
import { StandingWeek } from './standing-week.tsx';
import { TeamDays } from './team-days.tsx';
import styles from './plan.module.css';

/** Fetched from the second week on: it brings the coach along. */
const MentorHint = lazy(async () => ({ default: (await import('./mentor-hint.tsx')).MentorHint }));

export function PlanPanel() {
  const view = useView();
  const canPlan = usePlanning();
  const isFriday = useSession((session) => session.screen === 'ledger');
  const isCoached = useSession((session) => session.mode === 'coached' && session.days.length > 0);
  const spent = hoursOf(view.manager);
  return (
    <PanelFrame
      title={t('plan.title')}
      aside={<Say k="plan.planned" planned={quarterHours(spent.all - spent.slack)} all={quarterHours(spent.all)} />}
    >
      <HoursMeter manager={view.manager} />
      {!canPlan && <p className={styles['note']}>{t(isFriday ? 'plan.friday' : 'plan.locked')}</p>}
      {isCoached && (
        <Suspense>
          <MentorHint />
        </Suspense>
      )}
      <News />
      <Blocks />
      <StandingWeek />
      <ProblemLine of={['set-standing', 'skip-standing']} />
      <PanelPart title={t('plan.team-days')}>
        <TeamDays />
      </PanelPart>
      <Aims />
      <LastWeek />
    </PanelFrame>
  );
}

/** Back to the ledger of the week before, while the next is planned. */
function LastWeek() {
  const show = useSession((session) => session.show);
  const hasRun = useSession((session) => session.days.length > 0);
  const canPlan = usePlanning();
  if (!hasRun || !canPlan) return undefined;
  return (
    <Button kind="quiet" onPress={() => show('ledger')}>
      {t('plan.last-week')}
    </Button>
  );
}

/** At most this many messages are named; the inbox has the others. */
const MOST_NAMED = 3;

/** What Monday brought: what changed and why, and what came in, with the way to it. */
function News() {
  const texts = useTexts();
  const view = useView();
  const openPanel = useSession((session) => session.openPanel);
  const hasRun = useSession((session) => session.days.length > 0);
  const canPlan = usePlanning();
  const store = useSessionStore();
  const monday = (view.week - 1) * 7;
  const due = dueMessage(view)?.event;
  const all = view.messages.filter((message) => message.arrived >= monday - 1 || message.answer === undefined);
  // What stops the week comes first, what was answered last.
  const weight = ({ event, answer }: MessageView): number => (event === due ? 0 : answer === undefined ? 1 : 2);
  const news = [...all].sort((a, b) => weight(a) - weight(b) || b.arrived - a.arrived).slice(0, MOST_NAMED);
  if (news.length === 0 && !(hasRun && canPlan)) return undefined;
  const read = (message: MessageView): void => {
    openLetter(store.getState(), message.event);
    openPanel('inbox');
  };
  return (
    <PanelPart title={t('plan.news')}>
      {hasRun && canPlan && <Briefing />}
      <ul className={styles['news']}>
        {news.map((message) => (
          <li key={message.event}>
            <Button kind="quiet" className={styles['letter']} before={<Mail size={18} aria-hidden />} onPress={() => read(message)}>
              <span className={styles['letter-words']}>
                {t('plan.news-message', { name: shortName(texts, message.from), title: eventTitle(texts, message.event) })}
                {message.event === due && <span className={styles['due']}> · {t('plan.news-first')}</span>}
              </span>
              {message.answer !== undefined && <span className={styles['note']}>{t('plan.news-answered')}</span>}
            </Button>
          </li>
        ))}
      </ul>
      {all.length > news.length && (
        <Button kind="quiet" className={styles['letter']} onPress={() => openPanel('inbox')}>
          {t('plan.news-more', { count: all.length - news.length })}
        </Button>
      )}
    </PanelPart>
  );
}
