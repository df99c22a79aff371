// `rollout fmt`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { FmtOptions } from '../fmt.ts';

export const addFmt: Register = (program, end) => {
  const command = program
    .command('fmt')
    .description('lay scenario files out as they should stand: order, indentation, quotes; comments and meaning stay')
    .argument('<files...>', 'scenario files')
    .option('--check', 'only tell which are not laid out; exit 1 when one is not')
    .addOption(new Option(...JSON_OPTION))
    .action(async (files: string[], options: FmtOptions) => {
      const { fmt } = await import('../fmt.ts');
      end(fmt(files, options));
    });
  withExamples(command, [
    ['fmt my-office.yaml', 'lay a file out; nothing that it says changes'],
    ['fmt my-office.yaml --check', 'only tell whether it is laid out'],
  ]);
};
