// The workers of a page that is one file: their texts stand in it as inert data. It takes the place of `worker-door.ts` there
// (`scripts/vite-player.ts`). The Trusted Types policy lets through the addresses that are made here and nothing else.

import type { FromChecker } from './file-check.ts';
import type { CheckerPort } from './file-compiler.ts';
import type { ForecastPort } from './forecast-engine.ts';
import type { FromWorker } from './forecast-service.ts';
import type { DebriefPort } from './debrief-engine.ts';
import type { FromDebriefer } from './debrief-service.ts';
import { POLICY, type PolicyFactory } from './trusted.ts';

interface Port<To, From> {
  send(message: To): void;
  listen(receive: (answer: From) => void, fail: () => void): void;
  stop(): void;
}

/** The texts, by the names of their files. Throws where the page has none. */
function textOf(name: string): string {
  const all = JSON.parse(document.querySelector('#workers')?.textContent ?? '{}') as Readonly<Record<string, string>>;
  const text = Object.hasOwn(all, name) ? all[name] : undefined;
  if (text === undefined) throw new Error(`the page holds no worker called ${name}`);
  return text;
}

const addresses = new Map<string, string>();

/** Passes an address only if it was made here; throws otherwise. */
function ownOnly(address: string): string {
  if (![...addresses.values()].includes(address)) throw new TypeError('not the address of one of our workers');
  return address;
}

let policy: { createScriptURL(address: string): unknown } | undefined;

/** As `new Worker` accepts it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: ownOnly }) ?? { createScriptURL: ownOnly };
  return policy.createScriptURL(address) as string;
}

function addressOf(name: string): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const made = URL.createObjectURL(new Blob([textOf(name)], { type: 'text/javascript' }));
  addresses.set(name, made);
  return made;
}

function startWorker<To, From>(file: string, name: string): Port<To, From> {
  const worker = new Worker(trusted(addressOf(file)), { name });
  return {
    send: (message) => worker.postMessage(message),
    listen(receive, fail) {
      worker.addEventListener('message', (event: MessageEvent<From>) => receive(event.data));
      worker.addEventListener('error', fail);
    },
    stop: () => worker.terminate(),
  };
}

/** Throws where the browser refuses workers. */
export const startForecastWorker = (): ForecastPort => startWorker<Parameters<ForecastPort['send']>[0], FromWorker>('forecast', 'forecast');
export const startDebriefWorker = (): DebriefPort => startWorker<Parameters<DebriefPort['send']>[0], FromDebriefer>('debrief', 'debrief');
export const startChecker = (): CheckerPort => startWorker<Parameters<CheckerPort['send']>[0], FromChecker>('file-check', 'checker');

/** A page that is one file needs nothing that keeps its files. */
export const serviceWorkerAddress = (): string => {
  throw new Error('there is no service worker');
};
