// The menu is drawn before most words have come: whatever its scripts say must be among the first words, and plain.

import path from 'node:path';
import { expect, it } from 'vitest';
import { importsOf } from '../architecture/imports.ts';
import { parse, type SourceFile } from '../architecture/source.ts';
import { NOTICE_KEYS } from '../../src/session/notices.ts';
import { isFirst, isMessageKey } from '../../src/words/index.ts';
import { sources, usesOf } from './uses.ts';

/** The rooms that speak on the menu; what the doors of the others hand out that nobody uses is left out by the build. */
const SPEAKING = /^src\/(main\.tsx|panels\/|session\/)/;

const files = new Map(
  sources()
    .filter((file) => SPEAKING.test(file.path))
    .map((file) => [file.path, file]),
);

/** What `file` cannot do without: its imports of values, and theirs. */
function menuFiles(from: string): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const visit = (name: string): void => {
    const file = files.get(name);
    if (file === undefined || found.has(name)) return;
    found.set(name, file);
    for (const { from: other, typeOnly, node } of importsOf(parse(file)))
      if (other.startsWith('.') && !typeOnly && node.type !== 'ImportExpression')
        visit(path.posix.join(path.posix.dirname(name), other.replace(/\?.*$/, '')));
  };
  visit(from);
  return [...found.values()];
}

const menu = menuFiles('src/main.tsx');
/** Said by what the menu shares with the game, and by the game alone. */
const GAME_ALONE = ['frame.page-title', 'format.*'];

it('reaches the menu and stops before the game', () => {
  const paths = menu.map((file) => file.path);
  expect(paths).toContain('src/panels/title/title-screen.tsx');
  expect(paths).toContain('src/session/store.ts');
  for (const part of ['src/panels/office/office.tsx', 'src/panels/brief/brief-screen.tsx', 'src/session/week.ts'])
    expect(paths).not.toContain(part);
});

it('says first words only', () => {
  const said = usesOf(menu).flatMap(({ keys, place }) => keys.map((key) => ({ key, place })));
  expect(said.length).toBeGreaterThan(20);
  const late = said.filter(({ key }) => isMessageKey(key) && !GAME_ALONE.includes(key) && !isFirst(key));
  expect(late).toEqual([]);
});

it('tells every notice', () => {
  expect(NOTICE_KEYS.filter((key) => !isMessageKey(key) || !isFirst(key))).toEqual([]);
});
