// @vitest-environment happy-dom
// Money, the sponsor and what is signed for, as controls: each says what it takes, takes its decision, and is gone where it is not in play.

import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { GapPart, SponsorPart } from '../../src/panels/money/sponsor-part.tsx';
import { Orders } from '../../src/panels/money/orders.tsx';
import { CasePart } from '../../src/panels/projects/case-part.tsx';
import { Procurement } from '../../src/panels/projects/procurement.tsx';
import { SessionProvider } from '../../src/panels/session.tsx';
import { SignRisk } from '../../src/panels/shared/sign-risk.tsx';
import type { Decision, Mechanism, ProjectView, View } from '../../src/core/index.ts';
import type { Session } from '../../src/session/types.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { aProject, aStakeholder, anAsset, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const ALL: readonly Mechanism[] = ['approvals', 'expediting', 'sponsor', 'business-case', 'risk-acceptance'];
const over = { ageWeeks: 400, yearlyFailure: 0, supportEnds: 0 };
const rules = (mechanisms: readonly Mechanism[], capital = 9_000_000) =>
  tinyRules({
    mechanisms,
    capital,
    stakeholders: [aStakeholder(), aStakeholder({ id: 'ruth', power: 9000, costOfDelay: [] })],
    assets: [anAsset({ truth: over, inventory: over })],
    projects: [aProject({ options: [anOption({ price: 5_000_000, leadMin: 28, leadMax: 28 })] })],
  });
const texts = {
  ...sampleTexts,
  stakeholders: { ...sampleTexts.stakeholders, ines: { name: 'Ines Roth', short: 'Ines', role: '', about: '' } },
};
const host = document.createElement('main');
const decided: Decision[] = [];

function show(run: Play, of: (view: View, project: ProjectView) => ReactNode): () => void {
  const { view } = run;
  const [project] = view.projects;
  if (project === undefined) throw new Error('no project');
  const decide = (decision: Decision): boolean => {
    decided.push(decision);
    return true;
  };
  const state = { screen: 'office', playing: false, log: [], days: [], settings: { keys: {} }, texts, view, decide };
  const store = createStore<Session>(() => state as unknown as Session);
  const root = createRoot(host);
  act(() => root.render(<SessionProvider store={store}>{of(view, project)}</SessionProvider>));
  return () => act(() => root.unmount());
}
const press = (name: string): void => {
  const found = [...host.querySelectorAll<HTMLElement>('button, [role="radio"], input')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name || one.closest('label')?.textContent?.startsWith(name),
  );
  if (found === undefined) throw new Error(`no control called ${name} in: ${host.textContent}`);
  act(() => found.click());
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.append(host);
  decided.length = 0;
});
afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
});

describe('an order', () => {
  const shown = (_: View, project: ProjectView) => <Procurement project={project} />;

  it('says what it waits for, and can be made urgent before it goes out', () => {
    const close = show(play(rules(ALL)).decide(order()), shown);
    expect(host.textContent).toContain('Three quotes are asked for. It is approved Monday, week 3 at best.');
    expect(host.textContent).toContain('Uses a favor of the sponsor and skips the wait. 3 are free.');
    press('Urgent');
    expect(decided).toEqual([{ type: 'order', project: 'server', option: 'plain', urgent: true }]);
    close();
  });

  it('can be paid for to come sooner, once it is approved', () => {
    const waiting = show(play(rules(ALL)).decide(order()).weeks(1), shown);
    expect(host.textContent).toContain('Finance decides. It is approved Monday, week 3 at best.');
    expect(host.textContent).not.toContain('Pay for haste');
    waiting();
    const close = show(play(rules(ALL)).decide(order()).weeks(2), shown);
    expect(host.textContent).toContain('By the quotes, this vendor keeps 100 % of its dates.');
    expect(host.textContent).toContain('$7,500 more, and the vendor sends it sooner.');
    press('Pay for haste');
    expect(decided).toEqual([{ type: 'expedite', project: 'server', on: true }]);
    close();
  });

  it('says nothing of it where it is not in play', () => {
    const close = show(play(rules([])).decide(order()), shown);
    expect(host.textContent).toBe('');
    close();
  });

  it('stands among the orders with what it waits for', () => {
    const close = show(play(rules(ALL)).decide(order()).weeks(1), (view) => <Orders view={view} />);
    expect(host.textContent).toContain('sent Monday, week 1, finance decides, approved Monday, week 3 at best, expected Monday, week 7');
    close();
  });
});

