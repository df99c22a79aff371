// `rollout play`, as it is typed.

import { Option } from 'commander';
import { BOT_NAMES } from '../../lab/index.ts';
import { JSON_OPTION, SCENARIO, withExamples, type Register } from '../command.ts';
import type { PlayOptions } from '../play.ts';

export const addPlay: Register = (program, end) => {
  const command = program
    .command('play')
    .description('let a bot play a scenario and print the week ledger')
    .argument('<file>', SCENARIO)
    .option('--bot <name>', `who plays: ${BOT_NAMES.join(', ')}`, 'planner')
    .option('--seed <text>', 'the luck of the run', '1')
    .option('--record <file>', 'write the run to this file')
    .option('--why <event>', 'instead of the ledger: why this event came or did not, week by week')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, options: PlayOptions) => {
      const { play } = await import('../play.ts');
      end(play(file, options));
    });
  withExamples(command, [
    ['play my-office.yaml', 'a careful player, week by week'],
    ['play my-office.yaml --bot yes-to-all --seed 3', 'somebody who promises everything, with other luck'],
    ['play my-office.yaml --why power-blink', 'why an event came or did not, clause by clause'],
    ['play my-office.yaml --record run.rollout.json', 'write the run to a file, for replay and debrief'],
  ]);
};
