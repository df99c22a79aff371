// The game as one file: opened from the disk by a double click, it stands under a policy of its own.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compileScenario } from '../../src/scenario/index.ts';
import { pageOf } from '../../src/studio/publish/page.ts';
import { Player } from './helpers/player.ts';
import { STILL } from './helpers/still.ts';
import { expect, test } from './helpers/test.ts';

test.use(STILL);

const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');
/** Bytes: what a mail or a course page still takes. */
const LARGEST = 7_000_000;

test('one file opens from the disk, runs nothing that a scenario says, and asks nobody for anything', async ({ page }, info) => {
  const compiled = compileScenario(SMALL.replace('Six weeks at the shelter', "'</script><script>hacked=1</script>'"), 'small.yaml');
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join());
  const text =
    pageOf(readFileSync(new URL('../../dist/player.html', import.meta.url), 'utf8'), compiled, { mode: 'hand-in', seed: '', lang: 'en' }) ??
    '';
  expect(text.length).toBeLessThan(LARGEST);
  const file = info.outputPath('small.html');
  writeFileSync(file, text);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().slice(0, 80)));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const player = new Player(page);
  await page.goto(`${pathToFileURL(file).href}?tips=off`);
  // Its checker is a worker too, and told a broken file from a good one before anything is played.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 1\n') });
  await expect(page.getByRole('region', { name: /^This file has/ })).toBeVisible();
  expect(workers.filter((url) => url.startsWith('blob:'))).toHaveLength(1);
  // That it is played and keeps its runs is in `studio.spec.ts`.
  await player.start();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  // By a double click it is played as its trainer has set it.
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText(/^To hand in · attempt 1/)).toBeVisible();
  expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  expect(player.complaints).toEqual([]);
});
