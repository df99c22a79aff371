// `rollout migrate`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { MigrateOptions } from '../migrate.ts';

export const addMigrate: Register = (program, end) => {
  const command = program
    .command('migrate')
    .description('bring scenario files of an older format up to date; comments stay')
    .argument('<files...>', 'scenario files')
    .option('--check', 'only tell which are of an older format; exit 1 when one is')
    .addOption(new Option(...JSON_OPTION))
    .action(async (files: string[], options: MigrateOptions) => {
      const { migrate } = await import('../migrate.ts');
      end(migrate(files, options));
    });
  withExamples(command, [
    ['migrate my-office.yaml', 'a file from an earlier version of the game'],
    ['migrate my-office.yaml --check', 'only tell whether there is something to do'],
  ]);
};
