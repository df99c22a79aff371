// The entry of the worker that checks and plays what is being written; the work itself is in `../check` and `../play`.

import { checkText } from '../check/check.ts';
import type { Checked, CheckTask } from '../check/messages.ts';
import type { PlayAnswer, PlayTask } from '../play/messages.ts';
import { playTask } from '../play/work.ts';

type Answer = { readonly kind: 'ready' } | Checked | PlayAnswer;

const answer = (message: Answer): void => self.postMessage(message);
self.addEventListener('message', ({ data }: MessageEvent<CheckTask | PlayTask>) =>
  answer(data.kind === 'check' ? checkText(data) : playTask(data)),
);
answer({ kind: 'ready' });
