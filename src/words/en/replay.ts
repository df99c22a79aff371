// Weeks that have run: reading their ledgers, watching them again, beginning the last one again.

export const replay = {
  'replay.which': 'Week to read',
  'replay.before': 'The week before',
  'replay.after': 'The week after',
  'replay.week': 'Week {week}',
  'replay.read': 'Ledger',
  'replay.watch': 'Watch it again',
  'replay.watch-of': 'Watch it again: week {week}',
  'replay.again': 'Begin week {week} again',
  'replay.title': 'Begin week {week} again?',
  'replay.lost': 'What week {week} brought is gone, and you stand on its Monday with the plan that you had. The luck stays the same.',
  'replay.lost-plan': 'What you have planned since is gone too.',
  'replay.left': 'You can do this {count, plural, one {once} =2 {twice} other {# times}} more in this run.',
  'replay.no': 'Keep the week',
  'replay.yes': 'Begin it again',
  'replay.done': 'Week {week} begins again. Your plan is as it was.',
} as const;
