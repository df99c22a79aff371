// The editor's own words in German, by the English ones: search, completion, folding, what it tells those who listen.

export const editorWords = {
  // Search.
  Find: 'Suchen',
  Replace: 'Ersetzen',
  next: 'weiter',
  previous: 'zurück',
  all: 'alle',
  'match case': 'Groß/klein',
  regexp: 'regulärer Ausdruck',
  'by word': 'ganze Wörter',
  replace: 'ersetzen',
  'replace all': 'alle ersetzen',
  close: 'schließen',
  'current match': 'jetzige Fundstelle',
  'on line': 'in Zeile',
  'replaced match on line $': 'Fundstelle in Zeile $ ersetzt',
  'replaced $ matches': '$ Fundstellen ersetzt',
  'Go to line': 'Zu Zeile gehen',
  go: 'los',
  // Problems.
  Diagnostics: 'Probleme',
  'No diagnostics': 'Keine Probleme',
  // Completion.
  Completions: 'Vorschläge',
  // Folding.
  'Fold line': 'Zeile zuklappen',
  'Unfold line': 'Zeile aufklappen',
  'Folded lines': 'Zugeklappt: Zeilen',
  'Unfolded lines': 'Aufgeklappt: Zeilen',
  to: 'bis',
  'folded code': 'zugeklappter Text',
  unfold: 'aufklappen',
  // The rest.
  'Control character': 'Steuerzeichen',
  'Selection deleted': 'Auswahl gelöscht',
} as const;
