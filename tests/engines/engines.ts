// Runs one bundled script in several JavaScript engines. The script defines a global; an expression made of it must give a
// text, which comes back. None of the engines is handed anything: no clock of ours, no module loader, no Node.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { QuickJS } from 'quickjs-wasi';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';

export type Engine = (script: string, expression: string) => Promise<string>;

/** V8 as Node has it, in a context without Node's own globals. */
export const inNode: Engine = async (script, expression) => {
  const context = vm.createContext({});
  vm.runInContext(script, context);
  return String(vm.runInContext(expression, context));
};

export const inQuickJs: Engine = async (script, expression) => {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('quickjs-wasi/quickjs.wasm')));
  const engine = await QuickJS.create({ wasm });
  try {
    engine.evalCode(script, 'script.js').dispose();
    const result = engine.evalCode(expression, 'expression.js');
    const text = result.toString();
    result.dispose();
    return text;
  } finally {
    engine.dispose();
  }
};

/** A page that runs the script and posts what came out; a fault is posted too, so that nothing is waited for in vain. */
const page = (expression: string): string => `<!doctype html><meta charset="utf-8"><title>engine</title>
<script src="/script.js"></script>
<script>
  let answer;
  try { answer = { text: String(${expression}) }; } catch (error) { answer = { fault: String(error) }; }
  fetch('/answer', { method: 'POST', body: JSON.stringify(answer) });
</script>`;

/** A promise with its ends outside. Node 20 has no `Promise.withResolvers`. */
function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void; readonly reject: (error: Error) => void } {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((keep, fail) => {
    resolve = keep;
    reject = fail;
  });
  return { promise, resolve, reject };
}

/** Any browser that opens an address: no driver is needed, because the page posts its result. */
async function inBrowser(
  command: string,
  argsFor: (profile: string, address: string) => readonly string[],
  script: string,
  expression: string,
) {
  const profile = await mkdtemp(path.join(tmpdir(), 'rollout-engine-'));
  const answered = later<string>();
  const server = createServer((request, response) => {
    if (request.url === '/answer') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        answered.resolve(Buffer.concat(parts).toString('utf8'));
      });
      return;
    }
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : page(expression));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = spawn(command, argsFor(profile, `http://127.0.0.1:${port}/`), { stdio: 'ignore' });
  browser.on('error', answered.reject);
  browser.on('exit', (code) => answered.reject(new Error(`The browser ended (${code}) before it answered.`)));
  const limit = setTimeout(() => answered.reject(new Error('The browser did not answer within 100 s.')), 100_000);
  try {
    const answer = JSON.parse(await answered.promise) as { text?: string; fault?: string };
    if (answer.text === undefined) throw new Error(answer.fault ?? 'The page posted nothing.');
    return answer.text;
  } finally {
    clearTimeout(limit);
    browser.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
    // The browser's children may still be writing for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

export const inChromium: Engine = async (script, expression) =>
  inBrowser(
    await ensureBrowser(),
    (profile, address) => ['--headless=new', ...BROWSER_ARGS, `--user-data-dir=${profile}`, address],
    script,
    expression,
  );

export const ENGINES: Readonly<Record<string, Engine>> = { Node: inNode, QuickJS: inQuickJs, Chromium: inChromium };
