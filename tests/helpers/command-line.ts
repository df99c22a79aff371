// The command line for tests. `typed` calls it within the test's own process: a start of Node for every line that is typed would be most of what
// the tests cost. `started` starts the built program, for what only a process shows; `tests/cli/built.test.ts` holds the two together.

import { spawnSync } from 'node:child_process';
import { main } from '../../src/cli/main.ts';
import { program, root } from './build-cli.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment, without wishes for colour: these are of the machine that tests. */
export const plainEnv = (): NodeJS.ProcessEnv => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  return env;
};

/** What is to be undone, the last first. */
type Undo = () => void;

/** Takes what is written to a stream, which is no terminal meanwhile. */
function captured(stream: NodeJS.WriteStream): { readonly text: () => string; readonly undo: Undo } {
  const pieces: string[] = [];
  const own = (name: 'write' | 'isTTY'): Undo => {
    const before = Object.getOwnPropertyDescriptor(stream, name);
    return () => {
      if (before === undefined) Reflect.deleteProperty(stream, name);
      else Object.defineProperty(stream, name, before);
    };
  };
  const undo = [own('write'), own('isTTY')];
  const write = (piece: string | Uint8Array): boolean => {
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    return true;
  };
  Object.defineProperty(stream, 'write', { configurable: true, value: write });
  Object.defineProperty(stream, 'isTTY', { configurable: true, value: false });
  return { text: () => pieces.join(''), undo: () => undo.forEach((one) => one()) };
}

function inFolder(folder: string): Undo {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}

function withoutColours(): Undo {
  const { NO_COLOR: never, FORCE_COLOR: always } = process.env;
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  set('NO_COLOR', undefined);
  set('FORCE_COLOR', undefined);
  return () => {
    set('NO_COLOR', never);
    set('FORCE_COLOR', always);
  };
}

let running: string | undefined;

/**
 * Calls the command line in this process, as if it were typed in a folder and its answer piped on. One line at a time: a process has one folder and
 * one stdout.
 */
export async function typed(args: readonly string[], { cwd = root }: { readonly cwd?: string } = {}): Promise<Ended> {
  const line = args.join(' ');
  if (running !== undefined) throw new Error(`rollout ${line} is typed while rollout ${running} has not ended: await it`);
  running = line;
  const undo: Undo[] = [() => (running = undefined)];
  try {
    undo.push(inFolder(cwd), withoutColours());
    const [out, err] = [captured(process.stdout), captured(process.stderr)];
    undo.push(out.undo, err.undo);
    const code = await main([process.execPath, program, ...args]);
    return { code, out: out.text(), err: err.text() };
  } finally {
    for (const one of undo.reverse()) one();
  }
}

export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Starts the built program and waits for its end. */
export function started(args: readonly string[], { cwd = root, env = {}, node = [] }: Start = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...plainEnv(), ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Hands a line with the program in it to a shell, for pipes and devices. */
export function inShell(line: (program: string) => string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line(`"${process.execPath}" "${program}"`)], {
    encoding: 'utf8',
    env: plainEnv(),
  });
  return { code: status, out: stdout, err: stderr };
}
