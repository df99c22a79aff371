// The shape of a message, for data that comes from outside, and a log without what its player wrote in words of their own.

import {
  ASKS,
  MESSAGE_EFFECTS,
  PROJECT_CLAIMS,
  SERVICE_CLAIMS,
  WAYS_OUT,
  asId,
  type Block,
  type Decision,
  type Fact,
  type Log,
  type Message,
  type ProjectId,
  type ServiceId,
} from '../core/index.ts';
import { failure, success } from './result.ts';
import { flag, list, object, oneOf, optional, text, whole, type Shape, type ShapeError } from './shape.ts';

/** Longest text that stands beside a message. */
export const MAX_WORDS = 600;
const MAX_WEEK = 200;

const words: Shape<string> = (value, path) =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_WORDS
    ? success(value)
    : failure<ShapeError>({ path, expected: `a text of 1 to ${MAX_WORDS} characters` });

const idOf =
  <T extends ProjectId | ServiceId>(): Shape<T> =>
  (value, path) => {
    const checked = text(value, path);
    return checked.ok ? success(asId<T>(checked.value)) : checked;
  };
const aboutProject: Shape<Fact> = object<Extract<Fact, { project: unknown }>>({
  project: idOf<ProjectId>(),
  says: oneOf(PROJECT_CLAIMS),
});
const aboutService: Shape<Fact> = object<Extract<Fact, { service: unknown }>>({
  service: idOf<ServiceId>(),
  says: oneOf(SERVICE_CLAIMS),
});
const fact: Shape<Fact> = (value, path) =>
  (typeof value === 'object' && value !== null && Object.hasOwn(value, 'service') ? aboutService : aboutProject)(value, path);

export const messageShape: Shape<Message> = object<Message>({
  fact: optional(fact),
  effect: optional(oneOf(MESSAGE_EFFECTS)),
  options: optional(list(oneOf(WAYS_OUT), WAYS_OUT.length)),
  ask: optional(oneOf(ASKS)),
  next: optional(whole(1, MAX_WEEK)),
  jargon: flag,
  text: optional(words),
});

function bare(message: Message): Message {
  const { text: own, ...rest } = message;
  return own === undefined ? message : rest;
}

const bareBlock = (block: Block): Block =>
  'message' in block && block.message !== undefined ? { ...block, message: bare(block.message) } : block;

function bareDecision(decision: Decision): Decision {
  if (decision.type === 'set-blocks') return { ...decision, blocks: decision.blocks.map(bareBlock) };
  if (decision.type === 'set-note' && decision.message !== undefined) return { ...decision, message: bare(decision.message) };
  return decision;
}

/** The same log without own words: they stay with whoever wrote them. It replays to the same run. */
export const withoutTexts = (log: Log): Log => log.map((record) => ({ ...record, decision: bareDecision(record.decision) }));
