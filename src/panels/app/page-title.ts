// The title of the browser's tab tells scenario and week.

import { useEffect } from 'react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { shownView } from '../../session/types.ts';

export function usePageTitle(): void {
  const screen = useSession((session) => session.screen);
  const scenario = useSession((session) => session.texts?.title);
  const week = useSession((session) => shownView(session)?.week);
  const weeks = useSession((session) => shownView(session)?.weeks);
  const title =
    screen === 'title' || scenario === undefined || week === undefined || weeks === undefined
      ? t('frame.page-title-menu')
      : t('frame.page-title', { scenario, week: Math.min(week, weeks), weeks });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
