// German of `../en/studio-adapt.ts`.

export const adapt = {
  'adapt.title': 'An meinen Arbeitsplatz anpassen',
  'adapt.about': 'Acht Fragen. Lass aus, was du willst: Es bleibt, wie es ist.',
  'adapt.step': 'Frage {step} von 8',
  'adapt.back': 'Zurück',
  'adapt.next': 'Weiter',
  'adapt.skip': 'Mit dem Ausgefüllten fertigstellen',
  'adapt.finish': 'Fertigstellen',
  'adapt.leave': 'Zum Anfang',
  'adapt.loading': 'Das Szenario wird gelesen …',
  'adapt.making': 'Dein Szenario entsteht …',
  'adapt.failed': 'Dieses Szenario war nicht zu lesen. Wähle ein anderes.',
  'adapt.preview': 'Dein Szenario bis jetzt',
  'adapt.preview-people': '{count} Leute arbeiten hier',
  'adapt.preview-team': 'Mit {names}',
  'adapt.preview-money': '{amount} zum Ausgeben',

  'adapt.q.base': 'Womit fängst du an?',
  'adapt.q.base-note':
    'Die Geschichte kommt mit: Wähle, was deinem Ort am nächsten ist. Du änderst, wie die Dinge heißen und wie groß sie sind; andere Wörter änderst du danach, in den Texten.',
  'adapt.q.trade': 'Was für ein Ort ist deiner?',
  'adapt.q.trade-note': 'Das füllt Namen ein, die du in den nächsten Fragen ändern kannst.',
  'adapt.q.place': 'Wie heißt er?',
  'adapt.q.place-name': 'Name des Ortes',
  'adapt.q.place-title': 'Titel des Szenarios',
  'adapt.q.place-note': 'Lernende sehen beides auf der ersten Seite.',
  'adapt.q.floors': 'Welche Stockwerke oder Häuser hat er?',
  'adapt.q.floors-note': 'Vom untersten zum obersten.',
  'adapt.floor-of': 'Stockwerk {number}',
  'adapt.q.departments': 'Wer arbeitet dort?',
  'adapt.q.departments-note':
    'Die Abteilungen behalten ihre Anteile. Geräte und Anfragen wachsen und schrumpfen mit der Zahl der Leute, damit es so schwer bleibt, wie es ist.',
  'adapt.q.people': 'Leute insgesamt',
  'adapt.no-number': 'Bitte eine ganze Zahl von 1 bis {most}. Bis dahin bleibt es bei {was}.',
  'adapt.too-long': 'Bitte höchstens {most} Zeichen. Bis dahin bleibt es bei {was}.',
  'adapt.first-too-long': 'Bitte ein Vorname mit höchstens {most} Zeichen: Er steht auf kleinen Schildern. Bis dahin bleibt es bei {was}.',
  'adapt.q.names': 'Wie heißen sie?',
  'adapt.q.names-note': 'Jede Kultur kann jede Rolle spielen. Nimm keine Namen wirklicher Kollegen.',
  'adapt.q.names-others': 'Namen vorschlagen',
  'adapt.q.money': 'Wie viel Geld gibt es?',
  'adapt.q.money-note': 'Alle Preise gehen mit, damit teuer bleibt, was teuer ist.',
  'adapt.q.capital': 'Einmal auszugeben',
  'adapt.q.currency': 'Währung',
  'adapt.q.kit': 'Was wird eingeführt?',
  'adapt.q.kit-note': 'Nenne Dienste und Geräte so, wie sie bei dir heißen.',
  'adapt.q.services': 'Dienste',
  'adapt.q.assets': 'Geräte der ersten Woche',

  'adapt.done': 'Dein Szenario ist fertig',
  'adapt.done-note':
    'Es öffnet sich im Studio, wo du alles andere ändern kannst. Unter Texte steht alles, was gelesen wird, in der Reihenfolge der Geschichte: Sieh dort nach Wörtern der alten Branche.',
  'adapt.done-errors': '{count, plural, one {Es hat 1 Problem; das Studio zeigt, wo.} other {Es hat # Probleme; das Studio zeigt, wo.}}',
  'adapt.done-read':
    '{count, plural, one {Lies 1 Zeile nach: Sie nennt eine Zahl oder den alten Ort.} other {Lies # Zeilen nach: Sie nennen eine Zahl oder den alten Ort.}}',
  'adapt.done-read-more': 'Und {count} weitere.',
  'adapt.done-translations':
    'Die Übersetzungen gingen mit; brauchst du keine, lösche sie im Teil Übersetzungen. Sie haben dieselben Namen und Zahlen. {count, plural, =0 {Keiner ihrer Texte wartet auf eine Übersetzung.} one {1 ihrer Texte wartet auf eine Übersetzung: Was er übersetzt, ist jetzt anders.} other {# ihrer Texte warten auf eine Übersetzung: Was sie übersetzen, ist jetzt anders.}}',
  'adapt.done-open': 'Im Studio öffnen',

  'adapt.trade.same': 'Wie es ist',
  'adapt.trade.clinic': 'Klinik oder Pflegeheim',
  'adapt.trade.school': 'Schule',
  'adapt.trade.workshop': 'Werkstatt oder Werk',
  'adapt.trade.town-hall': 'Rathaus',
  'adapt.trade.shop': 'Laden',
  'adapt.trade.charity': 'Gemeinnütziger Verein',
  'adapt.floors.clinic': 'Keller|Empfang|Station 1|Station 2|Station 3|Büros|Labor|Dach',
  'adapt.floors.school': 'Keller|Eingang und Aula|Erster Stock|Zweiter Stock|Fachräume|Lehrerzimmer|Bibliothek|Dach',
  'adapt.floors.workshop': 'Keller|Halle|Montage|Lager|Konstruktion|Büros|Kantine|Dach',
  'adapt.floors.town-hall': 'Keller|Bürgeramt|Standesamt|Bauamt|Sozialamt|Büro der Leitung|Archiv|Dach',
  'adapt.floors.shop': 'Keller|Verkaufsraum|Lager|Werkstatt|Büros|Onlineshop|Ausstellung|Dach',
  'adapt.floors.charity': 'Keller|Offenes Haus|Beratung|Küche|Büros|Kursräume|Lager|Dach',
  'adapt.departments.clinic': 'Pflege|Ärzteschaft|Empfang|Labor|Abrechnung|Apotheke|Therapie|Küche',
  'adapt.departments.school': 'Kollegium|Klassen|Sekretariat|Bibliothek|Hausmeisterei|Nachmittagsbetreuung|Beratung|Mensa',
  'adapt.departments.workshop': 'Fertigung|Konstruktion|Einkauf|Versand|Buchhaltung|Vertrieb|Qualität|Instandhaltung',
  'adapt.departments.town-hall': 'Bürgeramt|Standesamt|Bauamt|Sozialamt|Kämmerei|Grünflächen|Archiv|Büro der Leitung',
  'adapt.departments.shop': 'Verkauf|Lager|Onlineshop|Buchhaltung|Werkstatt|Lieferung|Werbung|Leitung',
  'adapt.departments.charity': 'Offenes Haus|Beratung|Ehrenamtliche|Spenden|Büro|Küche|Kurse|Straßenarbeit',
  'adapt.kit.clinic':
    'computers=Rechner auf den Stationen|server=Server für die Akten|access-points=WLAN auf den Stationen|phones=Ruftelefone|back-up=Sicherung der Akten',
  'adapt.kit.school':
    'computers=Laptops der Klassen|server=Schulserver|access-points=WLAN der Klassen|phones=Telefone im Sekretariat|back-up=Sicherung von Noten und Dateien',
  'adapt.kit.workshop':
    'computers=Terminals in der Halle|server=Server für Aufträge|access-points=WLAN in der Halle|phones=Schnurlose Telefone|back-up=Sicherung der Zeichnungen',
  'adapt.kit.town-hall':
    'computers=Arbeitsplatzrechner|server=Server der Register|access-points=Öffentliches WLAN|phones=Tischtelefone|back-up=Sicherung der Akten',
  'adapt.kit.shop':
    'computers=Kassen und Tablets|server=Server für den Bestand|access-points=WLAN im Verkaufsraum|phones=Telefone im Laden|back-up=Sicherung von Bestand und Verkauf',
  'adapt.kit.charity':
    'computers=Gemeinsame Laptops|server=Server für die Fallakten|access-points=WLAN für Gäste|phones=Telefone der Hotline|back-up=Sicherung der Fallakten',
} as const;
