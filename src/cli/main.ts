// What the command line does with what was typed: reads it, calls one command, and tells how that ended. Each command stands in a file of its own
// in `commands/`.

import { Command, CommanderError } from 'commander';
import { ENGINE } from '../run/index.ts';
import { nearest } from '../scenario/index.ts';
import { BrokenScenario, brokenJson, tellComplaint } from './broken-scenario.ts';
import { withExamples, type End, type Register } from './command.ts';
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
import { tellFault } from './fault.ts';
import { answerJson } from './output.ts';

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

/** What a command asks for, by the names of its arguments. */
const NEEDED: Readonly<Record<string, string>> = {
  file: 'a scenario file',
  files: 'a scenario file',
  a: 'two scenario files',
  b: 'a second scenario file',
  run: 'a run file',
  runs: 'a run file',
  target: 'the id of an event',
  po: 'a PO file',
  id: 'an id for the new scenario',
};

/** `error: missing required argument 'files'`, for people. */
const plainly = (told: string): string =>
  told
    .replace(/missing required argument '(\w+)'/, (_, name: string) => `this command needs ${NEEDED[name] ?? name}`)
    .replace(/required option '(.+)' not specified/, 'this command needs $1');

/** Help for a command that there is not: said so, as for the command itself. */
function refuseHelp(program: Command, [, , asked, about]: readonly string[]): void {
  const names = program.commands.map((one) => one.name());
  if (asked !== 'help' || about === undefined || about.startsWith('-') || about === 'help' || names.includes(about)) return;
  const near = nearest(about, names);
  throw new Complaint(
    `there is no command ${about}${near === undefined ? '; `rollout help` lists all of them' : `; did you mean ${near}?`}`,
  );
}

/** A program of its own for every call: what was read of one line is not for the next. */
function programOf(end: End): Command {
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
    .configureOutput({ outputError: (told, write) => write(plainly(told)) })
    .exitOverride();

  withExamples(program, [
    ['check my-office.yaml', 'what is wrong with a scenario'],
    ['play my-office.yaml --bot planner', 'how a careful player gets on'],
    ['help balance', 'what a command can do'],
  ]).addHelpText(
    'after',
    '\nExit codes: 0 fine · 1 the scenario has errors · 2 a check or a claim of the balance failed · 3 wrong use · 4 our own fault',
  );

  for (const add of COMMANDS) add(program, end);
  return program;
}

/**
 * Does what was typed, given as Node gives it: the node and the script first. Answers on stdout, tells on stderr what goes wrong, and returns the
 * exit code; a complaint and a fault of our own are told, and never thrown.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = FINE;
  let isJson = false;
  try {
    const program = programOf((ended) => (code = ended));
    program.hook('preAction', (_, command) => {
      isJson = command.opts<{ readonly json?: true }>().json === true;
    });
    refuseHelp(program, argv);
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : MISUSE;
    if (error instanceof Complaint) {
      if (isJson && error instanceof BrokenScenario) answerJson(brokenJson(error));
      tellComplaint(error, isJson);
      return error.code;
    }
    tellFault(error);
    return FAULT;
  }
}
