// Answers of the wizard that are kept in the tab: read back as they were, and nothing else is taken for them.

import { describe, expect, it } from 'vitest';
import { keepBegun, readBegun, type Begun, type Shelf } from '../../src/studio/adapt/begun.ts';

const BASES = ['harbor-relief', 'one-project'];
const BEGUN: Begun = {
  step: 5,
  chosen: 'one-project',
  trade: 'same',
  typed: { place: 'St. Anna', people: 120, names: { lina: { name: 'Jonas Vogt', short: '' } }, floors: { hall: 'Reception' } },
};

function shelf(kept?: string): Shelf & { kept: string | null } {
  return {
    kept: kept ?? null,
    getItem() {
      return this.kept;
    },
    setItem(_, value) {
      this.kept = value;
    },
    removeItem() {
      this.kept = null;
    },
  };
}

describe('answers that were begun', () => {
  it('are read back as they were kept, and are gone when they are forgotten', () => {
    const one = shelf();
    expect(readBegun(one, 8, BASES)).toBeUndefined();
    keepBegun(one, BEGUN);
    expect(readBegun(one, 8, BASES)).toStrictEqual(BEGUN);
    keepBegun(one, undefined);
    expect(readBegun(one, 8, BASES)).toBeUndefined();
  });

  it.each<[what: string, kept: string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a question that there is not', JSON.stringify({ ...BEGUN, step: 8 })],
    ['half a question', JSON.stringify({ ...BEGUN, step: 0.5 })],
    ['a base that is gone', JSON.stringify({ ...BEGUN, chosen: 'old-one' })],
    ['another trade', JSON.stringify({ ...BEGUN, trade: 'piracy' })],
    ['a number for a text', JSON.stringify({ ...BEGUN, typed: { place: 3 } })],
    ['a text for a number', JSON.stringify({ ...BEGUN, typed: { people: '3' } })],
    ['a name that is none', JSON.stringify({ ...BEGUN, typed: { names: { lina: 'Jonas' } } })],
    ['an answer nobody asked for', JSON.stringify({ ...BEGUN, typed: { constructor: 'x' } })],
  ])('are not taken from %s', (_what, kept) => {
    expect(readBegun(shelf(kept), 8, BASES)).toBeUndefined();
  });

  it('are done without where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    const closed: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(readBegun(closed, 8, BASES)).toBeUndefined();
    expect(() => keepBegun(closed, BEGUN)).not.toThrow();
    expect(readBegun(undefined, 8, BASES)).toBeUndefined();
  });
});
