// German of `../en/debrief-next.ts`.

export const next = {
  'debrief.next.pledge': 'Ein Vorsatz',
  'debrief.next.pledge-note':
    'Eine Sache, die du an deinem eigenen Arbeitsplatz tun wirst, als Wenn und Dann, mit Datum. Leg sie in deinen Kalender.',
  'debrief.next.quoted': 'In deinen eigenen Worten',
  'debrief.next.questions': '{count, plural, one {Eine Frage zum Reden} other {# Fragen zum Reden}}',
  'debrief.next.guide': 'Für die Kursleitung: eine Nachbesprechung in {minutes} Minuten',
  'debrief.next.files': 'Nimm es mit',
  'debrief.next.leaves-out': 'Was das Modell weglässt',

  'debrief.pledge.when': 'Wenn das geschieht',
  'debrief.pledge.when-example': 'jemand fragt mich auf dem Flur nach einem Termin',
  'debrief.pledge.deed': 'dann tue ich das',
  'debrief.pledge.deed-example': 'ich sage, dass am Donnerstag eine Spanne kommt',
  'debrief.pledge.on': 'Von diesem Tag an',
  'debrief.pledge.calendar': 'Für meinen Kalender speichern',
  'debrief.pledge.incomplete': 'Beide Hälften und ein Tag machen es zum Vorsatz.',
  'debrief.pledge.kept-so-far': 'Gilt, bis alle drei gefüllt oder alle drei leer sind: Wenn: {when}. Dann: {deed}. Ab {on}.',
  'debrief.pledge.complete': 'Bei diesem Durchgang aufgehoben. Nichts verlässt dieses Gerät.',
  'debrief.pledge.entry-title': 'Mein Vorsatz: {deed}',
  'debrief.pledge.entry-text': 'Wenn: {when}\nDann: {deed}\n\nAus der Nachbesprechung von „{scenario}“ in Rollout.',
  'debrief.pledge.none': 'Es wurde kein Vorsatz aufgeschrieben.',
  'debrief.pledge.paper': 'Wenn: {when}. Dann: {deed}. Ab {on}.',

  'debrief.quoted.none': 'Du hast unterwegs nichts aufgeschrieben. Beim nächsten Mal genügt eine Zeile in der Woche.',
  'debrief.quoted.week': 'Woche {week}. {asked}',

  'debrief.question.what-did-you-expect': '{happened} Was hast du dir in Woche {week} davon versprochen?',
  'debrief.question.what-kept-you':
    'In Woche {week} hieß es „{title}“, und „{measure}“ hätte auf dem anderen Weg gewonnen. Was hielt dich davon ab?',
  'debrief.question.why-again': 'Zu „{title}“ gab es einen Hinweis, und bis Woche {week} kam es wieder. Was machte die Änderung schwer?',
  'debrief.question.how-came-it': '{happened} Wie kam es in Woche {week} dazu, und hättest du es auch unter mehr Druck getan?',
  'debrief.question.how-sure': 'Du nanntest im Schnitt {said}, gehalten wurden {kept}. Worauf hast du gezählt?',
  'debrief.question.two-hours-more': 'Mit zwei Stunden mehr in Woche {week}: Was hättest du dir angesehen?',
  'debrief.question.what-again': 'Was würdest du in solchen Wochen genauso wieder tun, und warum ging es gut?',
  'debrief.question.where-at-work': 'Wo hast du an deinem Arbeitsplatz etwas wie diese Wochen erlebt?',
  'debrief.question.where-at-work-of': 'Wo hast du „{title}“ an deinem Arbeitsplatz erlebt, und wer zahlte dafür?',

  'debrief.guide.phase.defuse': 'Ankommen: {minutes} Minuten',
  'debrief.guide.phase.discover': 'Entdecken: {minutes} Minuten',
  'debrief.guide.phase.deepen': 'Vertiefen: {minutes} Minuten',
  'debrief.guide.show-timeline': 'Zeig den Zeitstrahl. Nur Tatsachen: Welche Woche war die schlimmste, und wie fühlte sie sich an?',
  'debrief.guide.show-timeline-week':
    'Zeig den Zeitstrahl. Nur Tatsachen: Welche Woche war die schlimmste, und wie fühlte sie sich an? Nur für dich: Die Werte deuten auf Woche {week}.',
  'debrief.guide.show-clip':
    'Zeig „{title}“ in Woche {week}, das Haus und die Bilanz, wie sie waren: „Ich sah … Ich glaube … Was ging dir durch den Kopf?“',
  'debrief.prompt.part-luck': 'Trenn Glück von Urteil: Zeig die Punkte der anderen Welten. Was wäre jedem passiert?',
  'debrief.prompt.own-place': 'Frag: Wo kommt das bei dir vor?',
  'debrief.prompt.keep-and-change': 'Lass jeden zwei Dinge nennen, die bleiben, und zwei, die sich ändern.',
  'debrief.prompt.pledge': 'Ein Vorsatz für jeden, als Wenn und Dann, mit Datum. Lass ihn vorlesen.',

  'debrief.files.print': 'Bericht drucken',
  'debrief.files.print-note':
    'Alle Schritte auf Papier, A4 oder Letter, auch in Graustufen lesbar. Dein Browser kann auch ein PDF daraus machen.',
  'debrief.files.figures': 'Werte speichern',
  'debrief.files.figures-note': 'Eine Zeile je Woche, als CSV für eine Tabellenkalkulation.',
  'debrief.files.picture': 'Zeitstrahl speichern',
  'debrief.files.picture-note': 'Als Bild (PNG), für Folien.',
  'debrief.files.picture-name': 'zeitstrahl.png',

  'debrief.leaves-out.intro':
    'Diese Wochen waren eine Simulation. Sie ist in sich stimmig und lehrt, was sie zu lehren behauptet, aber sie ist einfacher als deine Arbeit:',
  'debrief.leaves-out.people':
    'Die Leute hier haben eine Laune, etwas Kraft und ein paar Wünsche. Deine haben eine gemeinsame Geschichte und Gründe, die kein Wert kennt.',
  'debrief.leaves-out.private':
    'Das Privatleben fehlt mit Absicht. Niemand fehlt hier aus privaten Gründen oder sorgt sich um Privates, denn das ist nichts zum Managen.',
  'debrief.leaves-out.politics':
    'Es gibt eine Auftraggeberin oder einen Auftraggeber und ein paar Abteilungen, keine Rivalen, keinen Betriebsrat, keinen Umbau auf halbem Weg.',
  'debrief.leaves-out.vendors': 'Ein Lieferant ist spät oder pünktlich. Keiner verhandelt, geht pleite oder schickt das Falsche.',
  'debrief.leaves-out.security': 'Angriffe sind selten und schlicht. Echte denken mit.',
  'debrief.leaves-out.numbers':
    'Die Zahlen kommen aus der Forschung, wo es sie gibt, und aus Abstimmung, wo nicht. Die Richtung einer Wirkung ist besser bekannt als ihre Größe.',
  'debrief.leaves-out.transfer':
    'Dass es hier jemand gut macht, zeigt, dass es hier jemand gut macht. Ob es bei der Arbeit hilft, zeigt sich bei der Arbeit: daher der Vorsatz.',
} as const;
