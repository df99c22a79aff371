// An afternoon of a trainer, in one go: a small scenario from the template is built up by forms, broken in the text and mended by a quick fix,
// played beside it, kept as a check, measured and balanced, handed out as a link, a class pack and one page; and that page is played from
// the disk. By keyboard where one's hands are on it; axe looks at each panel.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { readCode } from '../helpers/qr.ts';
import { expectNoBarrier } from './helpers/axe.ts';
import { choose, drop } from './helpers/from-disk.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

/** Beside the form and the text, which are looked at once. */
const SIDE = '[aria-labelledby="tab-title"]';

const ONE = readFileSync(new URL('../../scenarios/templates/one-project.yaml', import.meta.url), 'utf8');

class Trainer {
  readonly outline: Locator;
  readonly form: Locator;

  constructor(readonly page: Page) {
    this.outline = page.getByRole('navigation', { name: 'Outline' });
    this.form = page.getByRole('main');
  }

  editor = (): Locator => this.page.getByRole('textbox', { name: 'The text of the scenario' });
  status = (): Locator => this.outline.getByRole('status');

  async tab(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Try out' }).getByRole('button', { name }).click();
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible();
  }

  async view(name: 'Form' | 'Text'): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  /** No errors; that a choice has no reason yet is a warning. */
  async isSound(): Promise<void> {
    await expect(this.status()).toContainText(/No errors|^\d+ warnings?/);
  }

  /** Finds words in the text, by the editor's own search. */
  async find(words: string): Promise<void> {
    await this.editor().click();
    await this.page.keyboard.press('Control+f');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  /** Fills a field of the form and leaves it with Enter. */
  async write(field: string, value: string): Promise<void> {
    const input = this.form.getByLabel(field, { exact: true }).first();
    await input.fill(value);
    await input.press('Enter');
  }

  /** Saves what a button offers and answers where it lies. */
  async save(name: string, path: string): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name }).click();
    const saved = readFileSync(await (await download).path());
    writeFileSync(path, saved);
    return saved;
  }
}

/** A new message, by keyboard: in the middle of a week, and only where somebody trusts more than anybody ever does. */
async function buildUp(trainer: Trainer): Promise<void> {
  const { page, outline, form } = trainer;
  await trainer.view('Form');
  await outline.getByRole('button', { name: 'Title and summary' }).click();
  const title = form.getByRole('textbox', { name: 'Title', exact: true });
  await trainer.write('Title', 'Six weeks at the archive');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the archive');
  // The same history takes it back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Six weeks at the library');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveValue('Six weeks at the archive');
  await expect(form.getByText('When you opened it: Six weeks at the library')).toBeVisible();

  await outline.getByRole('button', { name: /^Events \d/ }).click();
  await form.getByLabel('New: what').last().fill('Tea on Wednesday');
  await form.getByLabel('New: what').last().press('Enter');
  await expect(form.getByRole('heading', { name: 'Events › tea-on-wednesday' })).toBeFocused();
  await expect(form.getByLabel('Title', { exact: true })).toHaveValue('Tea on Wednesday');
  await trainer.write('Title', 'Tea on Wednesday?');
  await form.getByLabel('Add a field').last().selectOption('day');
  await form.getByLabel('Day', { exact: true }).selectOption('wed');
  await trainer.write('When', 'week >= 3 and trust(amara) > 95');
  // Answers of which something is told stand open.
  await trainer.write('Label', 'Come at four');
  await form.getByLabel('Add a field').first().selectOption('effects');
  await form.getByLabel('Add one to: Effects').selectOption('amara.trust');
  await trainer.write('amara.trust', '3');
  await trainer.isSound();
  await expectNoBarrier(page, 'a form');
}

