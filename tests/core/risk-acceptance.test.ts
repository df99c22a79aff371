// Risks signed for, worked by hand: −4 where it could be seen coming and nobody said so; .3 of that after plain words, 1.5 after soft ones.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Rules } from '../../src/core/index.ts';
import { blameOf } from '../../src/core/systems/risk-acceptance.ts';
import { blocks, order, play, type LooseDecision, type Play } from '../helpers/play.ts';
import { aDepartment, aProject, aStakeholder, anAsset, anEvent, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const over = { ageWeeks: 400, yearlyFailure: 0, supportEnds: 0 };
/** Ines works with the server, Omar with something else, Ruth has most to say. In week 3 the server breaks. */
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['risk-acceptance', 'promises'],
    stakeholders: [
      aStakeholder(),
      aStakeholder({ id: 'omar', costOfDelay: [] }),
      aStakeholder({ id: 'ruth', power: 9000, costOfDelay: [] }),
    ],
    departments: [aDepartment(), aDepartment({ id: 'hotline', head: 'omar', uses: [] })],
    assets: [anAsset({ truth: over, inventory: over })],
    events: [
      anEvent({
        id: 'crash',
        when: { op: 'compare', how: '=', left: { op: 'call', name: 'week', ids: [] }, right: { op: 'number', value: 3 } },
        effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }],
      }),
    ],
    ...own,
  });
const sign = (by = 'ines', own: Partial<LooseDecision> = {}): LooseDecision => ({
  type: 'accept-risk',
  risk: 'unsupported',
  thing: 'old-server',
  by,
  until: 8,
  wording: 'plain',
  ...own,
});
const trust = (run: Play, who: string, ...codes: string[]): number => codes.reduce((sum, code) => sum + run.posted('trust', code, who), 0);

describe('a paper', () => {
  it('takes an hour at once, goes out when the week runs, and is heard without joy', () => {
    const run = play(rules()).decide(sign());
    expect(run.view.manager.interrupted).toBe(60);
    expect(run.view.risks).toMatchObject([{ thing: 'old-server', by: 'ines', day: 0, signed: false, standing: false, theirs: true }]);
    expect(run.posted('trust')).toBe(0);
    run.weeks(1);
    expect(trust(run, 'ines', 'risk-told')).toBe(-100);
    expect(run.view.risks).toMatchObject([{ signed: true, standing: true }]);
    expect(run.view.stakeholders[0]?.lastContact).toBe(0);
  });

  it('costs nothing at once in soft words', () => {
    expect(
      play(rules())
        .decide(sign('ines', { wording: 'soft' }))
        .weeks(1)
        .posted('trust'),
    ).toBe(0);
  });

  it('written anew in the same week takes the place of the first', () => {
    const run = play(rules()).decide(sign(), sign('ines', { wording: 'soft', until: 4 }));
    expect(run.view.manager.interrupted).toBe(60);
    expect(run.view.risks).toMatchObject([{ wording: 'soft', until: 4 }]);
  });

  it('says something until its week is over', () => {
    const run = play(rules()).decide(sign('ines', { until: 2 }));
    expect(run.weeks(1).view.risks?.[0]?.standing).toBe(true);
    expect(run.refusal(sign('ines'))).toBe('signed-already');
    expect(run.weeks(1).view.risks?.[0]?.standing).toBe(false);
    run.decide(sign('ines'));
  });

  it('must fit into the week, name somebody and a week, and be about something', () => {
    expect(play(rules({ myMinutes: 59 })).refusal(sign())).toBe('not-enough-hours');
    expect(play(rules({ myMinutes: 59 })).view.manager.interrupted).toBe(0);
    expect(play(rules()).refusal(sign('nobody'))).toBe('unknown-id');
    expect(play(rules()).refusal(sign('ines', { thing: 'nothing' }))).toBe('unknown-id');
    expect(play(rules()).refusal(sign('ines', { until: 9 }))).toBe('week-out-of-range');
    expect(
      play(rules())
        .weeks(1)
        .refusal(sign('ines', { until: 1 })),
    ).toBe('week-out-of-range');
    expect(play(rules()).refusal(sign('ines', { risk: 'untested' }))).toBe('no-such-risk');
    expect(play(rules()).refusal(sign('ines', { wording: 'vague' }))).toBe('bad-value');
    expect(play(rules({ mechanisms: [] })).refusal(sign())).toBe('bad-value');
  });
});

