// Does the file make sense as a run: weeks inside it, work that somebody can do, services that can work? Told only where the file's
// shape is whole, because a part that is left out would make other parts look senseless.

import { SKILL_NEEDED, STANDING_HABITS } from '../../core/index.ts';
import { swap } from '../mend.ts';
import { levelPoints } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import { checkBuilding } from './building.ts';
import type { Checker } from './checker.ts';
import { checkCircles } from './circles.ts';
import { checkAppears, checkFreeze, checkGivenDates, comesBy, knownFrom } from './dates.ts';
import { checkMechanisms } from './mechanisms.ts';

function checkWeek(check: Checker, week: number | undefined, path: Path): void {
  const { weeks } = check.file.start;
  if (week !== undefined && week > weeks) check.atValue('E0301', path, `week ${week} is after the end`, `the run has ${weeks} weeks`);
}

function checkTime(check: Checker, person: Pick<ScenarioFile['team'][string], 'days' | 'works'>, path: Path): void {
  const id = path.at(-1);
  const both = person.days !== undefined && person.works !== undefined;
  if (both)
    check.atKey('E0302', [...path, 'works'], `\`${id}\` has \`days\` and \`works\``, 'keep one: days: 4, or works: { tue: 4 hours }');
  else if (person.days === undefined && person.works === undefined)
    check.atKey('E0302', path, `\`${id}\` has no working time`, 'say days: 4, or works: { tue: 4 hours }');
}

function checkTeam(check: Checker): void {
  const { team } = check.file;
  if (Object.keys(team).length === 0) check.atKey('E0303', ['team'], 'nobody is in the team', 'somebody must do the work');
  for (const [id, person] of Object.entries(team)) {
    checkTime(check, person, ['team', id]);
    checkWeek(check, person.joins, ['team', id, 'joins']);
  }
}

function checkHires(check: Checker): void {
  const { hires, start } = check.file;
  for (const [id, one] of Object.entries(hires)) {
    const path: Path = ['hires', id];
    checkTime(check, one, path);
    if (one.lead >= start.weeks)
      check.atValue('E0301', [...path, 'lead'], `\`${id}\` would come after the end`, `the run has ${start.weeks} weeks`);
    const asked = one.kind === 'contractor' ? (['weekly', 'monthly'] as const) : (['monthly', 'weekly'] as const);
    if (one[asked[0]] === undefined || one[asked[1]] !== undefined)
      check.atKey(
        'E0311',
        path,
        `what \`${id}\` costs does not fit a ${one.kind}`,
        'a contractor has weekly: a price from the capital, a hire has monthly: a share of the running budget',
      );
  }
}

type Option = ScenarioFile['projects'][string]['options'][string];

/** The best that anybody in the team, or who could join it, has of a skill; −1 where nobody has it. */
function bestAt(check: Checker, skill: string): number {
  const { team, hires } = check.file;
  return [...Object.values(team), ...Object.values(hires)].reduce((best, { skills }) => {
    const level = Object.hasOwn(skills, skill) ? skills[skill] : undefined;
    return level === undefined ? best : Math.max(best, levelPoints(level));
  }, -1);
}

function checkOption(check: Checker, option: Option, path: Path): void {
  const { start } = check.file;
  for (const skill of Object.keys(option.effort)) {
    const best = bestAt(check, skill);
    if (!check.scope.has('skill', skill) || best >= SKILL_NEEDED) continue;
    check.atKey(
      'E0306',
      [...path, 'effort', skill],
      best < 0 ? `nobody in the team can do \`${skill}\`` : `nobody in the team can do \`${skill}\` well enough`,
      best < 0
        ? 'give the skill to somebody, or choose another'
        : `work goes to those who have ${SKILL_NEEDED / 100} or more of it; the best here has ${best / 100}`,
    );
  }
  if (option.price > start.money.capital)
    check.atValue('W0312', [...path, 'price'], 'this costs more than there is', `the capital is ${start.money.capital}`);
}

