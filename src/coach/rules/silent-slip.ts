// The silent slip: for a week the screen has said that a date will not hold, and whoever waits for it has heard nothing. Any word of
// the danger clears it. Source: Keil on the mum effect; MIT SMR 2014 (research §3, 12).

import { DAYS_PER_WEEK, fridayOf, weekOf, type PromiseView, type View } from '../../core/index.ts';
import { soonestLive } from '../outlook.ts';
import type { SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { inWeek, project, shown, stakeholder, type Rule, type Sign } from './rule.ts';

/** Weeks ahead from which a warning lets others plan anew (M24). */
const EARLY = 2;

/** The week it would be live in, where that is later than promised. */
function slipOf(view: View, promise: PromiseView): number | undefined {
  const own = view.projects.find((one) => one.id === promise.project);
  if (own === undefined || promise.state !== 'open') return undefined;
  const soonest = soonestLive(view, own);
  return soonest > fridayOf(promise.week) ? weekOf(soonest) : undefined;
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) => {
    const lastWeek = weeks[index - 1];
    if (lastWeek === undefined) return [];
    return week.after.promises.flatMap((promise): Sign[] => {
      const before = lastWeek.after.promises.find((one) => one.id === promise.id);
      if (
        before === undefined ||
        before.week !== promise.week ||
        promise.warned !== undefined ||
        promise.warnings.length > before.warnings.length
      )
        return [];
      const knew = slipOf(lastWeek.after, before);
      // A date that passed meanwhile is one that slipped, too.
      const knows = promise.state === 'broken' ? knew : slipOf(week.after, promise);
      if (knew === undefined || knows === undefined) return [];
      const later = Math.min(week.after.weeks, Math.max(knows, promise.week + 1));
      const warn =
        later > promise.week
          ? { activity: 'warn' as const, promise: promise.id, newWeek: later }
          : { activity: 'warn' as const, promise: promise.id };
      return [
        {
          week: week.week,
          since: lastWeek.week,
          evidence: {
            project: project(promise.project),
            name: stakeholder(promise.to),
            promised: inWeek(promise.week),
            likely: inWeek(knew),
          },
          dose: 1,
          remedy: [withBlock(week, warn)],
        },
      ];
    });
  });
}

/** A word about a date in danger while there was time to plan anew. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.after.promises.flatMap((promise) =>
      promise.warnings
        .filter(({ day }) => weekOf(day) === week.week && fridayOf(promise.firstWeek) - day >= EARLY * DAYS_PER_WEEK)
        .slice(0, 1)
        .map(() => shown(week.week, week.week, { project: project(promise.project), name: stakeholder(promise.to) })),
    ),
  );
}

export const silentSlip: Rule = { id: 'silent-slip', knowable: 'on-screen', needs: ['promises', 'early-warnings'], mistakes, strengths };
