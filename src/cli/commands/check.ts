// `rollout check`, as it is typed.

import { Option } from 'commander';
import type { CheckOptions } from '../check.ts';
import { FORMATS } from '../check-formats.ts';
import { JSON_OPTION, SCENARIOS, withExamples, type Register } from '../command.ts';
import { scenarioPath } from '../files.ts';
import { clearScreen } from '../output.ts';

interface Options extends CheckOptions {
  readonly watch?: true;
}

export const addCheck: Register = (program, end) => {
  const command = program
    .command('check')
    .description('tell everything that is wrong with scenario files')
    .argument('<files...>', SCENARIOS)
    .option('--fix', 'mend in the files what can be mended without changing what was meant, and say what it was')
    .addOption(new Option('--format <name>', 'for people, for programs, for GitHub’s annotations, or as SARIF').choices(FORMATS))
    .addOption(new Option('--watch', 'again after every change of a file, until Ctrl+C').conflicts(['json', 'format', 'fix']))
    .addOption(new Option(...JSON_OPTION).conflicts('format'))
    .action(async (files: string[], { watch, ...options }: Options) => {
      const { check } = await import('../check.ts');
      if (watch !== true) return end(check(files, options));
      const { watchFiles } = await import('../watch.ts');
      return end(
        await watchFiles(files.map(scenarioPath), () => {
          clearScreen();
          return check(files, options);
        }),
      );
    });
  withExamples(command, [
    ['check my-office.yaml', 'everything that is wrong with a file, with places and what to do'],
    ['check my-office.yaml --fix', 'mend tabs, missing quotes and slips of a letter; what is left is told'],
    ['check harbor-relief first-ninety-days', 'several at once; those that come with the game go by their ids'],
    ['check my-office.yaml --watch', 'again after every change, until Ctrl+C'],
    ['check my-office.yaml --format sarif > problems.sarif', 'for editors and code hosts'],
    ['check my-office.yaml --json', 'the same for a program'],
  ]);
};
