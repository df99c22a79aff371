// Scripts out of TypeScript entries and all they import: one script for the other engines and for the bench, several for the command line.
// Nothing is written.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SHARED = /** @type {const} */ ({
  configFile: false,
  envFile: false,
  publicDir: false,
  logLevel: 'error',
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"' },
});

/**
 * The scripts that came out of a build, the entries first.
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<import('vite').Rolldown.OutputChunk[]>}
 */
async function chunksOf(config) {
  const results = await build({ ...SHARED, ...config });
  const [result] = Array.isArray(results) ? results : [results];
  return 'output' in result ? result.output.filter((output) => output.type === 'chunk') : [];
}

/**
 * Bundles `entry` to one self-contained script.
 * @param {string} entry path of a TypeScript module
 * @param {{ name?: string, format?: 'iife' | 'es', node?: boolean, external?: string[] }} [options] `iife` puts the exports into a global
 * called `name`; what is external stays an import
 * @returns {Promise<string>} the script's text
 */
export async function bundle(entry, { name = 'bundle', format = 'iife', node = false, external = [] } = {}) {
  const chunks = await chunksOf({
    ...(node ? { ssr: { noExternal: true, external, target: 'node' } } : {}),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      // What is fetched later elsewhere is in the one script here.
      rolldownOptions: { output: { codeSplitting: false } },
      ...(node ? { ssr: path.resolve(entry) } : { lib: { entry: path.resolve(entry), name, formats: [format], fileName: 'bundle' } }),
    },
  });
  if (chunks.length !== 1) throw new Error(`${entry} came out as ${chunks.length} scripts instead of one.`);
  return chunks[0].code;
}

/**
 * Bundles entries for Node to scripts that stand beside each other: one for each entry, by its name, and one for each part that several share or
 * that is fetched only when it is needed.
 * @param {Record<string, string>} entries paths of TypeScript modules by name
 * @param {{ external?: string[] }} [options] what is external stays an import
 * @returns {Promise<Map<string, string>>} the scripts' texts by file name
 */
export async function bundleParts(entries, { external = [] } = {}) {
  const chunks = await chunksOf({
    // What the page has, too: modules of which only what is used is taken. For Node, Vite would take the other form, which is read as a whole.
    resolve: {
      alias: [{ find: /^yaml$/, replacement: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)) }],
    },
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      write: false,
      // Names and lines stay: a fault is told with its stack. Comments go: Node need not read them.
      minify: false,
      target: 'es2022',
      ssr: true,
      rolldownOptions: {
        input: entries,
        output: { comments: false, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]));
}
