// `rollout new`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { NewOptions } from '../new.ts';

/** What a scenario is made from where nothing else is asked for. */
const FIRST_TEMPLATE = 'one-project';

export const addNew: Register = (program, end) => {
  const command = program
    .command('new')
    .description('begin a scenario: a commented file that can be played as it stands')
    .argument('<id>', 'its id, which is its file’s name too: small letters and hyphens')
    .option('--template <name>', 'what to begin with: one-project, two-stakeholders, full-quarter', FIRST_TEMPLATE)
    .option('--lang <tag>', 'the language that you will write it in', 'en')
    .option('--to <folder>', 'where it goes; here, where not said')
    .addOption(new Option(...JSON_OPTION))
    .action(async (id: string, options: NewOptions) => {
      const { newScenario } = await import('../new.ts');
      end(newScenario(id, options));
    });
  withExamples(command, [
    ['new my-office', 'a small scenario: one need, one project, two messages'],
    ['new my-quarter --template full-quarter', 'every part of the format, to take out what is not needed'],
  ]);
};