describe('when it happens', () => {
  it.each([
    [undefined, 'risk-not-told', -400],
    ['plain', 'risk-was-signed', -120],
    ['soft', 'risk-played-down', -600],
  ] as const)('after %s words it costs what it costs', (wording, code, points) => {
    expect(blameOf(wording)).toEqual({ code, trust: points });
    const run = play(rules());
    if (wording !== undefined) run.decide(sign('ines', { wording }));
    run.weeks(3);
    expect(run.happened('asset-failed')).toHaveLength(1);
    expect(trust(run, 'ines', 'risk-not-told', 'risk-was-signed', 'risk-played-down')).toBe(points);
    // Omar's people do not work with it.
    expect(trust(run, 'omar', 'risk-not-told', 'risk-was-signed', 'risk-played-down')).toBe(0);
  });

  it('the signature of whoever has most to say speaks for all', () => {
    expect(trust(play(rules()).decide(sign('ruth')).weeks(3), 'ines', 'risk-was-signed')).toBe(-120);
  });

  it('one that has run out says nothing', () => {
    expect(
      trust(
        play(rules())
          .decide(sign('ines', { until: 2 }))
          .weeks(3),
        'ines',
        'risk-not-told',
      ),
    ).toBe(-400);
  });

  it('nobody asks about what could not be seen', () => {
    const young = rules({ assets: [anAsset({ truth: over, inventory: { ageWeeks: 100, yearlyFailure: 0 } })] });
    const run = play(young).weeks(3);
    expect([run.happened('asset-failed').length, run.posted('trust', 'risk-not-told')]).toEqual([1, 0]);
    // Whoever has looked knows, and could have said so.
    const looked = play(young)
      .decide(blocks({ activity: 'audit', asset: 'old-server' }))
      .weeks(3);
    expect(trust(looked, 'ines', 'risk-not-told')).toBe(-400);
  });

  it('nobody asks where a twin carries on', () => {
    const two = rules({ assets: [anAsset({ truth: over, inventory: over }), anAsset({ id: 'twin' })] });
    expect(play(two).weeks(3).posted('trust', 'risk-not-told')).toBe(0);
  });

  it('a power cut asks for the battery, and a lost copy for the test', () => {
    const cut = anEvent({
      id: 'cut',
      when: { op: 'compare', how: '=', left: { op: 'call', name: 'week', ids: [] }, right: { op: 'number', value: 2 } },
      effects: [
        { kind: 'fail', asset: 'old-server', unlessProtected: true },
        { kind: 'restore', service: 'files' },
      ],
    });
    const fresh = { ageWeeks: 100, yearlyFailure: 0 };
    const bare = rules({
      mechanisms: ['risk-acceptance', 'back-ups'],
      assets: [
        anAsset({ truth: fresh, inventory: fresh }),
        anAsset({ id: 'stick', kind: 'back-up', serves: [], covers: ['files'], truth: { ageWeeks: 900, yearlyFailure: 0 } }),
      ],
      events: [cut],
    });
    const faulty = (own: Play): Play =>
      own.alter((state) => {
        const [, stick] = state.assets;
        if (stick !== undefined) stick.untestedSince = -90_000;
      });
    const seeds = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const seed = seeds.find((one) => faulty(play(bare, one)).weeks(2).happened('restored')[0]?.worked === false) ?? 'none';
    const unsaid = faulty(play(bare, seed)).weeks(2);
    // Twice: nobody had spoken of the battery, nor of the copies.
    expect(trust(unsaid, 'ines', 'risk-not-told')).toBe(-800);
    const papers = [sign('ines', { risk: 'unprotected' }), sign('ines', { risk: 'untested', thing: 'stick' })];
    const said = faulty(play(bare, seed).decide(...papers)).weeks(2);
    expect(trust(said, 'ines', 'risk-was-signed', 'risk-not-told')).toBe(-240);
  });
});

describe('the habit', () => {
  it('a signature of somebody who cannot judge it costs trust and is worth nothing', () => {
    const run = play(rules()).decide(sign('omar'));
    expect(run.view.risks?.[0]?.theirs).toBe(false);
    run.weeks(3);
    expect([trust(run, 'omar', 'risk-not-theirs'), trust(run, 'ines', 'risk-not-told')]).toEqual([-300, -400]);
  });

  it('the third in a month is one too many', () => {
    const needs = rules({ projects: ['server', 'wifi', 'copies'].map((id) => aProject({ id, serves: [] })), events: [] });
    const unmet = (thing: string) => sign('ines', { risk: 'unmet', thing });
    const run = play(needs).decide(unmet('server'), unmet('wifi')).weeks(1);
    expect(trust(run, 'ines', 'risks-pushed')).toBe(0);
    expect(trust(run.weeks(2).decide(unmet('copies')).weeks(1), 'ines', 'risks-pushed')).toBe(-200);
    // Four weeks later the first two are no longer of this month.
    const patient = play(needs).decide(unmet('server'), unmet('wifi')).weeks(4).decide(unmet('copies')).weeks(1);
    expect(trust(patient, 'ines', 'risks-pushed')).toBe(0);
  });
});