describe('the sponsor', () => {
  it('is told of: favours, what brings the next, and what asking now would cost', () => {
    const close = show(play(rules(ALL)), (view) => <SponsorPart view={view} />);
    expect(host.textContent).toContain('3, 3 free');
    expect(host.textContent).toContain('Ruth has not heard from you in person yet. You have used no favor this quarter.');
    expect(host.textContent).toContain('2 more half-hours with Ruth, two weeks apart, and you are owed another.');
    expect(host.textContent).toContain('Asked for help now, Ruth would not know what it is about. That costs trust.');
    close();
    const off = show(play(rules([])), (view) => <SponsorPart view={view} />);
    expect(host.textContent).toBe('');
    off();
  });
});

describe('a case for more money', () => {
  const choose = { type: 'choose-option', project: 'server', option: 'plain' } as const;

  it('says what is missing, and what the case stands on', () => {
    const run = play(rules(ALL, 4_000_000)).decide(choose);
    const gap = show(run, (view) => <GapPart view={view} />);
    expect(host.textContent).toContain('Missing for all that is chosen$10,000');
    gap();
    const close = show(run, (_, project) => <CasePart project={project} />);
    expect(host.textContent).toContain('6 h of writing left');
    expect(host.textContent).toContain('Nothing supports its figures yet.');
    expect(host.textContent).toContain('It would be stronger with: options compared');
    close();
  });

  it('is not there where nothing is missing', () => {
    const run = play(rules(ALL)).decide(choose);
    const close = show(run, (view, project) => [<GapPart key="gap" view={view} />, <CasePart key="case" project={project} />]);
    expect(host.textContent).toBe('');
    close();
  });
});

describe('a risk', () => {
  const shown = (view: View) => <SignRisk thing={view.assets[0]?.id ?? ('none' as never)} kinds={view.assets[0]?.risks} />;

  it('is signed for by somebody, until a week, in plain words or soft ones', () => {
    const close = show(play(rules(ALL)), shown);
    press('Have it signed for: no support · Old server');
    press('Ruth');
    press('A week earlier');
    press('Softly');
    expect(host.textContent).toContain('That it will probably hold. Nobody worries.');
    press('Write it down');
    expect(decided).toEqual([{ type: 'accept-risk', risk: 'unsupported', thing: 'old-server', by: 'ruth', until: 7, wording: 'soft' }]);
    close();
  });

  it('beside another of the same thing says in plain sight which it is', () => {
    const id = play(rules(ALL)).view.assets[0]?.id ?? ('none' as never);
    const close = show(play(rules(ALL)), () => <SignRisk thing={id} kinds={['untested', 'unprotected']} />);
    const said = [...host.querySelectorAll('button')].map((button) =>
      [...button.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join(''),
    );
    expect(said).toEqual(['Have it signed for: copies nobody saw come back', 'Have it signed for: no battery before it']);
    close();
  });

  it('that was signed for says by whom and until when', () => {
    const sign = { type: 'accept-risk', risk: 'unsupported', thing: 'old-server', by: 'ines', until: 8, wording: 'plain' } as const;
    const close = show(play(rules(ALL)).decide(sign).weeks(1), shown);
    expect(host.textContent).toContain('Old server without support: Ines, until week 8 · signed Monday, week 1');
    close();
  });

  it('is not spoken of where papers are not in play', () => {
    const close = show(play(rules([])), shown);
    expect(host.textContent).toBe('');
    close();
  });
});
