// Can what is wanted, promised or looked for come in time? By when something can be delivered at the earliest, and from when a need can be known.

import { approvalDays, DAYS_PER_WEEK } from '../../core/index.ts';
import { buildApprovals } from '../assemble/approvals.ts';
import { listOf, type EffectsOfFile } from '../effects.ts';
import { cents, leadDays } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';
import { asksForNoOrder, firstWeek } from './never.ts';

type Project = ScenarioFile['projects'][string];
type Option = Project['options'][string];

/** A need can be heard of in a talk in week 1, so that it is known on the Monday of week 2, whenever it comes up by itself. */
const TOLD_FROM = 2;
/** Days after the Friday of a week. */
const WEEKEND = 2;

/** Whether somebody in the team, or an effect, tells of a need before it comes up by itself. */
function isToldElsewhere(check: Checker, id: string): boolean {
  const { team, hires, events } = check.file;
  const told = (reveal: EffectsOfFile['reveal']): boolean => listOf(reveal?.need).includes(id);
  return (
    [...Object.values(team), ...Object.values(hires)].some((person) => told(person.notices)) ||
    Object.values(events).some((event) =>
      [event.effects, ...Object.values(event.choices).map((choice) => choice.effects)].some((effects) => told(effects?.reveal)),
    )
  );
}

/** Where nobody is named the sponsor tells; where the list is empty nobody does. */
const isTold = (check: Checker, id: string, project: Project): boolean =>
  project['revealed-by']?.length !== 0 || isToldElsewhere(check, id);

/** The first week on whose Monday something can be ordered for a need. */
export const knownFrom = (check: Checker, id: string, project: Project): number =>
  isTold(check, id, project) ? Math.min(project.appears, TOLD_FROM) : project.appears;

/** Days from the order to the delivery, approval counted in, when all goes well. */
const daysToCome = (check: Checker, option: Option): number =>
  approvalDays(buildApprovals(check.file.start), cents(option.price)) + leadDays(option.lead)[0];

/** Whether an option ordered on the Monday of one week is there before the Friday of another. */
export const comesBy = (check: Checker, option: Option, ordered: number, week: number): boolean =>
  (ordered - 1) * DAYS_PER_WEEK + daysToCome(check, option) < week * DAYS_PER_WEEK - WEEKEND;

/** A need that comes up after the week in which it is wanted: somebody must tell of it before. */
export function checkAppears(check: Checker, id: string, project: Project): void {
  if (project.appears <= project.wanted) return;
  const path: Path = ['projects', id, 'appears'];
  if (!isTold(check, id, project))
    check.atValue(
      'E0315',
      path,
      `\`${id}\` is wanted by week ${project.wanted}, and nobody can know of it before week ${project.appears}`,
      'let it appear earlier, give a later week, or name in revealed-by who tells of it',
    );
  else if (project['revealed-by'] === undefined && !isToldElsewhere(check, id))
    check.atValue(
      'W0320',
      path,
      `\`${id}\` is wanted by week ${project.wanted} and comes up in week ${project.appears}`,
      `only a talk with \`${project.sponsor}\` tells of it before. Where you mean that, say revealed-by: [${project.sponsor}]; else let it appear earlier`,
    );
}

function checkPromises(check: Checker, when: Path, effects: EffectsOfFile | undefined, path: Path): void {
  const { projects, start } = check.file;
  const many = Array.isArray(effects?.promise);
  listOf(effects?.promise).forEach((promise, index) => {
    const project = Object.hasOwn(projects, promise.for) ? projects[promise.for] : undefined;
    const options = Object.values(project?.options ?? {});
    if (project === undefined || options.length === 0 || promise.week > start.weeks) return;
    const expr = check.conditionIfRead(...when);
    const asked = { weeks: start.weeks, lastWeek: start.weeks };
    const known = knownFrom(check, promise.for, project);
    const from = expr !== undefined && asksForNoOrder(expr, promise.for) ? Math.max(known, firstWeek(expr, asked)) : known;
    if (options.some((option) => comesBy(check, option, from, promise.week))) return;
    const days = Math.min(...options.map((option) => daysToCome(check, option)));
    check.atValue(
      'W0319',
      many ? [...path, 'promise', index, 'week'] : [...path, 'promise', 'week'],
      `no option of \`${promise.for}\` can be delivered by week ${promise.week}`,
      `the quickest takes ${days} days, approval counted in, and can be ordered in week ${from} at the earliest; promise a later week`,
    );
  });
}

/** Dates that messages and answers give in the player’s name. */
export function checkGivenDates(check: Checker): void {
  for (const [id, event] of Object.entries(check.file.events)) {
    const when: Path = ['events', id, 'when'];
    checkPromises(check, when, event.effects, ['events', id, 'effects']);
    for (const [name, choice] of Object.entries(event.choices))
      checkPromises(check, when, choice.effects, ['events', id, 'choices', name, 'effects']);
  }
}

/** Somewhere in the run there must be a week in which a change may go live in the window. */
export function checkFreeze(check: Checker): void {
  const { freeze, weeks } = check.file.start;
  const path: Path = ['start', 'freeze'];
  const closed = new Set(freeze.filter((week) => week <= weeks));
  if (closed.size >= weeks)
    check.atValue('E0314', path, 'every week of the run is closed', 'the change window would never open; leave some weeks out of freeze');
}
