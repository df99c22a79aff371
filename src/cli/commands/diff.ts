// `rollout diff`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, SCENARIO, withExamples, type Register } from '../command.ts';
import type { DiffOptions } from '../diff.ts';

export const addDiff: Register = (program, end) => {
  const command = program
    .command('diff')
    .description('play two versions of a scenario with the same luck, and tell what changed for those who play')
    .argument('<a>', SCENARIO)
    .argument('<b>', 'the other version')
    .option('--runs <number>', 'seeds, each played by every bot in both versions', '40')
    .option('--seed <text>', 'where the seeds begin: another text is another set of luck', 'diff')
    .option('--bots <names>', 'who plays, with commas between; else five from careful to careless')
    .addOption(new Option(...JSON_OPTION))
    .action(async (a: string, b: string, options: DiffOptions) => {
      const { diffVersions } = await import('../diff.ts');
      end(diffVersions(a, b, options));
    });
  withExamples(command, [
    ['diff my-office.yaml my-office-2.yaml --runs 4', 'what the changes of the second version do'],
    ['diff my-office.yaml my-office-2.yaml --runs 4 --bots planner', 'to a careful player alone'],
    ['diff my-office.yaml my-office-2.yaml --runs 2 --json', 'the same for a program'],
  ]);
};
