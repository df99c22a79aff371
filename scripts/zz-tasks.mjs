import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { readFileSync } from 'node:fs';
import { BROWSER_ARGS } from './browser.mjs';
const root = process.cwd();
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const link = readFileSync('/tmp/page-link.txt', 'utf8').trim();
const measure = async (name, work) => {
  await browser.startTracing(page, { categories: ['toplevel','devtools.timeline','disabled-by-default-devtools.timeline','v8','blink.user_timing'] });
  await work(); await page.waitForTimeout(1500);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const ev = trace.traceEvents;
  const main = ev.filter(e => e.name==='thread_name' && e.args.name==='CrRendererMain').map(e=>`${e.pid}/${e.tid}`);
  const tasks = ev.filter(e => e.ph==='X' && /RunTask|ThreadControllerImpl::RunTask/.test(e.name) && main.includes(`${e.pid}/${e.tid}`));
  const top = tasks.sort((a,b)=>(b.tdur??0)-(a.tdur??0)).slice(0,5);
  console.log(name, top.map(t => `${Math.round((t.tdur??0)/1000)}cpu/${Math.round(t.dur/1000)}`).join('  '));
  for (const t of top.slice(0,2)) if (t.tdur>40000) { const inside = ev.filter(e=>e.ph==='X'&&e.tid===t.tid&&e.pid===t.pid&&e.ts>=t.ts&&e.ts+e.dur<=t.ts+t.dur&&e!==t&&e.dur>4000); console.log(inside.map(e=>`   ${e.name} ${Math.round((e.tdur??e.dur)/1000)} ${e.args?.data?.functionName??''} ${e.args?.data?.url?.split('/').pop()??''}`).slice(0,14).join('\n')); }
};
await page.goto(base);
await page.waitForTimeout(1500);
await measure('open', async () => { await page.goto('about:blank'); await page.goto(base + link); await page.getByRole('heading',{name:'Your view first'}).waitFor(); await page.waitForTimeout(4000); });
for (const s of [/^What happened/,/^Why/,/^What next/,/^First/,/^What happened/, /^Why/]) await measure(String(s), async () => { await page.getByRole('navigation',{name:/./}).getByRole('button',{name:s}).first().click(); });
await browser.close(); await server.close();
