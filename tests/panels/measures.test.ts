// The figures that panels show: the ledger's row of satisfaction, what the report's measures are made of, and favours only where they
// are worth anything. Known answers on small views; every field that the functions do not read is left out.

import { describe, expect, it } from 'vitest';
import type { Posting, View } from '../../src/core/index.ts';
import { ledgerWeek } from '../../src/panels/ledger/week.ts';
import { owesFavours } from '../../src/panels/money/budget.ts';
import { delivered, doubled, promised, restored } from '../../src/panels/debrief/basis.ts';
import type { DayRecord } from '../../src/session/types.ts';

const view = (part: object): View =>
  ({
    figures: { capital: 0, promisesOpen: 0 },
    stakeholders: [],
    departments: [],
    team: [],
    ...part,
  }) as unknown as View;

const moved = (day: number, subject: string, delta: number, code: Posting['cause']['code']): Posting =>
  ({ day, stock: 'satisfaction', subject, delta, cause: { code, origin: { kind: 'mechanism' } } }) as Posting;

describe('the ledger’s row of satisfaction', () => {
  const departments = [
    { id: 'office', satisfaction: 6_100, minutesLost: 0 },
    { id: 'shelter', satisfaction: 4_500, minutesLost: 0 },
  ];
  const day = (postings: readonly Posting[]): DayRecord => ({ view: view({ departments }), happenings: [], postings });

  it('is the mean of the departments, before and after, with the causes of each', () => {
    const days = [
      day([moved(0, 'office', 100, 'walked-and-fixed'), moved(0, 'shelter', -300, 'service-slow')]),
      day([moved(1, 'shelter', -200, 'service-slow')]),
    ];
    const row = ledgerWeek(days, [])?.rows.find(({ name }) => name === 'satisfaction');
    // Friday: (6,100 + 4,500) ÷ 2 = 5,300. Monday: (6,000 + 5,000) ÷ 2 = 5,500. From 55 to 53 is bad.
    expect(row).toMatchObject({ before: 5_500, after: 5_300, word: 'bad' });
    expect(row?.shares).toEqual([
      { subject: 'office', before: 6_000, after: 6_100 },
      { subject: 'shelter', before: 5_000, after: 4_500 },
    ]);
    expect(row?.why?.groups.map(({ subject, delta, lines }) => [subject, delta, lines.map(({ code }) => code)])).toEqual([
      ['shelter', -500, ['service-slow']],
      ['office', 100, ['walked-and-fixed']],
    ]);
  });

  it('stands after trust and before lost hours, and is unchanged where nothing was posted', () => {
    const rows = ledgerWeek([day([])], [])?.rows ?? [];
    expect(rows.map(({ name }) => name)).toEqual(['money', 'promises', 'trust', 'satisfaction', 'service', 'energy']);
    expect(rows[3]).toMatchObject({ before: 5_300, after: 5_300, word: 'unchanged' });
  });
});

describe('what the measures are made of', () => {
  const projects = [{ id: 'server', liveSince: 40 }, { id: 'wifi', liveSince: 60 }, { id: 'phones' }];
  const promise = (id: string, project: string, state: 'kept' | 'broken', week: number) => ({
    id,
    project,
    state,
    week,
    firstWeek: week,
    warnings: [],
  });

  it('delivered: two of three needs', () => expect(delivered(view({ projects }))).toEqual({ of: 2, all: 3 }));

  it('promised: one of two kept, one need without a date', () => {
    // Server went live on day 40, in week 6 as promised; Wi-Fi on day 60, in week 9 and not in week 7.
    const promises = [promise('p1', 'server', 'kept', 6), promise('p2', 'wifi', 'broken', 7)];
    expect(promised(view({ projects, promises }))).toEqual({ of: 1, all: 2, dateless: 1 });
  });

  const stage = (kind: string, ...assets: readonly string[]) => ({ kind, assets });
  const services = [
    { id: 'database', stages: [stage('server', 'tower'), stage('switch', 'hub', 'spare')] },
    { id: 'files', stages: [stage('storage', 'disks')] },
    { id: 'internet', stages: [stage('link', 'dsl', 'lte')] },
  ];
  const assets = [
    { id: 'tower', up: true, covers: [] },
    { id: 'hub', up: true, covers: [] },
    { id: 'spare', up: true, covers: [] },
    { id: 'disks', up: true, covers: [] },
    { id: 'dsl', up: true, covers: [] },
    { id: 'lte', up: false, covers: [] },
    { id: 'stick', up: true, covers: ['database'], lastRestore: { day: 30, worked: true } },
    { id: 'tape', up: true, covers: ['files'], lastRestore: { day: 30, worked: false } },
  ];

  it('restored: one of two services with data; a test that failed is none', () =>
    expect(restored(view({ services, assets }))).toEqual({ of: 1, all: 2 }));

  it('doubled: one of four links; a broken second device carries nothing', () =>
    expect(doubled(view({ services, assets }))).toEqual({ of: 1, all: 4 }));
});

describe('favours of the sponsor', () => {
  const of = (credits: number, ...habits: readonly string[]): boolean =>
    owesFavours({ money: { credits }, manager: { standing: habits.map((habit) => ({ habit })) } } as unknown as View);

  it('are shown where there are any and the scenario has the habit', () => {
    expect(of(2, 'planning', 'sponsor')).toBe(true);
    expect(of(2, 'planning')).toBe(false);
    expect(of(0, 'sponsor')).toBe(false);
  });
});
