// How blocks and decisions are called: "Talk · Ines", "Undo takes back: One-to-ones, fortnightly". Words from the catalogue.

import type { Block, Decision, Log, View } from '../core/index.ts';
import { weekOf, type Texts } from '../session/types.ts';
import { t } from '../words/index.ts';
import { sameBlock } from './blocks.ts';
import { assetName, blockObject, eventTitle, fullName, optionLabel, projectShort, projectTitle, shortName, skillName } from './names.ts';

export const blockVerb = (block: Block): string => t(`offers.verb.${block.activity}`);

export const blockName = (texts: Texts, view: View, block: Block): string =>
  t('offers.block', { verb: blockVerb(block), object: blockObject(texts, view, block) });

/** One line of what a block is good for. */
export function blockAbout(texts: Texts, view: View, block: Block): string {
  if (block.activity === 'feedback') return t(`offers.about.feedback.${block.form}`);
  if ('project' in block) return t(`offers.about.${block.activity}`, { project: projectTitle(texts, block.project) });
  if (!('promise' in block)) return t(`offers.about.${block.activity}`);
  const promise = view.promises.find((entry) => entry.id === block.promise);
  return promise === undefined
    ? ''
    : t(`offers.about.${block.activity}`, { project: projectTitle(texts, promise.project), week: promise.week });
}

/** A notice is about a project or about a piece of kit. */
const thingName = (texts: Texts, id: string): string => (texts.projects[id] === undefined ? assetName(texts, id) : projectShort(texts, id));

/** What the last decision of a log was, in a few words: undo names what it undoes, also where a block was taken out or moved. */
export function lastDecisionName(texts: Texts, view: View, log: Log): string | undefined {
  const last = log.at(-1);
  if (last === undefined) return undefined;
  const { decision } = last;
  if (decision.type !== 'set-blocks') return decisionName(texts, view, decision);
  const week = weekOf(last.at[0]);
  const earlier = log
    .slice(0, -1)
    .reverse()
    .find(({ at, decision: one }) => one.type === 'set-blocks' && weekOf(at[0]) === week)?.decision;
  const [before, now] = [earlier?.type === 'set-blocks' ? earlier.blocks : [], decision.blocks];
  const has = (blocks: readonly Block[], block: Block): boolean => blocks.some((one) => sameBlock(one, block));
  const added = now.find((block) => !has(before, block));
  if (added !== undefined) return t('decisions.set-blocks', { block: blockName(texts, view, added), place: now.indexOf(added) + 1 });
  const removed = before.find((block) => !has(now, block));
  if (removed !== undefined) return t('decisions.remove-block', { block: blockName(texts, view, removed) });
  const isMoved = now.some((block, index) => !has(before.slice(index, index + 1), block));
  return isMoved ? t('decisions.order-blocks') : decisionName(texts, view, decision);
}

