// Vite plug-in: compiles the shipped scenarios at build time. `virtual:scenarios` lists them and loads each on demand, and each
// translation with its language only, so that
// neither the YAML parser nor zod comes with the page. A broken scenario ends the build with its diagnostics.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { compileScenario, formatDiagnostic, type Compiled } from '../src/scenario/index.ts';

const LIST = 'virtual:scenarios';
const ONE = 'virtual:scenarios/';
const FILE = /^([a-z0-9-]+)\.yaml$/;

type Good = Extract<Compiled, { ok: true }>;

class BrokenScenario extends Error {}

/** Compiles one file; throws its diagnostics as one text. */
function compileFile(file: string, root: string): Good {
  const text = readFileSync(file, 'utf8');
  const compiled = compileScenario(text, path.relative(root, file).split(path.sep).join('/'));
  if (compiled.ok) return compiled;
  throw new BrokenScenario(`\n\n${compiled.diagnostics.map((one) => formatDiagnostic(one, text)).join('\n\n')}\n`);
}

const scenarioIds = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => FILE.exec(name)?.[1] ?? []);

const cardOf = (rules: Good['rules'], texts: Good['texts']): object => ({
  id: rules.id,
  title: texts.title,
  place: texts.place,
  minutes: texts.minutes,
  weeks: rules.weeks,
  summary: texts.summary,
  lang: texts.lang,
});

/** All scenarios, the shortest first: it is the one to begin with. */
const allScenarios = (folder: string, root: string): readonly Good[] =>
  scenarioIds(folder)
    .map((id) => compileFile(path.join(folder, `${id}.yaml`), root))
    .sort((a, b) => a.texts.minutes - b.texts.minutes);

const languagesOf = (all: readonly Good[]): readonly string[] => [...new Set(all.flatMap((one) => Object.keys(one.translations)))].sort();

const loader = (name: string, module: string): string => `${JSON.stringify(name)}: () => import(${JSON.stringify(ONE + module)})`;

function listModule(folder: string, root: string): string {
  const all = allScenarios(folder, root);
  const translated = all.map(({ rules, translations }) => {
    const own = Object.keys(translations).map((language) => loader(language, `${rules.id}/${language}`));
    return `${JSON.stringify(rules.id)}: { ${own.join(', ')} }`;
  });
  return [
    `export const cards = ${JSON.stringify(all.map(({ rules, texts }) => cardOf(rules, texts)))};`,
    `const cardLoaders = { ${languagesOf(all)
      .map((language) => loader(language, `cards/${language}`))
      .join(', ')} };`,
    `const loaders = { ${all.map(({ rules }) => loader(rules.id, rules.id)).join(', ')} };`,
    `const textLoaders = { ${translated.join(', ')} };`,
    'export async function loadCards(language) {',
    '  return Object.hasOwn(cardLoaders, language) ? (await cardLoaders[language]()).cards : cards;',
    '}',
    'export async function loadScenario(id) {',
    '  if (!Object.hasOwn(loaders, id)) throw new Error(`no shipped scenario is called ${id}`);',
    '  const { rules, texts } = await loaders[id]();',
    '  return { rules, texts };',
    '}',
    'export async function loadTexts(id, language) {',
    '  const own = Object.hasOwn(textLoaders, id) ? textLoaders[id] : {};',
    '  return Object.hasOwn(own, language) ? (await own[language]()).texts : (await loadScenario(id)).texts;',
    '}',
  ].join('\n');
}

/** `harbor-relief`: rules and texts. `harbor-relief/de`: its texts in German. `cards/de`: the cards with what is German of them. */
function oneModule(name: string, folder: string, root: string): string {
  const [first = '', language] = name.split('/');
  if (language === undefined) {
    const { rules, texts } = compileFile(path.join(folder, `${first}.yaml`), root);
    return `export const rules = ${JSON.stringify(rules)};\nexport const texts = ${JSON.stringify(texts)};`;
  }
  if (first === 'cards') {
    const cards = allScenarios(folder, root).map(({ rules, texts, translations }) => cardOf(rules, translations[language] ?? texts));
    return `export const cards = ${JSON.stringify(cards)};`;
  }
  const { translations } = compileFile(path.join(folder, `${first}.yaml`), root);
  return `export const texts = ${JSON.stringify(translations[language])};`;
}

/** Serves `virtual:scenarios` from a folder of scenario files, by default `scenarios/` of the project. */
export function scenarios(folder = 'scenarios'): Plugin {
  let root = process.cwd();
  const place = (): string => path.resolve(root, folder);
  return {
    name: 'rollout-scenarios',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return undefined;
      const one = id.startsWith(`\0${ONE}`) ? id.slice(ONE.length + 1) : undefined;
      const about = one === undefined || one.startsWith('cards/') ? scenarioIds(place()) : [one.replace(/\/.*$/, '')];
      const files = about.map((name) => path.join(place(), `${name}.yaml`));
      for (const file of files) this.addWatchFile(file);
      try {
        return one === undefined ? listModule(place(), root) : oneModule(one, place(), root);
      } catch (error) {
        if (error instanceof BrokenScenario) return this.error({ message: error.message, stack: '' });
        throw error;
      }
    },
    configureServer(server) {
      server.watcher.add(place());
      const refresh = (file: string): void => {
        if (path.dirname(file) !== place() || !FILE.test(path.basename(file))) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap)
          if (id.startsWith(`\0${LIST}`)) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}
