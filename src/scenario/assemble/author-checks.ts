// The author's checks of a checked file as what the laboratory can play: decisions of the core by week, and what is expected.

import {
  asId,
  promiseIdOf,
  type Block,
  type ChoiceId,
  type Decision,
  type EventId,
  type ProjectId,
  type StandingHabit,
  type Week,
} from '../../core/index.ts';
import type { AuthorCheck } from '../author-check.ts';
import type { Checker } from '../checks/checker.ts';
import { listOf } from '../effects.ts';
import type { ScenarioFile } from '../schema.ts';
import { idList, list } from './list.ts';

type Plan = NonNullable<ScenarioFile['checks'][string]['decisions']>[string];
type BlockOfFile = Plan['blocks'][number];

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
  'kick-off',
  'demo',
  'pre-mortem',
] as const;
const ASSET_BLOCKS = ['audit', 'test-restore', 'review'] as const;
const FLOOR_BLOCKS = ['walk', 'post-queue', 'clinic'] as const;

/** One activity, as the checks have made sure. */
function buildBlock(of: BlockOfFile): Block {
  if (of.talk !== undefined) return { activity: 'talk', with: asId(of.talk) };
  if (of['ask-ruling'] !== undefined) return { activity: 'ask-ruling', with: asId(of['ask-ruling']) };
  if (of.coach !== undefined) return { activity: 'coach', person: asId(of.coach) };
  for (const activity of PROJECT_BLOCKS) if (of[activity] !== undefined) return { activity, project: asId(of[activity]) };
  for (const activity of ASSET_BLOCKS) if (of[activity] !== undefined) return { activity, asset: asId(of[activity]) };
  for (const activity of FLOOR_BLOCKS) if (of[activity] !== undefined) return { activity, floor: of[activity] };
  if (of.feedback !== undefined) return { activity: 'feedback', person: asId(of.feedback.to), form: of.feedback.as };
  if (of.reset !== undefined) {
    const broken = promiseIdOf(asId(of.reset.for), asId(of.reset.to));
    return { activity: 'reset', promise: broken, ...(of.reset.week === undefined ? {} : { newWeek: of.reset.week }) };
  }
  if (of.warn === undefined) throw new Error('a block without an activity has passed its checks');
  const promise = promiseIdOf(asId(of.warn.for), asId(of.warn.to));
  return { activity: 'warn', promise, ...(of.warn.week === undefined ? {} : { newWeek: of.warn.week }) };
}

/** In an order in which each finds what it builds on: hours before blocks, an order before who leads it. */
function buildPlan(plan: Plan): readonly Decision[] {
  return [
    ...Object.entries(plan.standing).map(([habit, rhythm]): Decision => ({ type: 'set-standing', habit: habit as StandingHabit, rhythm })),
    ...plan.skip.map((habit): Decision => ({ type: 'skip-standing', habit, skip: true })),
    ...list(plan.choose, (project, option): Decision => ({ type: 'choose-option', project: asId(project), option: asId(option) })),
    ...list(plan.order, (project, option): Decision => ({
      type: 'order',
      project: asId(project),
      option: asId(option),
      ...(plan.urgent.includes(project) ? { urgent: true } : {}),
    })),
    ...plan.expedite.map((project): Decision => ({ type: 'expedite', project: asId(project), on: true })),
    ...plan.accept.map(({ risk, of, by, until, how }): Decision => ({
      type: 'accept-risk',
      risk,
      thing: asId<ProjectId>(of),
      by: asId(by),
      until,
      wording: how,
    })),
    ...(plan.priority === undefined ? [] : [{ type: 'set-order' as const, projects: idList<ProjectId>(plan.priority) }]),
    ...(plan.limit === undefined ? [] : [{ type: 'set-limit' as const, projects: plan.limit }]),
    ...list(plan.lead, (project, person): Decision => ({ type: 'set-lead', project: asId(project), person: asId(person) })),
    ...list(plan.delegate, (project, level): Decision => ({ type: 'set-delegation', project: asId(project), level })),
    ...list(plan.overtime, (person, hours): Decision => ({ type: 'set-overtime', person: asId(person), hours })),
    ...list(plan.pin, (person, project): Decision => ({ type: 'pin', person: asId(person), project: asId(project) })),
    ...list(plan['cut-over'], (project, words): Decision => ({
      type: 'plan-cutover',
      project: asId(project),
      plan: {
        inWindow: words.includes('window'),
        pilot: words.includes('pilot'),
        tested: words.includes('rehearsed'),
        wayBack: words.includes('way-back'),
        ...(words.includes('steps') ? { inSteps: true } : {}),
      },
    })),
    ...list(plan.done, (project, parts): Decision => ({ type: 'set-done', project: asId(project), parts })),
    ...listOf(plan.promise).map((date): Decision => ({ type: 'promise', to: asId(date.to), project: asId(date.for), week: date.week })),
    ...list(plan.shadow, (person, { of, skill }): Decision => ({ type: 'shadow', person: asId(person), of: asId(of), skill: asId(skill) })),
    ...list(plan.train, (person, skill): Decision => ({ type: 'train', person: asId(person), skill: asId(skill) })),
    ...list(plan.requests, (request, ruling): Decision => ({ type: 'rule-request', request: asId(request), ruling })),
    ...(plan.blocks.length === 0 ? [] : [{ type: 'set-blocks' as const, blocks: plan.blocks.map(buildBlock) }]),
  ];
}

export const buildAuthorChecks = (check: Checker): readonly AuthorCheck[] =>
  list(check.file.checks, (id, one) => {
    const place = ['checks', id, 'expect'];
    const { start } = check.source.valueSpan(place);
    const line = check.source.lineOf(start);
    return {
      id,
      seeds: listOf(one.seed).map(String),
      ...(one.bot === undefined ? {} : { bot: one.bot }),
      plans: new Map<Week, readonly Decision[]>(Object.entries(one.decisions ?? {}).map(([week, plan]) => [Number(week), buildPlan(plan)])),
      answers: new Map<EventId, ChoiceId>(
        Object.entries(one.answers).map(([event, choice]) => [asId<EventId>(event), asId<ChoiceId>(choice)]),
      ),
      expect: check.expectation(...place),
      expected: String(one.expect),
      line: line + 1,
      column: start - check.source.lineStart(line) + 1,
    };
  });
