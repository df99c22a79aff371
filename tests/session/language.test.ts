// Which language a page is in, and what changes with it: words, cards, texts of the run on the table, titles of saved runs.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type Decision } from '../../src/core/index.ts';
import { languageOf } from '../../src/session/language.ts';
import type { Language, Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { newBrowser, openPage, SMALL, type Browser, type Page } from './page.ts';

let browser: Browser;
beforeEach(() => {
  browser = newBrowser();
});

const estimate: Decision = { type: 'set-blocks', blocks: [{ activity: 'estimate', project: asId('server') }] };
const now = (page: Page): Session => page.store.getState();

/** A page whose words note what they were asked for. */
async function speaking(options: { search?: string; read?: readonly string[]; refuses?: Language } = {}) {
  const asked: string[] = [];
  const speech = {
    speak: async (language: Language) => {
      if (language === options.refuses) throw new Error('offline');
      asked.push(language);
    },
    allWords: async () => void asked.push('all'),
    read: options.read ?? ['en'],
  };
  const page = await openPage(browser, { search: options.search ?? '', doors: { speech } });
  return { page, asked };
}

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr-CA'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (read, language) => expect(languageOf(read)).toBe(language));

describe('the language of a page', () => {
  it('is the browser’s at first', async () => {
    const { page, asked } = await speaking({ read: ['de-CH', 'fr'] });
    expect(now(page)).toMatchObject({ language: 'de', settings: { language: 'browser' }, cards: [{ title: 'Klein', lang: 'de' }] });
    expect(asked).toEqual(['de']);
  });

  it('is the link’s before the setting’s, and what this tab chose before the link’s', async () => {
    const { page } = await speaking({ search: '?lang=de' });
    expect(now(page).language).toBe('de');
    now(page).changeSettings({ language: 'en' });
    await settle();
    expect(now(page)).toMatchObject({ language: 'en', settings: { language: 'en' }, cards: [{ title: 'Small' }] });
    const again = await page.reload();
    expect(now(again).language).toBe('en');
    // Another tab, without the link: the setting. With it: the link.
    expect(now(await openPage(browser)).language).toBe('en');
    expect(now(await openPage(browser, { search: '?lang=de' })).language).toBe('de');
  });

  it('can follow the browser again', async () => {
    const { page } = await speaking({ read: ['de'] });
    now(page).changeSettings({ language: 'en' });
    await settle();
    now(page).changeSettings({ language: 'browser' });
    await settle();
    expect(now(page)).toMatchObject({ language: 'de', settings: { language: 'browser' } });
  });

  it('comes for testers by a link, and is never stored', async () => {
    const { page } = await speaking({ search: '?lang=pseudo' });
    expect(now(page)).toMatchObject({ language: 'pseudo', settings: { language: 'browser' } });
    expect(now(await openPage(browser)).language).toBe('en');
  });

  it('stays as it was, with a notice, where another cannot be fetched', async () => {
    const { page } = await speaking({ refuses: 'de' });
    now(page).changeSettings({ language: 'de' });
    await settle();
    expect(now(page)).toMatchObject({ language: 'en', notice: { key: 'notice.language-not-loaded' } });
    expect(page.memory.language.read()).toBeUndefined();
  });
});

describe('a run', () => {
  it('begins with all the words, and changes its texts in the middle without losing its place', async () => {
    const { page, asked } = await speaking();
    await now(page).start(SMALL);
    expect(asked).toEqual(['en', 'all']);
    const before = now(page);
    now(page).changeSettings({ language: 'de' });
    await settle();
    expect(now(page)).toMatchObject({ screen: 'brief', language: 'de', texts: { title: 'Klein', lang: 'de' }, runId: before.runId });
    expect(now(page).view).toBe(before.view);
    now(page).changeSettings({ language: 'en' });
    await settle();
    expect(now(page).texts?.lang).toBe('en');
  });

  it('is listed by the title of its card', async () => {
    const { page } = await speaking();
    await now(page).start(SMALL);
    now(page).show('office');
    await settle();
    expect(now(page).decide(estimate)).toBe(true);
    now(page).show('title');
    await settle();
    expect(now(page).savedRuns.map(({ title }) => title)).toEqual(['Small']);
    now(page).changeSettings({ language: 'de' });
    await settle();
    expect(now(page).savedRuns.map(({ title }) => title)).toEqual(['Klein']);
  });
});

describe('a reader’s own file', () => {
  const file = (text: string) => [{ name: 'small.yaml', size: text.length, text: async () => text }];

  it('brings its translations along, and keeps them with its runs', async () => {
    const { readFileSync } = await import('node:fs');
    const small = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
    const text = `${small}\ntranslations:\n  de: { title: Sechs Wochen }\n`;
    const { page } = await speaking({ search: '?lang=de' });
    const hash = await now(page).openFiles(file(text));
    expect(now(page).cards[0]).toMatchObject({ title: 'Sechs Wochen', lang: 'de', file: { hash } });
    await now(page).startFile(hash ?? '');
    expect(now(page).texts).toMatchObject({ title: 'Sechs Wochen', lang: 'de', place: 'Harbor Relief Network' });
    now(page).decide({ type: 'set-limit', projects: 1 });
    await page.clock.pass(10_000);
    const again = await page.reload('?lang=en');
    expect(now(again).cards.find((card) => card.file !== undefined)?.title).not.toBe('Sechs Wochen');
  });
});
