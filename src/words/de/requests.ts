// German of `../en/requests.ts`.

export const requests = {
  'requests.title': 'Am Rande erbeten',
  'requests.from': '{name}, zu {project}',
  'requests.adds': '{hours} mehr Arbeit fürs Team',
  'requests.answers': 'Deine Antwort an {name}',
  'requests.ruling.accept': 'Ja',
  'requests.ruling.swap': 'Ja, und etwas anderes fällt weg',
  'requests.ruling.move': 'Ja, und der Termin rückt eine Woche nach hinten',
  'requests.ruling.options': 'Nein, aber das hier ginge',
  'requests.ruling.no': 'Nein',
  'requests.ruling.defer': 'Nicht jetzt',
  'requests.silent': 'Niemand hat geantwortet. Kleines erledigt das Team nebenbei.',
};
