// `rollout l10n`, as it is typed.

import { Option } from 'commander';
import { JSON_OPTION, withExamples, type Register } from '../command.ts';
import { extract, importPo, status, type L10nOptions } from '../l10n.ts';

export const addL10n: Register = (program, end) => {
  const l10n = program
    .command('l10n')
    .description('translations: a file for translators (PO), how far they have come, and back into the scenario');
  l10n
    .command('extract')
    .description('print all texts of a scenario as a PO file, with what is translated already')
    .argument('<file>', 'a scenario file')
    .requiredOption('--lang <language>', 'two letters, such as de')
    .action((file: string, options: L10nOptions) => end(extract(file, options)));
  l10n
    .command('status')
    .description('tell how much is translated, and which translations are of an earlier text')
    .argument('<file>', 'a scenario file')
    .option('--lang <language>', 'only this language')
    .addOption(new Option(...JSON_OPTION))
    .action((file: string, options: L10nOptions) => end(status(file, options)));
  l10n
    .command('import')
    .description('write the translations of a PO file into the scenario; comments stay')
    .argument('<file>', 'a scenario file')
    .argument('<po>', 'a PO file that was extracted from it')
    .option('--lang <language>', 'two letters; where not said, as the PO file says')
    .addOption(new Option(...JSON_OPTION))
    .action((file: string, po: string, options: L10nOptions) => end(importPo(file, po, options)));
  withExamples(l10n, [
    ['l10n extract my-office.yaml --lang de > de.po', 'a file for a translator'],
    ['l10n import my-office.yaml de.po', 'what they sent back, into the scenario'],
    ['l10n status my-office.yaml', 'what waits, and what is of an earlier text'],
  ]);
};
