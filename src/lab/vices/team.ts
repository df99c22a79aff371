// Vices towards the team: long hours as a plan, doing it oneself, holding tight; the loud before the dear; switching over without care.

import type { Block } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';

/** Hours of those who make long weeks the plan. */
const LONG_WEEK = 50;

export const overtimeAsPlan: Conduct = { overtime: () => LONG_WEEK };

/** The first block goes to one's own hands on whatever has arrived. */
export const takeOver: Conduct = {
  blocks: {
    vices: ({ view }) =>
      view.projects
        .filter((p) => p.order?.arrived !== undefined && p.stage !== 'ready' && p.stage !== 'live')
        .slice(0, 1)
        .map((p): Block => ({ activity: 'help', project: p.id })),
  },
};

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
