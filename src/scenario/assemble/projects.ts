// Projects and their options of a checked file as rules of the core.

import { asId, type OptionRule, type ProjectRule } from '../../core/index.ts';
import { cents, leadDays, share, workMinutes } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import { capacityOf } from './estate.ts';
import { idList, list } from './list.ts';

type OptionOfFile = ScenarioFile['projects'][string]['options'][string];

/** The schema holds complexity to whole numbers from 1 to 5. */
const COMPLEXITIES: readonly OptionRule['complexity'][] = [1, 2, 3, 4, 5];

function buildOption(id: string, option: OptionOfFile): OptionRule {
  const [leadMin, leadMax] = leadDays(option.lead);
  return {
    id: asId(id),
    price: cents(option.price),
    monthly: cents(option.monthly),
    leadMin,
    leadMax,
    onTime: share(option['on-time']),
    effort: list(option.effort, (skill, time) => ({ skill: asId(skill), minutes: workMinutes(time) })),
    capacity: capacityOf(option.capacity),
    yearlyFailure: share(option['yearly-failure']),
    repairDays: option['repair-days'],
    complexity: COMPLEXITIES[option.complexity - 1] ?? 5,
    benefit: share(option.benefit),
    needs: idList(option.needs),
    extraRework: share(option.rework),
    toil: workMinutes(option.care),
    ...(option['saves-care'] === undefined ? {} : { savesCare: workMinutes(option['saves-care']) }),
    covers: idList(option.covers),
    protects: idList(option.protects),
    ...(option.path === undefined ? {} : { path: option.path }),
    lure: option.lure !== undefined,
    ...(option.bridge ? { bridge: true } : {}),
  };
}

export const buildProjects = (file: ScenarioFile): readonly ProjectRule[] =>
  list(file.projects, (id, project) => ({
    id: asId(id),
    sponsor: asId(project.sponsor),
    makes: project.makes,
    at: asId(project.at),
    replaces: idList(project.replaces),
    serves: idList(project.serves),
    wanted: project.wanted,
    appears: project.appears,
    revealedBy: idList(project['revealed-by'] ?? [project.sponsor]),
    hasHiddenCause: project.cause !== undefined,
    effortClass: project.size,
    ...(project.pieces === undefined ? {} : { pieces: project.pieces }),
    options: list(project.options, buildOption),
  }));
