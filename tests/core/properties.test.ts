// What holds in every run: games played at random on the shipped scenario, and on a smaller one for arbitrary decisions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  asId,
  begin,
  continueRun,
  decide,
  hashState,
  imagine,
  isProblem,
  prepare,
  run,
  STOCKS,
  view,
  type Log,
  type State,
  type Stock,
} from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { open } from '../../src/core/state.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { harbor, harborRules, harborText, rulesOf } from '../helpers/harbor.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { withTalk } from '../helpers/talk.ts';
import { smallRules } from '../helpers/small-rules.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(12, 300) };
const PATIENCE = times(60_000, 1_200_000);
/** Each of these loads a run ninety times. */
const RELOADS = { numRuns: times(2, 60) };
const MANY = { numRuns: times(150, 5_000) };

/** Stocks by name at the end, and what the postings of all days add up to. */
function sums(log: Log, of: string): { readonly before: State; readonly after: State; readonly sum: Map<string, number> } {
  const before = begin(harbor, of);
  const { state, days } = run(harbor, of, log, { keep: true });
  const sum = new Map<string, number>();
  for (const { postings } of days)
    for (const p of postings) sum.set(`${p.stock} ${p.subject}`, (sum.get(`${p.stock} ${p.subject}`) ?? 0) + p.delta);
  return { before, after: state, sum };
}

