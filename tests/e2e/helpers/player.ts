// The game as a player meets it: by roles and accessible names only. No test looks at a class, an id or the store.

import { expect, type Locator, type Page } from '@playwright/test';

export const PANELS = ['Plan', 'Inbox', 'Projects', 'Promises', 'Team', 'Money', 'Estate'] as const;
export type PanelName = (typeof PANELS)[number];

/** What the one primary button can say. */
const PRIMARY = /^(Run week \d+|Answer .+|Skip to the end|Go on|Plan week \d+|Read how it ended)$/;

export class Player {
  /** Everything that the page complained about: errors that nobody caught, and what it wrote as an error. */
  readonly complaints: string[] = [];
  /** How often something was pressed. */
  presses = 0;

  constructor(
    readonly page: Page,
    private readonly hand: 'mouse' | 'finger' = 'mouse',
  ) {
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Presses with the player's hand; every press is counted. */
  async press(what: Locator): Promise<void> {
    this.presses += 1;
    await (this.hand === 'finger' ? what.tap() : what.click());
  }

  /**
   * Opens the page, with a link's query or fragment if given, and waits for the menu. Without coach marks, which come and go beside what is
   * pressed; `marks.spec.ts` has them.
   */
  async open(link = ''): Promise<void> {
    await this.page.goto(`./${link.startsWith('?') ? `${link}&` : '?'}tips=off${link.startsWith('?') ? '' : link}`);
    await expect(this.button(/^Start\b/).first()).toBeVisible();
  }

  /** From the menu to the brief. */
  async start(): Promise<void> {
    await this.press(this.button(/^Start\b/).first());
    await expect(this.button('Open the office')).toBeVisible();
  }

  /** From the brief to the plan of week 1. */
  async enter(): Promise<void> {
    await this.press(this.button('Open the office'));
    await expect(this.page.getByRole('navigation', { name: 'Panels' })).toBeVisible();
    await expect(this.primary()).toBeVisible();
  }

  async toOffice(link = ''): Promise<void> {
    await this.open(link);
    await this.start();
    await this.enter();
  }

  /** Chooses one of a group of radio buttons by what is to be seen of it: the input itself lies hidden in its label. */
  async choose(name: RegExp): Promise<void> {
    await this.press(
      this.page
        .locator('label')
        .filter({ has: this.page.getByRole('radio', { name }) })
        .first(),
    );
  }

  /** A step of the debrief, by its navigation. */
  async debriefStep(step: 'At a glance' | 'What happened' | 'Why' | 'What next'): Promise<void> {
    await this.press(this.page.getByRole('navigation', { name: 'Steps of the debrief' }).getByRole('button', { name: step, exact: true }));
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
  }

  primary(): Locator {
    return this.page.getByLabel('This week').getByRole('button', { name: PRIMARY }).last();
  }

  async primaryName(): Promise<string> {
    return (await this.primary().innerText()).trim();
  }

  async panel(name: PanelName): Promise<void> {
    await this.press(
      this.page
        .getByRole('navigation', { name: 'Panels' })
        .getByRole('button', { name: new RegExp(`^(\\d+ messages? waits? for you )?${name}`) }),
    );
    await expect(this.page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  }

  /** Opens a thing of the building: its card. */
  async thing(name: RegExp): Promise<Locator> {
    await this.press(this.page.getByRole('toolbar', { name: 'Building' }).getByRole('button', { name }).first());
    const card = this.page.getByRole('dialog');
    await expect(card).toBeVisible();
    return card;
  }

  /** The cards of the board that are still to do. Each opens its need by its first button, and where it is pressed. */
  needs(): Locator {
    return this.page.getByRole('list', { name: 'Needs in your order' }).getByRole('listitem');
  }

  /** Opens a need of the board: its page. */
  async need(name: RegExp): Promise<void> {
    await this.panel('Projects');
    await this.press(this.needs().getByRole('button', { name }).first());
    await expect(this.button('All projects')).toBeVisible();
  }

  /** Puts something into a block of the week by its offer on a thing's card; the card is closed again. */
  async plan(thing: RegExp, offer: RegExp): Promise<void> {
    const card = await this.thing(thing);
    await this.press(card.getByRole('list', { name: 'What you can do here' }).getByRole('button', { name: offer }));
    await expect(card.getByRole('button', { name: /Remove$/ }).first()).toBeVisible();
    await this.press(card.getByRole('button', { name: 'Close' }));
    await expect(card).toHaveCount(0);
  }

  /** Answers the message that stands in the way, with its first or last answer. */
  async answer(which: 'first' | 'last' = 'first'): Promise<void> {
    await this.press(this.primary());
    const answers = this.page.getByRole('button', { name: /^Choose:/ });
    const chosen = which === 'first' ? answers.first() : answers.last();
    const name = (await chosen.getAttribute('aria-label')) ?? '';
    await this.press(chosen);
    // What is asked next may come from the same person; this answer at least is given.
    await expect(this.page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }

  /**
   * Presses the primary button while it says this, and waits until it says something else: it may change under the hand, as when a week comes
   * to its end by itself, and what it says then was not meant.
   */
  private async pressPrimary(name: string): Promise<void> {
    const button = this.page.getByLabel('This week').getByRole('button', { name, exact: true });
    await this.press(button).catch(async (reason: unknown) => {
      if ((await button.count()) > 0) throw reason;
    });
    await expect(button).toHaveCount(0);
  }

  /** One step of whatever the primary button offers. Returns what it was. */
  async step(which: 'first' | 'last' = 'first'): Promise<string> {
    await expect(this.primary()).toBeVisible();
    const name = await this.primaryName();
    if (name.startsWith('Answer')) await this.answer(which);
    else await this.pressPrimary(name);
    return name;
  }

  /** Runs the week that is planned, answering what comes, to Friday's ledger. Returns the names of all buttons pressed. */
  async runWeek(which: 'first' | 'last' = 'first'): Promise<readonly string[]> {
    const pressed: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const name = await this.primaryName();
      if (/^Plan week|^Read how/.test(name)) return pressed;
      pressed.push(await this.step(which));
    }
    throw new Error(`The week did not end: ${pressed.join(' → ')}`);
  }
}
