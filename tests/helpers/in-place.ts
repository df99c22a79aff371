// The studio's workers without a browser: the same work, done where it is asked for.

import type { Port } from '../../src/studio/workers.ts';

/** A worker that answers at once, after it has said what it says on the way. */
export function inPlace<To, From>(work: (task: To, tell: (step: From) => void) => From): Port<To, From | { readonly kind: 'ready' }> {
  let receive: (answer: From | { readonly kind: 'ready' }) => void = () => undefined;
  return {
    send: (task) => receive(work(task, (step) => receive(step))),
    listen(then) {
      receive = then;
      then({ kind: 'ready' });
    },
    stop: () => undefined,
  };
}