function checkProjects(check: Checker): void {
  const { projects } = check.file;
  if (Object.keys(projects).length === 0) check.atKey('E0303', ['projects'], 'there are no projects', 'a run needs at least one');
  for (const [id, project] of Object.entries(projects)) {
    const path: Path = ['projects', id];
    checkWeek(check, project.wanted, [...path, 'wanted']);
    checkWeek(check, project.appears, [...path, 'appears']);
    const count = Object.keys(project.options).length;
    if (count === 0) check.atKey('E0303', [...path, 'options'], `\`${id}\` has no options`, 'two or three ways to answer it');
    else if (count < 2 || count > 3)
      check.atKey(
        'W0305',
        [...path, 'options'],
        `\`${id}\` has ${count === 1 ? 'one option' : `${count} options`}`,
        'two or three can be weighed against each other; one is no choice',
      );
    if (count > 0 && Object.values(project.options).every((option) => option.bridge))
      check.atKey(
        'E0312',
        [...path, 'options'],
        `every option of \`${id}\` is a bridge`,
        'a bridge serves until a main option is live; leave `bridge` out of at least one',
      );
    for (const [name, option] of Object.entries(project.options)) checkOption(check, option, [...path, 'options', name]);
    checkAppears(check, id, project);
    // Ordered on the first Monday on which the need can be known.
    const from = knownFrom(check, id, project);
    const arrives = Object.values(project.options).some((option) => comesBy(check, option, from, project.wanted));
    // A need that comes up later than it is wanted was told with what is to be done.
    if (count > 0 && !arrives && from <= project.wanted) {
      check.atValue(
        'W0304',
        [...path, 'wanted'],
        `no option can be delivered by week ${project.wanted}`,
        `even ordered in week ${from} each comes later, approval counted in; add a bridge that is here sooner, shorten a lead, or give a later week`,
      );
    }
  }
}

function checkCalendar(check: Checker): void {
  const { start, services, departments } = check.file;
  const weeks = (map: Readonly<Record<string, unknown>>, path: Path): void => {
    for (const week of Object.keys(map))
      if (Number(week) > start.weeks)
        check.atKey('E0301', [...path, week], `week ${week} is after the end`, `the run has ${start.weeks} weeks`);
  };
  for (const [id, request] of Object.entries(check.file.requests)) {
    checkWeek(check, request.week, ['requests', id, 'week']);
    if (!start.mechanisms.includes('scope-creep'))
      check.atKey('W0308', ['requests', id], 'nobody will ask for this', 'name scope-creep among the mechanisms');
  }
  start.freeze.forEach((week, index) => checkWeek(check, week, ['start', 'freeze', index]));
  checkFreeze(check);
  for (const [id, service] of Object.entries(services)) weeks(service.peaks, ['services', id, 'peaks']);
  for (const [id, department] of Object.entries(departments)) weeks(department.grows, ['departments', id, 'grows']);
}

/** A fix that comes out where nobody can make it, and nobody comes in through the hole. */
function checkFixes(check: Checker): void {
  if (check.file.start.mechanisms.includes('patch-timing')) return;
  const tell = (path: Path): void =>
    check.atKey('W0308', [...path, 'effects', 'fix'], 'nobody will make this fix', 'name patch-timing among the mechanisms');
  for (const [id, event] of Object.entries(check.file.events)) {
    if (event.effects?.fix !== undefined) tell(['events', id]);
    for (const [name, choice] of Object.entries(event.choices))
      if (choice.effects?.fix !== undefined) tell(['events', id, 'choices', name]);
  }
}

