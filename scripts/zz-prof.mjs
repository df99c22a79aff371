import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { readFileSync } from 'node:fs';
import { BROWSER_ARGS } from './browser.mjs';
const server = await preview({ root: process.cwd(), logLevel: 'error', build: { outDir: '/tmp/dm' }, preview: { host: '127.0.0.1', port: 0 } });
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const link = readFileSync('/tmp/page-link.txt', 'utf8').trim();
const cdp = await page.context().newCDPSession(page);
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 300 });
// groups samples into bursts: consecutive non-idle
async function prof(name, work) {
  await cdp.send('Profiler.start'); await work(); await page.waitForTimeout(1200);
  const { profile } = await cdp.send('Profiler.stop');
  const byId = new Map(profile.nodes.map(n => [n.id, n])); const parent = new Map();
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const stack = id => { const s=[]; for (let i=id;i!==undefined;i=parent.get(i)) s.push(byId.get(i).callFrame.functionName||'(anon)'); return s.reverse(); };
  const bursts=[]; let cur=null;
  profile.samples.forEach((id,i)=>{ const st=stack(id); const dt=profile.timeDeltas[i]/1000; const idle=st.includes('(idle)')||st.length<=2&&st[1]==='(program)'; if(idle){cur=null;return;} const top=st[1]; if(!cur){cur={ms:0,counts:new Map()};bursts.push(cur);} cur.ms+=dt; for(const f of new Set(st)) cur.counts.set(f,(cur.counts.get(f)??0)+dt); });
  bursts.sort((a,b)=>b.ms-a.ms);
  console.log('##',name); for(const b of bursts.slice(0,3)) console.log('  ',Math.round(b.ms),[...b.counts].filter(([,v])=>v>b.ms*0.12).sort((a,b)=>b[1]-a[1]).slice(0,40).map(([f,v])=>`${f}:${Math.round(v)}`).join(' '));
}
await page.goto(base); await page.waitForTimeout(1500);
await prof('open', async () => { await page.goto('about:blank'); await page.goto(base + link); await page.getByRole('heading',{name:'Your view first'}).waitFor(); await page.waitForTimeout(3000); });
for (const s of process.argv.slice(2).length? process.argv.slice(2).map(x=>new RegExp(x)) : [/^What happened/,/^Why/,/^What next/]) await prof(String(s), async () => { await page.getByRole('navigation',{name:/./}).getByRole('button',{name:s}).first().click(); });
await browser.close(); await server.close();
