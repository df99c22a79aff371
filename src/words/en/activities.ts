// What came of a block, said on the day it happened: one sentence each, with what was found told by `happenings.ts`. The codes of
// outcomes are the core's.

export const activities = {
  'activities.talk.done': 'You talked with {object}.',
  'activities.talk.need-found': 'You talked with {object}, and a need came up that nobody had told you.',
  'activities.find-cause.found': 'You looked for what lies behind {object}, and found it.',
  'activities.find-cause.as-asked': 'You looked for what lies behind {object}: what was asked for is what is needed.',
  'activities.estimate.done': 'You sat down with the team for a range: {object}.',
  'activities.compare.done': 'You compared the ways to do it: {object}. They stand side by side now.',
  'activities.compare.nothing-new': 'You compared the ways to do it once more: {object}. Nothing new.',
  'activities.warn.told': '{object} knows now, from you.',
  'activities.warn.nothing-new': 'There was nothing left to tell {object}: the promise had ended.',
  'activities.audit.truth-found': 'You looked closely: {object}.',
  'activities.audit.nothing-new': 'You looked closely: {object}. Nothing new.',
  'activities.test-restore.works': '{object}: the data came back. You have seen it.',
  'activities.test-restore.fails': '{object}: the data did not come back. Better to know today.',
  'activities.test-restore.gone': '{object}: there was nothing left to try out.',
  'activities.walk.need-found': 'You walked the floor, {object}, and a need came up that nobody had told you.',
  'activities.walk.done': 'You walked the floor, {object}: people saw you. A week will show whether something was mended.',
  'activities.coach.done': 'You took time for {object}.',
  'activities.coach.truth-found': 'You took time for {object}, and something came up.',
  'activities.help.done': 'You worked on it with your own hands: {object}.',
  'activities.help.nothing-new': 'You wanted to work on it with your own hands: {object}. Nothing was left to do.',
  'activities.chase.on-time': 'You called the vendor: {object} comes as quoted.',
  'activities.chase.late': 'You called the vendor: {object} comes later than quoted.',
  'activities.chase.nothing-new': 'You called the vendor: nothing is on its way for {object}.',
} as const;
