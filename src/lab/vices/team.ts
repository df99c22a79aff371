// Vices towards the team: long hours as a plan, doing it oneself, holding tight, leaning on one expert; the loud before the dear; switching
// over without care.

import type { Block, Decision, PersonView, ProjectView, View } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';
import { staff } from '../sense/staff.ts';

/** Hours of those who make long weeks the plan. */
const LONG_WEEK = 50;

export const overtimeAsPlan: Conduct = { overtime: () => LONG_WEEK };

const atHand = (view: View): readonly ProjectView[] =>
  view.projects.filter((p) => p.order?.arrived !== undefined && p.stage !== 'ready' && p.stage !== 'live');

/** The first block goes to one's own hands on whatever has arrived. */
export const takeOver: Conduct = {
  blocks: {
    vices: ({ view }) =>
      atHand(view)
        .slice(0, 1)
        .map((p): Block => ({ activity: 'help', project: p.id })),
  },
};

const best = (person: PersonView): number => person.skills.reduce((most, one) => Math.max(most, one.level), 0);

/** The team, the most skilled first. */
const bySkill = (view: View): readonly PersonView[] =>
  staff(view)
    .slice()
    .sort((a, b) => best(b) - best(a));

/** A need that nobody works on: whoever is held on it keeps to the calls. */
const idleNeed = (view: View): ProjectView | undefined => view.projects.find((p) => p.order === undefined || p.stage === 'live');

function toTheCalls(view: View, people: readonly PersonView[]): readonly Decision[] {
  const idle = idleNeed(view);
  if (idle === undefined) return [];
  return people.filter((p) => p.pinned !== idle.id).map((p): Decision => ({ type: 'pin', person: p.id, project: idle.id }));
}

/** Half of the team, and a little more where it is odd. */
const betterHalf = (view: View): readonly PersonView[] => {
  const all = bySkill(view);
  return all.slice(0, Math.ceil(all.length / 2));
};

/** One's own hands are on all that has arrived, begun side by side, before anybody is talked to; those of the team who could do it keep to the calls. */
export const ownHands: Conduct = {
  standing: { 'one-to-ones': 'off' },
  limit: (view) => view.projects.length,
  promises: ({ view }) => (atHand(view).length === 0 ? [] : toTheCalls(view, betterHalf(view))),
  blocks: { vices: ({ view }) => atHand(view).map((p): Block => ({ activity: 'help', project: p.id })) },
};

/** The best one does the projects, and the others are held on a need that nobody works on, so that they keep to the calls. */
function onOneExpert(view: View): readonly Decision[] {
  const [expert, ...others] = bySkill(view);
  if (expert === undefined) return [];
  return [
    ...view.projects
      .filter((p) => p.order !== undefined && p.stage !== 'live' && p.lead !== expert.id)
      .map((p): Decision => ({ type: 'set-lead', project: p.id, person: expert.id })),
    ...toTheCalls(view, others),
  ];
}
export const oneExpert: Conduct = { promises: ({ view }) => onOneExpert(view) };

export const holdTight: Conduct = { level: () => 'tell' };

const loudnessOf = (view: View, who: string): number => view.stakeholders.find((s) => s.id === who)?.loudness ?? 0;

/** Loudness from which somebody is hard not to hear. */
const LOUD = 5000;

/** Whether nobody who is loud still waits for something to be bought. */
const areContent = (view: View): boolean =>
  view.projects.every((p) => p.order !== undefined || p.stage === 'live' || loudnessOf(view, p.sponsor) < LOUD);

/** Work, money and an hour of each week go to whoever asked most loudly; the quiet are bought for when the loud have what they want. */
export const loudestFirst: Conduct = {
  rank: (view) =>
    view.projects
      .slice()
      .sort((a, b) => loudnessOf(view, b.sponsor) - loudnessOf(view, a.sponsor))
      .map((p) => p.id),
  mayOrder: (view, project) => loudnessOf(view, project.sponsor) >= LOUD || areContent(view),
  blocks: {
    vices: ({ view }) =>
      view.stakeholders
        .slice()
        .sort((a, b) => b.loudness - a.loudness)
        .slice(0, 1)
        .map((s): Block => ({ activity: 'talk', with: s.id })),
  },
};

export const noTestOrWindow: Conduct = { cutover: () => ({ inWindow: false, tested: false, wayBack: false, pilot: false }) };
