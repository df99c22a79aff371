// Vite plug-in: compiles the shipped scenarios at build time. `virtual:scenarios` lists them and loads each on demand, so that
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

function listModule(folder: string, root: string): string {
  const ids = scenarioIds(folder);
  // The shortest first: it is the one to begin with.
  const cards = ids
    .map((id) => {
      const { rules, texts } = compileFile(path.join(folder, `${id}.yaml`), root);
      return { id: rules.id, title: texts.title, place: texts.place, minutes: texts.minutes, weeks: rules.weeks, summary: texts.summary };
    })
    .sort((a, b) => a.minutes - b.minutes);
  const loaders = ids.map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)}),`);
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `const loaders = {\n${loaders.join('\n')}\n};`,
    'export async function loadScenario(id) {',
    '  if (!Object.hasOwn(loaders, id)) throw new Error(`no shipped scenario is called ${id}`);',
    '  const { rules, texts } = await loaders[id]();',
    '  return { rules, texts };',
    '}',
  ].join('\n');
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
      const files = (one === undefined ? scenarioIds(place()) : [one]).map((name) => path.join(place(), `${name}.yaml`));
      for (const file of files) this.addWatchFile(file);
      try {
        if (one === undefined) return listModule(place(), root);
        const { rules, texts } = compileFile(path.join(place(), `${one}.yaml`), root);
        return `export const rules = ${JSON.stringify(rules)};\nexport const texts = ${JSON.stringify(texts)};`;
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
