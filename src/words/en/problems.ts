// Why a decision was not taken, and what to do instead. One sentence for each code of the core.

export const problems = {
  'problems.not-now': 'Not now: the week is running, or somebody waits for an answer first.',
  'problems.week-needs-answer': '{name} waits for an answer before the week can run.',
  'problems.unknown-id': 'This scenario has nothing by that name.',
  'problems.not-yet-known': 'Nobody has told you about that need yet.',
  'problems.not-enough-hours': 'That takes more hours than the week has left. Remove a block or skip something.',
  'problems.bad-block': 'That would change nothing here this week.',
  'problems.no-such-promise': 'There is no open promise like that.',
  'problems.promise-exists': 'They already have a date for this. Warn them if it must move.',
  'problems.date-refused': '{name} needs it sooner, and will not take week {needed}. Week {available} is the latest that would do.',
  'problems.week-out-of-range': 'Choose a week from now to the end.',
  'problems.already-ordered': 'It has been ordered. An order that has gone out cannot be taken back.',
  'problems.not-enough-money': 'It costs {needed}, and {available} is left.',
  'problems.running-budget-exceeded': 'It would bring running costs to {needed} a month. The budget allows {available}.',
  'problems.already-live': 'It is live already.',
  'problems.not-in-standing-week': 'That is not part of this standing week.',
  'problems.no-overtime': 'These people give the hours they have. Nobody here works longer.',
  'problems.no-such-question': 'Nobody is waiting for that answer.',
  'problems.bad-value': 'That value does not fit here.',
  'problems.has-left': 'They have left the team.',
  'problems.nothing-to-learn': 'They know no more of it. Choose somebody who does.',
} as const;