describe('in every game', () => {
  it('the postings of the days sum to the change of every stock', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const { before, after, sum } = sums(randomLog(harbor, of), of);
        for (const stock of Object.keys(STOCKS) as Stock[]) {
          harbor.subjects[STOCKS[stock].of].forEach((subject, i) => {
            const change = (open(after).stocks[stock]?.[i] ?? 0) - (open(before).stocks[stock]?.[i] ?? 0);
            expect([stock, subject, sum.get(`${stock} ${subject}`) ?? 0]).toEqual([stock, subject, change]);
          });
        }
      }),
      RUNS,
    );
  });

  it('money is neither made nor lost: what is left is the grant, less orders, purchases and gifts by name', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const { state, days } = run(harbor, of, randomLog(harbor, of), { keep: true });
        const spent = days.flatMap((day) => day.postings.filter((p) => p.stock === 'capital'));
        expect(harborRules.capital + spent.reduce((sum, p) => sum + p.delta, 0)).toBe(open(state).stocks.capital[0]);
        for (const posting of spent)
          expect([
            'ordered',
            'emergency-purchase',
            'event-cost',
            'choice',
            'event',
            'limit',
            'bought-blind',
            'bought-too-soon',
            'shadow-it',
          ]).toContain(posting.cause.code);
        const ordered = days.flatMap((day) => day.happenings.filter((h) => h.type === 'ordered'));
        const prices = ordered.reduce(
          (sum, h) => sum + (harborRules.projects.find((p) => p.id === h.project)?.options.find((o) => o.id === h.option)?.price ?? 0),
          0,
        );
        expect(-spent.filter((p) => p.cause.code === 'ordered').reduce((sum, p) => sum + p.delta, 0)).toBe(prices);
      }),
      RUNS,
    );
  });

  it('what is left and what was committed are the grant and the gifts, less what went to waste, to the cent', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const { state, days } = run(harbor, of, randomLog(harbor, of), { keep: true });
        const gifts = days
          .flatMap((day) =>
            day.postings.filter(
              (p) => p.stock === 'capital' && ['event', 'choice', 'bought-blind', 'bought-too-soon', 'shadow-it'].includes(p.cause.code),
            ),
          )
          .reduce((sum, p) => sum + p.delta, 0);
        const { committed, stocks } = open(state);
        expect((stocks.capital[0] ?? 0) + committed).toBe(harborRules.capital + gifts);
      }),
      RUNS,
    );
  });

  it('every promise ends once at most, kept or broken, and none stays open past its Friday', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const { state, days } = run(harbor, of, randomLog(harbor, of), { keep: true });
        const ends = days.flatMap((day) =>
          day.happenings.flatMap((h) => (h.type === 'promise-kept' || h.type === 'promise-broken' ? [h.promise] : [])),
        );
        expect(new Set(ends).size).toBe(ends.length);
        const promises = view(harbor, state).promises;
        for (const promise of promises) {
          expect(ends.includes(promise.id)).toBe(promise.state !== 'open');
          if (promise.state === 'open') expect(promise.week).toBeGreaterThan(harborRules.weeks);
        }
      }),
      RUNS,
    );
  });

  it('replaying the log, or its beginning and then the rest, equals playing it live', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 90 }), (of, cut) => {
        const log = randomLog(harbor, of);
        const whole = hashState(run(harbor, of, log).state);
        expect(live(log, of)).toBe(whole);
        const half = run(harbor, of, log, { until: cut }).state;
        expect(open(half).day).toBe(cut);
        // The same prefix, stepped a day at a time through the door.
        expect(
          hashState(
            run(
              harbor,
              of,
              log.filter((record) => record.at[0] < cut),
              { until: cut },
            ).state,
          ),
        ).toBe(hashState(half));
      }),
      RUNS,
    );
  });

  it(
    'saving and loading every day changes nothing',
    () => {
      fc.assert(
        fc.property(seed, (of) => {
          const log = randomLog(harbor, of);
          let saved = '[]';
          for (let day = 0; day < harborRules.weeks * 7; day += 1) {
            // As a page that is opened anew: the log's text is read and replayed up to this day, then the day is played and its decisions saved.
            const loaded = JSON.parse(saved) as Log;
            const { state } = run(harbor, of, loaded, { until: day });
            expect(open(state).day).toBe(day);
            // The state itself is plain data too: as text and back it goes on the same.
            const read = JSON.parse(JSON.stringify(state)) as State;
            const today = log.filter((record) => record.at[0] === day);
            const byLog = run(harbor, of, [...loaded, ...today], { until: day + 1 }).state;
            expect(continueRun(harbor, read, today, { until: day + 1 }).state).toEqual(byLog);
            saved = JSON.stringify([...loaded, ...today]);
          }
          expect(hashState(run(harbor, of, JSON.parse(saved) as Log).state)).toBe(hashState(run(harbor, of, log).state));
        }),
        RELOADS,
      );
    },
    PATIENCE,
  );

  it('the state is plain data of whole numbers, below 64 kB, and no view tells the seed', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const { state } = run(harbor, `secret-${of}`, randomLog(harbor, of));
        const text = JSON.stringify(state);
        expect(text.length).toBeLessThan(64 * 1024);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(structuredClone(state))));
        for (const values of Object.values(open(state).stocks)) for (const value of values) expect(Number.isSafeInteger(value)).toBe(true);
        expect(JSON.stringify(view(harbor, state))).not.toContain(`secret-${of}`);
      }),
      RUNS,
    );
  });

  it('an imagined world looks like the view it came from', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 12 }), (of, week) => {
        const { state } = run(harbor, of, randomLog(harbor, of), { until: week * 7 });
        const seen = view(harbor, state);
        const again = view(harbor, imagine(harbor, seen, 'dice'));
        expect(again.figures).toEqual(seen.figures);
        expect(again.projects.map((p) => [p.id, p.stage])).toEqual(seen.projects.map((p) => [p.id, p.stage]));
        expect(again.promises).toEqual(seen.promises);
        expect(again.assets).toEqual(seen.assets);
        expect(again.services).toEqual(seen.services);
      }),
      RUNS,
    );
  });
});

/** Plays a log through `decide` and `advance`, copying the state at each step. */
function live(log: Log, of: string): string {
  let state = begin(harbor, of);
  let next = 0;
  for (;;) {
    const { awaiting, day } = open(state);
    if (awaiting.kind === 'end') return hashState(state);
    if (awaiting.kind === 'run') {
      state = advance(harbor, state).state;
      continue;
    }
    const record = log[next];
    if (record === undefined || record.at[0] !== day) throw new Error(`the log has nothing for day ${day}`);
    const taken = decide(harbor, state, record.decision);
    if (isProblem(taken)) throw new Error(`refused on day ${day}: ${taken.problem}`);
    next += 1;
    state = taken;
  }
}

