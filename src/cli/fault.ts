// A fault of our own, as it is told: in a sentence; whoever mends it asks for more.

import { complain } from './output.ts';

export function tellFault(error: unknown): void {
  const [said, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
  complain(`A fault of this program, and not of your file: ${said}`);
  const { ROLLOUT_STACK: wanted } = process.env;
  if (wanted !== undefined && wanted !== '' && stack !== undefined) complain(stack);
  else complain('Please report it with the line that you typed, and with what it says under ROLLOUT_STACK=1.');
}
