// Blame, or no learning at all: something broke so that people could not work for half a day, and two weeks later nobody had looked into it;
// or the report named a culprit. A review that an interruption took counts as meant, and what somebody had signed for needs no search for its
// cause. Source: Google SRE on blameless post-mortems (research §3, 26).

import { DAYS_PER_WEEK, weekOf, type AssetId, type AssetView, type Day, type Minutes } from '../../core/index.ts';
import { isAccepted } from '../accepted.ts';
import { happened, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { asset, shown, word, type Rule, type Sign } from './rule.ts';

/** Weeks in which a review still finds something (research: 2). */
const WEEKS = 2;
/** Working minutes that a service was away, from which on it was serious: half a day (research: severity 2; the half day is calibration). */
const SERIOUS: Minutes = 240;

interface Outage {
  readonly id: AssetId;
  /** The day on which it worked again. */
  readonly ended: Day;
}

const downOf = (week: SeenWeek, services: readonly string[]): Minutes =>
  Math.max(0, ...week.after.services.filter((one) => services.includes(one.id)).map((one) => one.downMinutes));

/** What broke, took its services away for long, and works again, the first one first. */
function outages(weeks: readonly SeenWeek[]): readonly Outage[] {
  const found: Outage[] = [];
  const broken = new Map<AssetId, { readonly services: readonly string[]; readonly before: Minutes }>();
  weeks.forEach((week, index) => {
    for (const { view, happenings } of week.days)
      for (const one of happenings) {
        if (one.type === 'asset-failed') {
          const last = weeks[index - 1];
          broken.set(one.asset, { services: one.services, before: last === undefined ? 0 : downOf(last, one.services) });
        } else if (one.type === 'asset-repaired') {
          const failure = broken.get(one.asset);
          broken.delete(one.asset);
          if (failure !== undefined && downOf(week, failure.services) - failure.before >= SERIOUS)
            found.push({ id: one.asset, ended: view.day - 1 });
        }
      }
  });
  return found;
}

interface Review {
  readonly id: string;
  readonly day: Day;
  readonly blames: boolean;
}

/** Reports that went out, and whether they named somebody. */
const reviews = (weeks: readonly SeenWeek[]): readonly Review[] =>
  weeks.flatMap(({ days }) =>
    days.flatMap(({ view, happenings }) =>
      happenings.flatMap((one) =>
        one.type === 'activity' && one.activity === 'review'
          ? [{ id: one.subject, day: view.day - 1, blames: view.talk?.reviews?.blamed === view.day - 1 }]
          : [],
      ),
    ),
  );

const wasLost = (weeks: readonly SeenWeek[], id: AssetId): boolean =>
  weeks.some((week) => happened(week, 'block-lost').some((one) => one.activity === 'review' && one.subject === id));

const isSignedFor = (week: SeenWeek, { id }: Outage): boolean =>
  isAccepted(week.after, 'unsupported', id) || isAccepted(week.after, 'unprotected', id);

/** In the week that ends with the last day on which a review would have found something. */
function left(weeks: readonly SeenWeek[]): readonly Sign[] {
  const looked = reviews(weeks);
  return outages(weeks).flatMap((outage): Sign[] => {
    const last = outage.ended + WEEKS * DAYS_PER_WEEK;
    const week = weeks.find((one) => one.week === weekOf(last));
    const next = weeks.find((one) => one.week === weekOf(outage.ended) + 1);
    if (week === undefined || next === undefined || isSignedFor(week, outage)) return [];
    const some = weeks.filter((one) => one.week >= weekOf(outage.ended) && one.week <= week.week);
    if (looked.some((one) => one.id === outage.id && one.day >= outage.ended && one.day <= week.after.day)) return [];
    // What broke again is looked into when it works again.
    if (wasLost(some, outage.id) || !isUp(week, outage.id)) return [];
    return [
      {
        week: week.week,
        since: weekOf(outage.ended),
        evidence: { how: word('left'), asset: asset(outage.id) },
        dose: 1,
        remedy: [withBlock(next, { activity: 'review', asset: outage.id })],
      },
    ];
  });
}

const isUp = (week: SeenWeek, id: AssetId): boolean => week.after.assets.some((one: AssetView) => one.id === id && one.up);

const isBlaming = (decision: SeenWeek['log'][number]['decision']): boolean =>
  decision.type === 'set-blocks' && decision.blocks.some((block) => block.activity === 'review' && block.blames === true);

function blaming(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    reviews([week])
      .filter((one) => one.blames)
      .map((one): Sign => ({
        week: week.week,
        since: week.week,
        evidence: { how: word('blamed'), asset: asset(one.id as AssetId) },
        dose: 1,
        remedy: week.log.flatMap(({ at, decision }) =>
          decision.type === 'set-blocks' && isBlaming(decision)
            ? [
                {
                  kind: 'replace' as const,
                  at,
                  decision: {
                    ...decision,
                    blocks: decision.blocks.map((block) => (block.activity === 'review' ? { ...block, blames: false } : block)),
                  },
                },
              ]
            : [],
        ),
      })),
  );
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] => [...left(weeks), ...blaming(weeks)];

/** What broke was looked into within two weeks, and nobody was named. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    reviews([week])
      .filter((one) => !one.blames)
      .map((one) => shown(week.week, week.week, { asset: asset(one.id as AssetId) })),
  );
}

export const blame: Rule = { id: 'blame', knowable: 'on-screen', needs: ['post-mortem'], mistakes, strengths };
