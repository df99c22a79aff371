// Vices of noise: notes, meetings and tests for their own sake; and their opposites, silence, not listening, and an ear for the powerful only.

import type { Block, StakeholderId, View } from '../../core/index.ts';
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

/** Nothing is written, and nobody above is briefed. */
export const noStatusNotes: Conduct = { standing: { 'status-note': 'off', sponsor: 'off' } };

/** Those who count for somebody who looks upward. */
const TOP = 2;

const top = (view: View): readonly StakeholderId[] =>
  view.stakeholders
    .slice()
    .sort((a, b) => b.power - a.power)
    .slice(0, TOP)
    .map((s) => s.id);

/** Talks with the two who have most to say, and no date for anybody else. */
export const onlyThePowerful: Conduct = {
  standing: { 'status-note': 'off' },
  hush: true,
  blocks: { vices: ({ view }) => top(view).map((id): Block => ({ activity: 'talk', with: id })) },
  date: (view, project, week) => (top(view).includes(project.sponsor) ? week : undefined),
};
