// The reader's wishes about size, type, contrast and movement, as the game keeps them: marks on the root that the style sheets go by.

import type { Settings } from '../../session/index.ts';

const asks = (query: string): boolean => window.matchMedia(query).matches;

/** Widths, in the reader's own measure, below which there is one pane at a time, and hardly room for words on buttons. *Calibration.* */
const NARROW_REMS = 64;
const SMALL_REMS = 30;

/** Media queries count in the browser's measure, which the settings of the game do not change. */
function measure(): void {
  const root = document.documentElement;
  const width = window.innerWidth / Number.parseFloat(getComputedStyle(root).fontSize);
  root.toggleAttribute('data-narrow', width < NARROW_REMS);
  root.toggleAttribute('data-small', width < SMALL_REMS);
}

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
  measure();
  window.addEventListener('resize', measure);
  new MutationObserver(measure).observe(root, { attributes: true, attributeFilter: ['style'] });
}
