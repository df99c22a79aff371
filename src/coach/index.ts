// The door of the coach: it reads a run and explains it. Pure, on the core.

export * from './why.ts';
export * from './causes.ts';
export { principleOf } from './principles.ts';
export { alternativesOf, type Alternative } from './alternatives.ts';
export * from './forecast.ts';
export type { Reading, SeenDay } from './reading.ts';
export { findingsInSteps, findingsOf, type Finding } from './findings.ts';
export { wholeRemedy } from './whole-remedy.ts';
export { rootedness } from './roots.ts';
export { RULE_IDS, type Evidence, type Fact, type RuleId } from './rules/rule.ts';
export { hintFor, hintsOf, type Hint } from './hint.ts';
export { promiseState, type PromiseState } from './promise-state.ts';
export { priceOf, type Price } from './price.ts';
export { COMPETENCIES, competenciesOf, WEEKS_TO_CHANGE, type Competency, type CompetencyScore } from './competencies.ts';
export { canFire } from './rules/index.ts';
