// What the wizard suggests for a kind of workplace: names for what each scenario has, no two alike, in every language, and a scenario that
// compiles with them.

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ASSET_KINDS } from '../../src/core/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { adapt } from '../../src/studio/adapt/adapt.ts';
import { factsOf, type Facts } from '../../src/studio/adapt/facts.ts';
import { suggestedFor, TRADES } from '../../src/studio/adapt/presets.ts';
import { LANGUAGES, speak, t } from '../../src/words/index.ts';

const TEMPLATES = ['one-project', 'two-stakeholders', 'full-quarter'].map((name) => `templates/${name}`);
const bases = [...TEMPLATES, 'harbor-relief', 'first-ninety-days', 'lindqvist-rowe'].map((name) => {
  const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
  const facts = factsOf(text);
  if (facts === undefined) throw new Error(`${name} is not read`);
  return { name, text, facts };
});
const trades = TRADES.filter((trade) => trade !== 'same');
const twice = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) !== index);

afterAll(() => speak('en'));

describe.each(LANGUAGES)('suggestions in the language %s', (language) => {
  it('name every floor and department of every scenario and some of its kit, no two things alike', async () => {
    await speak(language);
    for (const { name, facts } of bases)
      for (const trade of trades) {
        const suggested = suggestedFor(trade, facts);
        const at = `${name} for ${trade}`;
        expect(Object.keys(suggested.floors), at).toEqual(facts.floors.map(({ id }) => id));
        expect(Object.keys(suggested.departments), at).toEqual(facts.departments.map(({ id }) => id));
        expect(Object.keys(suggested.assets).length, at).toBeGreaterThan(0);
        for (const part of ['floors', 'departments', 'assets'] as const) {
          const names = facts[part].map((thing) => suggested[part][thing.id] ?? thing.name);
          expect(twice(names), `${part} of ${at}`).toEqual([]);
          expect(names).not.toContain('');
        }
      }
  });

  it('begin below the ground only where the scenario does, and name kinds of kit that there are', async () => {
    await speak(language);
    const floors = [
      { id: 'low', name: 'Low', level: -1 },
      { id: 'high', name: 'High', level: 0 },
    ] as const;
    for (const trade of trades) {
      const [basement, entrance] = t(`adapt.floors.${trade}`).split('|');
      const named = (of: readonly (typeof floors)[number][]) =>
        suggestedFor(trade, { floors: of, departments: [], assets: [] } as unknown as Facts).floors;
      expect(named(floors)).toEqual({ low: basement, high: entrance });
      expect(named(floors.slice(1))).toEqual({ high: entrance });
      const kinds = t(`adapt.kit.${trade}`)
        .split('|')
        .map((one) => one.split('=')[0]);
      expect(ASSET_KINDS).toEqual(expect.arrayContaining(kinds));
    }
  });

  // Other names in the large ones are the business of `adapt.test.ts`.
  it('go into a scenario that compiles', async () => {
    await speak(language);
    for (const [index, trade] of trades.entries()) {
      const base = bases[index % TEMPLATES.length];
      const made = base === undefined ? undefined : adapt(base.text, { id: 'adapted', ...suggestedFor(trade, base.facts) });
      const compiled = compileScenario(made?.text ?? '', 'adapted.yaml');
      expect(compiled.ok ? [] : compiled.diagnostics, `${base?.name} for ${trade}`).toEqual([]);
    }
  });
});
