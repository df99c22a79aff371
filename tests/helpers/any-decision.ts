// Arbitrary decisions for property tests: every type, with every optional field there or not, over the ids of `small-rules.ts`
// and some that do not exist.

import fc from 'fast-check';
import {
  ACTIVITIES,
  ANEW_RULINGS,
  DELEGATION_LEVELS,
  DONE_PARTS,
  FEEDBACK_FORMS,
  INTENT_LINES,
  OVERTIME_HOURS,
  PATCH_TIMES,
  REQUEST_RULINGS,
  RHYTHMS,
  STANDING_HABITS,
  type Block,
  type Decision,
  type ProjectId,
} from '../../src/core/index.ts';

const id = <T extends string>(...known: readonly string[]): fc.Arbitrary<T> => fc.constantFrom(...known, 'nobody').map((text) => text as T);
const project = id<ProjectId>('server');
const person = id<never>('dana');
const maybe = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T | object> => fc.option(value, { nil: {} });

const block: fc.Arbitrary<Block> = fc.constantFrom(...ACTIVITIES).chain((activity): fc.Arbitrary<Block> => {
  switch (activity) {
    case 'talk':
      return id<never>('ines').map((who) => ({ activity, with: who }));
    case 'warn':
      return fc
        .tuple(id<never>('promise-1'), maybe(fc.record({ newWeek: fc.integer({ min: 1, max: 6 }) })))
        .map(([promise, rest]) => ({ activity, promise, ...rest }));
    case 'audit':
    case 'test-restore':
    case 'review':
      return id<never>('old-server').map((asset) => ({ activity, asset }));
    case 'walk':
    case 'post-queue':
      return fc.constantFrom('ground', 'first', 'roof').map((floor) => ({ activity, floor }));
    case 'coach':
      return person.map((who) => ({ activity, person: who }));
    case 'feedback':
      return fc.tuple(person, fc.constantFrom(...FEEDBACK_FORMS)).map(([who, form]) => ({ activity, person: who, form }));
    default:
      return project.map((what) => ({ activity, project: what }));
  }
});

const option = id<never>('used', 'new');

/** Any decision, sensible or not. */
export const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    type: fc.constant('set-standing' as const),
    habit: fc.constantFrom(...STANDING_HABITS),
    rhythm: fc.constantFrom(...RHYTHMS),
  }),
  fc.record({ type: fc.constant('skip-standing' as const), habit: fc.constantFrom(...STANDING_HABITS), skip: fc.boolean() }),
  fc.record({ type: fc.constant('set-blocks' as const), blocks: fc.array(block, { maxLength: 6 }) }),
  fc.record({ type: fc.constant('set-order' as const), projects: fc.array(project, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('set-limit' as const), projects: fc.integer({ min: 0, max: 8 }) }),
  fc.tuple(project, maybe(fc.record({ person }))).map(([what, rest]) => ({ type: 'set-lead' as const, project: what, ...rest })),
  fc.record({ type: fc.constant('set-delegation' as const), project: project, level: fc.constantFrom(...DELEGATION_LEVELS) }),
  fc.record({ type: fc.constant('set-overtime' as const), person, hours: fc.constantFrom(...OVERTIME_HOURS) }),
  fc.tuple(person, maybe(fc.record({ project: project }))).map(([who, rest]) => ({ type: 'pin' as const, person: who, ...rest })),
  fc.tuple(project, maybe(fc.record({ option }))).map(([what, rest]) => ({ type: 'choose-option' as const, project: what, ...rest })),
  fc.record({ type: fc.constant('order' as const), project: project, option }),
  fc.record({
    type: fc.constant('plan-cutover' as const),
    project: project,
    plan: fc.record({ inWindow: fc.boolean(), pilot: fc.boolean(), tested: fc.boolean(), wayBack: fc.boolean() }),
  }),
  fc
    .tuple(id<never>('ines'), project, fc.integer({ min: 1, max: 6 }), maybe(fc.record({ confidence: fc.integer({ min: 0, max: 100 }) })))
    .map(([to, what, week, rest]) => ({ type: 'promise' as const, to, project: what, week, ...rest })),
  fc.record({ type: fc.constant('answer' as const), event: id<never>('letter', 'crash'), choice: id<never>('yes', 'no') }),
  fc
    .tuple(person, maybe(fc.record({ of: person })), maybe(fc.record({ skill: id<never>('servers') })))
    .map(([who, of, skill]) => ({ type: 'shadow' as const, person: who, ...of, ...skill })),
  fc
    .tuple(person, maybe(fc.record({ skill: id<never>('servers') })))
    .map(([who, skill]) => ({ type: 'train' as const, person: who, ...skill })),
  fc.record({
    type: fc.constant('set-delegation' as const),
    project,
    level: fc.constantFrom(...DELEGATION_LEVELS),
    intent: fc.subarray([...INTENT_LINES]),
  }),
  fc.record({ type: fc.constantFrom('hire' as const, 'end-contract' as const), person: id<never>('dana', 'lee', 'noor') }),
  fc.constant({ type: 'run-week' as const }),
  fc.record({
    type: fc.constant('plan-cutover' as const),
    project,
    plan: fc.record({
      inWindow: fc.boolean(),
      pilot: fc.boolean(),
      tested: fc.boolean(),
      wayBack: fc.boolean(),
      inSteps: fc.boolean(),
      emergency: fc.boolean(),
    }),
  }),
  fc.record({ type: fc.constant('rule-request' as const), request: id<never>('shelf'), ruling: fc.constantFrom(...REQUEST_RULINGS) }),
  fc.record({ type: fc.constant('set-done' as const), project, parts: fc.subarray([...DONE_PARTS]) }),
  fc.record({ type: fc.constant('re-decide' as const), project, ruling: fc.constantFrom(...ANEW_RULINGS) }),
  fc.record({ type: fc.constant('notify' as const), about: id<ProjectId>('server', 'old-server'), send: fc.boolean() }),
  fc.record({ type: fc.constant('patch' as const), asset: id<never>('old-server'), when: fc.constantFrom(...PATCH_TIMES) }),
  maybe(fc.record({ person })).map((rest) => ({ type: 'set-on-call' as const, ...rest })),
  fc
    .tuple(project, maybe(fc.record({ week: fc.integer({ min: 1, max: 6 }) })))
    .map(([what, rest]) => ({ type: 'submit-change' as const, project: what, ...rest })),
);
