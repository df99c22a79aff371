// What came of a block, said on the day it happened. Keys end in the activity and the outcome code of the core.

export const activities = {
  'activities.done': '{verb}, {object}: done.',
  'activities.nothing-new': '{verb}, {object}: nothing new.',
  'activities.need-found': 'You talked with {object}, and a need came up that nobody had told you.',
  'activities.cause-found': 'You found what lies behind {object}.',
  'activities.truth-found': 'You looked closely at {object}. Now you know what it is.',
  'activities.works': '{object}: the data came back. You have seen it.',
  'activities.fails': '{object}: the data did not come back. Better to know today.',
  'activities.vendor-on-time': 'The vendor says {object} comes as quoted.',
  'activities.vendor-late': 'The vendor says {object} will be late.',
  'activities.told': '{object} knows now, from you.',
} as const;
