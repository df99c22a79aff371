// What the building says of loads: a figure where somebody measured it, the list's with a question mark, or that nobody has measured.

import { describe, expect, it } from 'vitest';
import { view, begin } from '../../src/core/index.ts';
import { labelsOf } from '../../src/panels/building/badges.ts';
import { machineState } from '../../src/picture/conditions-shown.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { harbor, harborText } from '../helpers/harbor.ts';
import { blocks, play } from '../helpers/play.ts';

const compiled = compileScenario(harborText, 'harbor-relief.yaml');
if (!compiled.ok) throw new Error('Harbor Relief does not compile');
const { texts } = compiled;

const first = view(harbor, begin(harbor, 'a'));
const looked = play(harbor, 'a')
  .decide(blocks({ activity: 'find-cause', project: 'wifi' }))
  .weeks(1).view;

describe('the label of a load', () => {
  it('says that nobody has measured it, or what the list says', () => {
    const labels = labelsOf(first, texts, 'loads');
    expect(labels.get('asset:shelter-router')).toEqual({ kind: 'plain', text: 'Not measured' });
    // By the list the line carries 30 calls for 15 volunteers, 100 for 45 people on the internet: 50 and 45 %.
    expect(labels.get('asset:dsl')).toEqual({ kind: 'plain', text: 'Hotline phones 50 %?' });
  });

  it('tells the figure once somebody looked into the need: 78 of 30', () => {
    const label = labelsOf(looked, texts, 'loads').get('asset:shelter-router');
    expect(label).toEqual({ kind: 'critical', text: 'Shelter Wi-Fi 260 %' });
  });
});

describe('the light of a machine', () => {
  const strained = (seen: typeof first) =>
    seen.assets
      .filter((asset) => asset.serves.some((service) => service === 'wifi') && machineState(seen, asset) === 'warn')
      .map((asset) => asset.id);

  it('is in doubt on all that a slow service hangs on, and points to the narrow one only once it was measured', () => {
    expect(strained(first)).toEqual(['dsl', 'home-router', 'shelter-router']);
    expect(strained(looked)).toEqual(['shelter-router']);
  });
});
