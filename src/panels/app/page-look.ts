// The reader's language, their text size, their wish about movement and the layout, as marks on the root element that the style sheets go by.

import { useEffect, useSyncExternalStore } from 'react';
import { useLayout } from '../layout.ts';
import { pageLanguage, useSession } from '../session.tsx';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function usePageLook(): void {
  const textSize = useSession((session) => session.settings.textSize);
  const motion = useSession((session) => session.settings.motion);
  const systemReduces = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  const layout = useLayout();
  const language = useSession((session) => session.language);
  useEffect(() => {
    const root = document.documentElement;
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
    root.dataset['motion'] = motion === 'reduced' || (motion === 'system' && systemReduces) ? 'reduced' : 'full';
    root.dataset['layout'] = layout;
    root.lang = pageLanguage();
  }, [textSize, motion, systemReduces, layout, language]);
}
