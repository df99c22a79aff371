// Can an author's checks be played? Somebody plays them, they name things that the file has, in weeks that the run has.

import { aboutKind } from '../../core/index.ts';
import { listOf } from '../effects.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import type { Kind } from '../scope.ts';
import type { Checker } from './checker.ts';

type CheckOfFile = ScenarioFile['checks'][string];
type Plan = NonNullable<CheckOfFile['decisions']>[string];
type BlockOfFile = Plan['blocks'][number];

/** Activities of which a check says more than what they are about. */
const WITH_MORE = ['warn', 'reset', 'feedback'] as const;
type Simple = Exclude<keyof BlockOfFile, (typeof WITH_MORE)[number]>;

const isSimple = (activity: keyof BlockOfFile): activity is Simple => !WITH_MORE.some((one) => one === activity);

/** The kind of thing of this file that an activity names. */
function kindOf(activity: Simple): Kind {
  const kind = aboutKind(activity);
  if (kind === 'promise' || kind === 'addressee') throw new Error(`a check cannot name what ${activity} is about`);
  return kind;
}

function checkWeek(check: Checker, week: number, path: Path): void {
  const { weeks } = check.file.start;
  if (week > weeks) check.atValue('E0301', path, `week ${week} is after the end`, `the run has ${weeks} weeks`);
}

interface GivenDate {
  readonly to: string;
  readonly for: string;
  readonly week?: number | undefined;
}

function checkDate(check: Checker, date: GivenDate, path: Path): void {
  check.ref('stakeholder', date.to, [...path, 'to']);
  check.ref('project', date.for, [...path, 'for']);
  if (date.week !== undefined) checkWeek(check, date.week, [...path, 'week']);
}

const keysOf = (block: BlockOfFile): readonly (keyof BlockOfFile)[] => Object.keys(block) as (keyof BlockOfFile)[];

function checkBlock(check: Checker, block: BlockOfFile, path: Path): void {
  const named = Object.keys(block);
  if (named.length !== 1)
    check.atValue(
      'E0308',
      path,
      named.length === 0 ? 'this block holds nothing' : `this block holds ${named.join(' and ')}`,
      'a block holds one activity, such as - talk: ines',
    );
  for (const activity of keysOf(block)) if (isSimple(activity)) check.ref(kindOf(activity), block[activity], [...path, activity]);
  check.ref('person', block.feedback?.to, [...path, 'feedback', 'to']);
  if (block.warn !== undefined) checkDate(check, block.warn, [...path, 'warn']);
  if (block.reset !== undefined) checkDate(check, block.reset, [...path, 'reset']);
}

/** A map of options by project. */
function checkOrders(check: Checker, orders: Readonly<Record<string, string>>, path: Path): void {
  check.keys('project', orders, path);
  for (const [project, option] of Object.entries(orders))
    if (check.scope.has('project', project)) check.ref('option', option, [...path, project], project);
}

function checkPlan(check: Checker, plan: Plan, path: Path): void {
  checkOrders(check, plan.order, [...path, 'order']);
  checkOrders(check, plan.choose, [...path, 'choose']);
  check.refs('project', plan.urgent, [...path, 'urgent']);
  check.refs('project', plan.expedite, [...path, 'expedite']);
  plan.accept.forEach((paper, index) => {
    const at: Path = [...path, 'accept', index];
    check.ref(paper.risk === 'unmet' ? 'project' : 'asset', paper.of, [...at, 'of']);
    check.ref('stakeholder', paper.by, [...at, 'by']);
    checkWeek(check, paper.until, [...at, 'until']);
  });
  check.refs('project', plan.priority, [...path, 'priority']);
  check.keys('project', plan.lead, [...path, 'lead']);
  for (const [id, person] of Object.entries(plan.lead)) check.ref('person', person, [...path, 'lead', id]);
  check.keys('project', plan.delegate, [...path, 'delegate']);
  check.keys('person', plan.overtime, [...path, 'overtime']);
  check.keys('person', plan.pin, [...path, 'pin']);
  for (const [id, project] of Object.entries(plan.pin)) check.ref('project', project, [...path, 'pin', id]);
  check.keys('project', plan['cut-over'], [...path, 'cut-over']);
  check.keys('project', plan.done, [...path, 'done']);
  check.keys('person', plan.shadow, [...path, 'shadow']);
  for (const [id, { of, skill }] of Object.entries(plan.shadow)) {
    check.ref('person', of, [...path, 'shadow', id, 'of']);
    check.ref('skill', skill, [...path, 'shadow', id, 'skill']);
  }
  check.keys('person', plan.train, [...path, 'train']);
  for (const [id, skill] of Object.entries(plan.train)) check.ref('skill', skill, [...path, 'train', id]);
  check.keys('request', plan.requests, [...path, 'requests']);
  const many = Array.isArray(plan.promise);
  listOf(plan.promise).forEach((date, index) => checkDate(check, date, many ? [...path, 'promise', index] : [...path, 'promise']));
  plan.blocks.forEach((block, index) => checkBlock(check, block, [...path, 'blocks', index]));
}

function checkPlayer(check: Checker, id: string, one: CheckOfFile): void {
  const how = 'name a bot, or list decisions by week; answers alone are played in silence';
  if (one.bot !== undefined && one.decisions !== undefined)
    check.atKey('E0307', ['checks', id, 'decisions'], `\`${id}\` has a bot and decisions`, 'keep one: a bot decides by itself');
  if (one.bot === undefined && one.decisions === undefined && Object.keys(one.answers).length === 0)
    check.atKey('E0307', ['checks', id], `nobody plays \`${id}\``, how);
}

/** Whether somebody plays each check. Told only where the file's shape is whole: a bot with a slip in its name is told already. */
export function checkPlayers(check: Checker): void {
  for (const [id, one] of Object.entries(check.file.checks)) checkPlayer(check, id, one);
}

/** All checks of the file. What they expect is read with the conditions. */
export function checkAuthorChecks(check: Checker): void {
  for (const [id, one] of Object.entries(check.file.checks)) {
    const path: Path = ['checks', id];
    check.keys('event', one.answers, [...path, 'answers']);
    for (const [event, choice] of Object.entries(one.answers))
      if (check.scope.has('event', event)) check.ref('choice', choice, [...path, 'answers', event], event);
    for (const [week, plan] of Object.entries(one.decisions ?? {})) {
      if (Number(week) > check.file.start.weeks)
        check.atKey('E0301', [...path, 'decisions', week], `week ${week} is after the end`, `the run has ${check.file.start.weeks} weeks`);
      checkPlan(check, plan, [...path, 'decisions', week]);
    }
  }
}
