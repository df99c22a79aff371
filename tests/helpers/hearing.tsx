// The page through the ears of a virtual screen reader: the whole app on a running session, its parts read out in order, and what the
// live regions said meanwhile. Needs `// @vitest-environment happy-dom`.

import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { virtual } from '@guidepup/virtual-screen-reader';
import { vi } from 'vitest';
import { App } from '../../src/panels/app/app.tsx';
// What a panel is fetched for is there at once: how long that takes is this machine's business, and not what is heard.
import '../../src/panels/app/game.tsx';
import '../../src/panels/ledger/ledger-screen.tsx';
import '../../src/panels/projects/projects-panel.tsx';
import { emptyStage } from '../../src/panels/stage.ts';
import type { Session } from '../../src/session/types.ts';
import { newBrowser, openPage, SMALL, type Page } from '../session/page.ts';
import { settle } from './hand-clock.ts';
import { harborRules } from './harbor.ts';
import { harborTexts } from './harbor-days.ts';

/** The real one, for what only loading takes. */
const soon = globalThis.setTimeout;

/** Milliseconds between two looks at the live regions. */
const TICK = 50;
/** Names said as one whole, and not again in their parts. */
const WHOLE = /^(?:button|link|switch|radio|checkbox|menuitem|option|summary), /;
/** What a reader need not be told of: marks of the text's own shape. */
const SILENT =
  /^(?:document|paragraph|strong|emphasis|generic|list|term|definition|rowgroup|(?:cell|rowheader|columnheader).*|end, .*|end of .*|\.)$/;

export interface Said {
  /** Milliseconds since listening began. */
  readonly at: number;
  readonly voice: 'polite' | 'at once';
  readonly text: string;
}

export class Hearing {
  private constructor(
    private readonly page: Page,
    private readonly root: Root,
  ) {}

  static async open(seed: string): Promise<Hearing> {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    // Time passes only in `listen`: else what is said would depend on how fast this machine reads.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const page = await openPage(newBrowser(), {
      doors: { loadScenario: async () => ({ rules: harborRules, texts: harborTexts }), loadTexts: async () => harborTexts },
    });
    const host = document.createElement('div');
    host.id = 'page';
    document.body.append(host);
    const root = createRoot(host);
    const hearing = new Hearing(page, root);
    const made = Promise.resolve(emptyStage);
    const stage = (): typeof made => made;
    await hearing.rest(() => root.render(<App store={page.store} stage={stage} />));
    await hearing.rest(() => hearing.session.start(SMALL, 'coached', seed));
    await hearing.rest(() => hearing.session.show('office'));
    return hearing;
  }

  get session(): Session {
    return this.page.store.getState();
  }

  /** Does something and waits until the page has come to rest. */
  async rest(deed: () => unknown): Promise<void> {
    await act(async () => {
      await deed();
      await settle();
    });
    // Panels that are fetched when they are first opened.
    for (let turn = 0; turn < 200 && /Opening( the office)?…/.test(document.body.textContent ?? ''); turn += 1)
      await act(async () => {
        await new Promise((resolve) => soon(resolve, 50));
        await settle();
      });
  }

  /** Presses what has this name. */
  async press(name: RegExp): Promise<void> {
    const all = [...document.querySelectorAll<HTMLElement>('button, [role="button"], [role="row"]')];
    const named = all.find((one) => name.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));
    if (named === undefined) throw new Error(`nothing is called ${String(name)}`);
    await this.rest(() => named.click());
  }

  /** What a reader hears who goes through a part of the page from its first to its last word. */
  async read(selector: string): Promise<readonly string[]> {
    const container = document.querySelector<HTMLElement>(selector);
    if (container === null) throw new Error(`there is no ${selector}`);
    await virtual.start({ container });
    const first = await virtual.lastSpokenPhrase();
    // The reader goes round: it is through when it comes to its beginning again.
    for (let step = 0; step < 2_000; step += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === `end of ${first}` || (await virtual.lastSpokenPhrase()) === 'end of document') break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return heard(log);
  }

  /** Lets time pass, and tells what was said meanwhile. */
  async listen(milliseconds: number): Promise<readonly Said[]> {
    const told: Said[] = [];
    let before = { polite: textOf('status'), urgent: textOf('alert') };
    for (let at = 0; at <= milliseconds; at += TICK) {
      const now = { polite: textOf('status'), urgent: textOf('alert') };
      if (now.polite !== before.polite && now.polite !== '') told.push({ at, voice: 'polite', text: now.polite });
      if (now.urgent !== before.urgent && now.urgent !== '') told.push({ at, voice: 'at once', text: now.urgent });
      before = now;
      await act(async () => {
        await this.page.clock.pass(TICK);
        vi.advanceTimersByTime(TICK);
      });
    }
    await this.rest(() => undefined);
    return told;
  }

  close(): void {
    act(() => this.root.unmount());
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }
}

const textOf = (role: string): string => (document.querySelector(`[data-live-announcer] [role="${role}"]`)?.textContent ?? '').trim();

/** The log without what is said twice: the parts of a control whose name was said, and the ends of things. */
function heard(log: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let within: string | undefined;
  for (const [index, phrase] of log.entries()) {
    if (within !== undefined) {
      if (phrase === `end of ${within}`) within = undefined;
      continue;
    }
    // The words of what was just named.
    const isEcho = /^[a-z]+, /.test(log[index - 1] ?? '') && (log[index - 1] ?? '').split(', ').includes(phrase);
    if (SILENT.test(phrase) || isEcho) continue;
    lines.push(plain(phrase));
    if (WHOLE.test(phrase) && log.includes(`end of ${phrase}`)) within = phrase;
  }
  return lines;
}

/** A phrase as one would write it down: without the spaces before stops, and a list's items counted in short. */
const plain = (phrase: string): string =>
  phrase
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.:,])/g, '$1')
    .replace(/^listitem, level \d+, position (\d+), set size (\d+)$/, '- $1 of $2')
    .replace(/, position (\d+), set size (\d+)$/, ', $1 of $2');
