// A message as a manager composes it: five slots, each filled from what can be seen or left out, in plain words or in jargon. How well it
// serves is the business of `systems/messages.ts`; whether it can be sent at all, of `decisions/check-message.ts`.

import type { ProjectId, ServiceId } from './ids.ts';
import type { Week } from './units.ts';

/** What can be said of a project, the rosiest first. */
export const PROJECT_CLAIMS = ['done', 'on-track', 'at-risk', 'late'] as const;
export type ProjectClaim = (typeof PROJECT_CLAIMS)[number];
/** What can be said of a service. */
export const SERVICE_CLAIMS = ['works', 'down'] as const;
export type ServiceClaim = (typeof SERVICE_CLAIMS)[number];

/** The fact: what is said of what. */
export type Fact =
  { readonly project: ProjectId; readonly says: ProjectClaim } | { readonly service: ServiceId; readonly says: ServiceClaim };

/** What it means: for the money · for the risk · for their work on Monday. */
export const MESSAGE_EFFECTS = ['money', 'risk', 'monday'] as const;
export type MessageEffect = (typeof MESSAGE_EFFECTS)[number];
/** Ways out that are offered: it comes later · less of it comes · more hands or money. */
export const WAYS_OUT = ['later', 'less', 'more'] as const;
export type WayOut = (typeof WAYS_OUT)[number];
/** What is asked of the reader: decide · get something ready · bear with us. */
export const ASKS = ['decide', 'prepare', 'patience'] as const;
export type Ask = (typeof ASKS)[number];

export interface Message {
  readonly fact?: Fact;
  readonly effect?: MessageEffect;
  readonly options?: readonly WayOut[];
  readonly ask?: Ask;
  /** The next date: by the Friday of this week. */
  readonly next?: Week;
  readonly jargon: boolean;
  /** The sender's own words. They stand in the log and nowhere else: neither kept in a state nor scored. */
  readonly text?: string;
}

/** A message as a state keeps it: without the sender's own words, its fields in one order, so that the same message is the same text. */
export function kept({ fact, effect, options = [], ask, next, jargon }: Message): Message {
  return {
    ...(fact === undefined
      ? {}
      : { fact: 'project' in fact ? { project: fact.project, says: fact.says } : { service: fact.service, says: fact.says } }),
    ...(effect === undefined ? {} : { effect }),
    ...(options.length === 0 ? {} : { options: WAYS_OUT.filter((way) => options.includes(way)) }),
    ...(ask === undefined ? {} : { ask }),
    ...(next === undefined ? {} : { next }),
    jargon,
  };
}

/** Whether two messages say the same, whatever stands beside it in the sender's own words. */
export const saysTheSame = (a: Message, b: Message): boolean => JSON.stringify(kept(a)) === JSON.stringify(kept(b));
