// The command line: reads the arguments and calls one command. Each command stands in a file of its own in `commands/`.

import { Command, CommanderError } from 'commander';
import { ENGINE } from '../run/index.ts';
import { BrokenScenario, brokenJson, tellComplaint } from './broken-scenario.ts';
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
import { answerJson, complain } from './output.ts';

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
let isJson = false;

/** Who reads only the first lines, as `head` does, has seen enough: that is no fault. A full disk is none of ours, either. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`The answer cannot be written: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? FINE : MISUSE);
});
process.stderr.on('error', () => undefined);

/** A fault of ours is said in a sentence; whoever mends it asks for more. */
function tellFault(error: unknown): void {
  const [said, stack] = error instanceof Error ? [error.message, error.stack] : [String(error), undefined];
  complain(`A fault of this program, and not of your file: ${said}`);
  const { ROLLOUT_STACK: wanted } = process.env;
  if (wanted !== undefined && wanted !== '' && stack !== undefined) complain(stack);
  else complain('Please report it with the line that you typed, and with what it says under ROLLOUT_STACK=1.');
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    tellFault(error);
    process.exit(FAULT);
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
program.hook('preAction', (_, command) => {
  isJson = command.opts<{ readonly json?: true }>().json === true;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) code = error.exitCode === 0 ? FINE : MISUSE;
  else if (error instanceof Complaint) {
    if (isJson && error instanceof BrokenScenario) answerJson(brokenJson(error));
    tellComplaint(error, isJson);
    code = error.code;
  } else {
    tellFault(error);
    code = FAULT;
  }
}
process.exitCode = code;
