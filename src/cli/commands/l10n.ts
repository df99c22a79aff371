// `rollout l10n`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import type { L10nOptions } from '../l10n.ts';

export const addL10n: Register = (program, end) => {
  const l10n = program
    .command('l10n')
    .description('translations: a file for translators (PO), how far they have come, and back into the scenario');
  const extracting = l10n
    .command('extract')
    .description('print all texts of a scenario as a PO file, with what is translated already')
    .argument('<file>', 'a scenario file')
    .requiredOption('--lang <language>', 'two letters, such as de')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, options: L10nOptions) => {
      const { extract } = await import('../l10n-po.ts');
      end(extract(file, options));
    });
  const telling = l10n
    .command('status')
    .description('tell how much is translated, and which translations are of an earlier text')
    .argument('<files...>', 'scenario files')
    .option('--lang <language>', 'only this language')
    .option('--check', 'exit 1 where something is missing or of an earlier text')
    .addOption(new Option(...JSON_OPTION))
    .action(async (files: string[], options: L10nOptions) => {
      const { status } = await import('../l10n.ts');
      end(status(files, options));
    });
  const importing = l10n
    .command('import')
    .description('write the translations of a PO file into the scenario; comments stay')
    .argument('<file>', 'a scenario file')
    .argument('<po>', 'a PO file that was extracted from it')
    .option('--lang <language>', 'two letters; where not said, as the PO file says')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, po: string, options: L10nOptions) => {
      const { importPo } = await import('../l10n-po.ts');
      end(importPo(file, po, options));
    });
  const accepting = l10n
    .command('accept')
    .description('note that translations fit the texts as these stand now, for whoever translates in the scenario file itself')
    .argument('<file>', 'a scenario file')
    .argument('[paths...]', 'only these texts, such as events.exams.title')
    .option('--lang <language>', 'only this language')
    .addOption(new Option(...JSON_OPTION))
    .action(async (file: string, paths: string[], options: L10nOptions) => {
      const { accept } = await import('../l10n.ts');
      end(accept(file, paths, options));
    });
  withExamples(extracting, [['l10n extract my-office.yaml --lang de > de.po', 'a file for a translator']]);
  withExamples(telling, [
    ['l10n status my-office.yaml', 'what waits, and what is of an earlier text'],
    ['l10n status my-office.yaml --lang de --json', 'of one language, for a program'],
  ]);
  withExamples(importing, [['l10n import my-office.yaml de.po', 'what they sent back, into the scenario']]);
  withExamples(accepting, [
    ['l10n accept my-office.yaml', 'that all of it has been looked at, and fits'],
    ['l10n accept my-office.yaml title', 'that this text has; others stay marked'],
  ]);
  withExamples(l10n, [
    ['l10n extract my-office.yaml --lang de > de.po', 'a file for a translator'],
    ['l10n import my-office.yaml de.po', 'what they sent back, into the scenario'],
    ['l10n status my-office.yaml', 'what waits, and what is of an earlier text'],
    ['l10n accept my-office.yaml', 'that all of it has been looked at, and fits'],
  ]);
};
