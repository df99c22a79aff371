// German of `../en/studio-checks.ts`.

export const checks = {
  'checks.about':
    'Eine Prüfung sagt, was gelten muss, wenn das Szenario so gespielt wird. Spiel sie nach jeder Änderung, dann weißt du, dass nichts kaputtgegangen ist.',
  'checks.play-first':
    'Spiel ein wenig im Reiter Spielen, oder lass jemanden spielen: Die Entscheidungen lassen sich dann als Prüfung aufheben.',
  'checks.name': 'Worum es in der Prüfung geht (nicht nötig)',
  'checks.keep': 'Das Gespielte als Prüfung aufheben',
  'checks.kept': 'Aufgehoben als {id}. Erwartet wird das Urteil, zu dem das Gespielte führt.',
  'checks.run': 'Prüfungen spielen',
  'checks.running': 'Wird gespielt…',
  'checks.all-hold': 'Alle gelten.',
  'checks.some-fail': '{failed} von {all} gelten nicht.',
  'checks.older': 'Seitdem hat sich der Text geändert.',
  'checks.of-earlier': 'So, wie der Text dasteht, lässt er sich nicht spielen; gespielt wurde sein letzter Stand ohne Fehler.',
  'checks.none': 'Noch gibt es keine.',
  'checks.holds': 'Gilt mit Zufall {seed}',
  'checks.fails': 'Gilt nicht mit Zufall {seed}',
  'checks.reason.refused': 'Woche {week}: Eine Entscheidung wurde abgelehnt. {problem}',
  'checks.reason.unasked': '„{event}“ fragte nie nach seiner Antwort.',
  'checks.reason.true': 'Wahr: {clause}',
  'checks.reason.false': 'Nicht wahr: {clause}',
  'checks.failed-to-run': 'Die Prüfungen ließen sich nicht spielen.',
  'texts.sum': '{words} Wörter · etwa {minutes} min, um alles zu lesen',
  'texts.to-read': 'Zu lesende Texte',
  'texts.to-read-left': '{left, plural, one {Noch 1 von {of} ist offen.} other {Noch # von {of} sind offen.}}',
  'texts.to-read-none': 'Alle sind durchgelesen.',
  'texts.to-read-about':
    'Sie sprechen noch vom alten Ort oder der alten Branche, oder nennen eine Zahl. Einer ist abgehakt, wenn du ihn änderst oder sagst, dass er bleiben darf.',
  'texts.to-read-edit': 'Hier ändern',
  'texts.to-read-edit-of': 'Hier ändern: {text}',
  'texts.to-read-show-of': 'Zeigen: {text}',
  'texts.to-read-changed': 'geändert',
  'texts.open-all': 'Alle aufklappen',
  'texts.close-all': 'Alle zuklappen',
  'texts.words': '{words, plural, one {1 Wort} other {# Wörter}}',
  'texts.words-from': '{words, plural, one {1 Wort} other {# Wörter}} · ab Woche {week}',
} as const;
