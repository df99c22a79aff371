// The entry of the studio's laboratory worker; the work itself is in `service.ts`.

import { serve } from './service.ts';
import type { FromLab, Task } from './tasks.ts';

const answer = (message: FromLab): void => self.postMessage(message);
self.addEventListener('message', ({ data }: MessageEvent<Task>) => serve(data, answer, () => performance.now()));
