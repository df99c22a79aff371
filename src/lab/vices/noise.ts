// Vices of noise: notes, meetings and tests for their own sake; and their opposites, silence and not listening.

import type { Block, Decision } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';

/** Everything that can stand in the week stands in every week. */
export const spamNotes: Conduct = {
  standing: (view) =>
    view.manager.standing
      .filter((s) => s.habit !== 'one-to-ones' && s.rhythm !== 'weekly')
      .map((s): Decision => ({ type: 'set-standing', habit: s.habit, rhythm: 'weekly' })),
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

export const noStatusNotes: Conduct = {
  standing: (view) =>
    view.manager.standing
      .filter((s) => s.habit === 'status-note')
      .map((s): Decision => ({ type: 'set-standing', habit: s.habit, rhythm: 'off' })),
};
