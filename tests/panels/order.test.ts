// Lists in the player's order: known answers for moving and dropping, and what holds for any list; and how undo names what became of blocks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type Block, type DecisionRecord, type View } from '../../src/core/index.ts';
import { droppedAt, movedBy } from '../../src/panels/order.ts';
import { lastDecisionName } from '../../src/panels/verbs.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { house } from '../helpers/told.ts';

const list = ['a', 'b', 'c', 'd'];

describe('an order', () => {
  it('moves one by some places, and never over its ends', () => {
    expect(movedBy(list, 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(movedBy(list, 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
    expect(movedBy(list, 'a', -1)).toBe(list);
    expect(movedBy(list, 'c', 9)).toEqual(['a', 'b', 'd', 'c']);
    expect(movedBy(list, 'x', 1)).toBe(list);
  });

  it('drops before or after another, several in their order', () => {
    expect(droppedAt(list, new Set(['d']), 'b', 'before')).toEqual(['a', 'd', 'b', 'c']);
    expect(droppedAt(list, new Set(['a', 'c']), 'd', 'after')).toEqual(['b', 'd', 'a', 'c']);
    expect(droppedAt(list, new Set(['a']), 'a', 'after')).toBe(list);
  });

  it('keeps everything in it, whatever is moved where', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), fc.boolean(), (keys, from, to, isAfter) => {
        const [moved, target] = [keys[from % keys.length] ?? '', keys[to % keys.length] ?? ''];
        const dropped = droppedAt(keys, new Set([moved]), target, isAfter ? 'after' : 'before');
        expect([...dropped].sort()).toEqual([...keys].sort());
        expect([...movedBy(keys, moved, to - from)].sort()).toEqual([...keys].sort());
      }),
    );
  });
});

describe('undo and blocks', () => {
  const talk = (id: string): Block => ({ activity: 'talk', with: asId(id) });
  const [ines, lamar, ruth] = [talk('ines'), talk('lamar'), talk('ruth')];
  const record = (at: number, blocks: readonly Block[]): DecisionRecord => ({ at: [at, 0], decision: { type: 'set-blocks', blocks } });
  const name = (...log: readonly DecisionRecord[]): string | undefined => lastDecisionName(sampleTexts, house as View, log);

  it('names what was added, taken out or moved', () => {
    expect(name()).toBeUndefined();
    expect(name(record(0, [ines]))).toMatch(/^Talk · .*, block 1$/);
    const added = name(record(0, [ines, ruth]), record(0, [ines, lamar, ruth]));
    expect(added).toMatch(/^Talk · .*, block 2$/);
    expect(name(record(0, [ines, lamar]), record(0, [lamar]))).toMatch(/^Talk · .* taken out$/);
    expect(name(record(0, [ines, lamar]), record(0, [lamar, ines]))).toBe('order of your blocks');
    expect(name(record(0, [ines]), record(0, []))).toMatch(/taken out$/);
  });

  it('compares with the same week alone: each begins without blocks', () => {
    expect(name(record(0, [ines, lamar]), record(7, [lamar]))).toMatch(/, block 1$/);
  });
});
