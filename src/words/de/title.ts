// German of `../en/title.ts`.

export const title = {
  'title.claim': 'Führe ein IT-Team. Mach die Fehler hier, wo sie nichts kosten.',
  'title.about':
    'Du kaufst, installierst und erhältst, was das Netz eines Hauses am Laufen hält. Zu wenige Leute, zu wenig Geld, und allen wurde etwas zugesagt.',
  'title.language': 'Sprache',
  'title.scenarios': 'Wähle ein Szenario',
  'title.facts': '{weeks} Wochen · etwa {minutes} Minuten',
  'title.start': 'Beginnen',
  'title.start-of': '{scenario} beginnen',
  'title.go-on': 'Weiter',
  'title.go-on-of': 'Weiter mit {scenario}, Woche {week}',
  'title.saved': 'Deine Durchgänge',
  'title.saved-week': 'Woche {week} von {weeks} · {when}',
  'title.saved-finished': 'Beendet · {when}',
  'title.delete-of': 'Durchgang von {scenario} löschen, {when}',
  'title.delete-sure': 'Diesen Durchgang löschen? Er lässt sich nicht zurückholen.',
  'title.delete-yes': 'Löschen',
  'title.delete-no': 'Behalten',
  'title.open-file': 'Datei öffnen',
  'title.open-file-note':
    'Ein Szenario (.yaml) oder ein Durchgang (.rollout.json). Du kannst die Datei auch irgendwo auf diese Seite ziehen.',
  'title.opening': 'Wird geöffnet …',
  'title.drop': 'Zum Öffnen hier ablegen',
  'title.from-file': 'Aus deiner Datei {name}',
  'title.seed': 'Startwert (freiwillig)',
  'title.seed-none': 'Neues Glück',
  'title.start-of-file': '{scenario} beginnen, aus deiner Datei {name}',
  'title.see-report': 'Sehen, wie es ausging',
  'title.see-report-of': 'Sehen, wie {scenario} ausging, {when}',
  'title.more-runs': '{count, plural, one {Noch ein Durchgang} other {Noch # Durchgänge}}',
  'title.privacy': 'Kein Konto. Nichts verlässt dieses Gerät, es sei denn, du sicherst selbst eine Datei.',
  'title.may-clear':
    'Dieser Browser kann gespeicherte Durchgänge löschen, wenn du eine Woche nicht vorbeikommst. Sichere ihre Dateien, um sicherzugehen.',
  'title.none': 'Kein Szenario ließ sich laden. Lade die Seite neu.',
  'title.starting': 'Beginnt …',
};
