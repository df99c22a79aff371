// German of `../en/marks.ts`.

export const marks = {
  'marks.name': 'Tipp',
  'marks.said': 'Tipp: {text}',
  'marks.not-now': 'Nicht jetzt',
  'marks.no-more': 'Keine weiteren Tipps',
  'marks.tip.answer': '{name} wartet auf dich. Vergleich, was jede Antwort kostet, und wähl dann eine, zu der du stehen könntest.',
  'marks.tip.plan': 'Beantwortet. Nun zu deinen eigenen Stunden: Öffne den Plan.',
  'marks.tip.block': 'Beginn mit einem Bedarf: „{project}“. Wähl, was du dort tun willst.',
  'marks.tip.run': 'Das ist ein Plan. Starte die Woche. Bis dahin nimmt „Rückgängig“ alles zurück.',
  'marks.tip.why': 'Jeder Wert hat seine Ursachen. Drück „Warum?“ bei dem, der dich überrascht.',
  'marks.tip.promise': 'Eine Zusage ist in Gefahr. Ein Wort jetzt kostet weniger als eine Überraschung später.',
  'marks.tip.inbox': 'Jemand möchte etwas. Lies es, bevor du die Woche planst.',
  'marks.tip.first-things': 'Mehrere Bedarfe, wenige Hände. Stell unter Projekte nach vorn, was am wichtigsten ist.',
  'marks.tip.waiting': 'Am längsten dauert oft das Warten. Öffne unter Projekte einen Bedarf und vergleich, was wann käme.',
  'marks.tip.look-under': 'Ärger beginnt im Verborgenen. Wechsle die Ansicht, um Alter, Auslastung oder Befinden zu sehen.',
  'marks.setting': 'Tipps unterwegs',
  'marks.setting-note': 'Immer nur einer, in Durchgängen mit Hinweisen, zu dem, was du noch nicht getan hast.',
  'marks.again': 'Alle Tipps noch einmal zeigen',
};
