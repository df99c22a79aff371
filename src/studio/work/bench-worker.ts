// The entry of the worker that checks and plays what is being written; the work itself is in `../check`, `../checks`, `../forms` and `../play`.

import { checkText } from '../check/check.ts';
import type { Checked, CheckTask } from '../check/messages.ts';
import { checkingTask } from '../checks/work.ts';
import type { FormAnswer, FormTask } from '../forms/messages.ts';
import { formTask } from '../forms/work.ts';
import type { CheckingAnswer, CheckingTask, PlayAnswer, PlayTask, Seeking } from '../play/messages.ts';
import { playTask } from '../play/work.ts';

type Task = CheckTask | CheckingTask | FormTask | PlayTask;
type Answer = { readonly kind: 'ready' } | Checked | CheckingAnswer | FormAnswer | PlayAnswer | Seeking;

const answer = (message: Answer): void => self.postMessage(message);

function answerTo(task: Task): Answer {
  switch (task.kind) {
    case 'check':
      return checkText(task);
    case 'checks':
    case 'end':
      return checkingTask(task);
    case 'read':
    case 'change':
      return formTask(task);
    case 'again':
    case 'bot':
    case 'seek':
      return playTask(task, answer);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => answer(answerTo(data)));
answer({ kind: 'ready' });
