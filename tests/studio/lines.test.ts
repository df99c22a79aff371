// The keys of a text by lines and indents: where each begins and ends, what is looked over, and which one a place belongs to.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { partAt, partOf, partsOf } from '../../src/studio/text/lines.ts';

const TEXT = `title: A shelter
summary: |
  Not a key: this is prose.
  Nor this: one.

team:
  # a remark: none either
  noor:
    name: Noor
  "tomas":
    works: { mon: 4 hours }
events: {}
`;

const paths = (text: string): readonly string[] => partsOf(text).map(({ path }) => path.join('/'));

describe('the keys of a text', () => {
  it('are those at the beginning of lines, outside prose and remarks', () => {
    expect(paths(TEXT)).toEqual(['title', 'summary', 'team', 'team/noor', 'team/noor/name', 'team/tomas', 'team/tomas/works', 'events']);
  });

  it('reach to the end of what belongs to them', () => {
    const part = (path: string) => partsOf(TEXT).find((one) => one.path.join('/') === path);
    const written = (path: string): string => TEXT.slice(part(path)?.from, part(path)?.to);
    expect(written('summary')).toBe('summary: |\n  Not a key: this is prose.\n  Nor this: one.');
    expect(written('team/noor')).toBe('noor:\n    name: Noor');
    expect(part('team/tomas')?.line).toBe(10);
  });

  it('say where a place is', () => {
    const parts = partsOf(TEXT);
    expect(partAt(parts, TEXT.indexOf('4 hours'))?.path).toEqual(['team', 'tomas', 'works']);
    expect(partAt(parts, TEXT.indexOf('this is prose'))?.path).toEqual(['summary']);
    expect(partOf(parts, ['team', 'noor', 'skills', 'network'])?.path).toEqual(['team', 'noor']);
  });

  it('are those that the YAML parser finds too, in every shipped scenario', () => {
    for (const name of readdirSync('scenarios').filter((file) => file.endsWith('.yaml'))) {
      const text = readFileSync(`scenarios/${name}`, 'utf8');
      const value = parse(text) as Record<string, Record<string, unknown>>;
      const parts = partsOf(text);
      expect(parts.filter(({ path }) => path.length === 1).map(({ path }) => path[0])).toEqual(Object.keys(value));
      for (const group of ['team', 'projects', 'events', 'goals']) {
        const own = parts.filter(({ path }) => path.length === 2 && path[0] === group).map(({ path }) => path[1]);
        expect(own, `${name} ${group}`).toEqual(Object.keys(value[group] ?? {}));
      }
    }
  });

  it('are found in whatever half-written text', () => {
    expect(paths('a:\n    b\n  c: [\n{ d')).toEqual(['a', 'a/c']);
    expect(paths('')).toEqual([]);
  });
});