/** Broken in the text: told under the line, in the outline and in the list; mended by keyboard. */
async function breakAndMend(trainer: Trainer): Promise<void> {
  const { page, outline } = trainer;
  await trainer.view('Text');
  await expect(trainer.editor()).toContainText('Come at four');
  await trainer.find('sponsor: amara');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('x');
  await expect(trainer.status()).toContainText('1 error');
  await expect(page.getByRole('note').filter({ hasText: 'No stakeholder is called amarax' })).toBeVisible();
  // Each number stands beside its line, also below what is told.
  const tops = (what: string): Promise<readonly number[]> =>
    page.locator(what).evaluateAll((all) => all.filter((one) => one.clientHeight > 0).map((one) => one.getBoundingClientRect().top));
  const astray = async (): Promise<number> => {
    const [lines, numbers] = [await tops('.cm-line'), await tops('.cm-lineNumbers .cm-gutterElement')];
    expect(numbers.length).toBeGreaterThan(5);
    return numbers.filter((number) => !lines.some((line) => Math.abs(line - number) < 2)).length;
  };
  await expect.poll(astray).toBe(0);
  await expect(outline.getByRole('button', { name: /server.*1 error/ })).toBeVisible();
  await expectNoBarrier(page, 'the workbench with an error');
  await page.keyboard.press('Control+.');
  await trainer.isSound();
  await expect(trainer.editor()).toContainText('sponsor: amara');
}

/** A careful manager plays three weeks; a change of the text is told by its first difference, and the game stands in the new version. */
async function playBeside(trainer: Trainer): Promise<void> {
  const { page } = trainer;
  await trainer.tab('Play');
  await page.getByRole('button', { name: 'Play it myself' }).click();
  const game = page.frameLocator('iframe[title="The game, as the text makes it"]');
  const run = game.getByRole('button', { name: 'Run week 1' });
  // All of the game is there without scrolling the studio around it.
  await expect(run).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect(game.getByRole('navigation', { name: 'Panels' })).toBeVisible();
  await expect(run).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Smaller' }).click();
  await page.getByText('Other luck, let somebody play').click();
  await page.getByLabel('until week').selectOption('4');
  await page.getByRole('button', { name: 'Let them play' }).click();
  await expect(game.getByRole('button', { name: /week 4/i })).toBeVisible();
  await trainer.find('price: 2900');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0');
  await expect(page.getByRole('heading', { name: 'First difference: week 2' })).toBeVisible();
  await expect(page.getByText(/no longer applies: It costs \$29,000/)).toBeVisible();
  await expectNoBarrier(page, 'a difference between two plays', SIDE);
  // Writing goes on where it was.
  await page.keyboard.press('Backspace');
  await expect(page.getByText('lead to the same run as before')).toBeVisible();
  await expect(trainer.editor()).toContainText('price: 2900,');

  await trainer.tab('Checks');
  await page.getByLabel('What the check is about').fill('as the planner plays');
  await page.getByRole('button', { name: 'Keep the play as a check' }).click();
  // At once: it is kept and read over first.
  await page.getByRole('button', { name: 'Play the checks' }).click();
  await expect(page.getByText('All of them hold.')).toBeVisible();
  await expect(page.getByText('Kept as as-the-planner-plays')).toBeVisible();
  await expect(page.getByText('The text has changed since.')).toHaveCount(0);
  await trainer.isSound();
  await expectNoBarrier(page, 'the checks', SIDE);
}

