// No mention of an id may go wrong in silence: each of a file's is changed to one that does not exist and to those of every other kind of
// thing, and each change must be refused on its line.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { times } from '../helpers/scale.ts';
import { idsOf, mentionsOf, type Kind, type Mention } from './dangling.ts';

const TINY = readFileSync(new URL('fixtures/tiny.yaml', import.meta.url), 'utf8');
const ids = idsOf(parse(TINY) as Record<string, unknown>);
const mentions = mentionsOf(TINY);

/** Kinds of which one is tried at each place. */
const EVERY = times(4, 1);

const put = ({ at, id }: Mention, other: string): string => TINY.slice(0, at) + other + TINY.slice(at + id.length);
const lineOf = (at: number): number => TINY.slice(0, at).split('\n').length;

/** Changes that were let through, or refused somewhere else. */
function letThrough(mention: Mention, other: string): readonly string[] {
  const compiled = compileScenario(put(mention, other), 'tiny.yaml');
  const told = `${mention.where}: ${mention.id} → ${other}`;
  if (compiled.ok) return [`${told} is accepted`];
  return compiled.diagnostics.some((one) => one.severity === 'error' && one.line === lineOf(mention.at))
    ? []
    : [`${told} is not told at its line`];
}

describe('every mention of an id', () => {
  it('is known to this test', () => {
    // Each id but those that nothing has to mention is mentioned.
    const mentioned = new Set(mentions.map(({ id }) => id));
    const unsaid = [...ids].flatMap(([kind, all]) => all.filter((id) => !mentioned.has(id)).map((id) => `${kind} ${id}`));
    const free =
      'person lou, hire pat, asset ring, asset tape, event flood, verdict fine, request shelf, option cheap, option first, option second, choice pump';
    expect(unsaid.join(', ')).toBe(free);
    expect(mentions.length).toBeGreaterThan(80);
    for (const { at, id } of mentions) expect(TINY.slice(at, at + id.length)).toBe(id);
  });

  it('is refused where it leads nowhere', () => {
    expect(mentions.flatMap((mention) => [`${mention.id}x`, `no-${mention.id}`].flatMap((other) => letThrough(mention, other)))).toEqual(
      [],
    );
  });

  it('is refused where it leads to a thing of another kind', { timeout: 120_000 }, () => {
    const kinds = [...ids.keys()];
    const wrong = mentions
      .filter(({ kinds: own }) => !own.includes('named'))
      .flatMap((mention, index) => {
        // A part of the kinds by turns, so that every kind comes to every sort of place; all of them before a release.
        const others = kinds.filter((kind, turn) => !mention.kinds.includes(kind) && (turn + index) % EVERY === 0);
        const strangers = others.flatMap((kind: Kind) => (ids.get(kind) ?? []).at(index % (ids.get(kind)?.length ?? 1)) ?? []);
        const own = new Set(mention.kinds.flatMap((kind) => ids.get(kind) ?? []));
        return strangers.filter((id) => !own.has(id)).flatMap((other) => letThrough(mention, other));
      });
    expect(wrong).toEqual([]);
  });

  it('changes the rules where it is changed to another of its kind', () => {
    const before = compileScenario(TINY, 'tiny.yaml');
    const same = mentions.flatMap((mention) => {
      const others = mention.kinds.flatMap((kind) => ids.get(kind) ?? []).filter((id) => id !== mention.id);
      return others.slice(0, 1).flatMap((other) => {
        const after = compileScenario(put(mention, other), 'tiny.yaml');
        const isSame =
          before.ok &&
          after.ok &&
          JSON.stringify([before.rules, before.checks.map(({ expected }) => expected)]) ===
            JSON.stringify([after.rules, after.checks.map(({ expected }) => expected)]);
        return isSame ? [`${mention.where}: ${mention.id} → ${other}`] : [];
      });
    });
    // Decisions of checks are no rules of the game.
    expect(same.filter((one) => !one.startsWith('checks '))).toEqual([]);
  });
});
