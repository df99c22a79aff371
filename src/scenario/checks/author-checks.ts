// Can an author's checks be played? Somebody plays them, they name things that the file has, in weeks that the run has.

import { aboutKind, PROJECT_CLAIMS, SERVICE_CLAIMS } from '../../core/index.ts';
import { listOf } from '../effects.ts';
import type { ScenarioFile } from '../schema.ts';
import { BLOCK_MORE } from '../schema/checks.ts';
import type { Path } from '../source.ts';
import type { Kind } from '../scope.ts';
import type { Checker } from './checker.ts';

type CheckOfFile = ScenarioFile['checks'][string];
type Plan = NonNullable<CheckOfFile['decisions']>[string];
type Step = Omit<Plan, 'next'>;
type BlockOfFile = NonNullable<Plan['blocks']>[number];
type MessageOfFile = NonNullable<Plan['note']>;

/** Activities of which a check says more than what they are about. */
const WITH_MORE = ['warn', 'reset', 'feedback'] as const;
type Named = Exclude<keyof BlockOfFile, (typeof BLOCK_MORE)[number]>;
type Simple = Exclude<Named, (typeof WITH_MORE)[number]>;
/** Activities in which something is said; of a letter it is all there is. */
const SPOKEN: readonly Named[] = ['send', 'warn', 'reset', 'review', 'kick-off'];

const isNamed = (key: keyof BlockOfFile): key is Named => !BLOCK_MORE.some((one) => one === key);
const isSimple = (activity: keyof BlockOfFile): activity is Simple => isNamed(activity) && !WITH_MORE.some((one) => one === activity);

