// The command line: reads the arguments and calls one command. Each command stands in a file of its own in `commands/`.

import { Command, CommanderError } from 'commander';
import { ENGINE } from '../run/index.ts';
import { withExamples, type Register } from './command.ts';
import { addBalance } from './commands/balance.ts';
import { addCheck } from './commands/check.ts';
import { addDebrief } from './commands/debrief.ts';
import { addDiff } from './commands/diff.ts';
import { addDocs } from './commands/docs.ts';
import { addExplain } from './commands/explain.ts';
import { addFmt } from './commands/fmt.ts';
import { addL10n } from './commands/l10n.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNew } from './commands/new.ts';
import { addPlay } from './commands/play.ts';
import { addReach } from './commands/reach.ts';
import { addReplay } from './commands/replay.ts';
import { addSchema } from './commands/schema.ts';
import { addTest } from './commands/test.ts';
import { Complaint, FAULT, FINE, MISUSE } from './exit-codes.ts';
import { packageVersion } from './files.ts';
import { complain } from './output.ts';

/** In the order in which help lists them: that in which an author meets them. */
const COMMANDS: readonly Register[] = [
  addNew,
  addCheck,
  addExplain,
  addFmt,
  addPlay,
  addTest,
  addReach,
  addBalance,
  addDiff,
  addReplay,
  addDebrief,
  addL10n,
  addMigrate,
  addSchema,
  addDocs,
];

let code: number = FINE;

/** Who reads only the first lines, as `head` does, has seen enough: that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(FINE);
});

const program = new Command('rollout')
  .description('Write, check, play and balance scenarios of Rollout.')
  .version(
    `rollout ${packageVersion()}, engine ${ENGINE}`,
    '--version',
    'the version of the program, and of the rules that runs are verified with',
  )
  .helpOption('-h, --help', 'what there is, with examples')
  .helpCommand('help [command]', 'what a command does, with examples')
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride();

withExamples(program, [
  ['check my-office.yaml', 'what is wrong with a scenario'],
  ['play my-office.yaml --bot planner', 'how a careful player gets on'],
  ['help balance', 'what a command can do'],
]).addHelpText(
  'after',
  '\nExit codes: 0 fine · 1 the scenario has errors · 2 a check or a claim of the balance failed · 3 wrong use · 4 our own fault',
);

for (const add of COMMANDS) add(program, (ended) => (code = ended));

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
