// The report on paper: all steps one after the other, without what only works on a screen. Made when the page is about to be printed.

import { createContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True in what is made for paper. */
export const PaperContext = createContext(false);

/** True from just before the page is printed until just after. */
export function usePaper(): boolean {
  const [isPaper, setPaper] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPaper(true));
    const end = (): void => setPaper(false);
    const media = matchMedia('print');
    // Some browsers tell of printing by the one, some by the other.
    const onMedia = ({ matches }: MediaQueryListEvent): void => (matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', onMedia);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', onMedia);
    };
  }, []);
  return isPaper;
}
