// The dots of a need whose bridge is on its way: a bridge that answers the need is what a date is kept by, one that does not is none.

import { describe, expect, it } from 'vitest';
import { forecastProject } from '../../src/coach/index.ts';
import { asId } from '../../src/core/index.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const effort = [{ skill: 'servers', minutes: 240 }];
const rules = (benefit: number) =>
  tinyRules({
    projects: [aProject({ options: [anOption({ id: 'shelf', bridge: true, benefit, effort }), anOption({ id: 'array', effort })] })],
  });
const weeks = (run: Play): readonly number[] => [...new Set(forecastProject(run.game, run.view, asId('server')))];

describe('the forecast', () => {
  // 240 minutes are live on the Saturday of the week in which they are ordered; the run has 8 weeks, so 9 is never.
  it('counts the bridge where it answers the need', () => {
    expect(weeks(play(rules(6000)).decide(order('server', 'shelf')))).toEqual([1]);
    expect(weeks(play(rules(5000)).decide(order('server', 'shelf')))).toEqual([9]);
  });

  it('is about the main option once a bridge serves', () => {
    const run = play(rules(6000)).decide(order('server', 'shelf')).weeks(1);
    expect(weeks(run)).toEqual([9]);
    expect([...new Set(forecastProject(run.game, run.view, asId('server'), asId('array')))]).toEqual([2]);
  });
});
