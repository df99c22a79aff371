// Another id for a thing: the file compiles to the same rules and texts but for the id, whoever names the thing and wherever.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, renameFlag, renameId } from '../../../src/scenario/document.ts';
import { compileScenario } from '../../../src/scenario/index.ts';
import { isLong } from '../../helpers/scale.ts';
import { SMALL } from '../broken.ts';
import { commentsOf, places } from './texts.ts';

const NEW = 'quite-another';
const PARTS =
  /^(stakeholders|team|hires|departments|services|building|projects|assets|skills|milestones|events|goals|verdicts|requests|objectives|checks)$/;

type Path = readonly (string | number)[];

/** Every id of a text that can be renamed. */
const things = (text: string): readonly Path[] =>
  places(text)
    .map((place) => place.path)
    .filter(
      ([part, , inner, name], index, all) =>
        PARTS.test(String(part)) &&
        (all[index]?.length === 2 || (all[index]?.length === 4 && name !== undefined && (inner === 'options' || inner === 'choices'))),
    );

const compiled = (text: string, hides: string): string => {
  const result = compileScenario(text, 'x.txt');
  // Columns of checks move with the length of an id.
  const told = result.ok ? { ...result, checks: result.checks.map(({ column: _column, ...one }) => one), warnings: [] } : result;
  return JSON.stringify(told, (_key, value: unknown) => (value instanceof Map ? [...value] : value)).replaceAll(NEW, hides);
};

function tryAll(text: string, every: number): void {
  const before = compiled(text, '');
  expect(before).toContain('"ok":true');
  const all = things(text).filter((_, index) => index % every === 0);
  for (const path of all) {
    const after = applyEdits(text, renameId(text, path, NEW));
    expect(after, path.join('/')).not.toBe(text);
    expect(compiled(after, String(path.at(-1))), path.join('/')).toBe(before);
    expect(commentsOf(after)).toStrictEqual(commentsOf(text));
  }
}

describe('another id', () => {
  it('leaves the small scenario as it was but for the id, whatever is renamed', () => {
    tryAll(SMALL, isLong ? 1 : 3);
  });

  it('finds every mention in the shipped ones', () => {
    for (const id of isLong ? ['harbor-relief', 'first-ninety-days'] : ['harbor-relief'])
      tryAll(readFileSync(`scenarios/${id}.yaml`, 'utf8'), isLong ? 1 : 149);
  });

  it('keeps things of the same id apart', () => {
    const text = applyEdits(SMALL, renameId(SMALL, ['building', 'shelter'], 'hall'));
    expect(text).toContain('  hall: { floor: 0, name: Shelter }');
    expect(text).toContain('  shelter: { name: Shelter, at: hall, head: sam');
    expect(text).toContain('kind: access-points, at: hall,');
    const people = applyEdits(SMALL, renameId(SMALL, ['stakeholders', 'sam'], 'sami'));
    expect(people).toContain('- {sami.short} wants the Wi-Fi');
    expect(people).toContain('not promised(sami)');
    expect(people).toContain('{ sami.trust: 2, promise: { to: sami,');
  });

  it('renames a flag in the effects that set it, alone or in a list, and in the conditions that ask for it', () => {
    const text = readFileSync('scenarios/first-ninety-days.yaml', 'utf8');
    const after = applyEdits(text, renameFlag(text, 'hana-began', NEW));
    // Set by two answers, one of them among others; asked for by two events.
    expect(after.match(/quite-another/g)).toHaveLength(4);
    expect(after).toContain('flag: [cleaned-up, quite-another]');
    expect(after).toContain('when: week = 7 and not flag(quite-another)');
    expect(compiled(after, 'hana-began')).toBe(compiled(text, ''));
    for (const id of ['cleaned-up', 'hana-began', 'Hana', 'and', '']) expect(renameFlag(text, 'hana-began', id)).toStrictEqual([]);
    expect(renameFlag('a: [', 'hana-began', NEW)).toStrictEqual([]);
  });

  it('refuses an id that is none, or that is taken', () => {
    for (const id of ['ines', 'tomas', 'Sam', 'and', '', 'a b', 'sam'])
      expect(renameId(SMALL, ['stakeholders', 'sam'], id)).toStrictEqual([]);
    expect(renameId(SMALL, ['projects', 'server'], 'old-server')).toStrictEqual([]);
    expect(renameId(SMALL, ['start', 'weeks'], 'x')).toStrictEqual([]);
    expect(renameId('a: [', ['projects', 'server'], 'x')).toStrictEqual([]);
    // Braces would then tell another name.
    const braces = SMALL.replace('A volunteer agency', '{wifi.name}. A volunteer agency');
    expect(renameId(braces, ['stakeholders', 'sam'], 'wifi')).toStrictEqual([]);
  });
});
