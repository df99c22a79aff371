// The entry of the worker that checks a scenario file beside the page; the work itself is in `file-check.ts`.

import { checkFile, type FromChecker, type ToChecker } from './file-check.ts';

const answer = (message: FromChecker): void => self.postMessage(message);
self.addEventListener('message', ({ data }: MessageEvent<ToChecker>) => answer(checkFile(data)));
answer({ kind: 'ready' });
