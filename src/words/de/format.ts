// German of `../en/format.ts`.

export const format = {
  'format.hours': '{value} h',
  'format.minutes': '{value} min',
  'format.percent': '{value} %',
  'format.workdays': '{value} {days, plural, one {Tag} other {Tage}}',
  'format.weeks': '{weeks, plural, one {# Woche} other {# Wochen}}',
  'format.weeks-range': '{least}–{most} Wochen',
  'format.in-stock': 'Auf Lager',
  'format.day-and-week': '{weekday}, Woche {week}',
};
