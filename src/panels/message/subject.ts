// What the composer writes, and what it may speak of: a block's words, the status note, a letter. Not part of the session: a draft is
// neither saved nor replayed until it is kept.

import { create } from 'zustand';
import type { Block, DecisionRecord, Fact, Message, MessageEffect, ProjectView, ServiceView, View } from '../../core/index.ts';
import { blockKey, sameBlock } from '../blocks.ts';

/** Blocks that carry words. */
export type SpokenBlock = Extract<Block, { readonly activity: 'send' | 'warn' | 'reset' | 'review' | 'kick-off' }>;
export type Subject = { readonly kind: 'note' } | { readonly kind: 'block'; readonly block: SpokenBlock };

interface Writing {
  readonly subject: Subject | undefined;
  readonly write: (subject: Subject) => void;
}

export const useWriting = create<Writing>()((set) => ({
  subject: undefined,
  write: (subject) => set({ subject }),
}));

/** Whether a block carries words that can be written here. */
export function isSpoken(block: Block, view: View): block is SpokenBlock {
  switch (block.activity) {
    case 'send':
    case 'warn':
    case 'reset':
    case 'kick-off':
      return view.talk?.messages !== undefined;
    case 'review':
      return view.talk?.messages !== undefined || view.talk?.reviews !== undefined;
    default:
      return false;
  }
}

export const keyOfSubject = (subject: Subject): string => (subject.kind === 'note' ? 'note' : blockKey(subject.block));

/** What it says so far. A warning's new date is its next date. */
export function wordsOf(subject: Subject, view: View): Message {
  const empty: Message = { jargon: false };
  if (subject.kind === 'note') return view.talk?.messages?.note ?? empty;
  const { block } = subject;
  const said = block.message ?? empty;
  return (block.activity === 'warn' || block.activity === 'reset') && block.newWeek !== undefined ? { ...said, next: block.newWeek } : said;
}

/** The own words that stood beside it last, from the log: no view has them. */
export function ownWords(subject: Subject, log: readonly DecisionRecord[]): string {
  for (let i = log.length - 1; i >= 0; i -= 1) {
    const decision = log[i]?.decision;
    if (subject.kind === 'note') {
      if (decision?.type === 'set-note') return decision.message?.text ?? '';
    } else if (decision?.type === 'set-blocks') {
      const block = decision.blocks.find((entry) => sameBlock(entry, subject.block));
      const text = block !== undefined && 'message' in block ? block.message?.text : undefined;
      if (text !== undefined) return text;
    }
  }
  return '';
}

/** Projects and services that the fact can be about. */
export function factsFor(
  subject: Subject,
  view: View,
): { readonly projects: readonly ProjectView[]; readonly services: readonly ServiceView[] } {
  if (subject.kind === 'note' || subject.block.activity === 'send') return { projects: view.projects, services: view.services };
  const { block } = subject;
  switch (block.activity) {
    case 'warn':
    case 'reset': {
      const promise = view.promises.find((entry) => entry.id === block.promise);
      return { projects: view.projects.filter((entry) => entry.id === promise?.project), services: [] };
    }
    case 'kick-off':
      return { projects: view.projects.filter((entry) => entry.id === block.project), services: [] };
    case 'review': {
      const serves = view.assets.find((entry) => entry.id === block.asset)?.serves ?? [];
      return { projects: [], services: view.services.filter((entry) => serves.includes(entry.id)) };
    }
  }
}

/** Whether the next date is a date for the thing itself, and not for the next word. */
export const datesTheThing = (subject: Subject): boolean =>
  subject.kind === 'block' && ['warn', 'reset', 'kick-off'].includes(subject.block.activity);

/** What can be said of a fact's thing, the first where nothing was said yet. */
export const PROJECT_SAYS = ['on-track', 'at-risk', 'late', 'done'] as const;
export const SERVICE_SAYS = ['works', 'down'] as const;
export const EFFECTS: readonly MessageEffect[] = ['monday', 'money', 'risk'];

export const factKey = (fact: Fact | undefined): string =>
  fact === undefined ? 'none' : 'project' in fact ? `project:${fact.project}` : `service:${fact.service}`;
