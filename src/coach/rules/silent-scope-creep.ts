// Silent scope creep: a second plain yes to a little more on one project, while a date for it stands that nobody moved or spoke of since.
// Source: PMI, PMBOK on scope (research §3, 15).

import type { ProjectId, RequestView, View } from '../../core/index.ts';
import { mondayOf } from '../../core/index.ts';
import type { Patch } from '../../run/index.ts';
import type { SeenWeek } from '../reading.ts';
import { count, minutes, project, shown, stakeholder, type Rule, type Sign } from './rule.ts';

/** So many yeses without a trade are a pattern (research: 2). */
const MANY = 2;

/** What was added to a project by a plain yes. */
const added = (view: View, id: ProjectId): readonly RequestView[] =>
  view.requests.filter((one) => one.project === id && one.answer?.ruling === 'accept' && !one.answer.silent);

/** The last yes, as one that moves the date, or that has something else leave. */
const trading = (weeks: readonly SeenWeek[], last: RequestView): readonly Patch[] =>
  weeks
    .flatMap((week) => week.log)
    .flatMap(({ at, decision }): Patch[] =>
      decision.type === 'rule-request' && decision.request === last.id && decision.ruling === 'accept'
        ? [{ kind: 'replace', at, decision: { ...decision, ruling: last.hasDate ? 'move' : 'swap' } }]
        : [],
    );

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.after.projects.flatMap(({ id }): Sign[] => {
      const all = [...added(week.after, id)].sort((a, b) => (a.answer?.day ?? 0) - (b.answer?.day ?? 0));
      const last = all.at(-1);
      const since = all[0]?.answer?.day ?? 0;
      if (last === undefined || all.length < MANY || (last.answer?.day ?? -1) < mondayOf(week.week)) return [];
      const date = week.after.promises.find((one) => one.project === id && one.state === 'open');
      if (date === undefined || date.made > (last.answer?.day ?? 0) || date.warnings.some((one) => one.day >= since)) return [];
      const work = all.reduce((sum, one) => sum + one.adds, 0);
      return [
        {
          week: week.week,
          since: Math.max(1, weeks.find((one) => mondayOf(one.week + 1) > since)?.week ?? week.week),
          evidence: { project: project(id), name: stakeholder(date.to), yes: count(all.length), work: minutes(work) },
          dose: all.length / MANY,
          remedy: trading(weeks, last),
        },
      ];
    }),
  );
}

/** A yes that moved the date, or had something else leave. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    week.after.requests
      .filter(({ answer }) => (answer?.ruling === 'move' || answer?.ruling === 'swap') && answer.day >= mondayOf(week.week))
      .map((one) => shown(week.week, week.week, { project: project(one.project), name: stakeholder(one.from) })),
  );

export const silentScopeCreep: Rule = { id: 'silent-scope-creep', knowable: 'own-doing', needs: ['scope-creep'], mistakes, strengths };