/** The kind of thing of this file that an activity names. */
function kindOf(activity: Simple): Kind {
  const kind = aboutKind(activity);
  if (kind === 'promise') throw new Error(`a check cannot name what ${activity} is about`);
  // Who was hired can do what anybody of the team does.
  if (kind === 'person') return 'member';
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

const isServiceClaim = (says: string): boolean => SERVICE_CLAIMS.some((one) => one === says);

/** What is said of a project is not what is said of a service. */
function checkMessage(check: Checker, { project, service, says, next }: MessageOfFile, path: Path): void {
  check.ref('project', project, [...path, 'project']);
  check.ref('service', service, [...path, 'service']);
  if (next !== undefined) checkWeek(check, next, [...path, 'next']);
  if (project !== undefined && service !== undefined)
    check.atKey(
      'E0308',
      [...path, 'service'],
      'this message is about a project and about a service',
      'a message says one thing; keep one of them',
    );
  else if (says === undefined) {
    if (project !== undefined || service !== undefined)
      check.atValue(
        'E0308',
        path,
        'this message does not say what is the matter',
        'add `says`: done, on-track, at-risk, late; of a service: works, down',
      );
  } else if (project === undefined && service === undefined)
    check.atValue('E0308', [...path, 'says'], `\`${says}\` of what?`, 'name the `project`, or the `service`');
  else if (isServiceClaim(says) !== (service !== undefined)) {
    const words = service === undefined ? PROJECT_CLAIMS : SERVICE_CLAIMS;
    check.atValue(
      'E0308',
      [...path, 'says'],
      `a ${service === undefined ? 'project' : 'service'} cannot be \`${says}\``,
      `one of ${words.join(', ')}`,
    );
  }
}

function checkMore(check: Checker, block: BlockOfFile, named: readonly Named[], path: Path): void {
  const [activity] = named;
  if (block.message !== undefined) {
    checkMessage(check, block.message, [...path, 'message']);
    if (activity !== undefined && !SPOKEN.includes(activity))
      check.atKey('E0308', [...path, 'message'], `nothing is said in \`${activity}\``, `a message stands beside ${SPOKEN.join(', ')}`);
  } else if (activity === 'send')
    check.atValue('E0308', path, 'this letter says nothing', 'add `message`, such as message: { project: server, says: late, next: 7 }');
  if (block.blames !== undefined && activity !== undefined && activity !== 'review')
    check.atKey('E0308', [...path, 'blames'], `nobody is blamed in \`${activity}\``, '`blames` stands beside review');
}

function checkBlock(check: Checker, block: BlockOfFile, path: Path): void {
  const named = keysOf(block).filter(isNamed);
  if (named.length !== 1)
    check.atValue(
      'E0308',
      path,
      named.length === 0 ? 'this block holds nothing' : `this block holds ${named.join(' and ')}`,
      'a block holds one activity, such as - talk: ines',
    );
  else checkMore(check, block, named, path);
  for (const activity of named) if (isSimple(activity)) check.ref(kindOf(activity), block[activity], [...path, activity]);
  check.ref('member', block.feedback?.to, [...path, 'feedback', 'to']);
  if (block.warn !== undefined) checkDate(check, block.warn, [...path, 'warn']);
  if (block.reset !== undefined) checkDate(check, block.reset, [...path, 'reset']);
}

/** A map of options by project. */
function checkOrders(check: Checker, orders: Readonly<Record<string, string>>, path: Path): void {
  check.keys('project', orders, path);
  for (const [project, option] of Object.entries(orders))
    if (check.scope.has('project', project)) check.ref('option', option, [...path, project], project);
}

/** Each of a map's keys and values names something. */
function checkPairs(check: Checker, map: Readonly<Record<string, string>>, kinds: readonly [key: Kind, value: Kind], path: Path): void {
  check.keys(kinds[0], map, path);
  for (const [id, value] of Object.entries(map)) check.ref(kinds[1], value, [...path, id]);
}

const THING: Kind = 'asset'; // A project's id names what it makes, too.

function checkTakenBack(check: Checker, back: NonNullable<Step['take-back']>, path: Path): void {
  for (const part of ['choose', 'expedite', 'lead', 'submit'] as const) check.refs('project', back[part], [...path, part]);
  for (const part of ['pin', 'shadow', 'train'] as const) check.refs('member', back[part], [...path, part]);
  check.refs(THING, back.notify, [...path, 'notify']);
}

function checkStep(check: Checker, plan: Step, path: Path): void {
  check.keys('event', plan.answer, [...path, 'answer']);
  for (const [event, choice] of Object.entries(plan.answer))
    if (check.scope.has('event', event)) check.ref('choice', choice, [...path, 'answer', event], event);
  if (plan['take-back'] !== undefined) checkTakenBack(check, plan['take-back'], [...path, 'take-back']);
  check.refs('member', plan.hire, [...path, 'hire']);
  check.refs('member', plan['end-contract'], [...path, 'end-contract']);
  check.keys('project', plan['re-decide'], [...path, 're-decide']);
  check.keys('project', plan.brief, [...path, 'brief']);
  for (const project of Object.keys(plan.brief))
    if (plan.delegate[project] === undefined)
      check.atKey(
        'E0308',
        [...path, 'brief', project],
        `nobody is told how much of \`${project}\` they decide`,
        'a brief stands beside `delegate` of the same project',
      );
  check.ref('member', plan['on-call'], [...path, 'on-call']);
  check.keys('project', plan.submit, [...path, 'submit']);
  for (const [project, week] of Object.entries(plan.submit)) checkWeek(check, week, [...path, 'submit', project]);
  check.keys('asset', plan.patch, [...path, 'patch']);
  check.refs(THING, plan.notify, [...path, 'notify']);
  if (plan.note !== undefined) checkMessage(check, plan.note, [...path, 'note']);
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
  checkPairs(check, plan.lead, ['project', 'member'], [...path, 'lead']);
  check.keys('project', plan.delegate, [...path, 'delegate']);
  check.keys('member', plan.overtime, [...path, 'overtime']);
  checkPairs(check, plan.pin, ['member', 'project'], [...path, 'pin']);
  check.keys('project', plan['cut-over'], [...path, 'cut-over']);
  check.keys('project', plan.done, [...path, 'done']);
  check.keys('member', plan.shadow, [...path, 'shadow']);
  for (const [id, { of, skill }] of Object.entries(plan.shadow)) {
    check.ref('member', of, [...path, 'shadow', id, 'of']);
    check.ref('skill', skill, [...path, 'shadow', id, 'skill']);
  }
  checkPairs(check, plan.train, ['member', 'skill'], [...path, 'train']);
  check.keys('request', plan.requests, [...path, 'requests']);
  const many = Array.isArray(plan.promise);
  listOf(plan.promise).forEach((date, index) => checkDate(check, date, many ? [...path, 'promise', index] : [...path, 'promise']));
  plan.blocks?.forEach((block, index) => checkBlock(check, block, [...path, 'blocks', index]));
}

function checkPlan(check: Checker, plan: Plan, path: Path): void {
  checkStep(check, plan, path);
  plan.next.forEach((step, index) => checkStep(check, step, [...path, 'next', index]));
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
