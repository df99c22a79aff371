// German of `../en/replay.ts`.

export const replay = {
  'replay.which': 'Woche zum Lesen',
  'replay.before': 'Die Woche davor',
  'replay.after': 'Die Woche danach',
  'replay.week': 'Woche {week}',
  'replay.read': 'Bilanz',
  'replay.watch': 'Noch einmal ansehen',
  'replay.watch-of': 'Noch einmal ansehen: Woche {week}',
  'replay.again': 'Woche {week} neu beginnen',
  'replay.title': 'Woche {week} neu beginnen?',
  'replay.lost':
    'Was Woche {week} gebracht hat, ist weg, und du stehst an ihrem Montag mit deinem Plan von damals. Das Glück bleibt dasselbe.',
  'replay.lost-plan': 'Auch was du seitdem geplant hast, ist weg.',
  'replay.left': 'Das geht in diesem Durchgang noch {count, plural, one {einmal} =2 {zweimal} other {#-mal}}.',
  'replay.no': 'Die Woche behalten',
  'replay.yes': 'Neu beginnen',
  'replay.done': 'Woche {week} beginnt neu. Dein Plan ist, wie er war.',
};