/** What a decision was, in a few words. */
export function decisionName(texts: Texts, view: View, decision: Decision): string {
  switch (decision.type) {
    case 'set-standing':
      return t('decisions.set-standing', { habit: t(`plan.habit.${decision.habit}`), rhythm: t(`plan.rhythm.${decision.rhythm}`) });
    case 'skip-standing':
      return t(decision.skip ? 'decisions.skip-standing' : 'decisions.keep-standing', { habit: t(`plan.habit.${decision.habit}`) });
    case 'set-blocks': {
      const last = decision.blocks.at(-1);
      return last === undefined
        ? t('decisions.no-blocks')
        : t('decisions.set-blocks', { block: blockName(texts, view, last), place: decision.blocks.length });
    }
    case 'set-order':
      return t('decisions.set-order', { first: decision.projects[0] === undefined ? '' : projectShort(texts, decision.projects[0]) });
    case 'set-limit':
      return t('decisions.set-limit', { count: decision.projects });
    case 'set-lead':
      return decision.person === undefined
        ? t('decisions.no-lead', { project: projectShort(texts, decision.project) })
        : t('decisions.set-lead', { project: projectShort(texts, decision.project), name: shortName(texts, decision.person) });
    case 'set-delegation':
      if (decision.intent !== undefined) return t('decisions.set-intent', { project: projectShort(texts, decision.project) });
      return t('decisions.set-delegation', {
        project: projectShort(texts, decision.project),
        level: t(`decisions.level.${decision.level}`),
      });
    case 'set-overtime':
      return t('decisions.set-overtime', { name: shortName(texts, decision.person), hours: decision.hours });
    case 'pin':
      return decision.project === undefined
        ? t('decisions.unpin', { name: shortName(texts, decision.person) })
        : t('decisions.pin', { name: shortName(texts, decision.person), project: projectShort(texts, decision.project) });
    case 'choose-option':
      return decision.option === undefined
        ? t('decisions.no-option', { project: projectShort(texts, decision.project) })
        : t('decisions.choose-option', { option: optionLabel(texts, decision.project, decision.option) });
    case 'order':
      return t(decision.urgent === true ? 'decisions.order-urgent' : 'decisions.order', {
        option: optionLabel(texts, decision.project, decision.option),
      });
    case 'plan-cutover':
      return t('decisions.plan-cutover', { project: projectShort(texts, decision.project) });
    case 'promise':
      return t('decisions.promise', {
        project: projectShort(texts, decision.project),
        name: shortName(texts, decision.to),
        week: decision.week,
      });
    case 'answer': {
      const from = view.messages.find((message) => message.event === decision.event)?.from;
      return t('decisions.answer', { name: from === undefined ? eventTitle(texts, decision.event) : fullName(texts, from) });
    }
    case 'shadow':
      return decision.of === undefined || decision.skill === undefined
        ? t('decisions.no-shadow', { name: shortName(texts, decision.person) })
        : t('decisions.shadow', {
            name: shortName(texts, decision.person),
            teacher: shortName(texts, decision.of),
            skill: skillName(texts, decision.skill),
          });
    case 'train':
      return decision.skill === undefined
        ? t('decisions.no-train', { name: shortName(texts, decision.person) })
        : t('decisions.train', { name: shortName(texts, decision.person), skill: skillName(texts, decision.skill) });
    case 'hire':
      return t('decisions.hire', { name: shortName(texts, decision.person) });
    case 'end-contract':
      return t('decisions.end-contract', { name: shortName(texts, decision.person) });
    case 'run-week':
      return t('decisions.run-week');
    case 'rule-request':
      return t('decisions.rule-request', { title: texts.requests[decision.request]?.title ?? '' });
    case 'submit-change':
      return decision.week === undefined
        ? t('decisions.no-change', { project: projectShort(texts, decision.project) })
        : t('decisions.submit-change', { project: projectShort(texts, decision.project), week: decision.week });
    case 'notify':
      return t(decision.send ? 'decisions.notify' : 'decisions.no-notice', { thing: thingName(texts, decision.about) });
    case 'patch':
      return t(`decisions.patch.${decision.when}`, { asset: assetName(texts, decision.asset) });
    case 'set-on-call':
      return decision.person === undefined
        ? t('decisions.no-on-call')
        : t('decisions.set-on-call', { name: shortName(texts, decision.person) });
    case 're-decide':
      return t(`decisions.anew.${decision.ruling}`, { project: projectShort(texts, decision.project) });
    case 'set-done':
      return t('decisions.set-done', { project: projectShort(texts, decision.project) });
    case 'expedite':
      return t(decision.on ? 'decisions.expedite' : 'decisions.no-expedite', { project: projectShort(texts, decision.project) });
    case 'accept-risk':
      return t('decisions.accept-risk', {
        risk: t(`risks.of.${decision.risk}`, { thing: assetName(texts, decision.thing) }),
        name: shortName(texts, decision.by),
      });
    case 'set-note':
      return t(decision.message === undefined ? 'decisions.no-note' : 'decisions.set-note');
  }
}
