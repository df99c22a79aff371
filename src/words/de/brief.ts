// German of `../en/brief.ts`.

export const brief = {
  'brief.title': 'Vor deinem ersten Montag',
  'brief.from': 'Von {name}',
  'brief.weeks': 'Wochen',
  'brief.money': 'Geld zum Ausgeben',
  'brief.monthly': 'Laufende Kosten',
  'brief.monthly-value': 'bis zu {amount} im Monat',
  'brief.hours': 'Deine Stunden',
  'brief.hours-value': '{hours} pro Woche',
  'brief.team': 'Dein Team',
  'brief.goals': 'Was am Ende zählt',
  'brief.dates': 'Termine, die alle kennen',
  'brief.date': '{name}: Woche {week}',
  'brief.team-value': '{count, plural, one {# Person} other {# Personen}}',
  'brief.frame': 'Was du hast',
  'brief.weeks-value': '{weeks} Wochen',
  'brief.open': 'Büro öffnen',
  'brief.menu': 'Menü',
  'brief.mode': 'Wie du spielst',
};
