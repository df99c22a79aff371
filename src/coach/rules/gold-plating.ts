// Gold-plating: what was ordered carries more than 160 % of what its service needs, a smaller one would have carried it with room, and the
// difference would pay for another need, known by then, that cannot be paid for beside the others: now, or in a later week, for the money
// stays spent. A talk with
// whoever asked, between comparing and ordering, clears it: they may know of growth. Source: Walker; Watkins, "the same playbook"
// (research §3, 21).

import { DAYS_PER_WEEK, FULL, type Cents, type OptionView, type ProjectView, type View } from '../../core/index.ts';
import type { SeenWeek } from '../reading.ts';
import type { Patch } from '../../run/index.ts';
import { toldWhileChoosing } from '../told.ts';
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

/** A need of which less than three quarters is met goes without (calibration); where nobody has compared, any option counts. */
const MEETS = 0.75;
const doesEnough = (one: OptionView): boolean => (one.benefit ?? FULL) >= FULL * MEETS;

/** The cheapest that carries today's need with room, and does enough of what was asked for. */
const leanest = (view: View, own: ProjectView): OptionView | undefined =>
  own.options
    .filter((one) => (fill(view, one) ?? 0) >= ROOM && doesEnough(one))
    .reduce<OptionView | undefined>((least, one) => (least === undefined || one.price < least.price ? one : least), undefined);

/** What it costs to do enough about a need; what is rented counts while the running budget has room for it. */
function enough({ money }: View, own: ProjectView): Cents {
  const room = Math.max(0, money.monthlyLimit - money.monthly);
  return Math.min(...own.options.filter((one) => doesEnough(one) && one.monthly <= room).map((one) => one.price));
}

/** An order that is larger than the need. */
interface Large {
  readonly own: ProjectView;
  readonly size: number;
  readonly saved: Cents;
  /** Needs that were known by then. */
  readonly known: readonly string[];
  readonly remedy: Patch;
}

/** Those of the last of these weeks. */
function largeIn(weeks: readonly SeenWeek[]): readonly Large[] {
  const week = weeks.at(-1);
  const { before } = week ?? {};
  if (week === undefined || before === undefined) return [];
  return week.log.flatMap(({ at, decision }): Large[] => {
    const own = decision.type === 'order' ? week.after.projects.find((one) => one.id === decision.project) : undefined;
    const order = own?.ahead ?? own?.order;
    const option = own?.options.find((one) => one.id === order?.option);
    if (decision.type !== 'order' || own === undefined || order === undefined || option === undefined) return [];
    if (order.placed - own.appeared < DAYS_PER_WEEK || toldWhileChoosing(weeks, own.id, [own.sponsor])) return [];
    const [size, lean] = [fill(before, option), leanest(before, own)];
    if (size === undefined || size <= TOO_MUCH || lean === undefined || lean.price >= option.price) return [];
    // What is rented for years saves nothing.
    if (lean.threeYearCost >= option.threeYearCost) return [];
    const known = before.projects.map((one) => one.id);
    return [
      { own, size, saved: option.price - lean.price, known, remedy: { kind: 'replace', at, decision: { ...decision, option: lean.id } } },
    ];
  });
}

/** How many of these prices can be paid together, the smallest first. */
function paid(prices: readonly Cents[], money: Cents): number {
  let left = money;
  return prices.filter((price) => (left -= price) >= 0).length;
}

/** The first need, known for a week and when the order went out, that cannot be paid for beside the smaller ones, and could with what all of them would have saved. */
function robbed(view: View, known: readonly string[], saved: Cents): ProjectView | undefined {
  const open = view.projects
    .filter(
      (one) =>
        one.order === undefined &&
        one.bridge === undefined &&
        one.stage !== 'live' &&
        view.day - one.appeared > DAYS_PER_WEEK &&
        known.includes(one.id),
    )
    .map((own) => ({ own, price: enough(view, own) }))
    .filter(({ price }) => Number.isFinite(price))
    .sort((a, b) => a.price - b.price);
  const money = view.money.left - view.money.pending;
  const prices = open.map(({ price }) => price);
  const now = paid(prices, money);
  return paid(prices, money + saved) > now ? open[now]?.own : undefined;
}

/** Each order once, in the first week in which somebody goes without because of it. */
function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  const said = new Set<string>();
  let large: readonly Large[] = [];
  return weeks.flatMap((week, index): Sign[] => {
    large = [...large, ...largeIn(weeks.slice(0, index + 1))];
    const saved = large.reduce((sum, one) => sum + one.saved, 0);
    return large.flatMap(({ own, size, known, remedy }): Sign[] => {
      const poor = said.has(own.id) ? undefined : robbed(week.after, known, saved);
      if (poor === undefined) return [];
      said.add(own.id);
      return [
        {
          week: week.week,
          since: week.week,
          evidence: { project: project(own.id), size: share(size, 1), saved: cents(saved), other: project(poor.id) },
          dose: 1,
          remedy: [remedy],
        },
      ];
    });
  });
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
