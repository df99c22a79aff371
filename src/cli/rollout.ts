// The command line: reads the arguments and calls one command, each in a file of its own.

import { Command, CommanderError } from 'commander';
import { BOT_NAMES } from '../lab/index.ts';
import { check } from './check.ts';
import { Complaint, FAULT, FINE, MISUSE } from './exit-codes.ts';
import { complain } from './output.ts';
import { play, type PlayOptions } from './play.ts';
import { replay, type ReplayOptions } from './replay.ts';
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
  .command('play')
  .description('let a bot play a scenario and print the week ledger')
  .argument('<file>', 'a scenario file, or the id of a scenario that comes with the game')
  .option('--bot <name>', `who plays: ${BOT_NAMES.join(', ')}`, 'planner')
  .option('--seed <text>', 'the luck of the run', '1')
  .option('--record <file>', 'write the run to this file')
  .option('--json', 'one JSON object for programs')
  .action((file: string, options: PlayOptions) => {
    code = play(file, options);
  });

program
  .command('replay')
  .description('play run files again and verify them')
  .argument('<runs...>', 'run files')
  .option('--scenario <file>', 'the scenario they were played on, where it does not come with the game')
  .option('--json', 'one JSON object for programs')
  .action((files: string[], options: ReplayOptions) => {
    code = replay(files, options);
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
