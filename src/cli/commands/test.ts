// `rollout test`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, SCENARIOS, withExamples, type Register } from '../command.ts';
import { scenarioPath } from '../files.ts';

interface Options {
  readonly json?: true;
  readonly watch?: true;
}

export const addTest: Register = (program, end) => {
  const command = program
    .command('test')
    .description('play the checks that authors wrote into scenario files; exit 2 when one does not hold')
    .argument('<files...>', SCENARIOS)
    .addOption(new Option('--watch', 'again after every change of a file, until Ctrl+C').conflicts('json'))
    .addOption(new Option(...JSON_OPTION))
    .action(async (files: string[], options: Options) => {
      const { test } = await import('../test.ts');
      if (options.watch !== true) return end(test(files, options));
      const { watchFiles } = await import('../watch.ts');
      return end(await watchFiles(files.map(scenarioPath), () => test(files, options)));
    });
  withExamples(command, [
    ['test my-office.yaml', 'play the checks at the end of a file'],
    ['test my-office.yaml --watch', 'again after every change, until Ctrl+C'],
    ['test my-office.yaml --json', 'the same for a program: which held, and why the others did not'],
  ]);
};
