// Arbitrary decisions for property tests: every type, with every optional field there or not, over the ids of `small-rules.ts`
// and some that do not exist.

import fc from 'fast-check';
import {
  ACTIVITIES,
  ANEW_RULINGS,
  ASKS,
  DELEGATION_LEVELS,
  DONE_PARTS,
  FEEDBACK_FORMS,
  MESSAGE_EFFECTS,
  INTENT_LINES,
  OVERTIME_HOURS,
  PATCH_TIMES,
  PROJECT_CLAIMS,
  REQUEST_RULINGS,
  RHYTHMS,
  RISK_KINDS,
  RISK_WORDINGS,
  SERVICE_CLAIMS,
  STANDING_HABITS,
  WAYS_OUT,
  type Block,
  type Decision,
  type Fact,
  type Message,
  type ProjectId,
} from '../../src/core/index.ts';

const id = <T extends string>(...known: readonly string[]): fc.Arbitrary<T> => fc.constantFrom(...known, 'nobody').map((text) => text as T);
const project = id<ProjectId>('server');
const person = id<never>('dana');
const maybe = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T | object> => fc.option(value, { nil: {} });

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ project, says: fc.constantFrom(...PROJECT_CLAIMS) }),
  fc.record({ service: id<never>('files'), says: fc.constantFrom(...SERVICE_CLAIMS) }),
);
/** A message, with every slot filled or left out. */
export const message: fc.Arbitrary<Message> = fc.record(
  {
    fact,
    effect: fc.constantFrom(...MESSAGE_EFFECTS),
    options: fc.subarray([...WAYS_OUT]),
    ask: fc.constantFrom(...ASKS),
    next: fc.integer({ min: 1, max: 6 }),
    jargon: fc.boolean(),
    text: fc.string({ minLength: 1, maxLength: 40 }),
  },
  { requiredKeys: ['jargon'] },
);
const said = maybe(fc.record({ message }));

const block: fc.Arbitrary<Block> = fc.constantFrom(...ACTIVITIES).chain((activity): fc.Arbitrary<Block> => {
  switch (activity) {
    case 'talk':
    case 'ask-ruling':
      return id<never>('ines').map((who) => ({ activity, with: who }));
    case 'warn':
    case 'reset':
      return fc
        .tuple(id<never>('server-ines'), maybe(fc.record({ newWeek: fc.integer({ min: 1, max: 6 }) })), said)
        .map(([promise, rest, words]) => ({ activity, promise, ...rest, ...words }));
    case 'audit':
    case 'test-restore':
      return id<never>('old-server').map((asset) => ({ activity, asset }));
    case 'review':
      return fc
        .tuple(id<never>('old-server'), maybe(fc.record({ blames: fc.boolean() })), said)
        .map(([asset, rest, words]) => ({ activity, asset, ...rest, ...words }));
    case 'kick-off':
      return fc.tuple(project, said).map(([what, words]) => ({ activity, project: what, ...words }));
    case 'send':
      return fc.tuple(id<never>('ines', 'cases', 'all'), message).map(([to, words]) => ({ activity, to, message: words }));
    case 'walk':
    case 'clinic':
    case 'post-queue':
      return fc.constantFrom('ground', 'first', 'roof').map((floor) => ({ activity, floor }));
    case 'coach':
      return person.map((who) => ({ activity, person: who }));
    case 'feedback':
      return fc.tuple(person, fc.constantFrom(...FEEDBACK_FORMS)).map(([who, form]) => ({ activity, person: who, form }));
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'escalate':
    case 'business-case':
    case 'finance-read':
    case 'demo':
    case 'pre-mortem':
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
  fc
    .tuple(project, option, maybe(fc.record({ urgent: fc.boolean() })))
    .map(([what, which, rest]) => ({ type: 'order' as const, project: what, option: which, ...rest })),
  fc.record({ type: fc.constant('expedite' as const), project, on: fc.boolean() }),
  fc.record({
    type: fc.constant('accept-risk' as const),
    risk: fc.constantFrom(...RISK_KINDS),
    thing: id<never>('old-server', 'server'),
    by: id<never>('ines'),
    until: fc.integer({ min: 1, max: 6 }),
    wording: fc.constantFrom(...RISK_WORDINGS),
  }),
  fc.record({ type: fc.constant('set-done' as const), project, parts: fc.subarray([...DONE_PARTS]) }),
  fc.record({ type: fc.constant('re-decide' as const), project, ruling: fc.constantFrom(...ANEW_RULINGS) }),
  fc.record({ type: fc.constant('notify' as const), about: id<ProjectId>('server', 'old-server'), send: fc.boolean() }),
  fc.record({ type: fc.constant('patch' as const), asset: id<never>('old-server'), when: fc.constantFrom(...PATCH_TIMES) }),
  maybe(fc.record({ person })).map((rest) => ({ type: 'set-on-call' as const, ...rest })),
  fc
    .tuple(project, maybe(fc.record({ week: fc.integer({ min: 1, max: 6 }) })))
    .map(([what, rest]) => ({ type: 'submit-change' as const, project: what, ...rest })),
  maybe(fc.record({ message })).map((words) => ({ type: 'set-note' as const, ...words })),
);
