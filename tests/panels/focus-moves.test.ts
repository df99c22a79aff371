// Where the focus goes after a change of the session. That it really goes there is tested in the browser (`e2e/focus.spec.ts`).

import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/index.ts';
import { focusAfter } from '../../src/panels/app/focus-moves.ts';
import type { SessionState } from '../../src/session/types.ts';

type Change = Partial<Record<keyof SessionState, unknown>>;

const AT_PLAN: Change = { screen: 'office', panel: 'plan', playing: false, runId: 'r', log: [] };
const move = (before: Change, change: Change) =>
  focusAfter({ ...AT_PLAN, ...before } as unknown as SessionState, { ...AT_PLAN, ...before, ...change } as unknown as SessionState);
const after = (decision: Partial<Decision>): Change => ({ log: [{ at: [0, 0], decision }] });
const open = (id: string): Change => ({ panel: 'projects', selected: { kind: 'project', id } });

describe('focusAfter', () => {
  it.each<readonly [what: string, before: Change, change: Change, to: readonly string[]]>([
    ['the brief', { screen: 'title' }, { screen: 'brief' }, ['title']],
    ['the office', { screen: 'brief' }, { screen: 'office' }, ['title']],
    ['Friday', { shownDay: 4, playing: true }, { screen: 'ledger', playing: false }, ['title']],
    ['the next week', { screen: 'ledger', shownDay: 4 }, { screen: 'office', shownDay: undefined }, ['title']],
    ['the playback', { playing: true }, { shownDay: 0 }, ['playback']],
    [
      'a question in mid-week',
      { shownDay: 2, playing: true },
      { shownDay: undefined, panel: 'inbox', playing: false },
      ['letter', 'title'],
    ],
    ['another panel', {}, { panel: 'team' }, ['title']],
    ['a panel on Friday', { screen: 'ledger', shownDay: 4 }, { panel: 'team', looking: true }, ['title']],
    ['the ledger again', { screen: 'ledger', shownDay: 4, looking: true }, { looking: undefined }, ['title']],
    ['a project', { panel: 'projects' }, open('wifi'), ['title']],
    ['the card of a project left', open('wifi'), { selected: undefined }, ['project:wifi', 'title']],
    ['the reply', {}, after({ type: 'answer' }), ['reply']],
    ['the order', {}, after({ type: 'order' }), ['order']],
    ['the promise', {}, after({ type: 'promise' }), ['promise']],
  ])('goes to %s', (_, before, change, to) => {
    expect(move(before, change)?.to).toEqual(to);
  });

  it.each<readonly [what: string, before: Change, change: Change]>([
    ['the next day plays', { shownDay: 1, playing: true }, { shownDay: 2 }],
    ['the week is held', { shownDay: 1, playing: true }, { playing: false }],
    ['a block is planned', {}, after({ type: 'set-blocks' })],
    ['somebody in the building is selected', {}, { selected: { kind: 'person', id: 'ada' } }],
    ['something is saved', {}, { save: 'saving' }],
  ])('stays where it is while %s', (_, before, change) => {
    expect(move(before, change)).toBeUndefined();
  });
});
