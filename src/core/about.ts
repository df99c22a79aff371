// What each activity is about: one kind of thing, whose id its block carries. Whoever names a block, or looks for its thing, asks here.

import type { Activity, Block } from './decision.ts';

export type AboutKind = 'stakeholder' | 'person' | 'project' | 'promise' | 'asset' | 'floor' | 'addressee';

const ABOUT = {
  talk: 'stakeholder',
  'find-cause': 'project',
  estimate: 'project',
  compare: 'project',
  warn: 'promise',
  audit: 'asset',
  'test-restore': 'asset',
  walk: 'floor',
  coach: 'person',
  help: 'project',
  chase: 'project',
  review: 'asset',
  'post-queue': 'floor',
  feedback: 'person',
  negotiate: 'project',
  escalate: 'project',
  'ask-ruling': 'stakeholder',
  'business-case': 'project',
  'finance-read': 'project',
  send: 'addressee',
  'kick-off': 'project',
  clinic: 'floor',
  demo: 'project',
  reset: 'promise',
  'pre-mortem': 'project',
} as const satisfies Record<Activity, AboutKind>;

export const aboutKind = (activity: Activity): AboutKind => ABOUT[activity];

/** The id of the thing that a block is about. */
export function subjectOf(block: Block): string {
  if ('project' in block) return block.project;
  if ('asset' in block) return block.asset;
  if ('floor' in block) return block.floor;
  if ('person' in block) return block.person;
  if ('promise' in block) return block.promise;
  return 'with' in block ? block.with : block.to;
}
