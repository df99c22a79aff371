// `rollout explain`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { ExplainOptions } from '../explain.ts';

export const addExplain: Register = (program, end) => {
  const command = program
    .command('explain')
    .description('what a code of `check` means, why it is told, and an example of it; without a code, all of them')
    .argument('[codes...]', 'codes as `check` tells them, such as E0107')
    .addOption(new Option('--page', 'all of them as the page docs/diagnostics.md').conflicts('json'))
    .addOption(new Option(...JSON_OPTION))
    .action(async (codes: string[], options: ExplainOptions) => {
      const { explainCodes } = await import('../explain.ts');
      end(explainCodes(codes, options));
    });
  withExamples(command, [
    ['explain E0107', 'one code, with a wrong and a right example'],
    ['explain', 'the list of all codes'],
    ['explain W0302 W0303 --json', 'two of them for a program'],
  ]);
};
