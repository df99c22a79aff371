// What every sensible manager does, whatever their habits: listens, looks at options before buying, works on what costs most, gives way to
// those who know, switches over with care, answers without promising on the spot. Habits and vices change parts of it.

import {
  openOptions,
  type Block,
  type ChoiceId,
  type CutoverPlan,
  type DelegationLevel,
  type MessageView,
  type OptionView,
  type PersonView,
  type ProjectView,
  type View,
} from '../../core/index.ts';
import type { Sight, Whole } from '../conduct.ts';
import { words } from './words.ts';
import { payable } from './answers.ts';
import { needsWindow } from './dates.ts';
import { worthOwning } from './whole-cost.ts';
import { bridgeTo, costOfDelay, urgency, worthOf } from './worth.ts';

const DAY = 480;
/** Until this week, and until half have been heard, one block a week goes to somebody not yet heard: the listening tour (M51). */
const TOUR_UNTIL = 2;
/** An order of more than this share of the budget waits until half have been heard (M51). */
const LARGE = 0.1;
/** Days after which a talk is renewed. */
const TALK_AGAIN = 35;
/** Days within which whoever asked for something is heard. */
const ASK_WITHIN = 35;
/** Days in which somebody looks at old kit, or at what comes back of a copy. */
const LOOK_AGAIN = 14;
/** Skill from which a lead decides alone, and from which they report (M11). */
const MASTER = 8500;
const ABLE = 5500;
/** Complexity from which a switch-over is rehearsed, below which it is a standard change, and from which a pilot comes first (M38). */
const UNUSUAL = 2;
const HARD = 4;

/** Those who were never talked to, the quiet first, the powerful among equals; then those not heard for long. */
function talks(view: View): Block[] {
  const unheard = view.stakeholders.filter((s) => s.lastTalk === undefined).sort((a, b) => a.loudness - b.loudness || b.power - a.power);
  const stale = view.stakeholders.filter((s) => s.lastTalk !== undefined && view.day - s.lastTalk > TALK_AGAIN);
  return [...unheard, ...stale].map((s) => ({ activity: 'talk', with: s.id }));
}

/** Whoever asked for something so long ago and was never asked what waiting costs; one a week, the first first. */
function unasked(view: View): Block[] {
  const own = view.projects.find((p) => p.stage !== 'live' && view.day - p.appeared >= ASK_WITHIN && sponsorTalk(view, p).length > 0);
  return own === undefined ? [] : sponsorTalk(view, own);
}

const audits = ({ view }: Sight): Block[] =>
  view.assets
    .filter((a) => a.facts.seen === undefined && a.madeBy === undefined && a.serves.length > 0)
    .sort((a, b) => b.facts.value.ageWeeks - a.facts.value.ageWeeks)
    .map((a) => ({ activity: 'audit', asset: a.id }));

/** A look at the oldest kit when nobody has looked at any, or tried a copy, for so long: what burns next is seen beforehand (M34). */
function lookedAfter(sight: Sight): Block[] {
  const last = sight.view.assets.reduce((day, a) => Math.max(day, a.facts.seen ?? 0, a.lastRestore?.day ?? 0), 0);
  return sight.view.day - last < LOOK_AGAIN ? [] : audits(sight).slice(0, 1);
}

/** Talks with the sponsor of a need whose cost nobody has told. */
export function sponsorTalk(view: View, project: ProjectView): Block[] {
  const sponsor = view.stakeholders.find((s) => s.id === project.sponsor);
  return sponsor === undefined || sponsor.costOfDelay !== undefined ? [] : [{ activity: 'talk', with: sponsor.id }];
}

/**
 * Rehearsed unless it is a standard change, with a way back, in the window where users would feel it; a pilot where it is hard. A new back-up goes live only while a
 * restore can still be tried: in the last week its pilot takes it beyond the end, and the old one, seen to work, stays.
 */
