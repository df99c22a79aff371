// Vite plug-in: React Aria brings what its widgets say in thirty-odd languages. The page keeps those that the game itself speaks (a folder
// of `src/words` each) and English for everybody else: a third of the widgets' weight.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const WORDS = /[\\/]react-aria[\\/]dist[\\/]private[\\/]intl[\\/]\w+[\\/]([a-z]{2})-[A-Z]{2}\.mjs$/;
const FALLBACK = 'en';

export function languages(folder = 'src/words'): Plugin {
  let spoken: readonly string[] = [FALLBACK];
  return {
    name: 'rollout-languages',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      const folders = readdirSync(path.resolve(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      spoken = [FALLBACK, ...folders.map(({ name }) => name)];
    },
    load(id) {
      const language = WORDS.exec(id.replace(/\?.*$/, ''))?.[1];
      if (language === undefined || spoken.includes(language)) return undefined;
      return "export { default } from './en-US.mjs';";
    },
  };
}
