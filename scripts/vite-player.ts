// Vite plug-in: `player.html`, the game as one file without a scenario. The studio fetches it, puts a scenario in as inert JSON, and hands it
// out: a page that plays from a stick, an e-mail or a course page, by a double click and without a connection. Scripts, styles, fonts, drawings
// and sounds stand in it; its policy lets through its one script and its styles by their hashes, and workers only of its own text.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { languages } from './vite-languages.ts';
import { phaser } from './vite-phaser.ts';

export const PLAYER = 'player.html';

const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data: blob:',
    // The atlas is fetched, from the page itself.
    'connect-src data:',
    'font-src data:',
    'media-src data: blob:',
    // Of the texts in the page alone: `session/page-workers.ts`.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rollout',
  ].join('; ');

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const TYPES: Readonly<Record<string, string>> = {
  webm: 'audio/webm',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  png: 'image/png',
  json: 'application/json',
};

/** What is asked for by its address is put in as that address. */
function addresses(): Plugin {
  return {
    name: 'rollout-player-addresses',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const type = TYPES[path.extname(file).slice(1)];
      if (type === undefined || !/(^|&)url(&|$)/.test(query)) return undefined;
      return `export default ${JSON.stringify(`data:${type};base64,${readFileSync(file).toString('base64')}`)};`;
    },
  };
}

/** In place of the shipped scenarios, the one in the page; in place of workers beside the page, those in it. */
function ownScenario(): Plugin {
  const module = [
    "const { rules, texts, translations } = JSON.parse(document.querySelector('#scenario').textContent);",
    'const textsIn = (language) => Object.hasOwn(translations, language) ? translations[language] : texts;',
    'const cardIn = (language) => { const { title, place, minutes, summary, lang } = textsIn(language);',
    '  return { id: rules.id, weeks: rules.weeks, title, place, minutes, summary, lang }; };',
    'export const cards = [cardIn(texts.lang)];',
    'export const loadCards = async (language) => [cardIn(language)];',
    'export const loadScenario = async () => ({ rules, texts });',
    'export const loadTexts = async (_id, language) => textsIn(language);',
  ].join('\n');
  return {
    name: 'rollout-player-scenario',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'virtual:scenarios') return `\0${id}`;
      if (id === './worker-door.ts' && importer !== undefined) return path.join(path.dirname(importer), 'page-workers.ts');
      return undefined;
    },
    load: (id) => (id === '\0virtual:scenarios' ? module : undefined),
  };
}

/** Nothing in a script may look like its end, or like the start of a comment of the page. */
const inScript = (code: string): string => code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3c!--');
export const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The workers of the page that is being built, as texts by their names. */
function workersIn(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [file, output] of Object.entries(bundle)) {
    const name = /^assets\/(forecast|debrief|file-check)-worker-[^/]+\.js$/.exec(file)?.[1];
    if (name === undefined) continue;
    const code = output.type === 'chunk' ? output.code : Buffer.from(output.source).toString('utf8');
    found[name] = code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  }
  return found;
}

async function bundlePage(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [{ find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' }] },
    plugins: [addresses(), ownScenario(), phaser(), languages(), react()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: path.join(root, 'src/main.tsx'), output: { format: 'es', codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter((one) => one.type === 'asset' && one !== style).map(({ fileName }) => fileName);
  const [script] = chunks;
  if (chunks.length !== 1 || script === undefined || style?.type !== 'asset' || others.length > 0)
    throw new Error(`the player is not one file: ${[...chunks.map(({ fileName }) => fileName), ...others].join(', ')}`);
  return { script: inScript(script.code), style: String(style.source) };
}

export function player(): Plugin {
  let root = process.cwd();
  return {
    name: 'rollout-player',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_options, bundle) {
      const { script, style } = await bundlePage(root);
      const html = [
        '<!doctype html>',
        '<html lang="en" data-database="rollout-page">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
        '<meta name="theme-color" content="#14213d">',
        '<meta id="react-aria-pressable-style">',
        '<title>Rollout</title>',
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<div id="page"></div>',
        '<noscript>Rollout runs in the browser and needs JavaScript. Please switch it on and load the page again.</noscript>',
        `<script type="application/json" id="workers">${asData(workersIn(bundle))}</script>`,
        '<script type="application/json" id="scenario">null</script>',
        `<script type="module">${script}</script>`,
        '</body>',
        '</html>',
        '',
      ].join('\n');
      this.emitFile({ type: 'asset', fileName: PLAYER, source: html });
    },
  };
}
