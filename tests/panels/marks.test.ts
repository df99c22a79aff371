// Coach marks: which one is due in a run that is played, that each ends by doing, who has them at all, and where the card goes.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import type { ChoiceId } from '../../src/core/index.ts';
import type { Session, SessionState } from '../../src/session/types.ts';
import { dueMark, followed, hasMarks, MARKS, toldAs } from '../../src/panels/marks/due.ts';
import { GAP, putCard, RING, roomUnder, seenPart } from '../../src/panels/marks/put.ts';
import { t } from '../../src/words/index.ts';
import { marks as words } from '../../src/words/en/marks.ts';
import { settle } from '../helpers/hand-clock.ts';
import { harborText } from '../helpers/harbor.ts';
import { newBrowser, openPage, runWeek, SMALL } from '../session/page.ts';

const harbor = compileScenario(harborText, 'harbor-relief.yaml');
if (!harbor.ok) throw new Error('harbor-relief does not compile');
const { rules, texts } = harbor;

async function play() {
  const page = await openPage(newBrowser(), { doors: { loadScenario: async () => ({ rules, texts }) } });
  const now = () => page.store.getState();
  await now().start(SMALL);
  return { page, now, due: () => dueMark(now(), false) };
}

/** As the page does: what has been done is remembered. */
function remember(state: Session): void {
  const marks = followed(state, false);
  if (marks.length > 0) state.changeSettings({ told: [...state.settings.told, ...marks.map(toldAs)] });
}

/** Runs the week to its Friday, with the first answer to whatever stops it. */
async function toFriday({ page, now }: Awaited<ReturnType<typeof play>>): Promise<void> {
  for (let turn = 0; turn < 10 && now().screen !== 'ledger'; turn += 1) {
    await runWeek(page);
    now().skipPlayback();
    await settle();
    const { openMessage } = now();
    if (openMessage !== undefined && now().screen === 'office') answer(now(), 0);
  }
}

function answer({ openMessage, decide }: Session, which: number): void {
  if (openMessage === undefined) throw new Error('nobody waits for an answer');
  decide({ type: 'answer', event: openMessage, choice: Object.keys(texts.events[openMessage]?.choices ?? {})[which] as ChoiceId });
}

describe('the first week', () => {
  it('goes from the answer over the plan and a block to the run, and to the causes on Friday', async () => {
    const game = await play();
    const { now, due } = game;
    expect(due()).toBeUndefined();
    now().show('office');
    expect(due()).toBe('answer');
    answer(now(), 1);
    expect(due()).toBe('plan');
    now().openPanel('plan');
    remember(now());
    expect(due()).toBe('block');
    const [offer] = now().view?.offers ?? [];
    if (offer === undefined) throw new Error('nothing can be done');
    now().decide({ type: 'set-blocks', blocks: [offer] });
    expect(due()).toBe('run');
    // Taken back, it is to be done again; but nobody is told twice of what they have done.
    remember(now());
    now().undo();
    expect(due()).toBeUndefined();
    await toFriday(game);
    expect(now().screen).toBe('ledger');
    remember(now());
    expect(due()).toBe('why');
    now().planNext();
    remember(now());
    expect(due()).not.toBe('why');
  });
});

describe('marks', () => {
  it('are there in coached runs, in others where the link says so, and nowhere once they are put away', async () => {
    const { now } = await play();
    now().show('office');
    const state = now();
    expect(hasMarks(state)).toBe(true);
    for (const mode of ['own', 'hand-in'] as const) {
      expect(hasMarks({ ...state, mode })).toBe(false);
      expect(hasMarks({ ...state, mode, tips: 'on' })).toBe(true);
    }
    expect(hasMarks({ ...state, tips: 'off' })).toBe(false);
    expect(dueMark({ ...state, settings: { ...state.settings, marks: false } }, false)).toBeUndefined();
  });

  it('rest while something is looked at, while a week plays and for whoever only looks on', async () => {
    const { now } = await play();
    now().show('office');
    const state = now();
    const [person] = state.view?.team ?? [];
    if (person === undefined) throw new Error('there is no team');
    expect(dueMark({ ...state, selected: { kind: 'person', id: person.id } }, false)).toBeUndefined();
    expect(dueMark({ ...state, shownDay: 0 }, false)).toBeUndefined();
    expect(dueMark({ ...state, readOnly: true }, false)).toBeUndefined();
  });

  it('come one thing a week: what waits from week 3 on, what lies under the surface from week 4 on', async () => {
    const { now } = await play();
    now().show('office');
    const state = now();
    const { view } = state;
    if (view === undefined) throw new Error('no view');
    const told = MARKS.filter((mark) => mark !== 'waiting' && mark !== 'look-under').map(toldAs);
    const at = (week: number, more: readonly string[] = []): SessionState => ({
      ...state,
      panel: 'plan',
      view: { ...view, week, messages: [] },
      settings: { ...state.settings, told: [...told, ...more] },
    });
    expect([1, 2, 3].map((week) => dueMark(at(week), false))).toEqual([undefined, undefined, 'waiting']);
    expect([3, 4].map((week) => dueMark(at(week, [toldAs('waiting')]), false))).toEqual([undefined, 'look-under']);
    expect(dueMark(at(4, [toldAs('waiting')]), true)).toBeUndefined();
  });

  it('say it in twenty words', () => {
    const longest = Object.values(texts.projects).map(({ title }) => title);
    for (const mark of MARKS)
      for (const project of longest) {
        const text = t(`marks.tip.${mark}`, { name: 'Ruth', project });
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(20);
      }
    expect(Object.keys(words)).toEqual(expect.arrayContaining(MARKS.map((mark) => `marks.tip.${mark}`)));
  });
});

