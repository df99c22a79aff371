// `rollout replay`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { ReplayOptions } from '../replay.ts';

export const addReplay: Register = (program, end) => {
  const command = program
    .command('replay')
    .description('play run files again and verify them')
    .argument('<runs...>', 'run files')
    .option('--scenario <file>', 'the scenario they were played on, where it does not come with the game')
    .addOption(new Option(...JSON_OPTION))
    .action(async (files: string[], options: ReplayOptions) => {
      const { replay } = await import('../replay.ts');
      end(replay(files, options));
    });
  withExamples(command, [
    ['replay run.rollout.json', 'whether a run is what it says; the scenario stands beside it or comes with the game'],
    ['replay run.rollout.json --scenario my-office.yaml', 'with the scenario that it was played on'],
    ['replay run.rollout.json --json', 'the same for a program'],
  ]);
};
