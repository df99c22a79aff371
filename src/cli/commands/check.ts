// `rollout check`, as it is typed.

import { Option } from 'commander';
import { check } from '../check.ts';
import { JSON_OPTION, SCENARIOS, withExamples, type Register } from '../command.ts';

export const addCheck: Register = (program, end) => {
  const command = program
    .command('check')
    .description('tell everything that is wrong with scenario files')
    .argument('<files...>', SCENARIOS)
    .addOption(new Option(...JSON_OPTION))
    .action((files: string[], options: { json?: true }) => end(check(files, options)));
  withExamples(command, [
    ['check my-office.yaml', 'everything that is wrong with a file, with places and what to do'],
    ['check harbor-relief first-ninety-days', 'several at once; those that come with the game go by their ids'],
    ['check my-office.yaml --json', 'the same for a program'],
  ]);
};
