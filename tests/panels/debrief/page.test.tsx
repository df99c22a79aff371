// @vitest-environment happy-dom
// The debrief's page over a whole debrief of a played run: what the first page says and in which order, what each step holds, that every chart has
// its table, and that nothing is claimed of what made no difference.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { debriefInSteps, inquiryOf, otherwiseInSteps, type Debrief, type Otherwise } from '../../../src/debrief/index.ts';
import { isProblem } from '../../../src/core/index.ts';
import { botNamed, playBot } from '../../../src/lab/index.ts';
import { DebriefScreen } from '../../../src/panels/debrief/debrief-screen.tsx';
import { alternativesOf } from '../../../src/coach/index.ts';
import { InTurn } from '../../../src/panels/debrief/in-turn.tsx';
import { PaperContext } from '../../../src/panels/debrief/paper.ts';
import { effectWords } from '../../../src/panels/debrief/effect-words.ts';
import { useSteps } from '../../../src/panels/debrief/step.ts';
import { SessionProvider } from '../../../src/panels/session.tsx';
import { beginCourse, take, type Course } from '../../../src/run/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/session/index.ts';
import type { Session } from '../../../src/session/types.ts';
import { harbor } from '../../helpers/harbor.ts';
import { harborTexts } from '../../helpers/harbor-days.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
// Parts come with the frames of a page; here a frame is over at once.
const now = (then: FrameRequestCallback): number => {
  then(0);
  return 0;
};
vi.stubGlobal('requestAnimationFrame', now);

const SEED = 'red';
/** Enough for every part to be there, and quick. */
const FEW = { effects: 2, luck: { least: 3, most: 3 }, chances: 2, budget: 100 };

let course: Course;
let debrief: Debrief;
let otherwise: Otherwise;
beforeAll(() => {
  const { log } = playBot(harbor, botNamed('halfway', SEED), SEED);
  course = log.reduce<Course>(
    (before, { decision }) => {
      const after = take(before, decision);
      if (isProblem(after)) throw new Error(after.problem);
      return after;
    },
    beginCourse(harbor, SEED),
  );
  const inquiry = inquiryOf(harbor, { seed: SEED, log: course.log, days: course.days.length, mode: 'coached' }, undefined, FEW);
  for (const step of debriefInSteps(inquiry)) debrief = step.debrief ?? debrief;
  const promise = course.log.find(({ decision }) => decision.type === 'promise');
  if (promise === undefined) throw new Error('no promise was given');
  for (const step of otherwiseInSteps(inquiry, promise.at, [{ kind: 'remove', at: promise.at }])) otherwise = step ?? otherwise;
});

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

function open(change: Partial<Session> = {}): { readonly page: HTMLElement; readonly store: StoreApi<Session>; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const ask =
    (name: string) =>
    (...values: readonly unknown[]): void =>
      void asked.push([name, ...values]);
  const store = createStore<Session>(
    (set) =>
      ({
        screen: 'report',
        runId: `run ${Math.random()}`,
        mode: 'own',
        view: course.view,
        days: course.days,
        log: course.log,
        texts: harborTexts,
        settings: DEFAULT_SETTINGS,
        reflections: [],
        debrief,
        playing: false,
        captions: [],
        askDebrief: ask('ask'),
        cancelDebrief: ask('cancel'),
        tryOtherwise: ask('try'),
        lookAtWeek: ask('ledger'),
        goBack: ask('back'),
        showDay: (shownDay: number | undefined) => set(shownDay === undefined ? {} : { shownDay }),
        setOwnView: (ownView: Session['ownView']) => set(ownView === undefined ? {} : { ownView }),
        setPledge: ask('pledge'),
        select: ask('select'),
        ...change,
      }) as unknown as Session,
  );
  useSteps.setState({ run: undefined, step: 'first', week: undefined });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  act(() =>
    root?.render(
      <SessionProvider store={store}>
        <DebriefScreen />
      </SessionProvider>,
    ),
  );
  return { page, store, asked };
}

