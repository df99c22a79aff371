// @vitest-environment happy-dom
// A focus that was lost goes to the page's title, unless somebody has taken another one by then.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/panels/focus.ts';

let frames: (() => void)[] = [];
let stop = (): void => undefined;
const frame = (): void => {
  const due = frames;
  frames = [];
  for (const one of due) one();
};
/** Lets the watcher of the page hear of its changes. */
const heard = (): Promise<void> => new Promise((done) => void setTimeout(done));

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (one: () => void) => frames.push(one));
  document.body.innerHTML = '<h1 data-place="title" tabindex="-1">Plan</h1><button>Settings</button>';
  stop = keepFocus();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

async function loseField(): Promise<void> {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  field.remove();
  await heard();
  // Two frames are left to whoever knows better; then it is wanted at the title, from the next frame on.
  frame();
  frame();
}

it('goes to the title', async () => {
  await loseField();
  frame();
  expect(document.activeElement?.tagName).toBe('H1');
});

it('is not taken from what was focused in the meantime', async () => {
  await loseField();
  const button = document.querySelector('button');
  button?.focus();
  frame();
  frame();
  expect(document.activeElement).toBe(button);
});
