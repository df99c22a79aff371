// What a command file of the command line hands out: how it registers itself, and help that teaches by examples.

import type { Command } from 'commander';

/** Tells how a command ended. */
export type End = (code: number) => void;
/** Adds one command to the program. */
export type Register = (program: Command, end: End) => void;

/** One line to type, and what it does. A test types every one of them. */
export type Example = readonly [line: string, does: string];

/** Examples below the help of a command. The line is without `rollout`. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  const rows = examples.map(([line, does]) => `  # ${does}\n  $ rollout ${line}`);
  return command.addHelpText('after', `\nExamples:\n${rows.join('\n')}`);
}

/** A scenario as every command takes it. */
export const SCENARIO = 'a scenario file, or the id of a scenario that comes with the game';
export const SCENARIOS = 'scenario files, or ids of scenarios that come with the game';
export const JSON_OPTION = ['--json', 'one JSON object for programs'] as const;