describe('the card', () => {
  const room = { width: 1280, top: 56, bottom: 648 };
  const card = { width: 320, height: 120 };

  it('lies left of what it points at where there is room', () => {
    // 800 − 320 − 16 = 464; the target's middle 500 is 60 below the card's top.
    const put = putCard({ left: 800, top: 480, width: 360, height: 40 }, card, room);
    expect(put).toMatchObject({ side: 'left', left: 800 - 320 - GAP, top: 440, pointer: 60 });
  });

  it('asks for room under what scrolls only where it lies over it', () => {
    const low = { left: 400, top: 500, width: 320, height: 120 };
    expect(roomUnder(low, room)).toBe(148);
    expect(roomUnder({ ...low, top: 100 }, room)).toBe(0);
    // Over the building beside the panel it covers nothing that scrolls: what is pressed there would jump.
    expect(roomUnder(low, { ...room, panel: 704 })).toBe(0);
    expect(roomUnder(low, { ...room, panel: 703 })).toBe(148);
  });

  it('stays clear of the bars, and of a target in one of them', () => {
    // In the bar below: the card ends 8 above the bar's top, 648 − 8 − 120 = 520.
    const low = putCard({ left: 1062, top: 658, width: 202, height: 52 }, card, room);
    expect(low.top + low.height).toBeLessThanOrEqual(648);
    const high = putCard({ left: 974, top: 6, width: 186, height: 44 }, card, room);
    expect(high.top).toBeGreaterThanOrEqual(56);
  });

  it('keeps off what is pressed, along the side or on another one', () => {
    // Left of it the card would be 464 to 784 and 440 to 560. A button at its lower edge: 24 higher it is clear of it.
    const target = { left: 800, top: 480, width: 360, height: 40 };
    const button = { left: 500, top: 540, width: 200, height: 44 };
    expect(putCard(target, card, room, [button])).toMatchObject({ side: 'left', left: 464, top: 416, pointer: 84 });
    // A column of them all along: above.
    const column = { left: 470, top: 56, width: 300, height: 592 };
    expect(putCard(target, card, room, [column])).toMatchObject({ side: 'above', top: 480 - GAP - 120 });
    // Rather over a page of words at its left than over one button of the rail that it points at.
    const [read, next] = [
      { left: 0, top: 56, width: 1180, height: 592 },
      { left: 1184, top: 292, width: 90, height: 72 },
    ];
    const inRail = { left: 1184, top: 216, width: 90, height: 72 };
    const clear = [read, { ...next, isPressed: true }, { ...next, top: 140, isPressed: true }];
    expect(putCard(inRail, card, room, clear)).toMatchObject({ side: 'left', left: 1184 - 320 - GAP });
    // With the building at the left of the panel: over that, at the same height, where all of the panel is to be kept clear.
    const all = { left: 780, top: 56, width: 400, height: 592 };
    const inPanel = { left: 1108, top: 200, width: 50, height: 90 };
    expect(putCard(inPanel, card, { ...room, panel: 780 }, [all])).toMatchObject({ side: 'left', left: 780 - 320 - GAP });
    // Covered everywhere, it lies where it covers least: left at 464, 200 × 120 of the column and 12 × 320 of what reaches down to 476,
    // 27 840 in all; above it would be all of its own 38 400.
    const [narrow, upper] = [
      { ...column, width: 200 },
      { left: 0, top: 56, width: 1280, height: 420 },
    ];
    expect(putCard(target, card, room, [narrow, upper])).toMatchObject({ side: 'left', top: 464 });
    // But never over what has the focus, though there it would cover less.
    const focused = { left: 480, top: 500, width: 100, height: 40 };
    expect(putCard(target, card, room, [narrow, upper], focused)).toMatchObject({ side: 'above' });
  });

  it('never covers what it points at while any side has room', () => {
    for (const width of [390, 1280])
      for (let left = 0; left + 60 <= width; left += 45)
        for (let top = 64; top <= 600; top += 40) {
          const target = { left, top, width: 60, height: 40 };
          const put = putCard(target, card, { ...room, width });
          expect(put.side, `${left} ${top} of ${width}`).toBeDefined();
          const isApart = put.left >= left + 60 || put.left + put.width <= left || put.top >= top + 40 || put.top + put.height <= top;
          expect(isApart).toBe(true);
        }
  });
});

describe('the ring', () => {
  it('stays in the panel where the answers are longer than it, and does not lie over the bar below', () => {
    // The answers reach from 380 to 760, the panel from 56 to 648: the ring's line ends where the panel does.
    const panel = { left: 453, top: 56, width: 727, height: 592 };
    expect(seenPart({ left: 477, top: 380, width: 680, height: 380 }, [panel])).toEqual({
      left: 477,
      top: 380,
      width: 680,
      height: 648 - RING - 380,
    });
    // What is scrolled up beyond the header is cut there, too; what fits is drawn around as it is.
    expect(seenPart({ left: 477, top: 20, width: 680, height: 200 }, [panel])).toMatchObject({ top: 56 + RING, height: 220 - 56 - RING });
    expect(seenPart({ left: 477, top: 60, width: 680, height: 200 }, [panel])).toEqual({ left: 477, top: 60, width: 680, height: 200 });
  });
});
