// The atlas: both scales hold every drawing once, and the same drawings give the same bytes.

import { expect, it } from 'vitest';
import { atlasKey, makeAtlas } from '../../scripts/atlas.ts';
import { drawings } from '../../scripts/drawings/index.ts';

it('is the same to the byte, made twice', async () => {
  const [once, again] = [await makeAtlas(), await makeAtlas()];
  expect(once.map(({ name }) => name)).toEqual(['building-1.png', 'building-1.json', 'building-2.png', 'building-2.json']);
  for (const [index, { name, bytes }] of once.entries()) expect(again[index]?.bytes.equals(bytes), name).toBe(true);
  expect(atlasKey()).toBe(atlasKey());
});

it('has no name twice', () => {
  const names = drawings.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
