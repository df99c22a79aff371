// How people look: what a scenario says holds in the building and in the portrait, what it leaves out is drawn, and no run depends on it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HAIR_COLOURS, HAIR_STYLES, lookOf, pictureOf, portraitOf } from '../../src/picture/index.ts';
import { HAIR_COLOUR_WORDS, HAIR_WORDS } from '../../src/scenario/schema/people.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { HAIRS, SKINS } from '../../src/picture/palette.ts';
import { firstMonday, harborTexts } from '../helpers/harbor-days.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shipped = readFileSync(path.join(root, 'scenarios/harbor-relief.yaml'), 'utf8');

function compiled(text: string) {
  const made = compileScenario(text, 'harbor-relief.yaml');
  if (!made.ok) throw new Error('it does not compile');
  return made;
}

describe('looks', () => {
  it('are named in scenario files as in the picture, as many as it has', () => {
    expect(HAIR_WORDS).toEqual(HAIR_STYLES);
    expect(HAIR_COLOUR_WORDS).toEqual(HAIR_COLOURS);
    expect([HAIR_COLOURS.length, SKINS.length]).toEqual([HAIRS.length, 6]);
  });

  it('are as the file says, and drawn where it says nothing', () => {
    const drawn = lookOf('ruth', 'named');
    // Grey is the fifth hair colour and the second skin is index 1.
    expect(lookOf('ruth', 'named', { hair: 'bob', hairColour: 'grey', skin: 2, beard: true })).toEqual({
      ...drawn,
      style: 'bob',
      hair: 4,
      skin: 1,
      beard: true,
    });
    expect(lookOf('ruth', 'named', {})).toEqual(drawn);
  });

  it('are the same in the building and in the portrait', () => {
    const ruth = pictureOf(firstMonday(), harborTexts).items.find(({ key }) => key === 'stakeholder:ruth');
    expect(ruth).toMatchObject({ figure: { look: { style: 'bob', hair: 4, skin: 1, glasses: true } } });
    const looks = harborTexts.stakeholders['ruth']?.looks;
    expect(portraitOf('ruth', 'ok', 'named', looks)).not.toEqual(portraitOf('ruth', 'ok', 'named'));
  });

  it('are told apart: a thousand colleagues look a thousand ways', () => {
    const looks = Array.from({ length: 1_500 }, (_, at) => JSON.stringify(lookOf(`staff:department-${at % 40}:${at}`, 'staff')));
    expect(new Set(looks).size).toBeGreaterThan(1_000);
  });

  it('change no run', () => {
    const plain = compiled(shipped.replaceAll(/^ {4}looks: .*\n/gm, ''));
    expect(plain.rules).toEqual(compiled(shipped).rules);
    expect(plain.texts.stakeholders['ruth']).not.toHaveProperty('looks');
  });
});