function carefulCutover(view: View, project: ProjectView): CutoverPlan {
  const complexity = project.options.find((o) => o.id === project.order?.option)?.complexity ?? 1;
  const isUntestable = project.makes === 'back-up' && view.week >= view.weeks;
  return { inWindow: needsWindow(project), tested: complexity >= UNUSUAL, wayBack: true, pilot: complexity >= HARD || isUntestable };
}

function levelFor(person: PersonView): DelegationLevel {
  const best = person.skills.reduce((most, s) => Math.max(most, s.level), 0);
  return best >= MASTER ? 'yours' : best >= ABLE ? 'report' : 'ask';
}

/** No date on the spot, no large sums without need, a look rather than a shrug. */
function sensibleAnswer(view: View, message: MessageView): ChoiceId | undefined {
  const slack = view.manager.minutes - view.manager.standing.reduce((sum, s) => sum + s.costs, 0) - view.manager.interrupted;
  const score = (c: MessageView['choices'][number]): number => {
    const team = c.team.reduce((sum, t) => sum + t.minutes, 0);
    const look = c.minutes > 0 && c.minutes <= slack ? 2 : c.minutes > slack ? -3 : 0;
    return look - c.promises.length * 4 - (c.money / Math.max(1, view.money.budget)) * 40 - (team / DAY) * 0.8;
  };
  return payable(view, message)
    .slice()
    .sort((a, b) => score(b) - score(a))[0]?.id;
}

/** The option that is worth most by the figures of this run; none where none is worth its price. */
function bestOf(view: View, project: ProjectView, fits: readonly OptionView[]): OptionView | undefined {
  let best: { readonly option: OptionView; readonly worth: number } | undefined;
  for (const option of fits) {
    const worth = worthOf(view, project, option);
    if (worth > (best?.worth ?? 0)) best = { option, worth };
  }
  return best?.option;
}

export const sensible: Whole = {
  standing: { 'status-note': 'weekly' },
  promises: () => [],
  blocks: {
    vices: () => [],
    warnings: () => [],
    words,
    tour: ({ view }) => (view.week <= TOUR_UNTIL || view.listening?.tooSoon === true ? talks(view).slice(0, 1) : unasked(view)),
    restores: lookedAfter,
    estimates: () => [],
    needs: () => [],
    talks: ({ view }) => talks(view),
    audits,
    walks: () => [],
  },
  look: (p) => (p.hasBeenCompared ? [] : [{ activity: 'compare', project: p.id }]),
  seenAt: () => undefined,
  metAt: () => undefined,
  abreast: false,
  alone: false,
  mayOrder: (view, p) => openOptions(p, view.day).length > 0 && p.hasBeenCompared,
  mayCost: (view, option) => view.listening?.tooSoon !== true || option.price <= view.money.budget * LARGE,
  rush: () => false,
  hush: false,
  mute: false,
  budget: (view) => view.money.left - view.money.pending,
  option: (view, project, fits) => {
    const best = bestOf(view, project, worthOwning(fits));
    return best === undefined ? undefined : (bridgeTo(view, project, best, fits) ?? best);
  },
  rank: (view) => {
    const urgencies = new Map(view.projects.map((p) => [p.id, urgency(view, p)]));
    return view.projects.map((p) => p.id).sort((a, b) => (urgencies.get(b) ?? 0) - (urgencies.get(a) ?? 0));
  },
  limit: (view) => view.limit,
  work: (p) => p.guess,
  date: (_, __, week) => week,
  cutover: carefulCutover,
  level: levelFor,
  overtime: () => 40,
  spare: () => 0,
  answer: sensibleAnswer,
};

/** Needs in the order in which they are looked at: by what delay costs. */
export const byCost = (view: View): readonly ProjectView[] =>
  view.projects
    .filter((p) => p.stage !== 'live')
    .map((project) => ({ project, cost: costOfDelay(view, project) }))
    .sort((a, b) => b.cost - a.cost)
    .map(({ project }) => project);
