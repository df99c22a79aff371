// The list of shipped scenarios as the build makes it for the menu.

import { describe, expect, it } from 'vitest';
import { scenarios } from '../../scripts/vite-scenarios.ts';

type Load = (this: { addWatchFile(file: string): void; error(message: unknown): never }, id: string) => string | undefined;

function listed(): readonly { readonly id: string }[] {
  const { load } = scenarios() as unknown as { readonly load: Load };
  const context = {
    addWatchFile: () => undefined,
    error: (message: unknown): never => {
      throw new Error(JSON.stringify(message));
    },
  };
  const [, cards = ''] = /^export const cards = (.*);$/m.exec(load.call(context, '\0virtual:scenarios') ?? '') ?? [];
  return JSON.parse(cards) as readonly { id: string }[];
}

describe('the menu', () => {
  it('begins with Harbor Relief, the shortest', () => {
    expect(listed().map(({ id }) => id)).toEqual(['harbor-relief', 'first-ninety-days', 'lindqvist-rowe']);
  });
});
