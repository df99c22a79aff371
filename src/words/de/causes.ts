// German of `../en/causes.ts`.

export const causes = {
  // promises
  'causes.promise-made-with-range': '{name} bekam einen Termin{about, select, none {} other { für {about}}}, hinter dem eine Spanne steht.',
  'causes.promise-made-on-the-spot': '{name} bekam einen Termin{about, select, none {} other { für {about}}}, aus dem Stand gegeben.',
  'causes.promise-too-late': 'Dein Termin{about, select, none {} other { für {about}}} liegt später, als {name} es braucht.',
  'causes.promise-nobody-waits-for':
    '{about, select, none {{name} bekam einen Termin für etwas, das dort niemanden betrifft.} other {{name} bekam einen Termin für {about}, und das betrifft dort niemanden.}}',
  'causes.promise-kept': '{about, select, none {Du hast Wort gehalten.} other {Du hast Wort gehalten: {about}.}}',
  'causes.promise-kept-early':
    '{about, select, none {Es kam vor dem Tag, den du genannt hattest.} other {{about} kam vor dem Tag, den du genannt hattest.}}',
  'causes.promise-broken-after-warning':
    'Der Termin{about, select, none {} other { für {about}}} verstrich. {name} wusste rechtzeitig davon.',
  'causes.promise-broken-late-warning': 'Der Termin{about, select, none {} other { für {about}}} verstrich, und deine Vorwarnung kam spät.',
  'causes.promise-broken-silently': 'Der Termin{about, select, none {} other { für {about}}} verstrich, und niemand hatte ein Wort gesagt.',
  'causes.warned-early': 'Du hast früh gesagt, dass der Termin{about, select, none {} other { für {about}}} nicht hält.',
  'causes.warned-late': 'Du hast erst kurz vorher gesagt, dass der Termin{about, select, none {} other { für {about}}} nicht hält.',
  'causes.warned-again': 'Du hast noch einmal gesagt, dass der Termin{about, select, none {} other { für {about}}} nicht hält.',
  'causes.moved-late': 'Du hast den Termin{about, select, none {} other { für {about}}} erst kurz vorher verschoben.',
  'causes.no-date-given': '{name} wartet seit vier Wochen ohne jeden Termin{about, select, none {} other { für {about}}}.',
  'causes.delivered-without-date':
    '{about, select, none {Es kam, obwohl nie ein Termin genannt war.} other {{about} kam, obwohl nie ein Termin genannt war.}}',
  // contact
  'causes.talked': 'Du kamst und hast zugehört.',
  'causes.talked-again': 'Du kamst wieder und hast zugehört.',
  'causes.status-note': 'Deine Statusnotiz sagte, wie es steht.',
  'causes.sponsor-half-hour': 'Du hast {name} deine halbe Stunde gegeben.',
  'causes.walked-and-fixed': 'Du kamst vorbei, hast gesehen, was nicht stimmte, und es wurde behoben.',
  'causes.walked-nothing-fixed': 'Du kamst vorbei und hast gesehen, was nicht stimmte. Es blieb, wie es war.',
  'causes.no-contact': '{name} hat nichts von dir gehört.',
  // service
  'causes.service-down':
    '{about, select, none {Ein Dienst war ausgefallen.} reliability {Was sie zum Arbeiten brauchen, fiel zu oft aus.} other {Ausgefallen: {about}.}}',
  'causes.service-slow':
    '{about, select, none {Ein Dienst war langsam.} speed {Antworten und Hilfe kamen langsamer als erwartet.} other {Langsam: {about}.}}',
  'causes.expectation-met': 'Es lief, wie man es inzwischen erwartet.',
  'causes.expectation-missed':
    '{about, select, date {Termine hielten weniger gut als erwartet.} assurance {So recht glaubt man nicht daran, dass es gut wird.} tangibles {Die Technik wirkt älter als erwartet.} other {Es lief schlechter, als man es inzwischen erwartet.}}',
  'causes.expectation-exceeded':
    '{about, select, none {Es lief besser, als man es inzwischen erwartet.} reliability {Alles lief verlässlicher als erwartet.} speed {Antworten und Hilfe kamen schneller als erwartet.} date {Termine hielten besser als erwartet.} assurance {Man glaubt mehr an die Arbeit als erwartet.} tangibles {Die Technik wirkt neuer als erwartet.} other {{about} hörte mehr von dir als erwartet.}}',
  // team
  'causes.one-to-one': 'Ihr habt euch Zeit füreinander genommen.',
  'causes.one-to-one-missed': 'Euer Gespräch fiel aus.',
  'causes.coached': 'Ihr habt länger über die Arbeit gesprochen.',
  'causes.overtime': 'Mehr Stunden als in einer normalen Woche.',
  'causes.rested': 'Eine Woche mit Raum zum Ausruhen.',
  'causes.level-too-tight':
    '{about, select, none {Du hast weniger Spielraum gelassen, als {name} nutzen könnte.} other {{about}: Du hast weniger Spielraum gelassen, als {name} nutzen könnte.}}',
  'causes.checked-too-often': 'Du hast oft über die Schulter geschaut.',
  'causes.taken-over':
    '{about, select, none {Du hast die Arbeit selbst in die Hand genommen.} other {{about}: Du hast die Arbeit selbst in die Hand genommen.}}',
  'causes.project-live':
    '{about, select, none {Etwas, das Wochen gekostet hat, läuft jetzt.} other {In Betrieb, nach Wochen der Mühe: {about}.}}',
  'causes.manager-hours': 'Deine Woche war voller als deine Stunden.',
  'causes.manager-rest': 'Deine Woche ließ Raum zum Ausruhen.',
  // work
  'causes.worked': '{about, select, none {Erledigte Arbeit.} other {Arbeit an {about}.}}',
  'causes.worked-wrong':
    '{about, select, none {Arbeit, die noch einmal gemacht werden muss.} other {Arbeit an {about}, die noch einmal gemacht werden muss.}}',
  'causes.found-wrong':
    '{about, select, none {Ein Fehler in der Arbeit wurde gefunden.} other {{about}: Ein Fehler in der Arbeit wurde gefunden.}}',
  'causes.waiting': '{about, select, none {Der Bedarf blieb eine weitere Woche offen.} other {{about} blieb eine weitere Woche offen.}}',
  // money
  'causes.ordered': '{about, select, none {Eine Bestellung ging hinaus.} other {Bestellt: {about}.}}',
  'causes.running-cost': '{about, select, none {Laufende Kosten dessen, was du gekauft hast.} other {Laufende Kosten: {about}.}}',
  'causes.emergency-purchase': '{about, select, none {In Eile gekauft.} other {In Eile gekauft: {about}.}}',
  'causes.event-cost': '{about, select, none {Bezahlt für eine Antwort von dir.} other {{about}: bezahlt.}}',
  // technology
  'causes.aged': '{about, select, none {Sie wurde älter.} other {Älter geworden: {about}.}}',
  'causes.repaired': '{about, select, none {Repariert.} other {Repariert: {about}.}}',
  'causes.new-tickets': 'Leute baten um Hilfe.',
  'causes.tickets-solved': 'Anfragen wurden erledigt.',
  'causes.toil': '{about, select, none {Alte Technik wollte gepflegt werden.} other {Wollte gepflegt werden: {about}.}}',
  'causes.restore-tested':
    '{about, select, none {Eine Wiederherstellung wurde ausprobiert.} other {{about}: Eine Wiederherstellung wurde ausprobiert.}}',
  'causes.change-failed':
    '{about, select, none {Eine Umstellung misslang und wurde zurückgenommen.} other {{about}: Die Umstellung misslang und wurde zurückgenommen.}}',
  // author's events
  'causes.event': '{about, select, none {Etwas ist geschehen.} other {{about}}}',
  'causes.choice': '{about, select, none {Deine Antwort auf eine Nachricht.} other {Deine Antwort: {about}}}',
  // expectations
  'causes.wait-felt-longer': 'Das Warten fühlte sich länger an, als es war.',
  'causes.rumour': 'Was zu erwarten ist, hörte {name} auf dem Flur.',
  'causes.rumour-ended': '{name} hörte wieder von dir, und die Gerüchte verstummten.',
  'causes.got-used-to-it':
    '{about, select, none {{name} hat sich daran gewöhnt, dass es besser läuft.} other {{name} hat sich daran gewöhnt: {about}.}}',
  'causes.hopes-raised': '{name} hörte einen Termin und hofft.',
  'causes.hopes-reset': '{name} hörte rechtzeitig, womit stattdessen zu rechnen ist.',
  'causes.early-win': '{about, select, none {Ein erster Erfolg, den alle sehen.} other {Ein erster Erfolg, den alle sehen: {about}.}}',
  'causes.early-win-faded': '{about, select, none {Der erste Erfolg zeigte im Alltag Mängel.} other {Zeigte im Alltag Mängel: {about}.}}',
  'causes.bought-too-soon':
    '{about, select, none {Gekauft, bevor die Leute gehört waren, und geändert.} other {{about}: gekauft, bevor die Leute gehört waren, und musste geändert werden.}}',
  'causes.recovered': '{name} hörte, dass es dir leidtut, wie es dazu kam und was nun anders ist.',
  'causes.shadow-it':
    '{about, select, none {Eine Abteilung kaufte sich selbst etwas.} other {{about} hatte lange genug gewartet und kaufte sich selbst etwas, von deinem Budget.}}',
  // changes
  'causes.freeze-broken':
    '{about, select, none {In einer Woche, die ruhig bleiben sollte, wurde etwas geändert.} other {{about} wurde in einer Woche umgestellt, die ruhig bleiben sollte.}}',
  // risk
  'causes.common-cause':
    '{about, select, none {Was zwei Gleiche gemeinsam haben, fiel für beide aus.} other {{about} fiel nicht allein aus: Was beide gemeinsam haben, fiel für beide aus.}}',
  'causes.left-out':
    '{about, select, none {Es ging in Betrieb, und einiges war weggelassen.} other {{about} ging in Betrieb, und einiges war weggelassen.}}',
  'causes.debt-grew': 'Was weggelassen wurde, nachzuholen kostet nun etwas mehr.',
  'causes.made-good': '{about, select, none {Was weggelassen war, ist nachgeholt.} other {{about}: Was weggelassen war, ist nachgeholt.}}',
  // requests
  'causes.request-accepted': '{name} bat um etwas mehr und bekam es.',
  'causes.request-traded': '{name} bat um etwas mehr, und ihr habt euch geeinigt, was dafür nötig ist.',
  'causes.request-refused': '{name} bat um etwas mehr und bekam es nicht.',
  'causes.request-unanswered': '{name} bat um etwas und hörte nichts.',
  // the change board
  'causes.change-reviewed':
    '{about, select, none {Eine Notfalländerung wurde nachträglich untersucht.} other {{about} ging als Notfall in Betrieb und wurde nachträglich untersucht.}}',
  'causes.emergency-failed':
    '{about, select, none {Eine Notfalländerung misslang.} other {{about} wurde zum Notfall erklärt und misslang trotzdem.}}',
  // fixes, notices, nights
  'causes.maintenance':
    '{about, select, none {Wegen geplanter Wartung war es eine Weile weg.} other {Wegen geplanter Wartung eine Weile weg: {about}.}}',
  'causes.not-announced':
    '{about, select, none {Niemand wusste Bescheid, und viele fragten nach.} other {Niemand wusste von der Arbeit an {about}, und viele fragten nach.}}',
  'causes.patched':
    '{about, select, none {Ein Sicherheitsupdate wurde eingespielt.} other {{about}: Ein Sicherheitsupdate wurde eingespielt.}}',
  'causes.patch-failed':
    '{about, select, none {Ein nächtliches Update hat etwas lahmgelegt.} other {{about}: vom nächtlichen Update lahmgelegt.}}',
  'causes.broken-into':
    '{about, select, none {Jemand kam durch eine Lücke herein, die ein Update geschlossen hätte.} other {{about}: Jemand kam durch eine Lücke herein, die ein Update geschlossen hätte.}}',
  'causes.called-at-night': '{about, select, none {Nachts gerufen.} other {Nachts gerufen: {about}.}}',
  'causes.on-call': 'Eine Woche Rufbereitschaft: Schlaf mit einem offenen Ohr.',
  'causes.on-call-again': 'Schon wieder Rufbereitschaft, mindestens die dritte Woche in Folge.',
  // deciding anew
  'causes.made-smaller':
    '{about, select, none {Es wurde verkleinert, und gefragt hatte niemand.} other {{about} wurde verkleinert, und gefragt hatte niemand.}}',
  'causes.kit-returned': '{about, select, none {Geräte gingen an den Lieferanten zurück.} other {{about}: Das Bestellte ging zurück.}}',
  'causes.stopped': '{about, select, none {Es wurde beendet.} other {{about} wurde beendet.}}',
  'causes.promise-withdrawn':
    '{about, select, none {Du hast es beendet und es selbst gesagt.} other {{about} wurde beendet, und du hast es selbst gesagt.}}',
  'causes.asked-too-late':
    '{about, select, none {Um Abstriche gebeten, als der Termin schon vorbei war.} other {{about}: um Abstriche gebeten, als der Termin schon vorbei war.}}',
  'causes.scope-agreed':
    '{about, select, none {{name} weiß, was nicht dabei sein wird.} other {{name} weiß, was bei {about} nicht dabei sein wird.}}',
  // messages and techniques
  'causes.letter': '{name} hat deinen Brief gelesen.',
  'causes.kicked-off':
    '{about, select, none {{name} hörte zum Auftakt, womit zu rechnen ist.} other {{name} hörte zum Auftakt, womit bei {about} zu rechnen ist.}}',
  'causes.kick-off-vague':
    '{about, select, none {{name} hörte zum Auftakt nichts Sicheres und hofft.} other {{about}: {name} hörte zum Auftakt nichts Sicheres und hofft.}}',
  'causes.clinic':
    '{about, select, none {Eine Sprechstunde behob kleine Ärgernisse.} other {Eine Sprechstunde behob kleine Ärgernisse: {about}.}}',
  'causes.shown': '{about, select, none {{name} hat gesehen, was es ist.} other {{name} hat gesehen, was es ist: {about}.}}',
  'causes.shown-too-soon':
    '{about, select, none {{name} hat es unfertig gesehen und hofft.} other {{name} hat es unfertig gesehen und hofft: {about}.}}',
  'causes.left-hanging':
    '{about, select, none {Ein Termin verstrich, und niemand sprach darüber.} other {Der Termin für {about} verstrich, und niemand sprach darüber.}}',
  'causes.owned-up':
    '{about, select, none {Du hast dazu gestanden, dass es nicht kam.} other {Du hast dazu gestanden, dass {about} nicht kam.}}',
  'causes.owned-up-again':
    '{about, select, none {Du hast zum zweiten Mal dazu gestanden, dass es nicht kam.} other {Du hast zum zweiten Mal dazu gestanden, dass {about} nicht kam.}}',
  'causes.learnt-together':
    '{about, select, none {Das Team suchte, wie es dazu kommen konnte.} other {{about}: Das Team suchte, wie es dazu kommen konnte.}}',
  'causes.culprit-named': '{about, select, none {Jemandem wurde die Schuld gegeben.} other {{about}: Jemandem wurde die Schuld gegeben.}}',
  'causes.bought-blind':
    '{about, select, none {Gekauft, bevor jemand wusste, was hinter dem Wunsch steckt, und geändert.} other {{about}: gekauft, bevor jemand wusste, was hinter dem Wunsch steckt, und musste geändert werden.}}',
  'causes.stopped-unannounced':
    '{about, select, none {Während der Arbeitszeit wurde etwas umgestellt, und die Arbeit stand still.} other {{about} wurde während der Arbeitszeit umgestellt, und die Arbeit stand still.}}',
  'causes.bad-news': '{name} hörte, dass ein Termin in Gefahr ist.',
  'causes.false-alarm': '{name} hatte nach einer Vorwarnung umgeplant, und dann hielt der Termin doch.',
  // bounds
  'causes.limit': 'Hier endet die Skala; der Rest zählt nicht.',
  // feedback
  'causes.feedback-given': 'Du hast gesagt, was du gesehen hast und was es bewirkte.',
  'causes.praised': 'Du hast gesagt, was gut lief.',
  'causes.blamed': '{about, select, none {Jemandem wurde die Schuld gegeben.} other {{about} bekam die Schuld.}}',
  'causes.corrected-more-than-praised': 'Kritik kam häufiger als Lob.',
  'causes.habit-drifts': 'Eine Gewohnheit ging weiter, ohne ein Wort dazu.',
  'causes.habit-watched':
    '{about, select, none {Andere sahen eine Gewohnheit weitergehen.} other {Andere sahen, wie es weiterging: {about}.}}',
  'causes.habit-mended': 'Eine angesprochene Gewohnheit bessert sich.',
  // strain
  'causes.strained': 'Die Woche nahm mehr, als sie gab.',
  'causes.eased': 'Die Woche ließ Raum zum Erholen.',
  // leaving
  'causes.restless': 'Wieder eine Woche, in der Kündigen ein Gedanke war.',
  'causes.heard-out': 'Du hast {name} ausreden lassen.',
  'causes.left': '{about, select, none {Jemand ist gegangen.} other {{about} ist gegangen.}}',
  // learning
  'causes.bridge-in-place':
    '{about, select, none {Eine Zwischenlösung steht} other {Die Zwischenlösung für {about} steht}}; die Arbeit an der Hauptlösung beginnt von vorn.',
  'causes.bridge-replaced':
    '{about, select, none {Eine Hauptlösung hat ihre Zwischenlösung abgelöst.} other {{about}: Die Hauptlösung hat die Zwischenlösung abgelöst.}}',
  'causes.course': '{about, select, none {Ein Kurs.} other {Ein Kurs für {about}.}}',
  // the sponsor
  'causes.urgent-order':
    '{about, select, none {Dank eines Gefallens musste eine Bestellung nicht warten.} other {Dank eines Gefallens ohne Warten bestellt: {about}.}}',
  'causes.expedited': '{about, select, none {Bezahlt, damit es früher kommt.} other {Bezahlt, damit es früher kommt: {about}.}}',
  'causes.sponsor-briefed': 'Der Sponsor weiß, wie es steht, und schuldet dir etwas.',
  'causes.sponsor-surprised':
    '{about, select, none {Ein Termin verstrich ohne ein Wort.} other {{about}: Der Termin verstrich ohne ein Wort.}}',
  'causes.sponsor-overused': 'Du hast {name} in diesen Monaten einmal zu oft um Hilfe gebeten.',
  'causes.sponsor-unbriefed': 'Du hast {name} um Hilfe bei etwas gebeten, von dem dort niemand wusste.',
  'causes.escalated':
    '{about, select, none {Der Sponsor hat für dich etwas bewegt.} other {Der Sponsor hat für dich etwas bewegt: {about}.}}',
  'causes.ruled':
    '{about, select, none {Der Sponsor hat entschieden, wer zuerst drankommt.} other {Der Sponsor hat entschieden, dass {about} wartet.}}',
  // more money
  'causes.case-granted':
    '{about, select, none {Ein Antrag auf einer Seite brachte mehr Geld.} other {Ein Antrag auf einer Seite brachte mehr Geld: {about}.}}',
  'causes.asked-again': 'Du hast {name} zum zweiten Mal im selben Quartal um mehr Geld gebeten.',
  // risks signed for
  'causes.risk-told':
    '{about, select, none {{name} hörte klar, was schiefgehen kann.} other {{name} hörte klar, was schiefgehen kann: {about}.}}',
  'causes.risk-not-theirs':
    '{about, select, none {{name} zeichnete für etwas, das jemand anders beurteilen müsste.} other {{about} müsste jemand anders beurteilen, und {name} sollte dafür zeichnen.}}',
  'causes.risks-pushed': '{name} musste für ein Risiko zu viel zeichnen. Es sieht nach Gewohnheit aus.',
  'causes.risk-was-signed':
    '{about, select, none {Es ist eingetreten, und {name} hatte davon gewusst.} other {{about}: Es ist eingetreten, und {name} hatte davon gewusst.}}',
  'causes.risk-played-down':
    '{about, select, none {Es ist eingetreten, und {name} hatte gehört, es werde nicht eintreten.} other {{about}: Es ist eingetreten, und {name} hatte gehört, es werde nicht eintreten.}}',
  'causes.risk-not-told':
    '{about, select, none {Es war abzusehen, und {name} hatte nichts gehört.} other {{about}: Es war abzusehen, und {name} hatte nichts gehört.}}',
  // hiring
  'causes.salary': '{about, select, none {Ein Gehalt.} other {Gehalt: {about}.}}',
  'causes.contractor': '{about, select, none {Eine Woche externe Hilfe.} other {Eine Woche mit {about}.}}',
  // walks
  'causes.walked-amid-outage': 'Du kamst vorbei, während hier nichts ging. Man hatte gehofft, du würdest es gerade beheben.',
  // intent
  'causes.went-astray': 'Erledigt, wie es für das eine Stück passte; niemand hatte gesagt, wozu das Ganze dient.',
  // questions
  'causes.put-off': 'Du warst mit {name} verabredet, und etwas anderes nahm die Zeit.',
  // work-arounds
  'causes.worked-around': 'Kleine Mängel, die niemand meldet, und die Umwege darum herum.',
  // an untried change
  'causes.faults-found':
    '{about, select, none {Geprobt hatte es niemand, also fanden die die Fehler, die es nutzen.} other {{about}: Geprobt hatte es niemand, also fanden die die Fehler, die es nutzen.}}',
};
