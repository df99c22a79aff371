// @vitest-environment happy-dom
// A bridge in the project panel: its own line, and buttons for what can be chosen now and for nothing else.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { BridgeLine } from '../../src/panels/projects/bridge-line.tsx';
import { Deeds } from '../../src/panels/projects/options-table.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import { assetName } from '../../src/panels/names.ts';
import type { Decision } from '../../src/core/index.ts';
import type { Session, Texts } from '../../src/session/types.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const host = document.createElement('main');
const decided: Decision[] = [];
const texts = {
  currency: 'EUR',
  assets: {},
  projects: { server: { short: 'Server', options: { shelf: { label: 'A shelf', note: '' }, array: { label: 'An array', note: '' } } } },
} as unknown as Texts;
const effort = [{ skill: 'servers', minutes: 240 }];
const game = (leadMin = 0) =>
  play(
    tinyRules({
      projects: [
        aProject({
          options: [anOption({ id: 'shelf', bridge: true, effort, leadMin, leadMax: leadMin }), anOption({ id: 'array', effort })],
        }),
      ],
    }),
  );

function show(run: Play): () => void {
  const { view } = run;
  const [project] = view.projects;
  if (project === undefined) throw new Error('no need');
  const store = createStore<Session>(
    () =>
      ({
        screen: 'office',
        playing: false,
        log: [],
        days: [],
        settings: { keys: {} },
        texts,
        view,
        decide: (decision: Decision) => {
          decided.push(decision);
          return true;
        },
      }) as unknown as Session,
  );
  const root = createRoot(host);
  act(() =>
    root.render(
      <SessionProvider store={store}>
        <BridgeLine project={project} />
        {project.options.map((option) => (
          <Deeds key={option.id} project={project} option={option} />
        ))}
      </SessionProvider>,
    ),
  );
  return () => act(() => root.unmount());
}
const buttons = (): readonly (string | null)[] => [...host.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  decided.length = 0;
});
afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
});

it('offers every option at first, and says nothing of a bridge', () => {
  const close = show(game());
  expect(buttons()).toEqual(['Choose A shelf', 'Choose An array']);
  expect(host.textContent).not.toContain('bridge');
  close();
});

it('says that the main option can be ordered ahead, once the bridge has been sent', () => {
  const waiting = show(game(14).decide(order('server', 'shelf')));
  expect(buttons()).toEqual([]);
  waiting();
  const close = show(game(14).decide(order('server', 'shelf')).weeks(1));
  expect(host.textContent).toContain('The main option can be ordered already');
  expect(buttons()).toEqual(['Choose An array']);
  act(() => host.querySelector('button')?.click());
  expect(decided).toEqual([{ type: 'choose-option', project: 'server', option: 'array' }]);
  close();
});

it('tells since when the bridge serves, and offers only what can follow it', () => {
  const close = show(game().decide(order('server', 'shelf')).weeks(1));
  expect(host.textContent).toContain('A shelf. It serves as a bridge since');
  expect(host.textContent).toContain('Choose and order the main option');
  expect(buttons()).toEqual(['Choose An array']);
  close();
});

it('calls the kit of a bridge so', () => {
  expect([assetName(texts, 'server.bridge'), assetName(texts, 'server')]).toEqual(['Server, bridge', 'Server']);
});
