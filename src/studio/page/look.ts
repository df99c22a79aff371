// The reader's wishes about size, type, contrast and movement, as the game keeps them: marks on the root that the style sheets go by.

import type { Settings } from '../../session/index.ts';

const asks = (query: string): boolean => window.matchMedia(query).matches;

export function look({ textSize, motion, font, contrast }: Settings): void {
  const root = document.documentElement;
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  const mark = (): void => {
    root.dataset['motion'] = motion === 'reduced' || (motion === 'system' && asks('(prefers-reduced-motion: reduce)')) ? 'reduced' : 'full';
    root.dataset['contrast'] = contrast === 'more' || (contrast === 'system' && asks('(prefers-contrast: more)')) ? 'more' : 'normal';
  };
  mark();
  for (const query of ['(prefers-reduced-motion: reduce)', '(prefers-contrast: more)'])
    window.matchMedia(query).addEventListener('change', mark);
  root.dataset['font'] = font;
}
