// The command line as a program: what Node tells it of its streams and of faults that nobody caught, and the exit code. What it does is in `main.ts`.

import { FAULT, FINE, MISUSE } from './exit-codes.ts';
import { tellFault } from './fault.ts';
import { main } from './main.ts';
import { complain } from './output.ts';

/** Who reads only the first lines, as `head` does, has seen enough: that is no fault. A full disk is none of ours, either. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`The answer cannot be written: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? FINE : MISUSE);
});
process.stderr.on('error', () => undefined);

for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    tellFault(error);
    process.exit(FAULT);
  });

process.exitCode = await main(process.argv);
