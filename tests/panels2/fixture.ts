// A session made by hand for looking at the panels of projects, money, estate, ledger and report without a run: the sample view with
// three weeks of days behind it. Decisions change the few things that previews press. No rule was run to make it.

import { createStore, type StoreApi } from 'zustand';
import {
  asId,
  type Cause,
  type CauseCode,
  type Decision,
  type Log,
  type Origin,
  type Posting,
  type ProjectId,
  type PromiseId,
  type ServiceId,
  type StakeholderId,
  type Stock,
  type View,
} from '../../src/core/index.ts';
import type { DayRecord, Forecast, Session } from '../../src/session/types.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { sampleView } from '../helpers/sample-view.ts';
import { sampleWeek } from '../helpers/sample-week.ts';

const project = (id: string): ProjectId => asId<ProjectId>(id);
const stakeholder = (id: string): StakeholderId => asId<StakeholderId>(id);

export const sampleLog: Log = [
  { at: [0, 0], decision: { type: 'set-standing', habit: 'status-note', rhythm: 'weekly' } },
  {
    at: [14, 0],
    decision: {
      type: 'set-blocks',
      blocks: [
        { activity: 'chase', project: project('server') },
        { activity: 'talk', with: stakeholder('yesenia') },
      ],
    },
  },
  { at: [14, 1], decision: { type: 'promise', to: stakeholder('lamar'), project: project('wifi'), week: 9 } },
  { at: [14, 2], decision: { type: 'order', project: project('wifi'), option: asId('prosumer') } },
];

const cause = (code: CauseCode, origin: Origin = { kind: 'mechanism' }, about?: string): Cause =>
  about === undefined ? { code, origin } : { code, about, origin };
const posting = (day: number, stock: Stock, subject: string, delta: number, why: Cause): Posting => ({
  day,
  stock,
  subject,
  delta,
  cause: why,
});

const postings: readonly Posting[] = [
  posting(9, 'capital', 'run', -40_000, cause('ordered', { kind: 'decision', at: [14, 2] }, 'back-ups')),
  posting(14, 'capital', 'run', -260_000, cause('ordered', { kind: 'decision', at: [14, 2] }, 'wifi')),
  posting(14, 'monthly', 'run', 800, cause('running-cost', { kind: 'decision', at: [14, 2] }, 'wifi')),
  posting(14, 'trust', 'lamar', 300, cause('promise-made-with-range', { kind: 'decision', at: [14, 1] }, 'wifi')),
  posting(15, 'trust', 'yesenia', 300, cause('talked', { kind: 'mechanism' }, 'yesenia')),
  posting(18, 'trust', 'yesenia', 150, cause('promise-kept', { kind: 'mechanism' }, 'back-ups')),
  posting(18, 'trust', 'kim', -200, cause('no-contact')),
  posting(18, 'trust', 'ruth', 50, cause('status-note')),
  posting(16, 'minutes-lost', 'casework', 340, cause('service-down', { kind: 'mechanism' }, 'cases')),
  posting(17, 'minutes-lost', 'shelter', 45, cause('service-slow', { kind: 'mechanism' }, 'wifi')),
  posting(18, 'fatigue', 'dana', 460, cause('overtime', { kind: 'mechanism' }, 'dana')),
  posting(18, 'fatigue', 'tomas', -120, cause('rested')),
];

const after: View = {
  ...sampleView,
  day: 21,
  week: 4,
  awaiting: { kind: 'plan', week: 4 },
  figures: { ...sampleView.figures, capital: 2_100_000, promisesOpen: 2, promisesKept: 1 },
};

export const sampleDays: readonly DayRecord[] = Array.from({ length: 21 }, (_, day) => ({
  view: day < 20 ? { ...sampleView, day: day + 1, week: Math.floor((day + 1) / 7) + 1 } : after,
  happenings: sampleWeek[day - 14] ?? [],
  postings: postings.filter((entry) => entry.day === day),
}));

const forecast = (id: string, option: string, weeks: readonly number[]): Forecast => ({ project: project(id), option, weeks });
const forecasts: Readonly<Record<string, Forecast>> = {
  'wifi/consumer': forecast(
    'wifi',
    'consumer',
    Array.from({ length: 20 }, () => 4),
  ),
  'wifi/prosumer': forecast('wifi', 'prosumer', [6, 6, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 14]),
  'wifi/enterprise': forecast('wifi', 'enterprise', [9, 9, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 12, 13, 13, 14, 14, 14, 14, 14]),
  'server/new': forecast('server', 'new', [7, 7, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10, 10, 11, 11, 12]),
};

