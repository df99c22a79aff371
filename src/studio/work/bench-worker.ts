// The entry of the worker that checks and plays what is being written; the work itself is in `../check` and `../play`.

import { checkText } from '../check/check.ts';
import type { Checked, CheckTask } from '../check/messages.ts';

type Answer = { readonly kind: 'ready' } | Checked;

const answer = (message: Answer): void => self.postMessage(message);
self.addEventListener('message', ({ data }: MessageEvent<CheckTask>) => answer(checkText(data)));
answer({ kind: 'ready' });
