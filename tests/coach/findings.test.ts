// The frame around the rules: hint before score, four weeks between, doses added up, mechanisms that are off; that rules read
// what was seen alone; that what could be said in a week never changes later; and what the bots' runs show.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsBy, findingsOf } from '../../src/coach/findings.ts';
import { weeksOf } from '../../src/coach/reading.ts';
import { RULES } from '../../src/coach/rules/index.ts';
import { RULE_IDS, type Rule, type Sign } from '../../src/coach/rules/rule.ts';
import { importsOf } from '../architecture/imports.ts';
import { parse } from '../architecture/source.ts';
import { told } from '../helpers/told.ts';

/** The 28 of the design. */
const DESIGN =
  'hero-technician, delegation-misfit, promise-on-the-spot, no-reserve, start-everything, squeaky-wheel, late-ordering, green-backup, cowboy-change, big-bang, silent-slip, only-upward, yes-to-all, silent-scope-creep, crunch-as-plan, cavalry-too-late, key-person, false-economy, deferring-the-boring, gold-plating, ready-fire-aim, cancelled-one-to-ones, avoided-hard-talk, blame, not-managing-up, sunk-cost-march, firefighting, single-vendor'.split(
    ', ',
  );

/** What the core's door has that a rule must not know: the truth, and everything that makes or plays a world. */
const FORBIDDEN =
  /^(State|Game|Rules|begin|prepare|decide|advance|imagine|run|continueRun|silently|awaitingOf|view|outcome|hashState|Ran|RanDay|Profile)$/;

const sign = (week: number, dose = 1): Sign => ({ week, since: week, evidence: {}, dose, remedy: [] });
const rule = (own: Partial<Rule> = {}): Rule => ({
  id: 'green-backup',
  knowable: 'buyable',
  needs: [],
  mistakes: () => [],
  strengths: () => [],
  ...own,
});
const brief = (own: Partial<Rule>): readonly string[] =>
  findingsBy(rule(own), weeksOf(told({ weeks: 12 }))).map((one) => `${one.kind} ${one.weight} ${one.weeks.to} ${one.severity}`);

describe('the frame', () => {
  it('hints first, scores what comes four weeks later, adds what lies between to the dose', () => {
    // Weeks 3 (2), 4 (3) and 6 (1) are one: 6. Week 7 is four weeks after 3: a new one, with 10 (5): 6. Week 11 is the third.
    expect(brief({ mistakes: () => [sign(10, 5), sign(3, 2), sign(4, 3), sign(6), sign(7), sign(11)] })).toEqual([
      'mistake hint 3 6',
      'mistake scored 7 6',
      'mistake scored 11 1',
    ]);
  });

  it('counts each strength, as often as once in four weeks', () => {
    expect(brief({ strengths: () => [sign(2), sign(5), sign(6)] })).toEqual(['strength scored 2 2', 'strength scored 6 1']);
  });

  it('is silent about what does no harm here: a mechanism that is off', () => {
    const reading = told({ weeks: 2, seen: () => ({ view: { mechanisms: ['promises'] } }) });
    const of = (needs: Rule['needs']) => findingsBy(rule({ needs, mistakes: () => [sign(1)] }), weeksOf(reading));
    expect(of(['promises'])).toHaveLength(1);
    expect(of(['promises', 'back-ups'])).toEqual([]);
  });

  it('finds nothing before a week has run', () => {
    expect(findingsOf({ log: [], days: [] })).toEqual([]);
    expect(findingsOf({ log: [], days: told({ weeks: 1 }).days.slice(0, 6) })).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all of the design', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    expect([...RULE_IDS].sort()).toEqual([...DESIGN].sort());
  });

  it('read what was seen: no state, no luck and no run comes in', () => {
    const folder = new URL('../../src/coach/rules/', import.meta.url);
    const files = [...readdirSync(folder).map((name) => new URL(name, folder)), new URL('../../src/coach/reading.ts', import.meta.url)];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const names = [...text.matchAll(/import (?:type )?\{([^}]*)\} from '[./]+core\/index\.ts'/g)].flatMap(
        ([, list = '']) => list.match(/\w+/g) ?? [],
      );
      expect(
        names.filter((name) => FORBIDDEN.test(name)),
        file.pathname,
      ).toEqual([]);
      const values = importsOf(parse({ path: file.pathname, text })).filter(({ typeOnly }) => !typeOnly);
      expect(
        values.filter(({ from }) => from.includes('/run/')).map(({ from }) => from),
        file.pathname,
      ).toEqual([]);
    }
  });
});
