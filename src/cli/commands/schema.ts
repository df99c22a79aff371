// `rollout schema`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';

export const addSchema: Register = (program, end) => {
  const command = program
    .command('schema')
    .description('print the JSON Schema of scenario files')
    .addOption(new Option(...JSON_OPTION).hideHelp())
    .action(async () => {
      const { schema } = await import('../schema.ts');
      end(schema());
    });
  withExamples(command, [['schema > scenario.schema.json', 'for an editor that completes and explains while you type']]);
};
