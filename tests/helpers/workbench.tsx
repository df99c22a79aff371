// The studio's workbench on a page without a browser: its real parts, with the workers' work done in place. Needs `// @vitest-environment happy-dom`.

import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { checkText } from '../../src/studio/check/check.ts';
import { checkingTask } from '../../src/studio/checks/work.ts';
import { Draft } from '../../src/studio/document/draft.ts';
import { keeping } from '../../src/studio/document/keeping.ts';
import { indexedDbSnapshots, type Snapshots } from '../../src/studio/document/snapshots.ts';
import { createStudio, type Studio } from '../../src/studio/document/store.ts';
import { treesOf } from '../../src/studio/forms/trees.ts';
import { formTask } from '../../src/studio/forms/work.ts';
import { Bench } from '../../src/studio/page/bench.tsx';
import { DeskProvider, type Desk } from '../../src/studio/page/context.tsx';
import { livePlay } from '../../src/studio/play/live-play.ts';
import type { PlayAnswer, PlayTask, Seeking } from '../../src/studio/play/messages.ts';
import { playTask } from '../../src/studio/play/work.ts';
import { handClock, settle, type HandClock } from './hand-clock.ts';
import { inPlace } from './in-place.ts';

/** Plays; a search for what no bot comes to is a short one. */
const shortly = (task: PlayTask, tell: (step: Seeking) => void): PlayAnswer =>
  playTask(task.kind === 'seek' ? { ...task, runs: 12 } : task, tell);

const LOOK = { textSize: 'normal', font: 'inter', contrast: 'system', motion: 'system' } as never;
let databases = 0;

export class Workbench {
  readonly clock: HandClock = handClock();
  readonly draft = new Draft();
  readonly studio: Studio;
  readonly snapshots: Snapshots;
  readonly desk: Desk;
  #root: Root | undefined;

  constructor() {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    // What is kept is written when the test says so.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // The frame of the game stays empty: that page is another test's.
    vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(function empty(this: HTMLIFrameElement) {
      this.srcdoc = '<p></p>';
    });
    const { clock, draft } = this;
    this.studio = createStudio({ draft, startChecker: () => inPlace(checkText), after: clock.after });
    databases += 1;
    this.snapshots = indexedDbSnapshots(`workbench-${databases}`);
    this.desk = {
      studio: this.studio,
      snapshots: this.snapshots,
      keeping: keeping(this.studio, draft, this.snapshots, clock.now, () => undefined),
      play: livePlay(this.studio, () => inPlace<PlayTask, PlayAnswer | Seeking>(shortly), LOOK, clock.after),
      trees: treesOf(this.studio, () => inPlace(formTask), clock.after),
      ask: (task) => Promise.resolve(checkingTask(task)),
      language: 'en',
      speak: () => undefined,
    };
  }

  /** The workbench with a text on it. */
  static async open(text: string, name: string): Promise<Workbench> {
    const bench = new Workbench();
    const host = document.createElement('div');
    document.body.append(host);
    bench.#root = createRoot(host);
    await bench.rest(() => {
      bench.studio.open(text, name);
      bench.#root?.render(
        <DeskProvider value={bench.desk}>
          <Bench isKept />
        </DeskProvider>,
      );
    });
    return bench;
  }

  /** Does something and waits until the page has come to rest; what waits for a pause in the writing has its pause. */
  async rest(deed: () => unknown = () => undefined): Promise<void> {
    await act(async () => {
      await deed();
      await this.clock.pass(100);
      await settle();
    });
  }

  /** Everything that has this name, by what is written on it or its label. */
  named(name: string | RegExp, of = 'button'): readonly HTMLElement[] {
    const isNamed = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
    return [...document.querySelectorAll<HTMLElement>(of)].filter((one) =>
      isNamed((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()),
    );
  }

  /** Presses the first button of this name. */
  async press(name: string | RegExp): Promise<void> {
    const [button] = this.named(name);
    if (button === undefined) throw new Error(`no button is called ${String(name)}`);
    await this.rest(() => button.click());
  }

  /** Opens a tab beside the text. */
  async tab(name: string): Promise<void> {
    const rail = [...document.querySelectorAll<HTMLElement>('nav[aria-label="Try out"] button')];
    const tab = rail.find((one) => one.textContent?.replace(/^\d+/, '') === name);
    if (tab === undefined) throw new Error(`no tab is called ${name}`);
    await this.rest(() => tab.click());
  }

  /** What stands beside the text. */
  get side(): string {
    return document.querySelector('[aria-labelledby="tab-title"]')?.textContent ?? '';
  }

  /** Holds files over the page and lets them go. Answers all that stood on the page while they were held. */
  async drop(...files: readonly File[]): Promise<string> {
    const dataTransfer = { types: ['Files'], files, items: files.map(() => ({ kind: 'file', webkitGetAsEntry: () => null })) };
    const held = (type: string): Event => Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
    await this.rest(() => window.dispatchEvent(held('dragover')));
    const said = document.body.textContent ?? '';
    const drop = held('drop');
    await this.rest(() => window.dispatchEvent(drop));
    // Else the browser would leave the studio and show the file.
    if (!drop.defaultPrevented) throw new Error('nobody took the file');
    return said;
  }

  close(): void {
    act(() => this.#root?.unmount());
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}
