// Says what *done* includes for a project that is under way. A part left out saves its work; added after going live, it is made good.

import { DONE_PARTS } from '../decision.ts';
import { must } from '../prepare.ts';
import { doneAbout } from '../project.ts';
import { saved } from '../systems/debt.ts';
import { knownProject, refuse, type Ruling } from './ruling.ts';

/** Says what *done* includes. What has been done stays done; what was left out can be added at any time. */
export const setDone: Ruling<'set-done'> = (game, state, decision) => {
  const index = knownProject(game, state, decision);
  if (typeof index !== 'number') return index;
  const project = must(state.projects[index], 'project');
  const { done } = project;
  if (done === undefined) return refuse(decision, 'bad-value');
  const option = doneAbout(project);
  if (option < 0) return refuse(decision, 'not-ordered', { subject: decision.project });
  if (!decision.parts.every((part) => DONE_PARTS.includes(part))) return refuse(decision, 'bad-value');
  const includes = DONE_PARTS.filter((part) => decision.parts.includes(part));
  const drops = done.includes.some((part) => !includes.includes(part) && !done.owed.includes(part));
  const isUnderWay = project.order?.sent === true && project.live < 0;
  if (drops && (project.finished >= 0 || !isUnderWay)) return refuse(decision, 'work-finished', { subject: decision.project });
  if (isUnderWay) {
    const more = saved(game, index, option, done.includes) - saved(game, index, option, includes);
    project.extraMinutes += more;
    if (more > 0) project.finished = -1;
  }
  done.includes = includes;
  return undefined;
};
