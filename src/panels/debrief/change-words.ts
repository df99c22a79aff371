// A change of the log in words: what would have been done otherwise, and when. Pure.

import type { Finding } from '../../coach/index.ts';
import type { Block, Decision, Log, View } from '../../core/index.ts';
import { weekOf, type Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { sameBlock } from '../blocks.ts';
import { shortName } from '../names.ts';
import { blockName, decisionName } from '../verbs.ts';

export type Patch = Finding['remedy'][number];

/** Changes that are told one by one; the rest is counted. */
const TOLD = 2;

/** "with “Estimate · Wi-Fi” in week 3 and one more change". */
export function changeWords(patches: readonly Patch[], log: Log, texts: Texts, view: View): string {
  const told = patches.slice(0, TOLD).map((patch) => one(patch, log, texts, view));
  const rest = patches.length - told.length;
  if (rest > 0) return t('debrief.change.more', { first: told[0] ?? '', count: patches.length - 1 });
  return told.length < 2 ? (told[0] ?? '') : t('debrief.change.two', { first: told[0] ?? '', second: told[1] ?? '' });
}

function one(patch: Patch, log: Log, texts: Texts, view: View): string {
  if (patch.kind === 'insert')
    return t('debrief.change.insert', { decision: deedName(patch.decision, texts, view), week: weekOf(patch.day) });
  const week = weekOf(patch.at[0]);
  const old = log.find(({ at }) => at[0] === patch.at[0] && at[1] === patch.at[1])?.decision;
  if (patch.kind === 'remove') return t('debrief.change.remove', { decision: old === undefined ? '' : deedName(old, texts, view), week });
  if (patch.decision.type === 'set-blocks' && old?.type === 'set-blocks')
    return blocksWords(old.blocks, patch.decision.blocks, week, texts, view);
  return t('debrief.change.replace', {
    decision: deedName(patch.decision, texts, view),
    old: old === undefined ? '' : deedName(old, texts, view),
    week,
  });
}

/** Blocks of a week: the one that came in, the one that went. */
function blocksWords(before: readonly Block[], now: readonly Block[], week: number, texts: Texts, view: View): string {
  const added = now.find((block) => !before.some((other) => sameBlock(other, block)));
  const gone = before.find((block) => !now.some((other) => sameBlock(other, block)));
  const name = (block: Block): string => blockName(texts, view, block);
  if (added !== undefined && gone !== undefined) return t('debrief.change.replace', { decision: name(added), old: name(gone), week });
  if (added !== undefined) return t('debrief.change.insert', { decision: name(added), week });
  return t('debrief.change.remove', { decision: gone === undefined ? t('decisions.order-blocks') : name(gone), week });
}

/** What a decision was: an answer by its words, a plan of blocks by all of them, for any of them may be what is meant. */
export function deedName(decision: Decision, texts: Texts, view: View): string {
  if (decision.type === 'set-blocks' && decision.blocks[0] !== undefined) {
    const names = decision.blocks.map((block) => blockName(texts, view, block));
    return names.length === 1 ? (names[0] ?? '') : t('debrief.blocks', { blocks: names.join('; ') });
  }
  if (decision.type !== 'answer') return decisionName(texts, view, decision);
  const label = texts.events[decision.event]?.choices[decision.choice]?.label;
  const from = view.messages.find(({ event }) => event === decision.event)?.from;
  return label === undefined || from === undefined
    ? decisionName(texts, view, decision)
    : t('debrief.answered', { name: shortName(texts, from), choice: label });
}