/** Two weeks earlier in the life of the Wi-Fi: compared and estimated, an option chosen, nothing ordered. */
export const choosing: View = {
  ...sampleView,
  promises: sampleView.promises.filter((promise) => promise.project !== 'wifi'),
  projects: sampleView.projects.map((one) => {
    if (one.id !== 'wifi') return one;
    const { order: _, ...rest } = one;
    return {
      ...rest,
      stage: 'compared' as const,
      spent: 0,
      reportedDone: 0,
      orderBy: 20,
      causeKnown: true,
      options: one.options.map((option, index) => ({
        ...option,
        monthly: [1_200, 800, 800][index] ?? 0,
        capacity: [{ service: one.serves[0] ?? asId<ServiceId>('wifi'), units: [90, 360, 720][index] ?? 0 }],
        benefit: [4_000, 9_000, 10_000][index] ?? 0,
      })),
    };
  }),
};

const [firstPromise] = sampleView.promises;
if (firstPromise === undefined) throw new Error('the sample view has no promise');

export const ended: View = {
  ...after,
  week: 13,
  day: 91,
  awaiting: { kind: 'end' },
  promises: [
    ...sampleView.promises.map((promise) => ({ ...promise, state: 'kept' as const, ended: 50 })),
    {
      ...firstPromise,
      id: asId<PromiseId>('promise-3'),
      project: project('back-ups'),
      week: 11,
      firstWeek: 11,
      state: 'broken',
      ended: 75,
    },
    {
      ...firstPromise,
      id: asId<PromiseId>('promise-4'),
      project: project('back-ups'),
      to: stakeholder('ruth'),
      week: 6,
      firstWeek: 6,
      state: 'broken',
      ended: 40,
      warnings: [{ day: 30 }],
    },
  ],
  projects: sampleView.projects.map((one, index) => ({ ...one, stage: 'live' as const, liveSince: [56, 38, 82][index] ?? 0 })),
  outcome: {
    verdict: 'good',
    goals: [
      { id: asId('cases-safe'), must: true, met: true },
      { id: asId('no-surprises'), must: false, met: false },
    ],
    objectives: [{ id: asId('ranges'), met: true }],
    measures: { value: 71.4, promises: 58, satisfaction: 63.2, hoursLost: 44, money: 92, team: 48.5, resilience: 35 },
  },
};

/** What previews press: enough to see selection, order, promise and blocks change. */
function decided(view: View, decision: Decision): View {
  switch (decision.type) {
    case 'set-order':
      return { ...view, order: decision.projects };
    case 'set-limit':
      return { ...view, limit: decision.projects };
    case 'set-blocks':
      return { ...view, manager: { ...view.manager, blocks: decision.blocks } };
    case 'choose-option':
      return {
        ...view,
        projects: view.projects.map((one) => {
          if (one.id !== decision.project) return one;
          const { chosen: _, ...rest } = one;
          return decision.option === undefined ? rest : { ...rest, chosen: decision.option };
        }),
      };
    default:
      return view;
  }
}

export function sampleSession(view: View, part: Partial<Session> = {}): StoreApi<Session> {
  const nothing = (): void => undefined;
  const later = async (): Promise<void> => undefined;
  return createStore<Session>()((set, get) => ({
    screen: 'office',
    cards: [],
    savedRuns: [],
    texts: sampleTexts,
    seed: 'preview',
    mode: 'own',
    log: sampleLog,
    view,
    days: sampleDays,
    playing: false,
    panel: 'projects',
    save: 'saved',
    forecasts,
    forecasting: false,
    captions: [],
    settings: { effects: 60, muted: true, captions: true, textSize: 100, motion: 'system', speed: 1, keys: {} },
    start: later,
    resume: later,
    deleteRun: later,
    openRunFile: later,
    exportRun: () => '{}',
    show: (screen) => set({ screen }),
    openPanel: (panel) => set({ panel }),
    select: (selected) => set(selected === undefined ? { selected: undefined as never } : { selected }),
    decide: (decision) => {
      const now = get().view;
      if (now !== undefined) set({ view: decided(now, decision) });
      return true;
    },
    undo: nothing,
    runWeek: nothing,
    skipPlayback: nothing,
    togglePause: nothing,
    planNext: nothing,
    showDay: nothing,
    forecast: nothing,
    changeSettings: nothing,
    dismissNotice: nothing,
    ...part,
  }));
}
