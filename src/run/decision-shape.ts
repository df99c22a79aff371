// The shape of every decision, for data that comes from outside: run files and saves. Whether a decision is allowed is the
// core's business; here only what it is made of is checked.

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
  RISK_KINDS,
  RISK_WORDINGS,
  RHYTHMS,
  STANDING_HABITS,
  asId,
  type Activity,
  type AssetId,
  type At,
  type Block,
  type ChoiceId,
  type CutoverPlan,
  type Decision,
  type DecisionRecord,
  type DecisionType,
  type EventId,
  type OptionId,
  type PersonId,
  type ProjectId,
  type PromiseId,
  type RequestId,
  type SkillId,
  type StakeholderId,
} from '../core/index.ts';
import { messageShape } from './message-shape.ts';
import { failure, success, type Result } from './result.ts';
import { flag, list, object, oneOf, optional, text, whole, type Checked, type Fields, type Shape, type ShapeError } from './shape.ts';

/** Weeks and days beyond any scenario, only to keep nonsense out. */
const MAX_WEEK = 200;
const MAX_DAY = MAX_WEEK * 7;
const MAX_SEQUENCE = 100_000;
const MAX_LIST = 100;

/** Ids are texts; the core says whether the scenario knows them. */
const id =
  <T extends ReturnType<typeof asId>>(): Shape<T> =>
  (value, path): Checked<T> => {
    const checked = text(value, path);
    return checked.ok ? success(asId<T>(checked.value)) : checked;
  };
const project = id<ProjectId>();
const person = id<PersonId>();

type OfType<T extends DecisionType> = Extract<Decision, { readonly type: T }>;
type WithBlock = Extract<Block, { readonly with: StakeholderId }>;
type OfActivity<A extends Activity> = Extract<Block, { readonly activity: A }>;
type ProjectBlock = Exclude<Extract<Block, { readonly project: ProjectId }>, { readonly activity: 'kick-off' }>;
type FloorBlock = Extract<Block, { readonly floor: string }>;
type AssetBlock = Exclude<Extract<Block, { readonly asset: AssetId }>, { readonly activity: 'review' }>;
type PromiseBlock = Extract<Block, { readonly promise: PromiseId }>;
const withBlock = (name: WithBlock['activity']): Shape<Block> => object<WithBlock>({ activity: oneOf([name]), with: id<StakeholderId>() });
const projectBlock = (name: ProjectBlock['activity']): Shape<Block> => object<ProjectBlock>({ activity: oneOf([name]), project });
const assetBlock = (name: AssetBlock['activity']): Shape<Block> => object<AssetBlock>({ activity: oneOf([name]), asset: id<AssetId>() });
const floorBlock = (name: FloorBlock['activity']): Shape<Block> => object<FloorBlock>({ activity: oneOf([name]), floor: text });

const promiseBlock = (name: PromiseBlock['activity']): Shape<Block> =>
  object<PromiseBlock>({
    activity: oneOf([name]),
    promise: id<PromiseId>(),
    newWeek: optional(whole(1, MAX_WEEK)),
    message: optional(messageShape),
  });

const BLOCKS: { readonly [A in Activity]: Shape<Block> } = {
  talk: withBlock('talk'),
  'find-cause': projectBlock('find-cause'),
  estimate: projectBlock('estimate'),
  compare: projectBlock('compare'),
  help: projectBlock('help'),
  chase: projectBlock('chase'),
  negotiate: projectBlock('negotiate'),
  'pre-mortem': projectBlock('pre-mortem'),
  warn: promiseBlock('warn'),
  audit: assetBlock('audit'),
  'test-restore': assetBlock('test-restore'),
  review: object<OfActivity<'review'>>({
    activity: oneOf(['review']),
    asset: id<AssetId>(),
    blames: optional(flag),
    message: optional(messageShape),
  }),
  walk: floorBlock('walk'),
  'post-queue': floorBlock('post-queue'),
  escalate: projectBlock('escalate'),
  'business-case': projectBlock('business-case'),
  'finance-read': projectBlock('finance-read'),
  'ask-ruling': withBlock('ask-ruling'),
  coach: object<OfActivity<'coach'>>({ activity: oneOf(['coach']), person }),
  feedback: object<OfActivity<'feedback'>>({ activity: oneOf(['feedback']), person, form: oneOf(FEEDBACK_FORMS) }),
  send: object<OfActivity<'send'>>({ activity: oneOf(['send']), to: id<StakeholderId>(), message: messageShape }),
  'kick-off': object<OfActivity<'kick-off'>>({ activity: oneOf(['kick-off']), project, message: optional(messageShape) }),
  clinic: floorBlock('clinic'),
  demo: projectBlock('demo'),
  reset: promiseBlock('reset'),
};

