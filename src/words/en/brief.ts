// The brief: one memo before the first Monday.

export const brief = {
  'brief.title': 'Before your first Monday',
  'brief.from': 'From {name}',
  'brief.weeks': 'Weeks',
  'brief.money': 'Money to spend',
  'brief.monthly': 'Running costs',
  'brief.monthly-value': 'up to {amount} a month',
  'brief.hours': 'Your hours',
  'brief.hours-value': '{hours} a week',
  'brief.team': 'Your team',
  'brief.goals': 'What counts at the end',
  'brief.dates': 'Dates that everybody knows',
  'brief.date': '{name}: week {week}',
  'brief.team-value': '{count, plural, one {# person} other {# people}}',
  'brief.frame': 'What you have',
  'brief.weeks-value': '{weeks} weeks',
  'brief.mode': 'How you play',
  'brief.open': 'Open the office',
  'brief.menu': 'Menu',
} as const;
