// Lets Lighthouse look at the title and at the game, on a desk and on a phone, and writes what it says to `docs/lighthouse.md`:
// `npm run lighthouse`. By hand and not in CI: its speeds are those of the machine that measures.

import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { build, preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { linkTo, playedRun } from './played.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MEASURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'total-byte-weight',
];
const PORT = 9_333;

await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
});

const pages = [
  { name: 'Title', link: '' },
  { name: 'Game, Monday of week 6', link: linkTo(playedRun('harbor-relief', 'picture'), 6) },
];
const devices = [
  { name: 'desk', config: desktopConfig },
  { name: 'phone', config: undefined },
];

const rows = [];
const lost = [];
let version = '';
try {
  for (const { name, link } of pages)
    for (const device of devices) {
      const result = await lighthouse(
        `${address}${link}`,
        { port: PORT, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES },
        device.config,
      );
      const { categories, audits, lighthouseVersion } = result.lhr;
      version = lighthouseVersion;
      const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
      rows.push(
        `| ${name} | ${device.name} | ${scores.join(' | ')} | ${MEASURES.map((id) => audits[id]?.displayValue ?? '–').join(' | ')} |`,
      );
      for (const id of CATEGORIES.slice(1))
        for (const { id: audit } of categories[id]?.auditRefs ?? []) {
          const { score, title } = audits[audit] ?? {};
          if (score !== null && score !== undefined && score < 1) lost.push(`- ${name}, ${device.name}, ${id}: ${title}`);
        }
    }
} finally {
  await browser.close();
  await server.close();
}

const [cpu] = cpus();
const page = `# What Lighthouse says

Written by \`npm run lighthouse\`; not part of CI, since the speeds are those of the machine that measures.

${new Date().toISOString().slice(0, 10)}, Lighthouse ${version}, Chromium ${browser.version()} without a graphics card, Node ${process.version},
${process.platform} ${release()}, ${cpus().length} × ${cpu?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, served uncompressed from the same machine. "Phone" is
Lighthouse's slow phone on a slow line (processor four times slower), "desk" its desktop.

| page | device | speed | accessibility | best practices | search | first paint | largest paint | blocked | shift | size |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## What cost points, speed aside

${lost.length === 0 ? 'Nothing.' : lost.join('\n')}
`;
writeFileSync(path.join(root, 'docs', 'lighthouse.md'), page);
process.stdout.write(page);