describe('a need that is put off', () => {
  const unmet = (own: Partial<LooseDecision> = {}) => sign('ines', { risk: 'unmet', thing: 'server', ...own });

  it('counts as no need without a date while its sponsor has signed for it in plain words', () => {
    expect(trust(play(rules()).weeks(6), 'ines', 'no-date-given')).toBe(-500);
    expect(trust(play(rules()).decide(unmet()).weeks(6), 'ines', 'no-date-given')).toBe(0);
    expect(
      trust(
        play(rules())
          .decide(unmet({ wording: 'soft' }))
          .weeks(6),
        'ines',
        'no-date-given',
      ),
    ).toBe(-500);
    expect(
      trust(
        play(rules())
          .decide(unmet({ until: 5 }))
          .weeks(6),
        'ines',
        'no-date-given',
      ),
    ).toBe(-500);
  });

  it('can be signed for until something is ordered for it', () => {
    expect(play(rules()).view.projects[0]?.risks).toEqual(['unmet']);
    const run = play(rules()).decide(order()).weeks(1);
    expect([run.view.projects[0]?.risks, run.refusal(unmet())]).toEqual([[], 'no-such-risk']);
  });
});

describe('what could be signed for', () => {
  const kinds = (own: Parameters<typeof anAsset>[0]) => play(rules({ assets: [anAsset(own)], events: [] })).view.assets[0]?.risks;

  it('is kit without support, without a battery, and copies that nobody saw come back', () => {
    expect(kinds({ inventory: over })).toEqual(['unsupported', 'unprotected']);
    expect(kinds({ kind: 'phones', inventory: { ...over, supportEnds: 2 } })).toEqual([]);
    expect(kinds({ kind: 'back-up', covers: ['files'] })).toEqual(['untested', 'unprotected']);
    expect(play(rules({ mechanisms: [] })).view.assets[0]?.risks).toBeUndefined();
  });

  it('ends with a battery, and with a restore that worked', () => {
    const battery = anAsset({ id: 'ups', kind: 'ups', serves: [], protects: ['stick'] });
    const stick = anAsset({ id: 'stick', kind: 'back-up', serves: [], covers: ['files'] });
    const run = play(rules({ assets: [stick, battery], events: [] }));
    expect(run.view.assets[0]?.risks).toEqual(['untested']);
    run.decide(blocks({ activity: 'test-restore', asset: 'stick' })).weeks(1);
    expect(run.view.assets[0]?.risks).toEqual([]);
  });
});

describe('a battery that is only believed', () => {
  const listed = { ageWeeks: 100, yearlyFailure: 0, protects: ['old-server' as never] };
  const box = anAsset({ id: 'box', kind: 'ups', serves: [], inventory: listed });
  const believing = rules({
    assets: [anAsset({}), box],
    projects: [
      aProject({
        id: 'power',
        serves: [],
        makes: 'ups',
        replaces: ['box'],
        hasHiddenCause: true,
        options: [anOption({ protects: ['old-server'] })],
      }),
    ],
    events: [
      anEvent({
        id: 'cut',
        when: { op: 'compare', how: '=', left: { op: 'call', name: 'week', ids: [] }, right: { op: 'number', value: 3 } },
        effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: true }],
      }),
    ],
  });
  const seen = (run: Play) => run.view.assets.map((one) => [one.risks, one.protects]);

  it('is told as the list has it, and nobody can sign for its want', () => {
    const run = play(believing);
    expect(seen(run)).toEqual([
      [[], []],
      [[], ['old-server']],
    ]);
    expect(run.refusal(sign('ines', { risk: 'unprotected' }))).toBe('no-such-risk');
  });

  it.each([
    ['the box', { activity: 'audit', asset: 'box' }],
    ['the cause', { activity: 'find-cause', project: 'power' }],
  ])('is seen through by a look at %s', (_, look) => {
    const run = play(believing).decide(blocks(look)).weeks(1);
    expect(seen(run)).toEqual([
      [['unprotected'], []],
      [[], []],
    ]);
    run.decide(sign('ines', { risk: 'unprotected' }));
  });

  it('is found out by a power cut, for which nobody is blamed', () => {
    const run = play(believing).weeks(3);
    expect([run.happened('asset-failed').length, run.posted('trust', 'risk-not-told')]).toEqual([1, 0]);
    expect(run.happened('revealed').map((one) => [one.day, one.what])).toEqual([[13, { kind: 'asset', asset: 'box' }]]);
    expect(run.view.assets[1]?.protects).toEqual([]);
  });

  it('protects in an imagined world as one believes', () => {
    const run = play(believing);
    expect(view(run.game, imagine(run.game, run.view, 'another')).assets).toEqual(run.view.assets);
  });
});

it('an imagined world has the same papers', () => {
  const same = (run: Play): void => expect(view(run.game, imagine(run.game, run.view, 'another')).risks).toEqual(run.view.risks);
  same(play(rules()).decide(sign(), sign('omar', { risk: 'unmet', thing: 'server', wording: 'soft' })));
  same(
    play(rules({ projects: [aProject({ options: [anOption()] })] }))
      .decide(sign('ines', { until: 2 }))
      .weeks(2),
  );
});
