// `rollout debrief`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { DebriefOptions } from '../debrief.ts';

export const addDebrief: Register = (program, end) => {
  const command = program
    .command('debrief')
    .description('look back at a run: what happened, why, what one thing done otherwise would have come to, and what was luck')
    .argument('<run>', 'a run file; it is verified first')
    .option('--scenario <file>', 'the scenario it was played on, where it does not come with the game')
    .option('--worlds <number>', 'other worlds to compare with; 0 for none')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, options: DebriefOptions) => {
      const { debriefRun } = await import('../debrief.ts');
      end(await debriefRun(file, options));
    });
  withExamples(command, [
    ['debrief run.rollout.json --scenario my-office.yaml --worlds 4', 'what happened and why, with four other worlds to compare with'],
    ['debrief run.rollout.json --scenario my-office.yaml --worlds 0', 'without other worlds: at once'],
    ['debrief run.rollout.json --scenario my-office.yaml --worlds 0 --json', 'the same for a program'],
  ]);
};
