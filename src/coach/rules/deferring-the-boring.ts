// Deferring the boring: kit in use that is past its maker's support, or twice as likely to fail as most, has stood there known for six weeks
// with its successor neither ordered nor promised, while more than four fifths of what was spent went into what users see and is new. Where
// other old kit, copies or power had their share, the successor could not be paid, nobody has asked for one, or somebody has signed that it can wait, it does not count.
// Source: SummitDNC; Google SRE (research §3, 20).

import { FULL, type AssetView, type Cents, type ProjectView, type View } from '../../core/index.ts';
import { isAccepted } from '../accepted.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { asset, count, project, share, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 6;
/** Share of what was spent above which the old kit had none (research: 80 %), and the months of running cost that count as spent. */
const MOST_NEW = 0.8;
const MONTHS = 12;
/** A yearly failure that is twice that of ordinary kit with some years on it (M34: 10 %; calibration). */
const RISKY = FULL / 5;

const isOld = (view: View, one: AssetView): boolean =>
  one.up &&
  one.bought === undefined &&
  one.serves.length + one.covers.length + one.protects.length > 0 &&
  ((one.facts.value.supportEnds !== undefined && one.facts.value.supportEnds < view.week) || one.facts.value.yearlyFailure >= RISKY);

/** The need that would replace it: of the same kind, for the same services where it serves any. */
const successor = (view: View, one: AssetView): ProjectView | undefined =>
  view.projects.find(
    (own) => own.makes === one.kind && (own.serves.length === 0 || own.serves.some((service) => one.serves.includes(service))),
  );

const isOpen = (view: View, own: ProjectView): boolean =>
  own.order === undefined && own.stage !== 'live' && !view.promises.some((one) => one.project === own.id);
const canPay = (view: View, own: ProjectView): boolean =>
  own.options.some(
    (one) => one.price <= view.money.left - view.money.pending && one.monthly <= view.money.monthlyLimit - view.money.monthly,
  );

/** What was ordered in these weeks, and the part of it that serves users and replaced nothing old: price and a year of running it. */
function spentIn(some: readonly SeenWeek[]): { readonly all: Cents; readonly onNew: Cents } {
  let [all, onNew] = [0, 0];
  for (const { plan, log } of some)
    for (const { decision } of log) {
      const own = decision.type === 'order' ? plan.projects.find((one) => one.id === decision.project) : undefined;
      const option = own?.options.find((one) => decision.type === 'order' && one.id === decision.option);
      if (own === undefined || option === undefined) continue;
      const cost = option.price + option.monthly * MONTHS;
      all += cost;
      if (own.serves.length > 0 && !plan.assets.some((one) => isOld(plan, one) && successor(plan, one)?.id === own.id)) onNew += cost;
    }
  return { all, onNew };
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const { all, onNew } = spentIn(some);
    const known = last.after.assets.filter((one) => {
      const next = successor(last.after, one);
      return (
        next !== undefined &&
        !isAccepted(last.after, 'unsupported', one.id) &&
        !isAccepted(last.after, 'unmet', next.id) &&
        some.every(({ after }) => {
          const then = after.assets.find((other) => other.id === one.id);
          const need = after.projects.find((own) => own.id === next.id);
          return then !== undefined && need !== undefined && isOld(after, then) && isOpen(after, need) && canPay(after, need);
        })
      );
    });
    const [oldest] = [...known].sort((a, b) => b.facts.value.yearlyFailure - a.facts.value.yearlyFailure);
    const next = oldest === undefined ? undefined : successor(last.after, oldest);
    const [option] = [...(next?.options ?? [])].sort((a, b) => a.price - b.price);
    if (all === 0 || onNew <= all * MOST_NEW || oldest === undefined || next === undefined || option === undefined) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { asset: asset(oldest.id), project: project(next.id), weeks: count(WEEKS), part: share(onNew, all) },
        dose: 1,
        remedy: [onMonday(first.week, { type: 'order', project: next.id, option: option.id })],
      },
    ];
  });
}

/** What was known to be old got its successor before it failed. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.log.flatMap(({ decision }) => {
      const own = decision.type === 'order' ? week.plan.projects.find((one) => one.id === decision.project) : undefined;
      const old = week.plan.assets.find(
        (one) => own !== undefined && one.failures === 0 && isOld(week.plan, one) && successor(week.plan, one)?.id === own.id,
      );
      return own === undefined || old === undefined
        ? []
        : [shown(week.week, week.week, { asset: asset(old.id), project: project(own.id) })];
    }),
  );
}

export const deferringTheBoring: Rule = { id: 'deferring-the-boring', knowable: 'buyable', needs: ['ageing'], mistakes, strengths };
