// `rollout docs`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { DocsOptions } from '../docs.ts';

export const addDocs: Register = (program, end) => {
  const command = program
    .command('docs')
    .description('write the pages that are made of code: the reference of the format, all diagnostics, the schema')
    .option('--check', 'only tell which are stale; exit 1 when one is')
    .addOption(new Option(...JSON_OPTION))
    .action(async (options: DocsOptions) => {
      const { docs } = await import('../docs.ts');
      end(docs(options));
    });
  withExamples(command, [['docs --check', 'whether the pages fit the code']]);
};
