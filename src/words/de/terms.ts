// German of `../en/terms.ts`.

export const terms = {
  'terms.slack': 'Deine Stunden, für die nichts geplant ist. Was dazwischenkommt, nimmt zuerst sie und erst dann einen Block.',
  'terms.at-once':
    'Wie viele Projekte das Team gleichzeitig in der Hand haben darf. Jedes weitere kostet alle, die dazwischen wechseln, einen Teil des Tages.',
  'terms.favours':
    'Gefallen, die der Sponsor dir tun würde. Halbe Stunden miteinander bringen neue; Blockiertes, eilige Bestellungen und einige Antworten auf Nachrichten verbrauchen sie.',
  'terms.support': 'Arbeit, die niemand geplant hat: Fragen, kleine Reparaturen, Pflege alter Technik. Sie geht Projekten vor.',
  'terms.skill': '0 heißt: ganz am Anfang und nicht allein loszuschicken; 100 heißt: seit Jahren gemacht. Mehr Können ist mehr Tempo.',
  'terms.change-window': 'Das Wartungsfenster: der Wochentag, an dem eine Änderung niemanden stört. Was dann misslingt, kostet wenig.',
  'terms.hours-lost': 'Arbeitszeit der Menschen im Haus, die stehende oder langsame Technik seit Woche 1 gekostet hat, zusammengezählt.',
  'terms.trust':
    'Wie weit die, die etwas zu sagen haben, deinem Wort trauen, 0 bis 100, im Mittel über alle. Der Wert jeder Person steht auf ihrer Karte.',
  'terms.lead':
    'Wer ein Projekt leitet, arbeitet zuerst daran und steht dafür ein. Wie gut dein Spielraum zum Können passt, zeigt sich an Tempo und Fehlern.',
  'terms.approval':
    'Ein Ja, das eine Bestellung braucht, bevor sie hinausgeht: von den Finanzen oder durch drei Angebote. Vorher wird nichts gekauft.',
  'terms.audit': 'Nachsehen, was wirklich da ist. Ein Inventar, das niemand prüft, stimmt nach einem Jahr teilweise nicht mehr.',
  'terms.back-up':
    'Eine Kopie der Daten an einem anderen Ort. Sie ist so viel wert, wie die letzte Probe der Wiederherstellung gezeigt hat, und nicht mehr.',
  'terms.block':
    'Ein paar Stunden deiner Woche für eine einzige Sache: ein Gespräch, eine Schätzung, eine Probe. Du hast jede Woche eine Handvoll.',
  'terms.business-case': 'Ein schriftlicher Grund, Geld auszugeben: was es kostet, was es bringt, was ohne geschieht.',
  'terms.capacity':
    'Wie viel etwas auf einmal trägt. Was in der vollsten Woche am meisten gebraucht wird, sollte deutlich darunter bleiben.',
  'terms.capital':
    'Geld, das einmal ausgegeben wird, für Dinge, die bleiben (Investitionen). Was bestellt ist, ist weg, bezahlt oder nicht.',
  'terms.cause':
    'Was wirklich hinter einem Wunsch steckt. Zwei Stunden Suche zeigen es; es kann etwas anderes sein als das Erbetene, etwa wenn langsames WLAN ein voller Internetanschluss ist.',
  'terms.change-board':
    'Leute, die riskante Änderungen ansehen, bevor sie gemacht werden, und sagen, in welcher Woche (Change Advisory Board).',
  'terms.change-freeze': 'Wochen, in denen nichts geändert werden darf, weil ein Fehler dann zu viel kosten würde.',
  'terms.committed': 'Geld, das bestellt oder jemandem zugesagt ist, bezahlt oder nicht. Du kannst es nicht mehr ausgeben.',
  'terms.cut-over': 'Die Leute vom Alten auf das Neue umstellen. Der riskanteste Tag eines Projekts, und der kürzeste.',
  'terms.debt':
    'Arbeit, die ausgelassen wurde, um schneller fertig zu sein: Unterlagen, Aufräumen, Einweisen. Sie kostet jede Woche ein wenig, bis sie nachgeholt ist (technische Schuld).',
  'terms.delegation':
    'Wie viel eine Leitung allein entscheiden darf, in vier Stufen: mach, was ich sage; frag mich vorher; sag es mir danach; es ist deins.',
  'terms.delivery': 'Die Woche, in der eine Bestellung erwartet wird. Lieferanten kommen öfter zu spät als zu früh.',
  'terms.emergency-change': 'Eine Änderung, die nicht auf das Gremium wartet. Schnell, und sie misslingt öfter.',
  'terms.energy':
    'Was die Müdigkeit von der Kraft des Teams übrig lässt, 0 bis 100. Überstunden, Nächte in Bereitschaft und Krisen nehmen sie; ruhige Wochen geben sie zurück.',
  'terms.escalation': 'Jemanden mit mehr Macht bitten, zu entscheiden oder zu helfen. Nützlich, wenn es selten ist.',
  'terms.estimate':
    'Ein paar Stunden, in denen das Team die Arbeit ansieht, bevor es sagt, wie lange sie dauert. Aus einer Vermutung wird eine Spanne.',
  'terms.expedite': 'Den Lieferanten dafür bezahlen, dass er früher schickt.',
  'terms.forecast':
    'Zwanzig mögliche Wochen, in denen es fertig sein könnte, berechnet aus dem, was du jetzt weißt. Jeder Punkt ist gleich wahrscheinlich; zähle die vor der Fahne.',
  'terms.forecast-at-completion':
    'Wo das Geld enden würde, wenn alles Gewählte gekauft wird: was übrig ist, weniger, was diese Woche hinausgeht und was gewählt ist.',
  'terms.guess': 'Die eine Zahl des Teams, genannt, bevor jemand nachgesehen hat. Wirkliche Arbeit dauert öfter länger als kürzer.',
  'terms.incident': 'Etwas, das Leute benutzen, steht still oder ist langsam geworden, und niemand hat es geplant.',
  'terms.key-person': 'Die Einzige, die etwas kann. Während sie fehlt, wartet es; eine zweite Person anzulernen, beendet das.',
  'terms.latest-order':
    'Der letzte Tag, an dem eine Bestellung nach den erwarteten Zeiten noch ankäme und eingebaut würde. Du hörst eine Woche vorher davon.',
  'terms.lead-time': 'Zeit von der Bestellung bis zur Lieferung. Die meisten Wochen eines Projekts vergehen mit dem Warten darauf.',
  'terms.milestone': 'Ein Termin, den alle kennen und niemand verschieben kann: eine Sturmzeit, eine Prüfung, eine Messe.',
  'terms.mood': 'Wie sich jemand fühlte, als du die Person zuletzt gesehen hast, und wann das war. Seitdem kann es anders sein.',
  'terms.need': 'Worum jemand gebeten hat, in eigenen Worten. Jedes Projekt beginnt damit.',
  'terms.on-call': 'Nachts angerufen zu werden. Dann ist schneller jemand da, der repariert, und schläft schlechter.',
  'terms.one-to-one':
    'Ein regelmäßiges ruhiges Gespräch mit einer Person aus dem Team, über sie und über das, was ihr im Weg steht. Dort kommen schlechte Nachrichten früh.',
  'terms.options': 'Die Wege, einen Bedarf zu decken, nebeneinander. Billig, gut oder sehr gut sind drei Projekte mit drei Preisen.',
  'terms.overtime': 'Stunden über die vereinbarte Woche hinaus. Zwei Wochen davon bringen mehr Arbeit, fünf weniger.',
  'terms.p50': 'Die Zahl, die in der Hälfte der Fälle reicht: ebenso oft zu niedrig wie zu hoch. Der zehnte von zwanzig Punkten.',
  'terms.p80': 'Die Zahl, die in acht von zehn Fällen reicht. Der sechzehnte von zwanzig Punkten: ein vorsichtiger Termin.',
  'terms.patch': 'Die Reparatur einer Schwachstelle in der Software. Wer wartet, riskiert einen Einbruch, wer eilt, einen Fehler.',
  'terms.pilot': 'Ein paar Leute bekommen es zuerst, damit sich zeigt, was nicht stimmt, solange es klein ist.',
  'terms.pre-mortem': 'Sich vorstellen, ein Projekt sei gescheitert, und fragen, warum, bevor es beginnt.',
  'terms.promise':
    'Ein Termin, den du einer Person gegeben hast. Er ist offen, bis die Sache in Betrieb ist und er gehalten ist, oder bis das Datum vorbei und er gebrochen ist. Früh zu sagen, dass er sich verschiebt, kostet viel weniger als Schweigen.',
  'terms.range': 'Wie viel Arbeit noch bleibt, in zwei Zahlen: In der Hälfte der Fälle reicht die kleinere, in acht von zehn die größere.',
  'terms.redundancy': 'Zwei von etwas zu haben, damit eines ausfallen darf.',
  'terms.reported':
    'Wie weit die Arbeit ist, so wie es dir gesagt wird. Wo Leute sich sicher fühlen, stimmt es; wo nicht, klingt es besser.',
  'terms.requests':
    'Ein Wunsch nebenbei, während die Arbeit läuft. Jeder ist klein, zusammen verschieben sie den Termin (schleichender Umfang).',
  'terms.reserve': 'Geld für das, was niemand vorhergesehen hat. Etwas kommt immer; ohne Rücklage wird es in Eile gekauft.',
  'terms.restore-test':
    'Daten aus einer Sicherung zurückholen, um zu sehen, dass es geht. Eine Sicherung, die nie zurückgeholt wurde, ist eine Hoffnung.',
  'terms.review':
    'Sich zusammensetzen, nachdem etwas ausgefallen ist, um zu lernen, was es möglich gemacht hat, ohne Schuldige zu suchen (Post-mortem).',
  'terms.rework': 'Arbeit noch einmal machen, weil ein Fehler spät gefunden wurde.',
  'terms.risk': 'Wie wahrscheinlich es in einem Jahr ausfällt. Weniger Ausfälle kosten mehr Geld.',
  'terms.risk-acceptance':
    'Ein Papier, in dem jemand, der es entscheiden darf, ein bekanntes Risiko annimmt, in klaren Worten und bis zu einem Datum. So liegt die Entscheidung dort, wo sie hingehört.',
  'terms.run-cost': 'Was eine Sache jeden Monat kostet, solange es sie gibt: Verträge, Strom, Lizenzen. Dafür gibt es ein eigenes Budget.',
  'terms.run-file':
    'Alles, was du in einem Durchgang entschieden hast, als Datei. Wer sie öffnet, sieht denselben Durchgang noch einmal, Tag für Tag.',
  'terms.satisfaction':
    'Wie zufrieden die Leute einer Abteilung mit dem sind, was sie von dir bekommen, 0 bis 100, gemessen an dem, was sie erwartet haben.',
  'terms.seed':
    'Der Name für das Glück eines Durchgangs. Derselbe Startwert gibt allen dieselben Ereignisse, sodass nur die Entscheidungen verschieden sind.',
  'terms.service': 'Was Leute benutzen und vermissen würden: Dateien, WLAN, Telefone. Es läuft auf Technik, die sie nie sehen.',
  'terms.shadow-it': 'Technik, die eine Abteilung sich selbst kauft, weil sie zu lange gewartet hat. Sie läuft, bis sie auf deine trifft.',
  'terms.sponsor': 'Wer ein Projekt will und dafür spricht, und wer bewegen kann, was du nicht kannst.',
  'terms.stakeholder': 'Alle, die durch das, was du tust, gewinnen oder verlieren und etwas dazu zu sagen haben.',
  'terms.standard-change': 'Eine Änderung, die oft und gut gemacht wurde und keine Erlaubnis mehr braucht.',
  'terms.standing-week':
    'Was du jede Woche tust, ohne neu zu entscheiden: Einzelgespräche, eine Statusnotiz, Bestellungen nachgehen. Sie gilt, bis du sie änderst.',
  'terms.status-note': 'Ein paar Zeilen an alle, wie es steht. Sie hält Gerüchte klein, solange sie stimmt.',
  'terms.support-end': 'Das Datum, ab dem der Hersteller nichts mehr in Ordnung bringt: keine Korrekturen, keine Ersatzteile.',
  'terms.three-year-cost':
    'Der Preis und 36 Monate laufender Kosten zusammen. Das zeigt, wann etwas Billiges teuer ist (Gesamtkosten des Betriebs).',
  'terms.way-back': 'Ein geprobter Weg zurück zum Alten, wenn das Neue am ersten Tag misslingt (Rollback).',
};
