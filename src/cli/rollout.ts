// The command line: reads the arguments and calls one command, each in a file of its own.

import { Command, CommanderError } from 'commander';
import { check } from './check.ts';
import { Complaint, FAULT, FINE, MISUSE } from './exit-codes.ts';
import { complain } from './output.ts';
import { schema } from './schema.ts';

let code: number = FINE;

const program = new Command('rollout')
  .description('Check, play and replay scenarios of Rollout.')
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride();

program
  .command('check')
  .description('tell everything that is wrong with scenario files')
  .argument('<files...>', 'scenario files, or ids of scenarios that come with the game')
  .option('--json', 'one JSON object for programs')
  .action((files: string[], options: { json?: true }) => {
    code = check(files, options);
  });

program
  .command('schema')
  .description('print the JSON Schema of scenario files')
  .action(() => {
    code = schema();
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) code = error.exitCode === 0 ? FINE : MISUSE;
  else if (error instanceof Complaint) {
    complain(error.message);
    code = error.code;
  } else {
    complain(`A fault of this program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    code = FAULT;
  }
}
process.exitCode = code;
