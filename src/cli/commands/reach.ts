// `rollout reach`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, SCENARIO, withExamples, type Register } from '../command.ts';
import type { ReachOptions } from '../reach.ts';

export const addReach: Register = (program, end) => {
  const command = program
    .command('reach')
    .description('look for a shortest list of decisions that makes an event come; exit 2 when nobody gets there')
    .argument('<file>', SCENARIO)
    .argument('<target>', 'the id of an event, or of an event and one of its answers: storm.stay')
    .option('--runs <number>', 'how many runs to look for it', '400')
    .option('--seed <text>', 'with this luck only; else with the seeds 1, 2, 3 …')
    .option('--save <name>', 'write what was found into the file, as a check of this name')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, target: string, options: ReachOptions) => {
      const { reach } = await import('../reach.ts');
      end(reach(file, target, options));
    });
  withExamples(command, [
    ['reach my-office.yaml power-blink', 'what makes the event come, week by week'],
    ['reach my-office.yaml done-by-gala.yes-now --seed 7', 'what makes this answer be given, with the luck of seed 7'],
    ['reach my-office.yaml done-by-gala.thursday --save somebody-looks-first', 'keep it in the file, as a check that rollout test plays'],
  ]);
};