const tag = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined;

const block: Shape<Block> = (value, path) => {
  const name = oneOf(ACTIVITIES)(tag(value, 'activity'), `${path}.activity`);
  return name.ok ? BLOCKS[name.value](value, path) : name;
};

const plan: Shape<CutoverPlan> = object<CutoverPlan>({
  inWindow: flag,
  pilot: flag,
  tested: flag,
  wayBack: flag,
  inSteps: optional(flag),
  emergency: optional(flag),
});

type DecisionFields = { readonly [T in DecisionType]: Fields<Omit<OfType<T>, 'type'>> };
const DECISIONS: DecisionFields = {
  'set-standing': { habit: oneOf(STANDING_HABITS), rhythm: oneOf(RHYTHMS) },
  'skip-standing': { habit: oneOf(STANDING_HABITS), skip: flag },
  'set-blocks': { blocks: list(block, MAX_LIST) },
  'set-order': { projects: list(project, MAX_LIST) },
  'set-limit': { projects: whole(0, MAX_LIST) },
  'set-lead': { project, person: optional(person) },
  'set-delegation': { project, level: oneOf(DELEGATION_LEVELS), intent: optional(list(oneOf(INTENT_LINES), MAX_LIST)) },
  'set-overtime': { person, hours: oneOf(OVERTIME_HOURS) },
  pin: { person, project: optional(project) },
  'choose-option': { project, option: optional(id<OptionId>()) },
  order: { project, option: id<OptionId>(), urgent: optional(flag) },
  'plan-cutover': { project, plan },
  promise: { to: id<StakeholderId>(), project, week: whole(1, MAX_WEEK), confidence: optional(whole(0, 100)) },
  answer: { event: id<EventId>(), choice: id<ChoiceId>() },
  shadow: { person, of: optional(person), skill: optional(id<SkillId>()) },
  train: { person, skill: optional(id<SkillId>()) },
  hire: { person },
  'end-contract': { person },
  'run-week': {},
  'rule-request': { request: id<RequestId>(), ruling: oneOf(REQUEST_RULINGS) },
  'submit-change': { project, week: optional(whole(1, MAX_WEEK)) },
  notify: { about: id<AssetId | ProjectId>(), send: flag },
  patch: { asset: id<AssetId>(), when: oneOf(PATCH_TIMES) },
  'set-on-call': { person: optional(person) },
  're-decide': { project, ruling: oneOf(ANEW_RULINGS) },
  expedite: { project, on: flag },
  'accept-risk': {
    risk: oneOf(RISK_KINDS),
    thing: id<AssetId>(),
    by: id<StakeholderId>(),
    until: whole(1, MAX_WEEK),
    wording: oneOf(RISK_WORDINGS),
  },
  'set-done': { project, parts: list(oneOf(DONE_PARTS), MAX_LIST) },
  'set-note': { message: optional(messageShape) },
};
const TYPES = Object.keys(DECISIONS) as readonly DecisionType[];

/** A decision rebuilt from unknown data, without fields that it does not have. */
export const decisionShape: Shape<Decision> = (value, path) => {
  const type = oneOf(TYPES)(tag(value, 'type'), `${path}.type`);
  if (!type.ok) return type;
  const fields = { type: oneOf([type.value]), ...DECISIONS[type.value] };
  return object(fields as unknown as Fields<Decision>)(value, path);
};

const day = whole(0, MAX_DAY);
const sequence = whole(0, MAX_SEQUENCE);
const at: Shape<At> = (value, path) => {
  if (!Array.isArray(value) || value.length !== 2) return failure<ShapeError>({ path, expected: 'a pair of day and sequence' });
  const first = day(value[0], `${path}[0]`);
  if (!first.ok) return first;
  const second = sequence(value[1], `${path}[1]`);
  return second.ok ? success([first.value, second.value] as const) : second;
};

/** A record as files hold it: `{ at: [day, sequence], type, … }`. */
export const recordShape: Shape<DecisionRecord> = (value, path): Result<DecisionRecord, ShapeError> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failure({ path, expected: 'a decision' });
  const { at: when, ...rest } = value as Readonly<Record<string, unknown>>;
  const moment = at(when, `${path}.at`);
  if (!moment.ok) return moment;
  const decision = decisionShape(rest, path);
  return decision.ok ? success({ at: moment.value, decision: decision.value }) : decision;
};

/** The flat form that files hold. */
export const flatRecord = (record: DecisionRecord): Readonly<Record<string, unknown>> => ({ at: record.at, ...record.decision });
