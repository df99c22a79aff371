// The reader's language, their wishes about size, type, contrast and movement, and the layout, as marks on the root element that the style
// sheets go by.

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useLayout } from '../layout.ts';
import { useSession } from '../session.tsx';
import { LOCALES } from '../../words/index.ts';

/** Percent of the normal text size that a class reads from the last row. */
const PROJECTED = 150;

/** What the system asks for, as it is now and as it changes. */
function useSystem(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

export function usePageLook(): void {
  const { textSize, motion, font, contrast, projector } = useSession((session) => session.settings);
  const reduces = useSystem('(prefers-reduced-motion: reduce)');
  const wantsMore = useSystem('(prefers-contrast: more)');
  const layout = useLayout();
  const language = useSession((session) => session.language);
  useEffect(() => {
    const root = document.documentElement;
    const size = projector ? Math.max(textSize, PROJECTED) : textSize;
    root.style.fontSize = size === 100 ? '' : `${size}%`;
    root.dataset['motion'] = motion === 'reduced' || (motion === 'system' && reduces) ? 'reduced' : 'full';
    root.dataset['contrast'] = contrast === 'more' || (contrast === 'system' && wantsMore) ? 'more' : 'normal';
    root.dataset['font'] = font;
    root.dataset['layout'] = layout;
    root.lang = LOCALES[language].split('-')[0] ?? language;
  }, [textSize, motion, font, contrast, projector, reduces, wantsMore, layout, language]);
}
