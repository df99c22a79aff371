// What is heard, for those who play without sound.

export const caption = {
  'caption.decision': '[click: noted]',
  'caption.undone': '[click: taken back]',
  'caption.message': '[chime: a message from {from}]',
  'caption.week': '[air: week {week} goes by]',
  'caption.asset-failed': '[falling tones: {thing} failed]',
  'caption.service-down': '[falling tones: {thing} stopped]',
  'caption.promise-broken': '[falling tones: a promise to {to} broken]',
  'caption.cutover-failed': '[falling tones: {project} did not start]',
  'caption.restore-failed': '[falling tones: the restore failed]',
} as const;
