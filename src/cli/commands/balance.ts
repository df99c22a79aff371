// `rollout balance`, as it is typed.

import { Option } from 'commander';
import type { BalanceOptions } from '../balance.ts';
import { JSON_OPTION, SCENARIO, withExamples, type Register } from '../command.ts';

export const addBalance: Register = (program, end) => {
  const command = program
    .command('balance')
    .description('play every bot over many seeds and judge every claim of the model; exit 2 when one fails')
    .argument('[file]', `${SCENARIO}; with --merge it may be left out for one of these`)
    .option('--runs <number>', 'seeds; 500 where not said')
    .option('--seed <text>', 'where the seeds begin: another text is another set of luck')
    .option('--bots <names>', 'only these bots, with commas between; without claims')
    .addOption(
      new Option('--quick', 'what stands out, in sentences with a fix, in seconds; --runs says on how many seeds (10)').conflicts([
        'bots',
        'claimsOnly',
        'shard',
        'merge',
        'threads',
        'html',
      ]),
    )
    .option('--claims-only', 'without weighing decisions and moving the scenario’s numbers')
    .option('--shard <i/n>', 'only the i-th of n parts; with --json it can be merged')
    .option('--merge <files...>', 'put the JSON of all parts together instead of playing')
    .option('--threads <number>', 'worker threads; as many as the machine has, where not said')
    .option('--html <file>', 'write the report as a page, too')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string | undefined, options: BalanceOptions) => {
      const { balance } = await import('../balance.ts');
      end(await balance(file, options));
    });
  withExamples(command, [
    ['balance my-office.yaml --quick --runs 2', 'what stands out, each with the number that would mend it (10 seeds where not said)'],
    ['balance my-office.yaml --runs 2 --bots planner,idle', 'a quick look: two bots, two seeds each'],
    ['balance my-office.yaml --runs 1 --bots planner --html balance.html', 'the report as a page'],
    [
      'balance my-office.yaml --runs 2 --bots planner --shard 1/2 --json',
      'one of two parts, for several machines; --merge puts them together',
    ],
  ]);
};
