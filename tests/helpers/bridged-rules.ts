// A need with a bridge and a main option, for tests: 240 minutes of work are done by Tuesday and go live in the window on Saturday, the bridge
// ordered in week 1 on day 5, the main option ordered in week 2 on day 12.

import type { FunctionName, OptionRule } from '../../src/core/index.ts';
import { lookupOf } from '../../src/core/facts.ts';
import { order, type LooseDecision, type Play } from './play.ts';
import { anAsset, anOption, aProject, tinyRules } from './tiny-rules.ts';

export type Own = Parameters<typeof anOption>[0];
const work = [{ skill: 'servers', minutes: 240 }];
export const shelf = (own: Own = {}): OptionRule =>
  anOption({
    id: 'shelf',
    bridge: true,
    price: 100_000,
    monthly: 1000,
    benefit: 6000,
    toil: 0,
    effort: work,
    capacity: [{ service: 'files', units: 40 }],
    ...own,
  });
export const array = (own: Own = {}): OptionRule =>
  anOption({ id: 'array', price: 500_000, monthly: 300, effort: work, capacity: [{ service: 'files', units: 100 }], ...own });
export const rules = (own: Parameters<typeof tinyRules>[0] = {}, bridge: Own = {}, main: Own = {}) =>
  tinyRules({
    assets: [anAsset({ capacity: [{ service: 'files', units: 10 }] })],
    projects: [aProject({ replaces: ['old-server'], options: [shelf(bridge), array(main)] })],
    ...own,
  });

export const choose = (option?: string): LooseDecision => ({
  type: 'choose-option',
  project: 'server',
  ...(option === undefined ? {} : { option }),
});
export const bridged = (own: Play): Play => own.decide(order('server', 'shelf')).weeks(1);
export const both = (own: Play): Play => bridged(own).decide(order('server', 'array')).weeks(1);
export const fact = (run: Play, name: FunctionName, ...ids: readonly string[]): number | boolean =>
  lookupOf({ game: run.game, state: run.truth })(name, ids);
