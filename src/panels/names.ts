// How people and things are called, by their ids, in the words of the scenario. An id without words is shown as it is.

import { sayMonths } from './ages.ts';
import { aboutKind, projectOfBridge, subjectOf } from '../session/types.ts';
import type { Activity, AssetFactsView, Block, View } from '../core/index.ts';
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

/** The few words that stand for what an activity is about, by the bare id that blocks and happenings carry: "Ines", "Server". */
export function subjectName(texts: Texts, view: View, activity: Activity, id: string): string {
  switch (aboutKind(activity)) {
    case 'stakeholder':
    case 'person':
      return shortName(texts, id);
    case 'project':
      return projectShort(texts, id);
    case 'asset':
      return assetName(texts, id);
    case 'floor':
      return floorName(texts, id);
    case 'addressee':
      return addresseeName(texts, id);
    case 'promise': {
      const promise = view.promises.find((entry) => entry.id === id);
      return promise === undefined ? '' : shortName(texts, promise.to);
    }
  }
}

export const blockObject = (texts: Texts, view: View, block: Block): string => subjectName(texts, view, block.activity, subjectOf(block));

/** "9 years", "8 months". */
export const ageOf = (facts: AssetFactsView): string => sayMonths(Math.round((facts.ageWeeks * 12) / 52));
