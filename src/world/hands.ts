// Mouse and fingers on the canvas: tap, drag, pinch and wheel, told as plain movements. Browser events and not the engine's,
// so that they work while the engine's loop sleeps.

export interface Gestures {
  /** CSS pixels within the canvas. `isTouch` asks for more generous aim. */
  tap(x: number, y: number, isTouch: boolean): void;
  drag(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** The pointer rests or moves over the canvas. */
  hover(x: number, y: number): void;
}

/** A press that moves less than this many pixels is a tap. */
const TAP_SLACK = 7;
const WHEEL_STEP = 0.0016;

/**
 * Listens on a canvas until the returned function is called. Buttons that lie over the canvas keep their presses; but where there are many of
 * them a second finger often meets one, so two fingers anywhere on what `holds` both are a pinch.
 */
export function feel(canvas: HTMLCanvasElement, holds: (target: Node) => boolean, gestures: Gestures): () => void {
  const down = new Map<number, { x: number; y: number }>();
  /** What else lies under a finger. */
  const pressed = new Map<number, EventTarget>();
  let travelled = 0;
  let spread = 0;
  const ending = new AbortController();
  const { signal } = ending;
  const inside = (event: MouseEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spreadNow = (): number => {
    const [a, b] = [...down.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };

  const follow = (event: PointerEvent): void => {
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, inside(event));
    spread = spreadNow();
    if (down.size < 2) return;
    // No tap and no press comes of fingers that pinch.
    travelled = Infinity;
    for (const [pointerId, target] of pressed) target.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
  };

  canvas.style.touchAction = 'none';
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== canvas) {
        if (event.pointerType !== 'touch' || !(event.target instanceof Node) || !holds(event.target)) return;
        pressed.set(event.pointerId, event.target);
        follow(event);
        return;
      }
      // A canvas takes no focus, so a field would keep it and go on eating keys.
      const focused = document.activeElement;
      if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) focused.blur();
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      follow(event);
    },
    { signal },
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      const now = inside(event);
      const before = down.get(event.pointerId);
      if (before === undefined) {
        if (event.target === canvas) gestures.hover(now.x, now.y);
        return;
      }
      down.set(event.pointerId, now);
      const dx = now.x - before.x;
      const dy = now.y - before.y;
      travelled += Math.hypot(dx, dy);
      if (down.size === 1) {
        if (travelled > TAP_SLACK && !pressed.has(event.pointerId)) gestures.drag(dx, dy);
        return;
      }
      const wider = spreadNow();
      const [a, b] = [...down.values()];
      if (spread > 0 && a !== undefined && b !== undefined) gestures.zoom(wider / spread, (a.x + b.x) / 2, (a.y + b.y) / 2);
      spread = wider;
    },
    { signal },
  );
  const lift = (event: PointerEvent): void => {
    // Those above are told to the buttons alone.
    if (!event.isTrusted) return;
    const isOwn = down.delete(event.pointerId) && !pressed.delete(event.pointerId);
    spread = spreadNow();
    if (!isOwn || event.type === 'pointercancel' || down.size > 0 || travelled > TAP_SLACK) return;
    const { x, y } = inside(event);
    gestures.tap(x, y, event.pointerType === 'touch');
  };
  document.addEventListener('pointerup', lift, { signal });
  document.addEventListener('pointercancel', lift, { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = inside(event);
      gestures.zoom(Math.exp(-event.deltaY * WHEEL_STEP), x, y);
    },
    { signal, passive: false },
  );
  return () => ending.abort();
}
