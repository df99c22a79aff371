// The built page as files: which script leads to which, and what they weigh.

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const ASSETS = new URL('../../../dist/assets/', import.meta.url);

const AT_ONCE = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const LATER = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

const textOf = (name: string): string => readFileSync(new URL(name, ASSETS), 'utf8');
const named = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** The scripts of the built page, without those of its workers. */
export const scripts = (): readonly string[] => readdirSync(ASSETS).filter((name) => name.endsWith('.js') && !/-worker-/.test(name));

/** Bytes as they come over the line. */
export const weight = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0);

/** These scripts and all that they cannot do without; `later` with all that they may fetch, but for what it leaves out. */
export function reach(from: readonly string[], later: (name: string) => boolean = () => false): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = textOf(name);
    for (const next of named(text, AT_ONCE)) visit(next);
    for (const next of named(text, LATER)) if (later(next)) visit(next);
  };
  for (const name of from) visit(name);
  return found;
}

/** The scripts that the page names itself. */
export const entries = (): readonly string[] =>
  named(readFileSync(new URL('../index.html', ASSETS), 'utf8'), /<script[^>]+src="\.\/assets\/([^"]+)"/g);
