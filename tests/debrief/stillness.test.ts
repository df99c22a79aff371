// Whoever hardly does anything hears what that was: in each template and each shipped scenario, and nobody else does.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { asId, prepare, run, view, type Game, type Log, type ProjectId, type StakeholderId } from '../../src/core/index.ts';
import { stillnessOf, type Stillness } from '../../src/debrief/stillness.ts';
import { botNamed, playBot, type BotName } from '../../src/lab/index.ts';
import { stillnessWords } from '../../src/panels/debrief/stillness-words.ts';
import { compileScenario, type Texts } from '../../src/scenario/index.ts';
import { debriefWords } from '../../src/words/index.ts';

const made = (path: string): { readonly game: Game; readonly texts: Texts } => {
  const compiled = compileScenario(readFileSync(new URL(`../../scenarios/${path}.yaml`, import.meta.url), 'utf8'), `${path}.yaml`);
  if (!compiled.ok) throw new Error(`${path} does not compile`);
  return { game: prepare(compiled.rules), texts: compiled.texts };
};
const stillness = (game: Game, log: Log): Stillness | undefined =>
  stillnessOf(log, view(game, run(game, '1', log).state), game.rules.weeks);
const of = (game: Game, bot: BotName): Stillness | undefined => stillness(game, playBot(game, botNamed(bot, '1'), '1').log);

const TEMPLATES = ['templates/one-project', 'templates/two-stakeholders', 'templates/full-quarter'];
const SHIPPED = ['harbor-relief', 'first-ninety-days', 'lindqvist-rowe'];

describe('a run in which nothing was done', () => {
  beforeAll(() => debriefWords());

  it.each([...TEMPLATES, ...SHIPPED])('is told what it let pass: %s', (path) => {
    const { game, texts } = made(path);
    const found = of(game, 'idle');
    expect(found?.weeks).toBe(game.rules.weeks);
    expect(found?.needs.length).toBeGreaterThan(0);
    expect(found?.unheard.length).toBeGreaterThan(0);
    const words = stillnessWords({ ...(found === undefined ? {} : { stillness: found }), weeks: game.rules.weeks }, texts);
    expect(words?.happened[0]).toBe(`In ${game.rules.weeks} of ${game.rules.weeks} weeks you planned nothing and ordered nothing.`);
    for (const id of found?.needs ?? []) expect(words?.happened.join(' ')).toContain(texts.projects[id]?.short);
  });

  it.each(TEMPLATES)('is nobody’s who leads, well or not: %s', (path) => {
    const { game } = made(path);
    for (const bot of ['planner', 'yes-to-all', 'hero'] as const) expect(of(game, bot), bot).toBeUndefined();
  });
});

describe('what was done', () => {
  const { game } = made('templates/two-stakeholders');
  const [need] = game.rules.projects;
  const plan = (week: number): Log => [
    { at: [(week - 1) * 7, 0], decision: { type: 'set-limit', projects: 1 + (week % 2) } },
    { at: [(week - 1) * 7, 1], decision: { type: 'run-week' } },
  ];
  const quiet = (week: number): Log => [{ at: [(week - 1) * 7, 0], decision: { type: 'run-week' } }];
  const weeks = (busy: number): Log =>
    Array.from({ length: game.rules.weeks }, (_, index) => (index < busy ? plan(index + 1) : quiet(index + 1))).flat();

  it('in half of the weeks is enough to hear nothing of it', () => {
    expect(stillness(game, weeks(3))?.weeks).toBe(5);
    expect(stillness(game, weeks(4))).toBeUndefined();
  });

  it('is left out: a need that was ordered, somebody who was heard', () => {
    const [option] = need?.options ?? [];
    if (need === undefined || option === undefined) throw new Error('the template has a project');
    const before = stillness(game, weeks(0));
    expect(before?.needs).toContain(need.id);
    const rafael = asId<StakeholderId>('rafael');
    expect(before?.unheard).toContain(rafael);
    const log: Log = [
      { at: [0, 0], decision: { type: 'set-blocks', blocks: [{ activity: 'talk', with: rafael }] } },
      { at: [0, 1], decision: { type: 'order', project: need.id, option: option.id } },
      { at: [0, 2], decision: { type: 'run-week' } },
      ...weeks(0).slice(1),
    ];
    const after = stillness(game, log);
    expect(after?.needs).toEqual(before?.needs.filter((id: ProjectId) => id !== need.id));
    expect(after?.unheard).not.toContain(rafael);
  });
});
