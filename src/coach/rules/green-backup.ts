// The green back-up: copies are made, and nobody has seen one come back for eight weeks. The months before the player came are not
// charged: it counts from week 5 on. What is down, was bought a fortnight ago, or was signed for clears it. Source: GitLab 2017; Veeam; Sophos
// (research §3, 9; week 5: model).

import { DAYS_PER_WEEK, weekOf, type AssetView, type View } from '../../core/index.ts';
import { isAccepted } from '../accepted.ts';
import { withBlock } from '../remedy.ts';
import { happened, type SeenWeek } from '../reading.ts';
import { asset, count, word, type Rule, type Sign } from './rule.ts';

/** The first week that counts. */
const FROM = 5;
/** Weeks for which a restore that worked says something. */
const FRESH = 8;
/** Weeks to try out what is new. */
const NEW = 2;

const weeksSince = (view: View, day: number): number => Math.floor((view.day - day) / DAYS_PER_WEEK);

/** Weeks in which the player could have looked and nobody has seen it work. */
function unseen(view: View, one: AssetView): number {
  return weeksSince(view, one.lastRestore?.worked === true ? one.lastRestore.day : (one.bought ?? 0));
}

/** Where nothing else that covers the same has been seen to work. */
function untested(view: View): readonly AssetView[] {
  const standing = view.assets.filter((one) => one.covers.length > 0);
  const fresh = standing.filter((one) => one.lastRestore?.worked === true && unseen(view, one) <= FRESH).flatMap((one) => one.covers);
  return standing.filter(
    (one) =>
      one.up &&
      !isAccepted(view, 'untested', one.id) &&
      (one.bought === undefined || weeksSince(view, one.bought) >= NEW) &&
      one.covers.some((service) => !fresh.includes(service)) &&
      (one.lastRestore?.worked !== true || unseen(view, one) > FRESH),
  );
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index): Sign[] => {
    if (week.week < FROM) return [];
    const [worst] = [...untested(week.after)].sort((a, b) => unseen(week.after, b) - unseen(week.after, a));
    const lastWeek = weeks[index - 1];
    if (worst === undefined || lastWeek === undefined || !untested(lastWeek.after).some((one) => one.id === worst.id)) return [];
    return [
      {
        week: week.week,
        since: Math.max(1, week.week - unseen(week.after, worst) + 1),
        evidence: { asset: asset(worst.id), weeks: count(unseen(week.after, worst)) },
        dose: 1,
        remedy: [withBlock(lastWeek, { activity: 'test-restore', asset: worst.id })],
      },
    ];
  });
}

/** A restore was tried out on purpose. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    happened(week, 'restore-tested').map((test): Sign => ({
      week: week.week,
      since: weekOf(week.after.day - 1),
      evidence: { asset: asset(test.asset), worked: word(test.worked ? 'yes' : 'no') },
      dose: 1,
      remedy: [],
    })),
  );
}

export const greenBackup: Rule = { id: 'green-backup', knowable: 'buyable', needs: ['back-ups'], mistakes, strengths };
