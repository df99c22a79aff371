// German of `../en/studio-begin.ts`.

export const begin = {
  'begin.title': 'Schreib dein eigenes Szenario',
  'begin.about':
    'Ein Übungslauf über deinen eigenen Arbeitsplatz: seine Leute, seine Projekte, seine heiklen Nachrichten. Ohne Programmieren. Alles bleibt auf diesem Gerät, bis du es weitergibst.',
  'begin.adapt': 'An meinen Arbeitsplatz anpassen',
  'begin.adapt-note': 'Acht Fragen, etwa fünfzehn Minuten: deine Namen, Stockwerke, Leute und Beträge in einem Szenario, das funktioniert.',
  'begin.templates': 'Mit einer Vorlage beginnen',
  'begin.shipped': 'In ein Szenario des Spiels hineinsehen',
  'begin.shipped-note': 'Du arbeitest an einer Kopie; das Original bleibt, wie es ist.',
  'begin.open': 'Datei öffnen',
  'begin.open-note': 'Ein Szenario (.yaml), das du gespeichert hast. Du kannst es auch irgendwo auf dieser Seite ablegen.',
  'begin.recent': 'Mit deinem eigenen weitermachen',
  'begin.recent-line': '{when} · {name}',
  'begin.drop': 'Hier ablegen, um es zu öffnen',
  'begin.too-large': 'Diese Datei ist größer als 256 KiB. Das ist ein Szenario nie.',
  'begin.unreadable': 'Diese Datei ließ sich nicht lesen. Ist es ein Szenario (.yaml)?',
  'begin.not-loaded': 'Das ließ sich nicht laden. Prüf deine Verbindung und versuch es noch einmal.',
  'begin.to-game': 'Zurück zum Spiel',
  'begin.template.one-project': 'Ein Projekt',
  'begin.template.one-project-about': 'Das kleinste ganze Szenario: eine Person, ein Projekt, eine heikle Nachricht.',
  'begin.template.two-stakeholders': 'Zwei, die Verschiedenes wollen',
  'begin.template.two-stakeholders-about': 'Zwei Beteiligte, ein Budget: Zusagen, und eine Wahl zwischen beiden.',
  'begin.template.full-quarter': 'Ein ganzes Quartal',
  'begin.template.full-quarter-about': 'Dreizehn Wochen mit allem, was das Spiel hat.',
} as const;
