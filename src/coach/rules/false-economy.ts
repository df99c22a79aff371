// False economy: the cheapest to buy was ordered, though over three years, with what its failures would cost to replace, it comes to more
// than 130 % of the best one that meets the need as well. A better one that could not be paid clears it, and so does a risk that somebody
// signed about it (research §3.0), or a talk with the sponsor or with who has most to say between comparing and ordering; what was said before
// anybody knew the figures does not. Source: Gartner on total cost of ownership (research §3, 19).

import { DAYS_PER_WEEK, FULL, type Cents, type OptionView, type ProjectView, type View } from '../../core/index.ts';
import { isAnyAccepted } from '../accepted.ts';
import { byPower } from '../contact.ts';
import type { SeenWeek } from '../reading.ts';
import { toldWhileChoosing } from '../told.ts';
import { cents, project, shown, type Rule, type Sign } from './rule.ts';

const TOO_MUCH = 1.3;
const YEARS = 3;

/** Price, running cost and what failing costs to buy again, over three years. */
type Priced = Pick<OptionView, 'price' | 'threeYearCost' | 'yearlyFailure' | 'benefit'> & { readonly bridge?: boolean };
const wholeCost = (one: Priced): Cents => one.threeYearCost + Math.round((YEARS * one.yearlyFailure * one.price) / FULL);

/** Whether the cheapest of these to buy is dear to own beside another that does no less: what a scenario has to hold for the rule. */
export function holdsFalseEconomy(options: readonly Priced[]): boolean {
  const least = Math.min(...options.map((one) => one.price));
  const lasting = options.filter((one) => one.bridge !== true);
  return lasting.some(
    (one) =>
      one.price === least &&
      lasting.some(
        (other) => other !== one && (other.benefit ?? FULL) >= (one.benefit ?? FULL) && wholeCost(one) > wholeCost(other) * TOO_MUCH,
      ),
  );
}

interface Bought {
  readonly own: ProjectView;
  readonly option: OptionView;
  /** What was on the screen before. */
  readonly view: View;
}

/** Orders of a week with options to compare, of needs known for a week at least: two hours would have compared them. */
const boughtIn = (week: SeenWeek): readonly Bought[] =>
  week.log.flatMap(({ decision }): Bought[] => {
    const own = decision.type === 'order' ? week.after.projects.find((one) => one.id === decision.project) : undefined;
    const order = own?.ahead ?? own?.order;
    const option = own?.options.find((one) => one.id === order?.option);
    // A bridge is meant to be cheap and not to last.
    if (own === undefined || order === undefined || option === undefined || option.bridge === true) return [];
    if (week.before === undefined || own.options.length < 2) return [];
    return order.placed - own.appeared < DAYS_PER_WEEK ? [] : [{ own, option, view: week.before }];
  });

/** The best one over three years that does no less; where benefits are not known they are taken as alike. */
function best({ own, option, view }: Bought): OptionView | undefined {
  const room = view.money.left - view.money.pending;
  return own.options
    .filter((one) => one.id !== option.id && one.bridge !== true && one.price <= room && (one.benefit ?? FULL) >= (option.benefit ?? FULL))
    .reduce<OptionView | undefined>((least, one) => (least === undefined || wholeCost(one) < wholeCost(least) ? one : least), undefined);
}

const isCheapest = ({ own, option }: Bought): boolean => own.options.every((one) => one.price >= option.price);

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) =>
    boughtIn(week).flatMap((bought): Sign[] => {
      const better = best(bought);
      const owners: readonly string[] = [
        bought.own.sponsor,
        ...byPower(bought.view)
          .slice(0, 1)
          .map((one) => one.id),
      ];
      if (better === undefined || !isCheapest(bought) || wholeCost(bought.option) <= wholeCost(better) * TOO_MUCH) return [];
      if (isAnyAccepted(week.after, bought.own.id)) return [];
      if (toldWhileChoosing(weeks.slice(0, index + 1), bought.own.id, owners)) return [];
      return [
        {
          week: week.week,
          since: week.week,
          evidence: {
            project: project(bought.own.id),
            price: cents(bought.option.price),
            whole: cents(wholeCost(bought.option)),
            other: cents(wholeCost(better)),
          },
          dose: 1,
          remedy: week.log.flatMap(({ at, decision }) =>
            decision.type === 'order' && decision.project === bought.own.id
              ? [{ kind: 'replace' as const, at, decision: { ...decision, option: better.id } }]
              : [],
          ),
        },
      ];
    }),
  );
}

/** Not the cheapest to buy, and the best over three years. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    boughtIn(week)
      .filter(({ own, option }) => own.hasBeenCompared && own.options.every((one) => wholeCost(one) >= wholeCost(option)))
      .filter((bought) => !isCheapest(bought))
      .map(({ own, option }) => shown(week.week, week.week, { project: project(own.id), whole: cents(wholeCost(option)) })),
  );

export const falseEconomy: Rule = { id: 'false-economy', knowable: 'buyable', needs: [], mistakes, strengths };
