// Die Titelseite eines Szenarios, das in einer Datei oder mit einem Link kam, und die Frage, wenn eine Datei auf ein Spiel fällt.

export const offer = {
  'offer.objectives': 'Wer hier gut führt',
  'offer.from-link': 'Aus einem Link',
  'offer.checked': 'Geprüft: Nichts darin kann etwas anderes als gespielt werden',
  'offer.leave-title': '„{name}“ öffnen?',
  'offer.leave': 'Damit verlässt du dieses Spiel. Es bleibt unter „Deine Durchgänge“ im Menü, genau so, wie es jetzt ist.',
  'offer.leave-yes': 'Verlassen und öffnen',
  'offer.leave-no': 'In diesem Spiel bleiben',
} as const;
