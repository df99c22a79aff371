// Files of an older format: brought up to date they are letter for letter what they were written as, and they play the recorded games.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { applyEdits, compileScenario, migrateScenario } from '../../src/scenario/index.ts';
import { botNamed, playHashed, type BotName } from '../../src/lab/index.ts';
import { GOLDEN_FILE, type GoldenRun } from '../golden/golden.ts';
import { isLong } from '../helpers/scale.ts';
import { commentsOf } from './document/texts.ts';
import { SMALL } from './broken.ts';

const SHIPPED = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

/** Today's format → format 0: the one way back, for tests alone. */
const toFormat0 = (text: string): string =>
  text
    .replace('\nformat: 1\n', '\nformat: 0\n')
    .replaceAll('hair-color:', 'hair-colour:')
    .replaceAll(/^( +)behavior:/gm, '$1behaviour:')
    .replaceAll(/^( +[a-z0-9.-]+)\.behavior:/gm, '$1.behaviour:');

describe('an older format', () => {
  it.each(SHIPPED)('%s comes back letter for letter, comments too', (name) => {
    const text = readFileSync(`scenarios/${name}`, 'utf8');
    const old = toFormat0(text);
    expect(old).not.toBe(text);
    const result = migrateScenario(old);
    expect(result?.from).toBe(0);
    expect(result?.text).toBe(text);
    expect(commentsOf(result?.text ?? '')).toStrictEqual(commentsOf(old));
    expect(result?.changes.length).toBeGreaterThan(5);
  });

  it('plays the recorded games after it was brought up to date', () => {
    const old = toFormat0(readFileSync('scenarios/harbor-relief.yaml', 'utf8'));
    const compiled = compileScenario(migrateScenario(old)?.text ?? '', 'harbor-relief.yaml');
    if (!compiled.ok) throw new Error('the migrated scenario has errors');
    const game = prepare(compiled.rules);
    const recorded = JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as readonly GoldenRun[];
    expect(recorded.length).toBeGreaterThan(10);
    // A third of them each time; all with more time.
    for (const { bot, seed, hashes, verdict } of recorded.filter((_, index) => isLong || index % 3 === 0)) {
      const played = playHashed(game, botNamed(bot as BotName, seed), seed);
      expect(played.hashes, `${bot} ${seed}`).toStrictEqual(hashes);
      expect(played.outcome.verdict).toBe(verdict);
    }
  });

  it('is told with one problem and its fix, not with a problem for each old name', () => {
    const old = toFormat0(SMALL.replace('    autonomy: high\n', '    autonomy: high\n    behavior: Hums while he works.\n'));
    const compiled = compileScenario(old, 'small.yaml');
    if (compiled.ok) throw new Error('format 0 is not read as it stands');
    expect(compiled.diagnostics.map((one) => [one.code, one.fix?.isSafe])).toStrictEqual([['E0115', true]]);
    expect(compiled.diagnostics[0]?.hint).toContain('rollout migrate');
    const mended = applyEdits(old, compiled.diagnostics[0]?.fix?.edits ?? []);
    expect(mended).toContain('    behavior: Hums while he works.\n');
    expect(compileScenario(mended, 'small.yaml').ok).toBe(true);
  });

  it('changes only names of parts: texts and ids that read alike stay', () => {
    const text =
      'format: 0\nsummary: |\n  behaviour: is told\nteam:\n  behaviour:\n    about: "hair-colour: red" # behaviour\n    behaviour: x\nflags: { behaviour: 1 }\n';
    expect(migrateScenario(text)?.text).toBe(text.replace('format: 0', 'format: 1').replace('    behaviour: x', '    behavior: x'));
  });

  it('leaves today’s format alone, and refuses a newer one, none, and what is no YAML', () => {
    expect(migrateScenario(SMALL)).toStrictEqual({ from: 1, text: SMALL, changes: [] });
    for (const text of ['format: 2\n', 'format: -1\n', 'format: 0.5\n', 'format: one\n', 'id: x\n', 'a: [', ''])
      expect(migrateScenario(text)).toBeUndefined();
  });
});
