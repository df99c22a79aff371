// The page of a browser test. All tests of a worker that want the same window share one, whose storage is emptied between them, so that what
// the browser has fetched and compiled stays: getting the game's files again costs more than half of the way from the menu to the office.
// Playwright's own `reuseContext` empties the browser's cache, too. A test that fails, or that does to the page what cannot be undone,
// leaves it to nobody.

import { test as base, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** What a page or its context cannot forget: scripts for every later page, devtools that stay connected. */
const UNFORGOTTEN: ReadonlySet<PropertyKey> = new Set<keyof Page | keyof BrowserContext>([
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'setOffline',
]);
const LISTENED = [
  'console',
  'dialog',
  'download',
  'filechooser',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'worker',
] as const;
const STORED = 'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems';

/** Has `told` called before each call that cannot be undone. */
function watch(what: Page | BrowserContext, told: () => void): void {
  for (const name of UNFORGOTTEN) {
    const own: unknown = Reflect.get(what, name);
    if (typeof own !== 'function') continue;
    Reflect.set(what, name, (...args: readonly unknown[]): unknown => {
      told();
      return Reflect.apply(own, what, args);
    });
  }
}

/** What makes one window another than the next. */
const wishOf = (options: BrowserContextOptions): string => JSON.stringify(options);

/** One page, lent to one test after the other. */
class Lent {
  isSpoilt = false;

  private constructor(
    readonly wish: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, options: BrowserContextOptions): Promise<Lent> {
    const context = await browser.newContext(options);
    const lent = new Lent(wishOf(options), context, await context.newPage());
    const spoil = (): void => void (lent.isSpoilt = true);
    watch(context, spoil);
    watch(lent.page, spoil);
    return lent;
  }

  /** As new, but for what was fetched. */
  async empty({ viewport, reducedMotion = null }: BrowserContextOptions): Promise<void> {
    const { page, context } = this;
    await Promise.all(context.pages().map((one) => (one === page ? undefined : one.close())));
    await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), context.unrouteAll({ behavior: 'ignoreErrors' })]);
    for (const event of LISTENED) page.removeAllListeners(event as 'console');
    const { origin } = new URL(page.url());
    if (origin !== 'null') await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    if (origin !== 'null') {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
      await devtools.detach();
    }
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, contrast: null, forcedColors: null, reducedMotion });
    this.isSpoilt = false;
  }

  /** Whether the next test may have it. What a page from a file keeps belongs to no origin that could be emptied. */
  get isGood(): boolean {
    return !this.isSpoilt && !this.page.isClosed() && !this.page.url().startsWith('file:');
  }
}

/** Holds the page of a worker while no test has it. */
class Shelf {
  private lent: Lent | undefined;

  constructor(private readonly browser: Browser) {}

  /** The page that was put back, emptied, where it is of this window; else a new one. */
  async take(options: BrowserContextOptions): Promise<Lent> {
    const { lent } = this;
    this.lent = undefined;
    if (lent?.wish !== wishOf(options)) {
      await lent?.context.close();
      return Lent.open(this.browser, options);
    }
    await lent.empty(options);
    return lent;
  }

  putBack(lent: Lent): void {
    this.lent = lent;
  }

  async close(): Promise<void> {
    await this.lent?.context.close();
  }
}

export const test = base.extend<{ readonly lent: Lent }, { readonly shelf: Shelf }>({
  shelf: [
    async ({ browser }, lend) => {
      const shelf = new Shelf(browser);
      await lend(shelf);
      await shelf.close();
    },
    { scope: 'worker' },
  ],
  lent: async ({ shelf, baseURL, viewport, locale, serviceWorkers, hasTouch, isMobile, contextOptions }, lend, info) => {
    const options: BrowserContextOptions = {
      ...contextOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(locale === undefined ? {} : { locale }),
      viewport,
      serviceWorkers,
      hasTouch,
      isMobile,
    };
    const lent = await shelf.take(options);
    await lend(lent);
    if (info.status === info.expectedStatus && lent.isGood) shelf.putBack(lent);
    else await lent.context.close();
  },
  context: async ({ lent }, lend) => lend(lent.context),
  page: async ({ lent }, lend) => lend(lent.page),
});
