// Where the focus goes: to a place that is asked for by name, as soon as it is there; and where whatever had it is taken away or
// switched off, to the nearest thing that is left. Nobody who plays by keyboard should find themselves at the top of the page.

/**
 * Milliseconds for which a place is waited for, in case its screen is still on its way. *Calibration*: a busy machine once needed more than three
 * seconds for a step of the debrief. Whoever presses something else meanwhile ends the waiting.
 */
const PATIENCE = 15_000;

const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), [tabindex="0"]';
const MODAL = '[data-modal]';
/** Parts of a page that have a heading of their own to go to. */
const PARTS = 'main, section, article, aside, [role="dialog"]';
const HEADING = '[data-place][tabindex="-1"]:is(h1, h2, h3)';
/** Never fallen back to: pressed by mistake, it would run the week. */
export const PRIMARY = 'data-primary';

/** Marks an element as a place that the focus can be sent to. Tab passes it by. */
export const place = (name: string) => ({ 'data-place': name, tabIndex: -1 }) as const;

interface Wish {
  readonly places: readonly string[];
  readonly until: number;
  /** For a focus that was lost: whoever has one meanwhile keeps it. */
  readonly isForLost: boolean;
}

let wish: Wish | undefined;

/** True while a dialog lies over the page: it keeps the focus, and keys rest. */
export const isUnderDialog = (): boolean => document.querySelector(MODAL) !== null;

function want(places: readonly string[], isForLost: boolean): void {
  const isWaiting = wish !== undefined;
  wish = { places, until: performance.now() + PATIENCE, isForLost };
  if (!isWaiting) requestAnimationFrame(fulfil);
}

/** Sends the focus to the first of these places that is there. The last word counts. */
export const moveFocus = (...places: readonly string[]): void => want(places, false);

/** Nothing that is there has the focus. */
function isLost(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now.matches(':disabled');
}

/** Sends the focus to a place and shows it from its top, as something new to read. */
export function showFromTop(...places: readonly string[]): void {
  document.querySelector('#panel')?.scrollTo(0, 0);
  moveFocus(...places);
}

function fulfil(): void {
  if (wish === undefined) return;
  const { places, until, isForLost } = wish;
  if (isForLost && !isLost()) {
    wish = undefined;
    return;
  }
  const isThere =
    !isUnderDialog() && places.some((name) => [...document.querySelectorAll(`[data-place="${CSS.escape(name)}"]`)].some(give));
  if (isThere || performance.now() > until) wish = undefined;
  else requestAnimationFrame(fulfil);
}

/** True when the element took the focus; one that is hidden does not. */
function give(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return document.activeElement === element;
}

/** Drawn, and not shut off. Safari before 17.4 does not tell by itself what is drawn. */
export function isSeen(element: Element): boolean {
  if (element.closest('[inert]') !== null) return false;
  return 'checkVisibility' in element ? element.checkVisibility() : (element as Element).getClientRects().length > 0;
}

const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled') || !isSeen(element);

/** The heading of the part that lost something, or the first control left beside it. */
function nearest(around: readonly Element[]): Element | undefined {
  for (const one of around.filter((element) => !isGone(element))) {
    const heading = one.matches(PARTS) ? one.querySelector(HEADING) : null;
    const found = heading ?? [...one.querySelectorAll(CONTROLS)].find((control) => !control.hasAttribute(PRIMARY) && !isGone(control));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The element and all that it stands in. */
function trailOf(element: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) trail.push(one);
  return trail;
}

/** Watches the page until the answer is called. */
export function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  let isDue = false;

  const onFocus = ({ target }: FocusEvent): void => {
    // What a dialog had is not gone back to: the page under it is.
    if (target instanceof Element && target !== document.body && target.closest(MODAL) === null) trail = trailOf(target);
  };
  /** A tap beside everything takes the focus away on purpose. */
  const onPointer = ({ target }: PointerEvent): void => {
    wish = undefined;
    if (target instanceof Element && target.closest(`${CONTROLS}, label, [tabindex]`) === null) trail = [];
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') wish = undefined;
  };
  const restore = (): void => {
    isDue = false;
    const [last] = trail;
    if (wish !== undefined || last === undefined || !isLost() || !isGone(last) || isUnderDialog()) return;
    const found = nearest(trail.slice(1));
    if (found === undefined) want(['title'], true);
    else give(found);
  };
  const watcher = new MutationObserver(() => {
    if (isDue || trail[0] === undefined || !isGone(trail[0])) return;
    isDue = true;
    // Two frames: whoever knows better where the focus belongs has spoken by then.
    requestAnimationFrame(() => requestAnimationFrame(restore));
  });

  document.addEventListener('focusin', onFocus);
  window.addEventListener('pointerdown', onPointer, true);
  window.addEventListener('keydown', onKey, true);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'inert'] });
  return () => {
    document.removeEventListener('focusin', onFocus);
    window.removeEventListener('pointerdown', onPointer, true);
    window.removeEventListener('keydown', onKey, true);
    watcher.disconnect();
  };
}
