// On Friday a panel can be opened for looking: the ledger stays where it is, nothing can be planned, and every way leads on.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/index.ts';
import type { Session } from '../../src/session/types.ts';
import { settle } from '../helpers/hand-clock.ts';
import { SMALL, newBrowser, openPage, runWeek, type Page } from './page.ts';

async function friday(): Promise<{ readonly page: Page; readonly now: () => Session }> {
  const page = await openPage(newBrowser());
  const now = (): Session => page.store.getState();
  await now().start(SMALL);
  now().show('office');
  await settle();
  now().decide({ type: 'answer', event: asId('letter'), choice: asId('yes') });
  for (let turn = 0; turn < 5 && now().screen !== 'ledger'; turn += 1) {
    await runWeek(page);
    if (now().openMessage !== undefined) now().decide({ type: 'answer', event: asId('crash'), choice: asId('no') });
    now().skipPlayback();
    await settle();
  }
  expect(now()).toMatchObject({ screen: 'ledger', shownDay: 4 });
  expect(now().looking).toBeUndefined();
  return { page, now };
}

describe('a panel on Friday', () => {
  it('is looked at in place of the ledger, as things stood then', async () => {
    const { now } = await friday();
    now().openPanel('team');
    expect(now()).toMatchObject({ screen: 'ledger', panel: 'team', looking: true, shownDay: 4 });
    now().show('ledger');
    expect(now()).toMatchObject({ screen: 'ledger', shownDay: 4 });
    expect(now().looking).toBeUndefined();
  });

  it('is left by planning the next week and by going to the menu', async () => {
    const { now } = await friday();
    now().openPanel('money');
    now().planNext();
    expect(now().screen).toBe('office');
    expect([now().looking, now().shownDay]).toEqual([undefined, undefined]);
    const other = await friday();
    other.now().openPanel('money');
    other.now().show('title');
    await settle();
    expect(other.now().looking).toBeUndefined();
  });

  it('is the ledger again after a reload', async () => {
    const { page, now } = await friday();
    now().openPanel('team');
    await settle();
    const again = (await page.reload()).store.getState();
    expect(again.screen).toBe('ledger');
    expect(again.looking).toBeUndefined();
  });
});
