// Esc closes what was opened beside the page's main part, wherever the focus is; what lies over the page closes first.

import { useEffect, useEffectEvent } from 'react';
import { isUnderDialog } from '../focus.ts';

export function useEscape(close: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isUnderDialog()) close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
