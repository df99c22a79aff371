// How people and things are called, by their ids, in the words of the scenario. An id without words is shown as it is.

import { sayMonths } from './ages.ts';
import { projectOfBridge } from '../session/types.ts';
import type { AssetFactsView, Block, View } from '../core/index.ts';
import type { PersonTexts, Texts, Thing } from '../session/types.ts';
import { t } from '../words/index.ts';

/** Words of a stakeholder or a person of the team. */
export function personTexts(texts: Texts, id: string): PersonTexts {
  return texts.stakeholders[id] ?? texts.team[id] ?? { name: id, short: id, role: '', about: '' };
}

export const fullName = (texts: Texts, id: string): string => personTexts(texts, id).name;
export const shortName = (texts: Texts, id: string): string => personTexts(texts, id).short;
export const projectTitle = (texts: Texts, id: string): string => texts.projects[id]?.title ?? id;
export const projectShort = (texts: Texts, id: string): string => texts.projects[id]?.short ?? id;
export const optionLabel = (texts: Texts, project: string, option: string): string =>
  texts.projects[project]?.options[option]?.label ?? option;
/** What a project makes goes by the project's id, and by its short name; its bridge is called so. */
export function assetName(texts: Texts, id: string): string {
  const bridged = projectOfBridge(id);
  if (bridged !== undefined) return t('projects.bridge-of', { project: projectShort(texts, bridged) });
  return texts.assets[id]?.name ?? projectShort(texts, id);
}
export const floorName = (texts: Texts, id: string): string => texts.floors[id]?.name ?? id;
export const departmentName = (texts: Texts, id: string): string => texts.departments[id]?.name ?? id;
export const serviceName = (texts: Texts, id: string): string => texts.services[id]?.name ?? id;
export const skillName = (texts: Texts, id: string): string => texts.skills[id]?.name ?? id;
export const milestoneName = (texts: Texts, id: string): string => texts.milestones[id]?.name ?? id;
export const eventTitle = (texts: Texts, id: string): string => texts.events[id]?.title ?? id;

/** The full name of something that can be tapped. */
export function thingName(texts: Texts, thing: Thing): string {
  switch (thing.kind) {
    case 'stakeholder':
    case 'person':
      return fullName(texts, thing.id);
    case 'project':
      return projectTitle(texts, thing.id);
    case 'asset':
      return assetName(texts, thing.id);
    case 'floor':
      return floorName(texts, thing.id);
  }
}

/** `G`, `1`, `B`: how a floor is numbered on its label. */
export const levelName = (level: number): string =>
  level === 0 ? t('building.ground') : level < 0 ? t('building.basement', { depth: -level }) : String(level);

/** Whom a letter goes to: a person, a department, everybody. */
export function addresseeName(texts: Texts, to: string): string {
  if (to === 'all') return t('message.all');
  return texts.departments[to] === undefined ? shortName(texts, to) : departmentName(texts, to);
}

/** The few words that stand for what a block is about: "Ines", "Server". */
export function blockObject(texts: Texts, view: View, block: Block): string {
  switch (block.activity) {
    case 'talk':
    case 'ask-ruling':
      return shortName(texts, block.with);
    case 'coach':
    case 'feedback':
      return shortName(texts, block.person);
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'escalate':
    case 'business-case':
    case 'finance-read':
    case 'kick-off':
    case 'demo':
    case 'pre-mortem':
      return projectShort(texts, block.project);
    case 'send':
      return addresseeName(texts, block.to);
    case 'warn':
    case 'reset': {
      const promise = view.promises.find((entry) => entry.id === block.promise);
      return promise === undefined ? '' : shortName(texts, promise.to);
    }
    case 'audit':
    case 'test-restore':
    case 'review':
      return assetName(texts, block.asset);
    case 'walk':
    case 'post-queue':
    case 'clinic':
      return floorName(texts, block.floor);
  }
}

/** "9 years", "8 months". */
export const ageOf = (facts: AssetFactsView): string => sayMonths(Math.round((facts.ageWeeks * 12) / 52));
