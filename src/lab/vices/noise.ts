// Vices of noise: notes, meetings and tests for their own sake; and their opposites, silence and not listening.

import type { Block } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';

/** Everything that can be written or chased stands in every week. */
export const spamNotes: Conduct = {
  standing: { 'status-note': 'weekly', sponsor: 'weekly', chasing: 'weekly', planning: 'weekly' },
};

/** Everybody is met every week, before anything else. */
export const spamMeetings: Conduct = {
  blocks: { vices: ({ view }) => view.stakeholders.map((s): Block => ({ activity: 'talk', with: s.id })) },
};

export const weeklyRestoreTests: Conduct = {
  blocks: {
    vices: ({ view }) =>
      view.assets.filter((a) => a.covers.length > 0 && a.up).map((a): Block => ({ activity: 'test-restore', asset: a.id })),
  },
};

/** No talks but those that a need forces. */
export const noListening: Conduct = { hush: true };

export const noStatusNotes: Conduct = { standing: { 'status-note': 'off' } };
