// @vitest-environment happy-dom
// The composer: every slot a named control, what is kept is what was chosen, own words beside it, and no score anywhere.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { MAX_WORDS } from '../../src/run/index.ts';
import { MessageDialog, MOST_WORDS } from '../../src/panels/message/message-dialog.tsx';
import { useWriting, type Subject } from '../../src/panels/message/subject.ts';
import { useDialogs } from '../../src/panels/office/dialogs.ts';
import { SessionProvider } from '../../src/panels/session.tsx';
import type { Decision } from '../../src/core/index.ts';
import type { Session } from '../../src/session/types.ts';
import { blocks, play, promise } from '../helpers/play.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { tinyRules } from '../helpers/tiny-rules.ts';

const decided: Decision[] = [];
const host = document.createElement('main');
const run = play(
  tinyRules({
    mechanisms: ['messages', 'post-mortem', 'kick-off'],
    standing: [{ habit: 'status-note', minutes: 60, start: 'weekly' }],
  }),
)
  .decide(promise(6), { type: 'choose-option', project: 'server', option: 'plain' })
  .weeks(1);
const texts = {
  ...sampleTexts,
  stakeholders: { ines: { name: 'Ines Long', short: 'Ines', role: '', about: '' } },
  departments: { cases: { name: 'Case work' } },
  services: { files: { name: 'Files' } },
  projects: { server: { title: 'A new server', short: 'Server', askedFor: [], options: {} } },
};

let close: () => void = () => undefined;
function show(subject: Subject): void {
  const store = createStore<Session>(
    () =>
      ({
        screen: 'office',
        playing: false,
        log: [],
        days: [],
        settings: { keys: {} },
        texts,
        view: run.view,
        decide: (decision: Decision) => {
          decided.push(decision);
          return true;
        },
      }) as unknown as Session,
  );
  const root = createRoot(host);
  act(() => {
    useWriting.getState().write(subject);
    useDialogs.getState().open('message');
    root.render(
      <SessionProvider store={store}>
        <MessageDialog />
      </SessionProvider>,
    );
  });
  close = () => act(() => root.unmount());
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  decided.length = 0;
});
afterEach(() => {
  close();
  act(() => useDialogs.getState().close());
  host.remove();
  vi.unstubAllGlobals();
});

const dialog = (): HTMLElement => document.querySelector('[role="dialog"]') as HTMLElement;
const radio = (group: string, label: string): HTMLInputElement => {
  const all = [...dialog().querySelectorAll(`[role="radiogroup"][aria-label="${group}"] label`)];
  return all.find((one) => one.textContent === label)?.querySelector('input') as HTMLInputElement;
};
const pick = (group: string, label: string): void => act(() => radio(group, label).click());
const named = (of: string, label: string): Element => {
  const found = [...dialog().querySelectorAll(of)].find((one) => one.textContent === label);
  if (found === undefined) throw new Error(`there is no ${of} “${label}”`);
  return found;
};
const turn = (label: string): void => act(() => (named('label', label).querySelector('input') as HTMLInputElement).click());
const press = (label: string): void => act(() => (named('button', label) as HTMLElement).click());

it('writes the status note slot by slot', () => {
  show({ kind: 'note' });
  pick('The fact', 'Server');
  pick('How it stands', 'At risk');
  pick('What it means', 'For Monday');
  turn('Less of it comes');
  turn('It comes later');
  pick('What you ask', 'Get ready');
  turn('Name the next date');
  expect(dialog().textContent).toContain(
    'Server is at risk. This is what changes for your work on Monday. What we could do: it comes later, we do less of it. Please get ready. You hear from me by the Friday of week 3.',
  );
  press('Keep these words');
  expect(decided).toEqual([
    {
      type: 'set-note',
      message: {
        fact: { project: 'server', says: 'at-risk' },
        effect: 'monday',
        options: ['later', 'less'],
        ask: 'prepare',
        next: 3,
        jargon: false,
      },
    },
  ]);
  expect(useDialogs.getState().shown).toBeUndefined();
});

it('shows what can be seen and whom it reaches, and no score', () => {
  show({
    kind: 'block',
    block: { activity: 'send', to: 'all', message: { fact: { project: 'server' as never, says: 'on-track' }, jargon: false } },
  });
  expect(dialog().textContent).toContain('Reported: 0 % done. Promised for week 6. Nobody has made a range yet.');
  expect(dialog().textContent).toContain('Reaches Everybody. Takes 2 h of your week.');
  expect(dialog().textContent).not.toMatch(/score[^d]|quality|trust/i);
});

it('a letter goes to whom it is for; an empty slot is left out', () => {
  show({ kind: 'block', block: { activity: 'send', to: 'all', message: { jargon: false } } });
  pick('To whom', 'Case work');
  pick('The fact', 'Files');
  pick('How you say it', 'In technical words');
  pick('The fact', 'Leave out');
  press('Keep these words');
  expect(decided).toEqual([{ type: 'set-blocks', blocks: [{ activity: 'send', to: 'cases', message: { jargon: true } }] }]);
});

it('a warning keeps its date beside its words, and a review its tone', () => {
  show({ kind: 'block', block: { activity: 'warn', promise: 'server-ines' as never, newWeek: 7 } });
  pick('The fact', 'Server');
  press('Keep these words');
  close();
  show({ kind: 'block', block: { activity: 'review', asset: 'old-server' as never } });
  pick('What the review looks for', 'Who did it');
  press('Use standard words');
  expect(decided).toEqual([
    {
      type: 'set-blocks',
      blocks: [
        {
          activity: 'warn',
          promise: 'server-ines',
          newWeek: 7,
          message: { fact: { project: 'server', says: 'on-track' }, jargon: false },
        },
      ],
    },
    { type: 'set-blocks', blocks: [{ activity: 'review', asset: 'old-server', blames: true }] },
  ]);
});

it('what it decides is taken by the core', () => {
  show({ kind: 'block', block: { activity: 'kick-off', project: 'server' as never } });
  pick('The fact', 'Server');
  expect(dialog().textContent).toContain('Reaches Ines. Takes 3.5 h of your week.');
  press('Keep these words');
  const [decision] = decided;
  expect(decision?.type === 'set-blocks' && run.decide(blocks(...(decision.blocks as never[]))).view.manager).toMatchObject({ beyond: 90 });
});

it('takes as many own words as a run file does', () => expect(MOST_WORDS).toBe(MAX_WORDS));
