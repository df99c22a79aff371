// Gold-plating: what was ordered carries more than 160 % of what its service needs, a smaller one would have carried it with room, and the
// difference would have paid for another need that now goes without. A talk with whoever asked, in the fortnight before, clears it: they
// may know of growth. Source: Walker; Watkins, "the same playbook" (research §3, 21).

import { DAYS_PER_WEEK, type OptionView, type ProjectView, type View } from '../../core/index.ts';
import { done, type SeenWeek } from '../reading.ts';
import { cents, project, share, shown, type Rule, type Sign } from './rule.ts';

const TOO_MUCH = 1.6;
/** Room above what is needed today (calibration). */
const ROOM = 1.1;

/** Capacity over demand, by the service for which it is scarcest; undefined where it carries nothing that is counted. */
function fill(view: View, option: OptionView): number | undefined {
  const parts = option.capacity.flatMap(({ service, units }) => {
    const demand = view.services.find((one) => one.id === service)?.demand ?? 0;
    return demand === 0 ? [] : [units / demand];
  });
  return parts.length === 0 ? undefined : Math.min(...parts);
}

/** The cheapest that carries today's need with room. */
const leanest = (view: View, own: ProjectView): OptionView | undefined =>
  own.options
    .filter((one) => (fill(view, one) ?? 0) >= ROOM)
    .reduce<OptionView | undefined>((least, one) => (least === undefined || one.price < least.price ? one : least), undefined);

const cheapest = (own: ProjectView): number => Math.min(...own.options.map((one) => one.price));

/** A need known for a week that cannot be paid for now, and could with what was saved. */
const robbed = (view: View, saved: number): ProjectView | undefined =>
  view.projects.find((one) => {
    const left = view.money.left - view.money.pending;
    const isOpen = one.order === undefined && one.bridge === undefined && one.stage !== 'live' && view.day - one.appeared > DAYS_PER_WEEK;
    return isOpen && cheapest(one) > left && cheapest(one) <= left + saved;
  });

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) =>
    week.log.flatMap(({ at, decision }): Sign[] => {
      const own = decision.type === 'order' ? week.after.projects.find((one) => one.id === decision.project) : undefined;
      const option = own?.options.find((one) => one.id === (own.ahead ?? own.order)?.option);
      if (decision.type !== 'order' || own?.order === undefined || option === undefined || week.before === undefined) return [];
      if (own.order.placed - own.appeared < DAYS_PER_WEEK) return [];
      const [size, lean] = [fill(week.before, option), leanest(week.before, own)];
      if (size === undefined || size <= TOO_MUCH || lean === undefined || lean.price >= option.price) return [];
      const told = [week, weeks[index - 1] ?? week].flatMap((one) => done(one, 'talk'));
      const poor = robbed(week.after, option.price - lean.price);
      if (poor === undefined || told.some((id) => id === own.sponsor)) return [];
      return [
        {
          week: week.week,
          since: week.week,
          evidence: { project: project(own.id), size: share(size, 1), saved: cents(option.price - lean.price), other: project(poor.id) },
          dose: 1,
          remedy: [{ kind: 'replace', at, decision: { ...decision, option: lean.id } }],
        },
      ];
    }),
  );
}

/** The size that was needed, where a much larger one was on offer. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    week.log.flatMap(({ decision }) => {
      const own = decision.type === 'order' ? week.after.projects.find((one) => one.id === decision.project) : undefined;
      const option = own?.options.find((one) => one.id === (own.ahead ?? own.order)?.option);
      if (own === undefined || option === undefined || !own.hasBeenCompared) return [];
      const size = fill(week.plan, option) ?? 0;
      const larger = own.options.some((one) => one.price > option.price && (fill(week.plan, one) ?? 0) > TOO_MUCH);
      return size >= 1 && size <= TOO_MUCH && larger
        ? [shown(week.week, week.week, { project: project(own.id), size: share(size, 1) })]
        : [];
    }),
  );

export const goldPlating: Rule = { id: 'gold-plating', knowable: 'on-screen', needs: [], mistakes, strengths };