/** How often each event comes, why one came or not, and the balance in sentences: watched, stopped, and its fix applied. */
async function balance(trainer: Trainer): Promise<void> {
  const { page } = trainer;
  await trainer.tab('Timeline');
  const measure = page.getByRole('button', { name: 'Measure how often each event comes' });
  await measure.click();
  // As soon as it has come in one of the runs, one can play from there.
  await page.getByRole('button', { name: 'Play from here, where It stopped again first comes' }).click();
  await expect(page.getByText(/^Week \d: “It stopped again” has come\./)).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('It stopped again').first()).toBeVisible();
  await trainer.tab('Timeline');
  await measure.click();
  await expect(page.getByText(/^100 runs, \d+ weeks$/)).toBeVisible({ timeout: 30_000 });
  await expectNoBarrier(page, 'the timeline', SIDE);
  await page.locator('label').filter({ hasText: 'Figures' }).click();
  await expect(page.getByRole('columnheader', { name: 'In all' })).toBeVisible();
  await page.locator('label').filter({ hasText: 'Bars' }).click();
  await page.getByRole('button', { name: 'Why does Tea on Wednesday? come, or not?' }).click();
  await expect(page.getByText(/^(It came in week \d+|It did not come)\.$/)).toBeVisible();
  await expectNoBarrier(page, 'why something came', SIDE);

  await trainer.tab('Balance');
  await page.getByRole('button', { name: 'Check the balance' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Measure again' }).click();
  const apply = page.getByRole('button', { name: /^Apply: When, Tea on Wednesday\?: .*the trust of Amara is more than \d+$/ });
  await expect(apply).toBeVisible({ timeout: 40_000 });
  await expectNoBarrier(page, 'the balance', SIDE);
  await apply.press('Enter');
  const applied = page.getByText('Applied. Undo takes it back.');
  await expect(applied).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(apply).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(applied).toBeVisible();
  await trainer.isSound();
}

/** A form, the checks and what to hand out in German: beside what the file itself says, nothing is left in English. */
async function inGerman(page: Page): Promise<void> {
  await page.goto('studio.html?lang=de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the archive');
  const isAllGerman = (): Promise<void> => expect(page.locator('body :not(option)[lang="en"]')).toHaveCount(0);
  const outline = page.getByRole('navigation', { name: 'Gliederung' });
  await outline.getByRole('button', { name: /^Ereignisse \d/ }).click();
  const form = page.getByRole('main');
  await form.getByRole('button', { name: /^tea-on-wednesday öffnen/ }).click();
  await expect(form.getByLabel('Kommt, wenn', { exact: true })).toHaveValue(/^week >= 3 and trust/);
  await expect(form.getByLabel('Einen Teil einsetzen').locator('optgroup[label="Das Projekt ist in Betrieb"]')).toBeAttached();
  await isAllGerman();
  for (const [tab, text] of [
    ['Prüfungen', /^as-the-planner-plays/],
    ['Weitergeben', 'Ablauf: Six weeks at the archive'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Ausprobieren' }).getByRole('button', { name: tab }).click();
    await expect(page.getByRole('heading', { level: 2, name: tab })).toBeVisible();
    await expect(page.locator(SIDE).getByText(text).first()).toBeVisible();
    await isAllGerman();
  }
}

/** A link that carries the scenario, one page that plays it, and a class pack. Answers where the page lies. */
async function handOut(trainer: Trainer, folder: (name: string) => string): Promise<string> {
  const { page } = trainer;
  await trainer.tab('Texts');
  await expect(page.getByText(/words · about \d+ min/)).toBeVisible();
  await expectNoBarrier(page, 'the texts', SIDE);
  await trainer.tab('Hand out');
  await page.getByLabel('Luck for the whole class').fill('blue');
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/\?seed=blue&mode=hand-in&lang=en#scenario=d[\w-]+$/);
  await expect(page.getByRole('heading', { name: 'Run sheet: Six weeks at the archive' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mistakes that it invites' })).toBeVisible({ timeout: 20_000 });
  await expectNoBarrier(page, 'the panel that publishes', SIDE);
  const html = folder('one-project.html');
  const saved = (await trainer.save('Save one-project.html', html)).toString('utf8');
  expect(saved).toContain('data-asked="?scenario=one-project&amp;seed=blue&amp;mode=hand-in&amp;lang=en"');
  // Where the page lies is short enough for a picture, which a phone reads.
  await page.getByLabel('Where learners open it (optional)').fill('https://school.example/archive.html');
  await expect(page.getByRole('img', { name: 'Code for a phone’s camera; it leads to the address above' })).toBeVisible();
  const zip = await trainer.save('Save the class pack (.zip)', folder('pack.zip'));
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  for (const name of ['class-pack.html', 'one-project.html', 'one-project.yaml', 'link.txt'])
    expect(zip.includes(`one-project/${name}`)).toBe(true);
  const [, picture = ''] = /one-project\/code\.svg(<svg.*?<\/svg>)/s.exec(zip.toString('latin1')) ?? [];
  expect(readCode(picture)).toBe('https://school.example/archive.html?scenario=one-project&seed=blue&mode=hand-in&lang=en');
  // What was folded away is on the paper all the same.
  const sheet = page.getByRole('heading', { name: 'Run sheet: Six weeks at the archive' });
  await page.getByText('What is in it').click();
  await expect(sheet).toBeHidden();
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.getByRole('button', { name: 'Print the class pack' }).click();
  await expect(sheet).toBeVisible();
  return html;
}

test('a scenario from the template: built up, broken, mended, played, balanced, handed out, and played from the disk', async ({
  page,
}, info) => {
  test.slow();
  const player = new Player(page);
  const trainer = new Trainer(page);
  await page.goto('studio.html');
  await expect(page.getByRole('heading', { name: 'Write your own scenario' })).toBeVisible();
  await expectNoBarrier(page, 'the studio’s first screen');
  await page.getByRole('button', { name: /^One project/ }).press('Enter');
  await trainer.isSound();

  await buildUp(trainer);
  await breakAndMend(trainer);
  await playBeside(trainer);
  await balance(trainer);

  // Everything is there after the page has come anew, comments too, and as a file; first in German.
  await page.waitForTimeout(600);
  await inGerman(page);
  await page.goto('studio.html?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the archive');
  const text = (await trainer.save('Save as a file', info.outputPath('one-project.yaml'))).toString('utf8');
  for (const part of ['# Prose stands in a block', 'as-the-planner-plays:', 'Come at four', 'when: week >= 3 and trust(amara) >'])
    expect(text).toContain(part);
  const html = await handOut(trainer, (name) => info.outputPath(name));

  // On a phone one pane at a time, and nothing wider than the window.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const pane of ['Outline', 'Write', 'Try out']) {
    await page.getByRole('navigation', { name: 'Parts of the studio' }).getByRole('button', { name: pane }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNoBarrier(page, `${pane} on a phone`);
  }

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${pathToFileURL(html).href}?tips=off`);
  await expect(page.getByRole('heading', { name: 'Six weeks at the archive' }).first()).toBeVisible();
  await player.start();
  await player.enter();
  await player.runWeek();
  await page.reload();
  await expect(player.button('Plan week 2')).toBeVisible();
  expect(player.complaints).toEqual([]);
});

test('a file from the disk: refused, opened with what is wrong, mended, replaced, written with help, and brought back', async ({
  page,
}) => {
  const player = new Player(page);
  const trainer = new Trainer(page);
  await page.goto('studio.html');
  await drop(page, 'mine.png', 'a picture');
  await expect(page.getByRole('alert')).toHaveText('“mine.png” is not a scenario. The name of a scenario ends in “.yaml” or “.yml”.');
  await choose(page, 'one-project.yaml', ONE.replace('sponsor: amara', 'sponsor: amarax').replace('weeks: 6', 'weeks: "6"'));
  await expect(trainer.status()).toContainText('2 errors');
  await page.getByRole('button', { name: 'Why? E0222' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What E0222 means' })).toBeFocused();
  await expectNoBarrier(page, 'the page of a code', SIDE);
  await page.getByRole('button', { name: 'Back to the problems' }).press('Enter');
  await page.getByRole('button', { name: 'Mend all that is safe to mend (2)' }).press('Enter');
  await trainer.isSound();

  // On the workbench, too; what was open there is a version.
  await drop(page, 'one-project.yaml', ONE.replace('Six weeks at the library', 'Six weeks at the museum'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the museum');

  // What may stand there is offered, and what a word means is told.
  await trainer.view('Text');
  await trainer.find('sponsor: amara');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.press('Control+ ');
  const offers = page.getByRole('listbox');
  await expect(offers.getByRole('option')).toHaveText(['amara', 'wen']);
  await expectNoBarrier(page, 'what may stand there', 'main');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(trainer.editor()).toContainText('sponsor: wen');
  await trainer.editor().getByText('sponsor', { exact: true }).hover();
  await expect(page.locator('.hover-help')).toContainText('stakeholder');

  await trainer.tab('Versions');
  await page.getByLabel('A name for it (optional)').fill('with Wen');
  await page.getByLabel('A name for it (optional)').press('Enter');
  await expect(page.locator(SIDE).getByRole('listitem')).toHaveText([/^with Wen.*museum/, /^kept before a large change.*library/]);
  await expectNoBarrier(page, 'the versions', SIDE);
  await page
    .getByRole('button', { name: /^Bring back the version of / })
    .last()
    .press('Enter');
  await expect(page.getByText('Brought back. Undo takes you to where you were.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Six weeks at the library');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(trainer.editor()).toContainText('sponsor: wen');
  expect(player.complaints).toEqual([]);
});
