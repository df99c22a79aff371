// Files from the disk, chosen or dropped, on the pages that take them.

import { expect, type Page } from '@playwright/test';

/** Chooses a file where *Open a file* asks for one. */
export async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** Holds a file over the page, and lets it go. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], called ?? ''));
      return transfer;
    },
    [name, text],
  );
  const heading = page.getByRole('heading', { level: 1 });
  // As a browser does it, again and again while it is held: a page that has just been drawn may not listen yet.
  await expect(async () => {
    await heading.dispatchEvent('dragover', { dataTransfer });
    await expect(page.getByText('Drop it here to open it')).toBeVisible({ timeout: 500 });
  }).toPass();
  await heading.dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText('Drop it here to open it')).toHaveCount(0);
}
