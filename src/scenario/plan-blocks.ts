// A block of the manager's week and a message in an author's check, both ways: as the core has them, and as a file has them.

import {
  asId,
  promiseIdOf,
  subjectOf,
  type Block,
  type Fact,
  type Message,
  type ProjectClaim,
  type ProjectId,
  type PromiseId,
  type ServiceClaim,
  type ServiceId,
  type StakeholderId,
} from '../core/index.ts';
import type { ScenarioFile } from './schema.ts';

type Plan = NonNullable<ScenarioFile['checks'][string]['decisions']>[string];
export type PlainBlock = NonNullable<Plan['blocks']>[number];
export type PlainMessage = NonNullable<Plan['note']>;

const PROJECT_BLOCKS = [
  'find-cause',
  'estimate',
  'compare',
  'help',
  'chase',
  'negotiate',
  'escalate',
  'business-case',
  'finance-read',
  'demo',
  'pre-mortem',
] as const;
const ASSET_BLOCKS = ['audit', 'test-restore'] as const;
const FLOOR_BLOCKS = ['walk', 'post-queue', 'clinic'] as const;

function factOf({ project, service, says }: PlainMessage): Fact | undefined {
  if (says === undefined) return undefined;
  if (project !== undefined) return { project: asId<ProjectId>(project), says: says as ProjectClaim };
  return service === undefined ? undefined : { service: asId<ServiceId>(service), says: says as ServiceClaim };
}

/** A message, as the checks have made sure that it can be read. */
export function buildMessage(plain: PlainMessage): Message {
  const { effect, options, ask, next, jargon, text } = plain;
  const fact = factOf(plain);
  return {
    ...(fact === undefined ? {} : { fact }),
    ...(effect === undefined ? {} : { effect }),
    ...(options === undefined ? {} : { options }),
    ...(ask === undefined ? {} : { ask }),
    ...(next === undefined ? {} : { next }),
    jargon,
    ...(text === undefined ? {} : { text }),
  };
}

export function writeMessage({ fact, effect, options, ask, next, jargon, text }: Message): object {
  return {
    ...(fact === undefined
      ? {}
      : 'project' in fact
        ? { project: fact.project, says: fact.says }
        : { service: fact.service, says: fact.says }),
    ...(effect === undefined ? {} : { effect }),
    ...(options === undefined ? {} : { options }),
    ...(ask === undefined ? {} : { ask }),
    ...(next === undefined ? {} : { next }),
    ...(jargon ? { jargon } : {}),
    ...(text === undefined ? {} : { text }),
  };
}

/** One activity, as the checks have made sure. */
export function buildBlock(of: PlainBlock): Block {
  const said = of.message === undefined ? {} : { message: buildMessage(of.message) };
  if (of.talk !== undefined) return { activity: 'talk', with: asId(of.talk) };
  if (of['ask-ruling'] !== undefined) return { activity: 'ask-ruling', with: asId(of['ask-ruling']) };
  if (of.coach !== undefined) return { activity: 'coach', person: asId(of.coach) };
  if (of['kick-off'] !== undefined) return { activity: 'kick-off', project: asId(of['kick-off']), ...said };
  for (const activity of PROJECT_BLOCKS) if (of[activity] !== undefined) return { activity, project: asId(of[activity]) };
  if (of.review !== undefined)
    return { activity: 'review', asset: asId(of.review), ...(of.blames === undefined ? {} : { blames: of.blames }), ...said };
  for (const activity of ASSET_BLOCKS) if (of[activity] !== undefined) return { activity, asset: asId(of[activity]) };
  for (const activity of FLOOR_BLOCKS) if (of[activity] !== undefined) return { activity, floor: of[activity] };
  if (of.feedback !== undefined) return { activity: 'feedback', person: asId(of.feedback.to), form: of.feedback.as };
  if (of.send !== undefined && of.message !== undefined)
    return { activity: 'send', to: asId<StakeholderId>(of.send), message: buildMessage(of.message) };
  const [activity, date] = of.reset === undefined ? (['warn', of.warn] as const) : (['reset', of.reset] as const);
  if (date === undefined) throw new Error('a block without an activity has passed its checks');
  const promise = promiseIdOf(asId(date.for), asId(date.to), (date.nth ?? 1) - 1);
  return { activity, promise, ...(date.week === undefined ? {} : { newWeek: date.week }), ...said };
}

const saidIn = (message: Message | undefined): object => (message === undefined ? {} : { message: writeMessage(message) });

/** How a date is named in a file: by whom it was given to, for what, and which of several it is. Its id is made of both, and both may have hyphens. */
export type DateOf = (promise: PromiseId) => { readonly to: string; readonly for: string; readonly nth?: number };

/** A block as a file has it: its activity with what it is about, and what belongs to it. */
export function writeBlock(block: Block, dateOf: DateOf): object {
  if (block.activity === 'feedback') return { feedback: { to: block.person, as: block.form } };
  const about =
    'promise' in block ? { ...dateOf(block.promise), ...(block.newWeek === undefined ? {} : { week: block.newWeek }) } : subjectOf(block);
  const blames = 'blames' in block && block.blames !== undefined ? { blames: block.blames } : {};
  return { [block.activity]: about, ...blames, ...saidIn('message' in block ? block.message : undefined) };
}
