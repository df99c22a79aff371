// Figures with their units.

export const format = {
  'format.hours': '{value} h',
  'format.minutes': '{value} min',
  'format.percent': '{value} %',
  'format.workdays': '{value} {days, plural, one {day} other {days}}',
  'format.weeks': '{weeks, plural, one {# week} other {# weeks}}',
  'format.weeks-range': '{least}–{most} weeks',
  'format.in-stock': 'In stock',
  'format.day-and-week': '{weekday}, week {week}',
} as const;
