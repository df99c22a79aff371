// One script out of a TypeScript entry and all it imports: for the other engines and for the bench. Nothing is written.

import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles `entry` to one self-contained script.
 * @param {string} entry path of a TypeScript module
 * @param {{ name?: string, format?: 'iife' | 'es', node?: boolean, external?: string[] }} [options] `iife` puts the exports into a global
 * called `name`; what is external stays an import
 * @returns {Promise<string>} the script's text
 */
export async function bundle(entry, { name = 'bundle', format = 'iife', node = false, external = [] } = {}) {
  const results = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
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
  const [result] = Array.isArray(results) ? results : [results];
  const chunks = 'output' in result ? result.output.filter((output) => output.type === 'chunk') : [];
  if (chunks.length !== 1) throw new Error(`${entry} came out as ${chunks.length} scripts instead of one.`);
  return chunks[0].code;
}
