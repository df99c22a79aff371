// The door of the debrief: the whole debrief of a run, as data.

export type * from './debrief.ts';
export { inquiryOf, type Asked, type Inquiry } from './inquiry.ts';
export { knownPolicies } from './policies.ts';
export { sizesFor } from './sizes.ts';
export { debriefInSteps, otherwiseInSteps, type Step } from './steps.ts';