function checkServices(check: Checker): void {
  const { services, assets, departments } = check.file;
  for (const [id, service] of Object.entries(services)) {
    for (const kind of service.needs) {
      if (!Object.values(assets).some((asset) => asset.kind === kind && asset.serves.includes(id))) {
        check.atValue(
          'W0307',
          ['services', id, 'needs'],
          `no ${kind} serves \`${id}\` in week 1`,
          `where nothing stands nothing can fail, so the service works as if it needed none. Give an asset kind: ${kind} and serves: [${id}], or leave ${kind} out of needs`,
        );
      }
    }
    if (!Object.values(departments).some((department) => department.uses.includes(id))) {
      check.atKey('W0308', ['services', id], `nobody uses \`${id}\``, 'name it in a department’s uses, or leave it out');
    }
  }
}

function checkFrame(check: Checker): void {
  const { start, milestones, goals, verdicts } = check.file;
  for (const [id, milestone] of Object.entries(milestones)) checkWeek(check, milestone.week, ['milestones', id, 'week']);
  const standing = STANDING_HABITS.reduce((sum, habit) => {
    const rule = start.standing[habit];
    return sum + (rule === undefined || rule.start === 'off' ? 0 : rule.start === 'weekly' ? rule.hours : rule.hours / 2);
  }, 0);
  if (standing > start['my-hours'])
    check.atKey(
      'E0305',
      ['start', 'standing'],
      `the standing week takes ${standing} hours`,
      `the manager has ${start['my-hours']}; let some habits start off`,
    );
  if (!Object.values(goals).some((goal) => goal.must))
    check.atKey('W0311', ['goals'], 'no goal is a must', 'then every run succeeds; give one must: true');
  const last = Object.entries(verdicts).at(-1);
  if (last === undefined) check.atKey('E0303', ['verdicts'], 'there is no verdict', 'a run ends with words; the last has if: true');
  else if (last[1].if !== true && last[1].if !== 'true') {
    const at: Path = ['verdicts', last[0], 'if'];
    const fix = swap(check.source.valueSpan(at), 'true', 'write true', false);
    check.atValue('W0310', at, 'a run may end without a verdict', 'give the last verdict if: true', fix);
  }
}

function checkSkills(check: Checker): void {
  for (const id of Object.keys(check.file.skills)) {
    // Where a project asks for it, that is told there.
    const isAsked = Object.values(check.file.projects).some(({ options }) =>
      Object.values(options).some(({ effort }) => Object.hasOwn(effort, id)),
    );
    if (bestAt(check, id) < 0 && !isAsked)
      check.atKey('W0308', ['skills', id], `nobody has the skill \`${id}\``, 'give it to somebody, or leave it out');
  }
}

/** Finance decides after the quotes, on what is dearer; a sponsor must have something to be briefed by. */
function checkApprovals(check: Checker): void {
  const { approvals, mechanisms, standing } = check.file.start;
  if (mechanisms.includes('sponsor') && standing.sponsor === undefined)
    check.atKey('W0308', ['start', 'standing'], 'nobody can earn a favour of the sponsor', 'let it hold sponsor: { hours: 0.5 }');
  if (approvals === undefined) return;
  const path: Path = ['start', 'approvals'];
  if (approvals['finance-from'] < approvals['quotes-from'])
    check.atKey('E0310', path, 'finance decides on less than quotes are asked for', 'let finance-from be at least quotes-from');
  if (approvals['finance-weeks'] < approvals['quotes-weeks'])
    check.atKey(
      'E0310',
      path,
      'finance decides before the quotes are in',
      'let finance-weeks be at least quotes-weeks: they are counted together',
    );
  if (!mechanisms.includes('approvals')) check.atKey('W0308', path, 'nobody sees these approvals', 'name approvals among the mechanisms');
}

/** Frame, people, projects and services. */
export function checkSense(check: Checker): void {
  checkFrame(check);
  checkBuilding(check);
  checkCalendar(check);
  checkTeam(check);
  checkHires(check);
  checkProjects(check);
  checkCircles(check);
  checkGivenDates(check);
  checkMechanisms(check);
  checkServices(check);
  checkFixes(check);
  checkSkills(check);
  checkApprovals(check);
}
