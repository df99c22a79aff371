// A letter to somebody, a department or all. What it does stands with messages.

import type { Addressee } from '../decision.ts';
import type { ActivityOutcome } from '../happening.ts';
import type { Message } from '../message.ts';
import type { Run } from '../run-context.ts';
import { sendLetter } from '../systems/messages.ts';

export function send(run: Run, to: Addressee, message: Message): ActivityOutcome {
  sendLetter(run, to, message);
  return 'done';
}
