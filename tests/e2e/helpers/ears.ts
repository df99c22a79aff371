// Ears for a page: which audio contexts it makes and in what state, and how loud it is where the sound leaves it. Before the first press
// the page tells by its console alone: whatever a test evaluates in the page, or looks for in it, counts as a press.

import type { Page } from '@playwright/test';

export interface Ears {
  /** What the page's console told of its contexts: `made`, then `running` when it does. */
  readonly told: readonly string[];
  /** States of contexts that the test itself made to try the browser's rule, latest last. */
  readonly tried: readonly string[];
  /** Files of sound that the page asked for. */
  readonly fetched: readonly string[];
  /** The largest sample that leaves the page within some milliseconds. */
  readonly peak: (milliseconds?: number) => Promise<number>;
}

/** Call before the page is opened. */
export async function giveEars(page: Page): Promise<Ears> {
  const told: string[] = [];
  const tried: string[] = [];
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [file] = /[a-z]+-[^/]+\.(webm|mp3|m4a)$/.exec(new URL(request.url()).pathname) ?? [];
    if (file !== undefined) fetched.push(file);
  });
  page.on('console', (message) => {
    const [, kind, what = ''] = /^ears (\w+) (.+)$/.exec(message.text()) ?? [];
    if (kind === 'told') told.push(what);
    if (kind === 'tried') tried.push(what);
  });
  await page.addInitScript(() => {
    const Native = window.AudioContext;
    const say = (kind: string, what: string): void => globalThis['console'].debug(`ears ${kind} ${what}`);
    setInterval(() => {
      const trial = new Native();
      setTimeout(() => {
        say('tried', trial.state);
        void trial.close();
      }, 200);
    }, 400);
    const analysers: AnalyserNode[] = [];
    Object.assign(window, { analysers });
    window.AudioContext = class extends Native {
      constructor(options?: AudioContextOptions) {
        super(options);
        say('told', 'made');
        if (this.state === 'running') say('told', 'running');
        this.addEventListener('statechange', () => say('told', this.state));
      }
    };
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] === this.context.destination) {
        const analyser = this.context.createAnalyser();
        analyser.fftSize = 32_768;
        analysers.push(analyser);
        connect.call(this, analyser);
      }
      return connect.apply(this, to);
    } as typeof AudioNode.prototype.connect;
  });
  const peak = (milliseconds = 600): Promise<number> =>
    page.evaluate(async (length) => {
      const { analysers } = window as unknown as { readonly analysers: readonly AnalyserNode[] };
      const wave = new Float32Array(32_768);
      let most = 0;
      const end = performance.now() + length;
      do {
        await new Promise((resolve) => setTimeout(resolve, 100));
        for (const analyser of analysers) {
          analyser.getFloatTimeDomainData(wave);
          most = wave.reduce((largest, sample) => Math.max(largest, Math.abs(sample)), most);
        }
      } while (performance.now() < end);
      return most;
    }, milliseconds);
  return { told, tried, fetched, peak };
}
