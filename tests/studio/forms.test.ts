// What forms put into the text: a new thing of each part stands there so that the checker finds nothing wrong, and every place follows a
// new id. Comments stay.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, compileScenario, insertEntry, moveEntry, removeAt, renameId, setValue } from '../../src/scenario/index.ts';
import { conditionParts, withPart } from '../../src/studio/forms/condition-parts.ts';
import { aboutField } from '../../src/studio/forms/called.ts';
import { asNumber, asWhole } from '../../src/studio/forms/typed.ts';
import { freshId, sampleOf } from '../../src/studio/forms/sample.ts';
import { formTask } from '../../src/studio/forms/work.ts';
import { storyOf, wordsIn } from '../../src/studio/story/texts.ts';
import { readTree } from '../../src/scenario/index.ts';
import { partsOf } from '../../src/studio/text/lines.ts';
import { namesOf } from '../../src/studio/text/references.ts';

const TEXT = readFileSync('scenarios/templates/one-project.yaml', 'utf8');
const errorsOf = (text: string): readonly string[] => {
  const compiled = compileScenario(text, 'one-project.yaml');
  return compiled.ok
    ? []
    : compiled.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
};
const PARTS = partsOf(TEXT);
const comments = (text: string): number => text.split('\n').filter((line) => line.includes('# ')).length;

describe('a new thing', () => {
  it.each([
    'objectives',
    'skills',
    'building',
    'milestones',
    'services',
    'departments',
    'stakeholders',
    'team',
    'hires',
    'assets',
    'projects',
    'events',
    'requests',
    'goals',
    'verdicts',
  ])('of %s is one that can be played', (part) => {
    const after = applyEdits(TEXT, insertEntry(TEXT, [part], 'new', sampleOf([part, 'new'], partsOf(TEXT))));
    expect(after).not.toBe(TEXT);
    expect(errorsOf(after)).toEqual([]);
    expect(comments(after)).toBe(comments(TEXT));
  });

  it('says in the language of the file that its words are still to be written, and the checker tells each place until they are', () => {
    const added = (text: string, path: readonly string[], wish: string): string => {
      const answer = formTask({ kind: 'change', id: 1, text, change: { kind: 'add', path, wish } });
      return answer.kind === 'changed' ? answer.text : '';
    };
    const unwritten = (text: string): readonly string[] => {
      const made = compileScenario(text, 'one-project.yaml');
      const told = (made.ok ? made.warnings : made.diagnostics).filter(({ code }) => code === 'W0324');
      return told.map(({ line }) => text.split('\n')[line - 1]?.trim() ?? '');
    };
    const english = added(TEXT, ['events'], 'Tea on Wednesday');
    expect(unwritten(english)).toEqual(['message: |', 'label: To be written', 'label: To be written']);
    const german = added(TEXT.replace(/^title:.*/m, '$&\nlang: de'), ['events'], 'Tee am Mittwoch');
    expect(unwritten(german)).toEqual(['message: |', 'label: Noch zu schreiben', 'label: Noch zu schreiben']);
    expect(unwritten(english.replace('To be written.', 'Come at four.').replaceAll('To be written', 'We come'))).toEqual([]);
    expect(unwritten(english.replace('To be written.', 'Write here what is read.'))).toHaveLength(3);
    const allowed = english.replace(/^( +)(label: To be)/m, '$1# allow W0324: We agree on the words on Monday.\n$1$2');
    expect(unwritten(allowed)).toHaveLength(2);
    expect(unwritten(TEXT)).toEqual([]);
  });

  it('has an id that is free', () => {
    expect(freshId(['new', 'new-2'])).toBe('new-3');
    expect(freshId([], 'gala')).toBe('gala');
  });
});

describe('a form', () => {
  it('renames a person wherever the file names them, moves, doubles and deletes', () => {
    const renamed = applyEdits(TEXT, renameId(TEXT, ['stakeholders', 'amara'], 'ada'));
    expect(errorsOf(renamed)).toEqual([]);
    expect(renamed).not.toMatch(/\bamara\b(?! Obi)/);
    const moved = applyEdits(TEXT, moveEntry(TEXT, ['stakeholders', 'wen'], 'amara'));
    expect(moved.indexOf('  wen:')).toBeLessThan(moved.indexOf('  amara:'));
    expect(errorsOf(moved)).toEqual([]);
    const less = applyEdits(TEXT, removeAt(TEXT, ['events', 'it-stopped']));
    expect(errorsOf(less)).toEqual([]);
    expect(applyEdits(TEXT, setValue(TEXT, ['title'], 'Six weeks'))).toContain('title: Six weeks\n');
  });
});

