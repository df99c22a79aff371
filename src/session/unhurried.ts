// Long work beside the page: a piece at a time, and between two the page answers and draws.

import type { Steps } from '../run/index.ts';
import type { Clock } from './doors.ts';

export async function unhurried<T>({ breathe }: Pick<Clock, 'breathe'>, steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await breathe();
  }
}
