// German of `../en/file.ts`.

export const file = {
  'file.problems': '{count, plural, one {Diese Datei hat 1 Problem} other {Diese Datei hat # Probleme}}',
  'file.problems-cut': 'Diese Datei hat {count} Probleme oder mehr',
  'file.what-now':
    '„{name}“ wurde nicht geöffnet, und hier hat sich nichts geändert. Bessere die Datei aus, speichere sie und öffne sie noch einmal.',
  'file.error': 'Fehler {code}',
  'file.warning': 'Warnung {code}',
  'file.place': 'Zeile {line}:{column}',
  'file.line': 'Zeile {line} der Datei',
  'file.more': '{count, plural, one {Und 1 weiteres.} other {Und # weitere.}}',
};
