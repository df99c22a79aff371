// A file's texts in other languages: laid over its own, told where they lead nowhere or are missing, and no rule changed by them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashRules } from '../../src/run/index.ts';
import { compileScenario, type Compiled, type Diagnostic } from '../../src/scenario/index.ts';
import { SMALL } from './broken.ts';

type Good = Extract<Compiled, { ok: true }>;

function good(text: string): Good {
  const compiled = compileScenario(text, 'small.yaml');
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return compiled;
}

const GERMAN = (texts: string): string => `${SMALL}\ntranslations:\n  de:\n${texts.replaceAll(/^(?=.)/gm, '    ')}\n`;
const told = (text: string): readonly Diagnostic[] => {
  const compiled = compileScenario(text, 'small.yaml');
  return compiled.ok ? compiled.warnings : compiled.diagnostics;
};

describe('a translation', () => {
  const compiled = good(
    GERMAN(`title: Sechs Wochen in der Unterkunft
stakeholders:
  ines: { short: Frau Moreau, role: leitet die Fallberatung }
building:
  office: { name: Büro }
brief:
  text: |
    **{ines.short}** sagt wenig. Frag im {office.name} nach.`),
  );
  const { de } = compiled.translations;

  it('stands where it is, and the original where it is not', () => {
    expect(de).toMatchObject({ lang: 'de', title: 'Sechs Wochen in der Unterkunft', place: 'Harbor Relief Network' });
    expect(de?.floors).toEqual({ ...compiled.texts.floors, office: { name: 'Büro' } });
    expect(de?.stakeholders['ines']).toMatchObject({
      name: compiled.texts.stakeholders['ines']?.name,
      short: 'Frau Moreau',
      role: 'leitet die Fallberatung',
    });
    expect(de?.brief.from).toBe(compiled.texts.brief.from);
    expect(compiled.texts.title).toBe('Six weeks at the shelter');
  });

  it('puts in the names of its own language', () => {
    expect(JSON.stringify(de?.brief.text)).toContain('"Frau Moreau"');
    expect(JSON.stringify(de?.brief.text)).toContain('Frag im Büro nach.');
  });

  it('changes no rule', () => {
    const bare = good(SMALL);
    expect(compiled.rules).toEqual(bare.rules);
    expect(hashRules(compiled.rules)).toBe(hashRules(bare.rules));
    expect(compiled.texts).toEqual(bare.texts);
  });

  it('is counted, names of people and places left aside', () => {
    // Title, one role, one floor, the memo: four. `short` is a name.
    expect(compiled.translated['de']?.done).toBe(4);
    const [missing] = compiled.warnings;
    expect(compiled.warnings).toHaveLength(1);
    expect(missing).toMatchObject({ code: 'W0321', message: expect.stringContaining(`of ${compiled.translated['de']?.of} texts`) });
    expect(missing?.hint).toMatch(/^they are shown as they were written: summary, brief\.from, .+ and \d+ more$/);
  });
});

describe('what is wrong with a translation', () => {
  it.each([
    ['E0240', 'projects:\n  sever: { title: Der Server }', 'sever', 'did you mean `server`?'],
    ['E0240', 'milestones:\n  picnic: { name: Picknick }', 'picnic', 'only what stands in the file'],
    ['E0201', 'titel: Sechs Wochen', 'titel', 'did you mean `title`?'],
    ['E0201', 'assets:\n  home-router: { age: 3 Jahre }', 'age', 'parts here: name, found'],
    ['E0116', 'title: 6', '6', 'needs quotes'],
    ['E0503', 'summary: |\n  Hallo {imes.name}.', '{imes.name}', 'ines.name'],
    ['E0501', 'brief:\n  text: |\n    <b>Hallo</b>', '<b>', 'plain text'],
  ])('%s is told at its place: %s', (code, texts, under, hint) => {
    const text = GERMAN(texts);
    const one = told(text).find((diagnostic) => diagnostic.code === code);
    const line = text.split('\n')[(one?.line ?? 0) - 1] ?? '';
    expect(line.slice((one?.column ?? 0) - 1).startsWith(under), `${one?.line}: ${line}`).toBe(true);
    expect(`${one?.message} ${one?.hint}`).toContain(hint);
  });

  it('is not told of what stands in the file and has a mistake of its own', () => {
    const text = GERMAN('projects:\n  server:\n    options:\n      refurbished: { label: Gebraucht }').replace(
      'price: 2200',
      'price: cheap',
    );
    expect(
      told(text)
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ).toEqual(['E0203']);
  });

  it('is one into the file’s own language, or into none', () => {
    expect(told(`${SMALL}\ntranslations:\n  en: { title: Six weeks }\n`).map(({ code }) => code)).toContain('E0241');
    expect(told(`${SMALL}\ntranslations:\n  german: { title: Sechs Wochen }\n`).map(({ code }) => code)).toContain('E0204');
  });
});

describe.each([
  ['harbor-relief', ['Harbor Relief Network']],
  ['lindqvist-rowe', ['Lindqvist & Rowe']],
])('the shipped scenario %s', (id, names) => {
  const text = readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8');
  const compiled = compileScenario(text, `${id}.yaml`);

  it('is German as a whole, and says nothing twice', () => {
    if (!compiled.ok) throw new Error('it does not compile');
    const { done, of } = compiled.translated['de'] ?? { done: 0, of: 1 };
    expect([done, compiled.warnings]).toEqual([of, []]);
    const texts = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    const english = new Set(texts(compiled.texts).filter((one) => one.split(' ').length > 2));
    expect(texts(compiled.translations['de']).filter((one) => english.has(one))).toEqual(names);
  });
});
