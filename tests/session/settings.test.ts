// Settings as they are read back: whole ones as they were, those of an older version and damaged ones as at first where they say nothing.

import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/session/settings.ts';

it('reads what was stored, all of it', () => {
  const own = {
    ...DEFAULT_SETTINGS,
    master: 80,
    effects: 5,
    ambience: 0,
    music: 35,
    muted: true,
    captions: false,
    textSize: 150,
    font: 'readable',
    contrast: 'more',
    keysOn: false,
    projector: true,
  };
  expect(readSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

it('keeps the one volume that an older version knew, and has the others as at first', () => {
  const old: Record<string, unknown> = { ...DEFAULT_SETTINGS, effects: 20 };
  for (const name of ['master', 'ambience', 'music']) delete old[name];
  expect(readSettings(old)).toEqual({ ...DEFAULT_SETTINGS, effects: 20 });
});

it.each(['master', 'effects', 'ambience', 'music'] as const)('takes no %s that is none', (name) => {
  for (const value of [-1, 101, 12.5, '60', null, Number.NaN, Infinity])
    expect(readSettings({ [name]: value }), String(value)).toEqual(DEFAULT_SETTINGS);
});
