// The page's one Trusted Types policy: it lets scripts be started from addresses of our own workers and nothing else.

/** The part of the browser's Trusted Types that is used here; not every browser has it. */
export interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

export const POLICY = 'rollout';

/** Passes an address only if it is of this origin and in the list; throws otherwise. */
export function ownWorkerOnly(address: string, origin: string, workers: readonly string[]): string {
  const url = new URL(address, origin);
  const isOwn =
    url.origin === new URL(origin).origin &&
    url.search === '' &&
    url.hash === '' &&
    workers.some((worker) => new URL(worker, origin).pathname === url.pathname);
  if (!isOwn) throw new TypeError('not an address of one of our workers');
  return url.href;
}

let policy: { createScriptURL(address: string): unknown } | undefined;
let allowed: readonly string[] = [];

/**
 * Makes an address that `new Worker` and `serviceWorker.register` accept. `workers` are the addresses that the caller may ask for: there is one
 * policy for a page, so those of each caller are added to it.
 */
export function workerAddress(address: string, workers: readonly string[]): string {
  if (!workers.every((one) => allowed.includes(one))) allowed = [...allowed, ...workers];
  if (policy === undefined) {
    const rules = { createScriptURL: (text: string): string => ownWorkerOnly(text, globalThis.location.href, allowed) };
    const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
    policy = trustedTypes === undefined ? rules : trustedTypes.createPolicy(POLICY, rules);
  }
  // The browser wants its own trusted object here, which the types of `new Worker` know only as a text.
  return policy.createScriptURL(address) as string;
}
