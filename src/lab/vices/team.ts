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

/** One's own hands are on all that has arrived, begun side by side, before anybody is talked to. */
export const ownHands: Conduct = {
  standing: { 'one-to-ones': 'off' },
  limit: (view) => view.projects.length,
  blocks: { vices: ({ view }) => atHand(view).map((p): Block => ({ activity: 'help', project: p.id })) },
};

const best = (person: PersonView): number => person.skills.reduce((most, one) => Math.max(most, one.level), 0);

/** The best one does the projects, and the others are held on a need that nobody works on, so that they keep to the calls. */
function onOneExpert(view: View): readonly Decision[] {
  const [expert, ...others] = staff(view)
    .slice()
    .sort((a, b) => best(b) - best(a));
  const idle = view.projects.find((p) => p.order === undefined || p.stage === 'live');
  if (expert === undefined) return [];
  return [
    ...view.projects
      .filter((p) => p.order !== undefined && p.stage !== 'live' && p.lead !== expert.id)
      .map((p): Decision => ({ type: 'set-lead', project: p.id, person: expert.id })),
    ...others
      .filter((p) => idle !== undefined && p.pinned !== idle.id)
      .map((p): Decision => ({ type: 'pin', person: p.id, ...(idle === undefined ? {} : { project: idle.id }) })),
  ];
}
export const oneExpert: Conduct = { promises: ({ view }) => onOneExpert(view) };

export const holdTight: Conduct = { level: () => 'tell' };

/** Work goes in the order of how loudly it was asked for. */
export const loudestFirst: Conduct = {
  rank: (view) => {
    const loudness = (sponsor: string): number => view.stakeholders.find((s) => s.id === sponsor)?.loudness ?? 0;
    return view.projects
      .slice()
      .sort((a, b) => loudness(b.sponsor) - loudness(a.sponsor))
      .map((p) => p.id);
  },
};

export const noTestOrWindow: Conduct = { cutover: () => ({ inWindow: false, tested: false, wayBack: false, pilot: false }) };