describe('the texts of a scenario', () => {
  it('stand in the order in which they may be met, with their words counted', () => {
    const tree = readTree(TEXT);
    if (tree === undefined) throw new Error('no tree');
    const story = storyOf(tree);
    expect(story.map(({ part, id }) => id ?? part)).toEqual([
      'summary',
      'brief',
      'objectives',
      'hall',
      'amara',
      'wen',
      'joao',
      'lina',
      'old-server',
      'catalog',
      'server',
      'when-will-it-work',
      'it-stopped',
      'goals',
      'verdicts',
    ]);
    expect(story.find(({ id }) => id === 'it-stopped')?.week).toBe(3);
    expect(story.flatMap(({ texts }) => texts.map(({ path }) => path.join('.')))).toContain('events.it-stopped.choices.mend.label');
    expect(wordsIn('It’s 9 o’clock: go!')).toBe(4);
  });
});

describe('parts of a condition', () => {
  const parts = partsOf(TEXT);
  const written = (groups: ReturnType<typeof conditionParts>): readonly string[] => groups.flatMap((group) => group.parts);

  it('are conditions themselves, all of them, wherever they are offered', () => {
    // As many events as there are parts, in one file: it is compiled once.
    const offered = written(conditionParts(parts, ['events', 'x', 'when']));
    expect(offered).toContain('talked-to(wen)');
    expect(offered).toContain('chose(it-stopped, mend)');
    expect(offered).toContain('ordered-option(server, used)');
    expect(offered.join()).not.toContain('met(');
    const own = Object.fromEntries(['catalog-safe', 'no-surprises'].map((id) => [id, { label: 'A goal', must: true, if: 'week = 6' }]));
    const goals = Object.fromEntries(offered.map((part, index) => [`g${index}`, { label: 'A goal', if: part }]));
    expect(errorsOf(applyEdits(TEXT, setValue(TEXT, ['goals'], { ...own, ...goals })))).toEqual([]);
    for (const part of written(conditionParts(parts, ['verdicts', 'x', 'if'])).filter((one) => one.startsWith('met(')))
      expect(errorsOf(applyEdits(TEXT, setValue(TEXT, ['verdicts', 'it-stays-awake', 'if'], part)))).toEqual([]);
    for (const part of written(conditionParts(parts, ['checks', 'x', 'expect'])).filter((one) => one.startsWith('verdict(')))
      expect(errorsOf(applyEdits(TEXT, setValue(TEXT, ['checks', 'waiting-does-not-help', 'expect'], part)))).toEqual([]);
  });

  it('are joined so that what stood there still must hold', () => {
    expect(withPart('', 'week = 3')).toBe('week = 3');
    expect(withPart('true', 'week = 3')).toBe('week = 3');
    expect(withPart('week = 3', 'done(server)')).toBe('week = 3 and done(server)');
    expect(withPart('week = 3 or week = 5', 'done(server)')).toBe('(week = 3 or week = 5) and done(server)');
  });
});

describe('what is typed as a number', () => {
  it('may have any sign, and marks between thousands', () => {
    expect(['3', '+3', ' -3 ', '−3', '2.5'].map(asNumber)).toEqual([3, 3, -3, -3, 2.5]);
    expect(['2900', '2,900', '2.900', '2 900', '1’250’000', '-1,000'].map(asWhole)).toEqual([2900, 2900, 2900, 2900, 1_250_000, -1000]);
  });

  it('goes in as it was typed where it is none: the checker tells why', () => {
    expect(['about 3', '2,9', '2.50', '{ set: 50 }', '1,00,000'].map(asWhole)).toEqual(['about 3', '2,9', 2.5, '{ set: 50 }', '1,00,000']);
  });
});

it('offers as writers, and as whom an answer concerns, nobody whom the checker refuses', () => {
  const parts = partsOf(TEXT);
  const people = namesOf(parts, 'writers');
  expect(people).toEqual(['amara', 'wen', 'joao', 'lina']);
  const concerned = applyEdits(TEXT, setValue(TEXT, ['events', 'it-stopped', 'concerns'], [...people]));
  expect(
    errorsOf(people.reduce((text, name) => applyEdits(text, setValue(text, ['events', 'it-stopped', 'from'], name)), concerned)),
  ).toEqual([]);
});

describe('an example in the help of a field', () => {
  const [somebody = ''] = namesOf(PARTS, 'stakeholders');
  const [department = ''] = namesOf(PARTS, 'departments');
  const [member = ''] = namesOf(PARTS, 'team');

  it('names who is in the file', () => {
    expect(aboutField(['events', 'x', 'when'], PARTS)?.text).toContain(`not promised(${somebody})`);
    const effects = aboutField(['events', 'x', 'choices', 'y', 'effects'], PARTS)?.text;
    for (const part of ['such as', `${somebody}.trust: -3`, `${department}.satisfaction: 4`, `${member}.mood: 5`])
      expect(effects).toContain(part);
    expect(aboutField(['stakeholders', 'x', 'role'], PARTS)?.text).toContain('runs the shelter');
  });

  it('names nobody where the file has nobody of the kind, and stays as it is where it has that very one', () => {
    const plain = aboutField(['events', 'x', 'when'])?.text;
    expect(plain).toContain('such as week = 2 and not promised(someone)');
    expect(aboutField(['events', 'x', 'when'], partsOf('stakeholders:\n  ruth: {}\n  ines: {}\n'))?.text).toContain('promised(ines)');
  });
});
