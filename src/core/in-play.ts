// Which mechanisms are in play, as fields: for those that are asked for many times a day. A field costs nothing to read, a set of names does.

import type { Mechanism } from './scenario.ts';

export interface InPlay {
  readonly attention: boolean;
  readonly contextSwitching: boolean;
  readonly delegation: boolean;
  readonly earlyWarnings: boolean;
  readonly estimates: boolean;
  readonly fatigue: boolean;
  readonly keyPerson: boolean;
  readonly learningByDoing: boolean;
  readonly micromanagement: boolean;
  readonly oneAccountable: boolean;
  readonly overEngineering: boolean;
  readonly rampUp: boolean;
  readonly reporting: boolean;
  readonly rework: boolean;
  readonly saturation: boolean;
  readonly sunkCost: boolean;
  readonly toilReduction: boolean;
}

export const inPlayOf = (on: ReadonlySet<Mechanism>): InPlay => ({
  attention: on.has('attention'),
  contextSwitching: on.has('context-switching'),
  delegation: on.has('delegation'),
  earlyWarnings: on.has('early-warnings'),
  estimates: on.has('estimates'),
  fatigue: on.has('fatigue'),
  keyPerson: on.has('key-person'),
  learningByDoing: on.has('learning-by-doing'),
  micromanagement: on.has('micromanagement'),
  oneAccountable: on.has('one-accountable'),
  overEngineering: on.has('over-engineering'),
  rampUp: on.has('ramp-up'),
  reporting: on.has('reporting'),
  rework: on.has('rework'),
  saturation: on.has('saturation'),
  sunkCost: on.has('sunk-cost'),
  toilReduction: on.has('toil-reduction'),
});
