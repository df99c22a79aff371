// Die eine Frage der Woche, die niemand beantworten muss.

export const reflection = {
  'reflection.title': 'Eine Frage an dich, wenn du magst',
  'reflection.promise': 'Was erwartest du von deinem Versprechen an {name}: {project}?',
  'reflection.order': 'Wann, glaubst du, kommt die Bestellung für {project} wirklich?',
  'reflection.person': 'Mit {name} hast du länger nicht in Ruhe gesprochen. Was würdest du wohl hören?',
  'reflection.need': '{name} hat keinen Termin für {project}. Womit, glaubst du, rechnet {name}?',
  'reflection.week': 'Was erwartest du von der nächsten Woche?',
  'reflection.answer': 'Antworten',
  'reflection.change': 'Ändern',
  'reflection.kept-note': 'Sie ändert nichts am Durchgang, bleibt auf diesem Gerät und kommt in der Auswertung zu dir zurück.',
  'reflection.keep': 'Behalten',
  'reflection.leave': 'Weglassen',
  'reflection.off': 'Nicht mehr fragen',
  'reflection.kept': 'Für die Auswertung behalten.',
  'reflection.off-said': 'Keine Fragen mehr. In den Einstellungen kannst du sie wieder einschalten.',
} as const;