const button = (page: HTMLElement, name: string | RegExp): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((one) =>
    typeof name === 'string' ? one.textContent.trim() === name : name.test(one.getAttribute('aria-label') ?? one.textContent),
  );
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const press = (page: HTMLElement, name: string | RegExp): void => act(() => button(page, name).click());
/** Whatever a sentence lacked would be seen. */
const SPOILT = /undefined|NaN|\{\w|\[object/;

describe('the first page', () => {
  it('lets the learner speak first; then the verdict, one strength, one mistake and where to begin again', () => {
    const { page, asked } = open();
    const headings = [...page.querySelectorAll('#debrief h2')].map((one) => one.textContent);
    expect(headings).toHaveLength(4);
    expect(headings[0]).toBe('Your view first');
    expect(page.textContent).toContain('One strength');
    expect(page.textContent).toContain('One mistake');
    expect(page.textContent).not.toMatch(SPOILT);
    expect(asked).toContainEqual(['ask']);
    press(page, `Replay from week ${debrief.first.replayFrom}`);
    expect(asked).toContainEqual(['back', debrief.first.replayFrom, 'same']);
  });

  it('tells what the figures say once a week is picked, keeps the answer, and can be skipped', () => {
    const { page, store } = open();
    expect(page.textContent).not.toContain('The record');
    const [, second] = page.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    act(() => second?.click());
    expect(store.getState().ownView).toEqual({ worst: 2 });
    expect(page.textContent).toMatch(/The record (adds|agrees): most working time was lost in week \d+/);
    press(page, 'Skip this');
    expect(page.querySelectorAll('input[type="radio"]')).toHaveLength(0);
  });

  it('is there at once, before anything was computed, and says that it is being read', () => {
    const { page } = open({ debrief: undefined as never, debriefing: { step: 'reading', percent: 3 } });
    expect(page.querySelector('#verdict-title')?.textContent).not.toBe('');
    expect(page.textContent).toContain('Reading your weeks…');
    press(page, 'Why');
    expect(page.textContent).toContain('Reading your decisions');
    expect(page.textContent).toContain('3 %');
  });

  it('says that no strength stood out as soon as that is known, and not at the end of the computing', () => {
    const none: Debrief = { ...debrief, findings: debrief.findings.filter(({ finding }) => finding.kind === 'mistake') };
    const { page } = open({ debrief: none, debriefing: { step: 'luck', percent: 60 } });
    expect(page.textContent).toContain('No strength stood out this time');
    expect(page.textContent).not.toContain('Reading your weeks…');
  });

  it('offers no way back in a run that is still to be handed in', () => {
    const { page } = open({ mode: 'hand-in' });
    expect(page.textContent).not.toContain('Replay from week');
    expect(page.textContent).toContain('Start again');
  });
});

describe('the three steps', () => {
  const figures = (page: HTMLElement): readonly Element[] => [...page.querySelectorAll('figure')];

  it('what happened: timeline, promises, budget, figures and weeks; a mark shows its week', () => {
    const { page, store } = open();
    press(page, 'What happened');
    expect(page.querySelector('h1')?.textContent).toBe('What happened');
    expect(figures(page).length).toBeGreaterThanOrEqual(3);
    expect(figures(page).filter((one) => one.querySelector('table') === null)).toEqual([]);
    expect(store.getState().shownDay).toBe(course.days.length - 3);
    press(page, /^1: you decided in week/);
    const week = debrief.decisions[0]?.at[0] ?? 0;
    expect(store.getState().shownDay).toBe(Math.floor(week / 7) * 7 + 4);
    expect(page.textContent).toContain(`Week ${Math.floor(week / 7) + 1}, as it was on Friday`);
    expect(page.textContent).not.toMatch(SPOILT);
  });

  it('why: clips with their evidence one press away, causes, luck, competencies', () => {
    const { page, asked } = open({ otherwise });
    press(page, 'Why');
    expect(page.querySelectorAll('article')).toHaveLength(debrief.findings.length);
    expect(page.querySelectorAll('article h4')).toHaveLength(debrief.findings.length);
    expect(figures(page).filter((one) => one.querySelector('table') === null)).toEqual([]);
    for (const part of [
      'What these weeks showed',
      'Causes, to the root',
      'And if not?',
      'Luck and judgment',
      'Seven competencies',
      'How sure you were',
    ])
      expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toContain(part);
    expect(page.textContent).not.toMatch(SPOILT);
    press(page, /^The ledger of week/);
    expect(asked).toContainEqual(['ledger', expect.any(Number)]);
    press(page, 'Play it again');
    // The first other way of the first decision, as the coach has them.
    const [first] = debrief.decisions;
    if (first === undefined) throw new Error('nothing was decided in this run');
    const [way] = alternativesOf(course.days, course.log, first.at);
    expect(asked).toContainEqual(['try', first.at, way?.patches]);
    press(page, /^The building in week/);
    expect(page.querySelector('h1')?.textContent).toBe('What happened');
  });

  it('what next: own words quoted, questions, the guide, and a pledge that is kept once it is whole', () => {
    const { page } = open({
      reflections: [{ week: 3, question: 'week', ids: [], text: 'I expect rain.' }],
      ownView: { worst: 4, again: 'Walk the floor.' },
    });
    press(page, 'What next');
    for (const text of [
      'I expect rain.',
      'Walk the floor.',
      'Week 4',
      '3 questions to talk about',
      'in 30 minutes',
      'Discover: 15 minutes',
    ])
      expect(page.textContent).toContain(text);
    expect(button(page, 'Save for my calendar').disabled).toBe(true);
    expect(page.textContent).not.toMatch(SPOILT);
  });
});

describe('what a change did', () => {
  it('is said with its measure, both values and what was changed, “in this simulation”', () => {
    const told = debrief.findings.find(({ effect }) => effect?.matters === true);
    if (told?.effect === undefined) throw new Error('no remedy mattered in this run');
    const words = effectWords({
      effect: told.effect,
      patches: told.finding.remedy,
      log: course.log,
      measures: debrief.outcome.measures,
      texts: harborTexts,
      view: course.view,
    });
    expect(words?.sentence).toMatch(
      /^In this simulation, with the same luck but with(out)? “.+” in week \d+.*, “.+” would have ended at .+ instead of .+\.$/,
    );
  });

  it('is never claimed where it made no difference', () => {
    const zero = { value: 0, promises: 0, satisfaction: 0, hoursLost: 0, money: 0, team: 0, resilience: 0 };
    const common = { patches: [], log: course.log, measures: debrief.outcome.measures, texts: harborTexts, view: course.view };
    expect(effectWords({ ...common, effect: { here: zero, worlds: 50, misfits: 0, dropped: [], matters: false } })).toBeUndefined();
    const none = debrief.findings.find(({ effect }) => effect?.matters === false);
    if (none === undefined) return;
    const { page } = open();
    press(page, 'Why');
    const clip = page.querySelector(`[aria-labelledby="clip-mistake-${none.finding.rule}"]`);
    expect(clip?.textContent).not.toContain('would have ended');
    expect(clip?.textContent).toContain('no difference that shows in the measures');
  });
});

describe('the parts of a step', () => {
  const PARTS = ['one', 'two', 'three'].map((name) => <p key={name}>{name}</p>);
  const shown = (host: HTMLElement): readonly string[] => [...host.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');

  it('come one with each frame, the first at once; on paper all are there', () => {
    const waiting: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => waiting.push(then));
    const frame = (): void => act(() => waiting.splice(0).forEach((then) => then(0)));
    try {
      const host = document.createElement('div');
      root = createRoot(host);
      act(() => root?.render(<InTurn>{PARTS}</InTurn>));
      const [first] = host.children;
      expect(shown(host)).toEqual(['one']);
      // The frame that paints the first part, and the one after it.
      frame();
      expect(shown(host)).toEqual(['one']);
      frame();
      expect(shown(host)).toEqual(['one', 'two']);
      frame();
      frame();
      expect(shown(host)).toEqual(['one', 'two', 'three']);
      expect(host.children[0]).toBe(first);
      expect(waiting).toHaveLength(0);
      act(() => root?.unmount());
      root = createRoot(host);
      act(() =>
        root?.render(
          <PaperContext value={true}>
            <InTurn>{PARTS}</InTurn>
          </PaperContext>,
        ),
      );
      expect(shown(host)).toEqual(['one', 'two', 'three']);
    } finally {
      vi.stubGlobal('requestAnimationFrame', now);
    }
  });
});
