// No export that nobody uses: what a file hands out is named somewhere else in the code, the scripts or the tests, or at least again
// in the file itself. The core is left out: its units and questions are a vocabulary, whole whether or not all of it is used today.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const EXPORT = /^export (?:async )?(?:function|const|class|interface|type|enum) (\w+)/gm;
const WORD = /\w+/g;

const read = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|mts)$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') }));

/** Words of code without those of whole-line comments, which use nothing. */
const wordsOf = (text: string): readonly string[] => text.replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '').match(WORD) ?? [];

function unused(files: readonly { readonly file: string; readonly text: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of files) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return files
    .filter(({ file }) => file.startsWith('src/') && !file.startsWith('src/core/'))
    .flatMap(({ file, text }) => [...text.matchAll(EXPORT)].map(([, name = '']) => ({ file, name })))
    .filter(({ name }) => counts.get(name) === 1)
    .map(({ file, name }) => `${file}: ${name}`);
}

it('no export is there for nobody', () => {
  expect(unused(['src', 'scripts', 'tests'].flatMap(read))).toEqual([]);
});

it('sees one that is', () => {
  const lonely = { file: 'src/a.ts', text: '/** lonely */\nexport const lonely = 1;\nexport const used = 2;\nused;' };
  expect(unused([lonely])).toEqual(['src/a.ts: lonely']);
});