describe('luck', () => {
  it('a tape gives the same values in any order of asking, and another for every other name', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 20 }), (of, order) => {
        const [one, two] = [new Luck(of), new Luck(of)];
        const straight = Array.from({ length: 41 }, (_, i) => one.draw('hazard', 'server', i));
        for (const i of order) expect(two.draw('hazard', 'server', i)).toBe(straight[i]);
        expect(two.draw('hazard', 'router', 0)).not.toBe(straight[0]);
        expect(two.draw('latent', 'server', 0)).not.toBe(straight[0]);
      }),
      MANY,
    );
  });

  it('an event added to the file leaves all other luck as it was', () => {
    // The new message changes no stock; so every day goes as before but for its own coming.
    const added = harborText.replace(
      /^events:\n/m,
      `events:
  a-postcard:
    title: A postcard
    when: week = 3
    chance: 50%
    from: farid
    message: |
      Greetings from the harbor.
    if-silent: smile
    choices:
      smile: { label: I smile, because: It is kind. }
      pin: { label: I pin it up, because: Everybody may see it. }
`,
    );
    const other = prepare(rulesOf(added));
    fc.assert(
      fc.property(seed, (of) => {
        const log = randomLog(harbor, of);
        const [plain, more] = [run(harbor, of, log, { keep: true }), run(other, of, log, { keep: true })];
        // Mondays have room for three messages: where the card takes another's place, that one comes a week later and so may its effects.
        const crowded = plain.days.some((day) => day.happenings.filter((h) => h.type === 'message').length >= 3);
        fc.pre(!crowded);
        expect(open(more.state).stocks).toEqual(open(plain.state).stocks);
        expect(more.days.map((day) => day.postings)).toEqual(plain.days.map((day) => day.postings));
      }),
      RUNS,
    );
  });

  it('ordering a week later changes no slip of any vendor', () => {
    const option = (project: string) => harborRules.projects.find((p) => p.id === project)?.options[1]?.id ?? asId('none');
    const arrival = (of: string, week: number): number => {
      const log: Log = [
        { at: [(week - 1) * 7, 0], decision: { type: 'order', project: asId('server'), option: option('server') } },
        { at: [(week - 1) * 7, 1], decision: { type: 'order', project: asId('wifi'), option: option('wifi') } },
      ];
      const { state } = run(harbor, of, log, { until: (week - 1) * 7 + 3 });
      return (open(state).projects[0]?.order?.arrives ?? -1) - week * 7;
    };
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 5 }), (of, week) => {
        expect(arrival(of, week)).toBe(arrival(of, 1));
      }),
      MANY,
    );
  });
});

describe('decisions', () => {
  const small = prepare(withTalk(smallRules));

  it('arbitrary ones never throw: each is taken or refused with a code, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(seed, fc.array(anyDecision, { maxLength: 30 }), (of, decisions) => {
        let state = begin(small, of);
        for (const decision of decisions) {
          const before = hashState(state);
          const next = decide(small, state, decision);
          expect(hashState(state)).toBe(before);
          if (isProblem(next)) expect(next.problem).toMatch(/^[a-z-]+$/);
          else state = next;
          while (open(state).awaiting.kind === 'run') state = advance(small, state).state;
        }
      }),
      MANY,
    );
  });

  it('what a first view tells does not depend on what is hidden', () => {
    const hidden = {
      ...small.rules,
      assets: smallRules.assets.map((asset) => ({ ...asset, truth: { ageWeeks: 900, yearlyFailure: 9_000, supportEnds: 0 } })),
      stakeholders: smallRules.stakeholders.map((s) => ({ ...s, costOfDelay: [{ project: asId<never>('server'), perWeek: 999_900 }] })),
      projects: smallRules.projects.map((p) => ({
        ...p,
        effortClass: 'large' as const,
        options: p.options.map((o) => ({ ...o, onTime: 1, benefit: 1, extraRework: 9_000 })),
      })),
    };
    expect(view(prepare(hidden), begin(prepare(hidden), 'a'))).toEqual(view(small, begin(small, 'b')));
  });
});
