// The command line: reads the arguments and calls one command, each in a file of its own.

import { Command, CommanderError } from 'commander';
import { BOT_NAMES } from '../lab/index.ts';
import { balance, type BalanceOptions } from './balance.ts';
import { check } from './check.ts';
import { debriefRun, type DebriefOptions } from './debrief.ts';
import { Complaint, FAULT, FINE, MISUSE } from './exit-codes.ts';
import { complain } from './output.ts';
import { fmt, type FmtOptions } from './fmt.ts';
import { play, type PlayOptions } from './play.ts';
import { replay, type ReplayOptions } from './replay.ts';
import { schema } from './schema.ts';
import { test } from './test.ts';

let code: number = FINE;

const program = new Command('rollout')
  .description('Check, test, play, replay, debrief and balance scenarios of Rollout.')
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
  .command('test')
  .description('play the checks that authors wrote into scenario files; exit 2 when one does not hold')
  .argument('<files...>', 'scenario files, or ids of scenarios that come with the game')
  .option('--json', 'one JSON object for programs')
  .action((files: string[], options: { json?: true }) => {
    code = test(files, options);
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
  .command('balance')
  .description('play every bot over many seeds and judge every claim of the model; exit 2 when one fails')
  .argument('<file>', 'a scenario file, or the id of a scenario that comes with the game')
  .option('--runs <number>', 'seeds', '500')
  .option('--seed <text>', 'where the seeds begin: another text is another set of luck', 'balance')
  .option('--bots <names>', 'only these bots, with commas between; without claims')
  .option('--claims-only', 'without weighing decisions and moving the scenario’s numbers')
  .option('--shard <i/n>', 'only the i-th of n parts; with --json it can be merged')
  .option('--merge <files...>', 'put the JSON of all parts together instead of playing')
  .option('--threads <number>', 'worker threads; as many as the machine has, where not said')
  .option('--html <file>', 'write the report as a page, too')
  .option('--json', 'one JSON object for programs')
  .action(async (file: string, options: BalanceOptions) => {
    code = await balance(file, options);
  });

program
  .command('debrief')
  .description('look back at a run: what happened, why, what one thing done otherwise would have come to, and what was luck')
  .argument('<run>', 'a run file; it is verified first')
  .option('--scenario <file>', 'the scenario it was played on, where it does not come with the game')
  .option('--worlds <number>', 'other worlds to compare with; 0 for none')
  .option('--json', 'one JSON object for programs')
  .action(async (file: string, options: DebriefOptions) => {
    code = await debriefRun(file, options);
  });

program
  .command('fmt')
  .description('lay scenario files out as they should stand: order, indentation, quotes; comments and meaning stay')
  .argument('<files...>', 'scenario files')
  .option('--check', 'only tell which are not laid out; exit 1 when one is not')
  .option('--json', 'one JSON object for programs')
  .action((files: string[], options: FmtOptions) => {
    code = fmt(files, options);
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
