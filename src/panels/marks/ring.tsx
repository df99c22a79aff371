// A ring around something on the page, to be looked at and not to be pressed.

import type { Box } from './put.ts';
import styles from './marks.module.css';

/** Pixels that the ring stands off. */
const OFF = 4;

export function Ring({ around }: { readonly around: Box }) {
  // Scrolled out of sight there is nothing to draw it around.
  if (around.width === 0 || around.height === 0) return undefined;
  return (
    <div
      aria-hidden
      data-ring
      className={styles['ring']}
      style={{ left: around.left - OFF, top: around.top - OFF, width: around.width + 2 * OFF, height: around.height + 2 * OFF }}
    />
  );
}
