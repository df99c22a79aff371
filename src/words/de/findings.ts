// German of `../en/findings.ts`.

export const findings = {
  'findings.mistake.promise-on-the-spot': 'Ein Termin aus dem Stand',
  'findings.happened.promise-on-the-spot':
    'Du hast {name} Woche {promised} für {project} genannt. Eine Woche später stand hinter diesem Termin noch immer keine Spanne.',
  'findings.instead.promise-on-the-spot': 'Versuch es mit „Am Donnerstag habe ich eine Spanne“ und nimm dir vorher zwei Stunden dafür.',
  'findings.strength.promise-on-the-spot': 'Erst die Spanne, dann der Termin',
  'findings.shown.promise-on-the-spot': 'Du kanntest die Spanne für {project}, bevor du {name} Woche {promised} genannt hast.',
  'findings.lesson.promise-on-the-spot':
    'Der erste Gedanke sagt, wie es geht, wenn alles gut geht. Vergleichbare Arbeit sagt, wie es geht.',
  'findings.source.promise-on-the-spot': 'Kahneman und Tversky über den Planungsfehlschluss; Flyvbjerg über Referenzklassen',

  'findings.mistake.start-everything': 'Alles auf einmal begonnen',
  'findings.happened.start-everything':
    '{projects} Projekte waren gleichzeitig in Arbeit, bei {people} Leuten vor Ort. Deine Grenze stand bei {limit}.',
  'findings.instead.start-everything':
    'Lass das Team erst etwas fertigstellen, das man sieht, bevor es das Nächste beginnt. Eine Grenze von zwei genügt.',
  'findings.strength.start-everything': 'Fertig, bevor das Nächste begann',
  'findings.shown.start-everything': 'Drei Wochen lang nie mehr als zwei Projekte zugleich, und {project} ging in Betrieb.',
  'findings.lesson.start-everything': 'Angefangene Arbeit hilft noch niemandem. Weniger gleichzeitig heißt: Alles kommt früher.',
  'findings.source.start-everything': 'Littles Gesetz; Weinberg über das Umschalten; „The Phoenix Project“',

  'findings.mistake.green-backup': 'Kopien, die noch nie zurückgeholt wurden',
  'findings.happened.green-backup': '{asset}: {weeks} Wochen lang hat niemand versucht, eine Kopie zurückzuholen.',
  'findings.instead.green-backup': 'Hol heute eine Datei zurück und einmal im Quartal ein ganzes System. Das kostet zwei Stunden.',
  'findings.strength.green-backup': 'Eine Wiederherstellung, geprobt vor dem Ernstfall',
  'findings.shown.green-backup':
    '{worked, select, no {{asset}: Du wolltest eine Kopie zurückholen und hast rechtzeitig gemerkt, dass es misslungen wäre.} other {{asset}: Du hast eine Kopie zurückkommen sehen, bevor jemand sie brauchte.}}',
  'findings.lesson.green-backup': 'Eine Datensicherung ist eine Hoffnung. Eine Wiederherstellung ist eine Tatsache.',
  'findings.source.green-backup': 'GitLabs Bericht über die verlorene Datenbank, 2017; Umfragen von Veeam und Sophos',

  'findings.mistake.silent-slip': 'Ein Termin, der still verrutschte',
  'findings.happened.silent-slip':
    '{name} rechnet mit {project} in Woche {promised}. Deine eigenen Zahlen sagten Woche {likely}, und {name} hörte nichts.',
  'findings.instead.silent-slip':
    'Schreib noch am selben Tag vier Zeilen: was ist, was es bedeutet, welche Wahl bleibt und wann du mehr weißt.',
  'findings.strength.silent-slip': 'Ein Wort zur rechten Zeit',
  'findings.shown.silent-slip': 'Du hast {name} früh gesagt, dass {project} in Gefahr ist. So ließ sich noch umplanen.',
  'findings.lesson.silent-slip': 'Ein Verzug kostet einmal. Die Überraschung kostet mehr als der Verzug.',
  'findings.source.silent-slip': 'Keil und andere über schlechte Nachrichten in Projekten, MIT Sloan Management Review, 2014',

  'findings.mistake.late-ordering': 'Der Lastwagen kam zuletzt',
  'findings.happened.late-ordering':
    '{how, select, blocked {Zwei Wochen lang wartete die ganze Projektarbeit auf {project}. Gewünscht ist es in Woche {wanted}; bestellt werden konnte es in Woche {by}.} other {{project} ist in Woche {wanted} gewünscht und musste bis Woche {by} bestellt sein. Das Geld war da, und nichts ging hinaus.}}',
  'findings.instead.late-ordering':
    'Bestell zuerst, was lange braucht, und klär die Einzelheiten, während es unterwegs ist; oder such eine Zwischenlösung.',
  'findings.strength.late-ordering': 'Rechtzeitig bestellt',
  'findings.shown.late-ordering': 'Die Bestellung für {project} ging deutlich vor Woche {by} hinaus, dem letzten Augenblick.',
  'findings.lesson.late-ordering': 'Am längsten dauert oft nicht die Arbeit, sondern das Warten. Warten kann heute beginnen.',
  'findings.source.late-ordering': 'Gartner über Lieferzeiten von Netzwerktechnik, 2022',

  'findings.mistake.crunch-as-plan': 'Lange Wochen wurden zum Plan',
  'findings.happened.crunch-as-plan':
    '{person} arbeitete {hours} Stunden pro Woche, {weeks} Wochen am Stück. In der letzten galt das für {people, select, 1 {eine Person} other {{people} Personen}}.',
  'findings.instead.crunch-as-plan':
    'Beschränk lange Wochen auf zwei oder drei, gib die Zeit zurück, streich etwas oder verschieb den Termin.',
  'findings.strength.crunch-as-plan': 'Ein Endspurt, der endete',
  'findings.shown.crunch-as-plan': 'Die langen Wochen von {person} waren vorbei, ehe sie sich rächten.',
  'findings.lesson.crunch-as-plan': 'Überstunden sind beim nächsten Monat geliehen, zu hohem Zins.',
  'findings.source.crunch-as-plan': 'Business Roundtable über geplante Überstunden; Abdel-Hamid und Madnick',

  'findings.mistake.cancelled-one-to-ones': 'Keine Zeit füreinander',
  'findings.happened.cancelled-one-to-ones':
    'In {weeks} Wochen fand mit {person}{people, select, 1 {} other { und anderen, insgesamt {people},}} weniger als die Hälfte der fälligen Gespräche statt.',
  'findings.instead.cancelled-one-to-ones':
    'Eine halbe Stunde zu fester Zeit, ihre Themen zuerst. Verschieb sie, wenn es sein muss, aber lass sie nicht ausfallen.',
  'findings.strength.cancelled-one-to-ones': 'Zeit füreinander, auch in vollen Wochen',
  'findings.shown.cancelled-one-to-ones': 'In {weeks} Wochen, auch in vollen, hast du jedes fällige Gespräch geführt, mit allen {people}.',
  'findings.lesson.cancelled-one-to-ones': 'Wer nie gefragt wird, sagt es dir zuletzt, und manchmal mit der Kündigung.',
  'findings.source.cancelled-one-to-ones': 'Gallup über wirksame Rückmeldung; Manager Tools',

  'findings.mistake.cowboy-change': 'Eine Umstellung am dünnen Seil',
  'findings.happened.cowboy-change':
    '{missing, select, window {{project} wurde umgestellt, während gearbeitet wurde, außerhalb des Wartungsfensters.} rehearsal {{project} war eine schwierige Umstellung, und niemand hatte sie geprobt.} other {{project} war eine schwierige Umstellung ohne Rückweg.}}',
  'findings.instead.cowboy-change':
    'Im Wartungsfenster, geprobt, mit einem Rückweg, den jemand ausprobiert hat, und einem Wort an alle, die es spüren.',
  'findings.strength.cowboy-change': 'Eine sorgfältige Umstellung',
  'findings.shown.cowboy-change': '{project} war schwierig und wurde im Wartungsfenster umgestellt, geprobt und mit Rückweg.',
  'findings.lesson.cowboy-change': 'Die meisten Ausfälle entstehen durch Änderungen. Die sorgfältigen kosten einen Abend.',
  'findings.source.cowboy-change': 'ITIL 4 über Change Enablement; Umfragen des Uptime Institute',

  'findings.mistake.big-bang': 'Alle auf einmal',
  'findings.happened.big-bang':
    '{project} kam für {people} Leute im selben Augenblick, {users} des Hauses, und vorher hatte es niemand ausprobiert.',
  'findings.instead.big-bang': 'Lass das freundlichste Zehntel vorangehen. Eine Woche mit ihnen sagt dir mehr als ein Monat Planung.',
  'findings.strength.big-bang': 'Erst ein paar Wohlgesinnte',
  'findings.shown.big-bang':
    '{project} betrifft {users} des Hauses, und {how, select, steps {es kam in Schritten, sodass jeder den nächsten lehren konnte.} other {ein paar Wohlgesinnte haben es zuerst ausprobiert.}}',
  'findings.lesson.big-bang': 'Was schiefgehen kann, wird dich etwas lehren. Lass es das bei wenigen tun.',
  'findings.source.big-bang': 'Flyvbjerg und Gardner über modulare Projekte; die DORA-Berichte',

  'findings.mistake.hero-technician': 'Die Führung an der Werkbank',
  'findings.happened.hero-technician':
    'In vier Wochen gingen {hours} von dir ins Selbermachen, {part} der Zeit, die dir neben Fragen blieb, das meiste bei {project}. {left, select, talks {Gespräche mit dem Team fielen aus.} other {Jemand, der auf einen Termin wartet, hörte nichts.}}',
  'findings.instead.hero-technician':
    'Gib deinen Händen zwei Stunden pro Woche und nicht mehr. Übergib, wozu es dient, und vereinbart, wann du wieder hineinschaust.',
  'findings.strength.hero-technician': 'Übergeben und dort gelassen',
  'findings.shown.hero-technician': '{project} ging unter seiner Leitung in Betrieb, und du hast es ihr nie aus der Hand genommen.',
  'findings.lesson.hero-technician': 'Die beste Technikkraft des Hauses ist mehr wert mit vier anderen, die es auch können.',
  'findings.source.hero-technician': 'Walker, „Saving Your Rookie Managers from Themselves“, 2002; Watkins, „The First 90 Days“',

  'findings.mistake.delegation-misfit': 'Ein Zügel, der nicht passte',
  'findings.happened.delegation-misfit':
    '{how, select, loose {{person} hatte bei {project} freie Hand, neue Arbeit für {person}, und zwei Wochen lang habt ihr euch nicht zusammengesetzt.} other {{person} kennt die Arbeit an {project} gut und bekam zwei Wochen lang jeden Schritt vorgesagt.}}',
  'findings.instead.delegation-misfit':
    'Frag, wie oft sie es schon gemacht haben. Neue Arbeit braucht einen Zweck, Grenzen und einen ersten Termin zum Hinschauen; vertraute Arbeit will in Ruhe gelassen werden.',
  'findings.strength.delegation-misfit': 'So viel Spielraum, wie passt',
  'findings.shown.delegation-misfit':
    '{how, select, free {{person} kennt die Arbeit an {project} und hatte dabei freie Hand.} other {Für {person} war die Arbeit an {project} neu, und ihr habt euch unterwegs zusammengesetzt.}}',
  'findings.lesson.delegation-misfit': 'Loslassen ist nicht dasselbe wie weggehen.',
  'findings.source.delegation-misfit': 'Humphrey und andere über Autonomie bei der Arbeit, 2007; Hackman und Oldham',

  'findings.mistake.no-reserve': 'Nichts zurückgelegt',
  'findings.happened.no-reserve':
    '{how, select, money {Vor der Halbzeit hattest du für Unvorhergesehenes noch {money} übrig, {part} des Budgets.} over {Vor der Halbzeit lagst du {money} über dem Budget, {part} davon, und hattest nichts mehr für Unvorhergesehenes.} other {{coins} der {dates} Termine, zu denen du eine Sicherheit genannt hast, waren Münzwürfe.}}',
  'findings.instead.no-reserve':
    'Behalte ein Zehntel des Geldes bis nach zwei Dritteln der Strecke und nenn Termine, die du vier von fünf Malen halten würdest.',
  'findings.strength.no-reserve': 'Etwas zurückgelegt',
  'findings.shown.no-reserve': 'Zur Halbzeit hattest du noch {money}, {part} des Budgets, für Unvorhergesehenes.',
  'findings.lesson.no-reserve': 'Vier Münzwürfe zeigen nur einmal in sechzehn Fällen alle Kopf.',
  'findings.source.no-reserve': 'Buehler und andere über Termine, 1994; AACE über Reserven',

  'findings.mistake.firefighting': 'Brände löschen, Woche für Woche',
  'findings.happened.firefighting':
    'In {weeks} Wochen gingen {hours} von dir und deinem Team, {part} der ganzen Zeit, in Ungebetenes. Kein einziger Block und kein halber Lerntag ging in das, was es verhindern würde.',
  'findings.instead.firefighting':
    'Reservier zwei Stunden pro Woche für die Ursache dessen, was am häufigsten kommt: alte Technik ansehen, eine Wiederherstellung proben, nach dem Warum fragen.',
  'findings.strength.firefighting': 'Zeit für das, was Brände verhindert',
  'findings.shown.firefighting':
    '{part} aller Stunden gingen in Ungebetenes, und trotzdem hast du in {kept} von {weeks} Wochen etwas dagegen getan.',
  'findings.lesson.firefighting': 'Das Dringende frisst das Wichtige, und dann ist noch mehr dringend.',
  'findings.source.firefighting': 'Walker, 2002; „The Visible Ops Handbook“',

  'findings.mistake.not-managing-up': 'Schweigen nach oben',
  'findings.happened.not-managing-up': '{name} hat hier am meisten zu sagen und hörte {weeks} Wochen lang nichts von dir.',
  'findings.instead.not-managing-up':
    'Alle zwei Wochen eine halbe Stunde: was gut läuft, was in Gefahr ist, welche Entscheidung du brauchst.',
  'findings.strength.not-managing-up': 'Keine Überraschungen für oben',
  'findings.shown.not-managing-up': 'In {weeks} Wochen hat {name} nie länger als zwei Wochen auf ein Wort von dir gewartet.',
  'findings.lesson.not-managing-up': 'Wer bezahlt, kann dir helfen, aber nur mit dem, was bekannt ist.',
  'findings.source.not-managing-up': 'Watkins, „The First 90 Days“; Walker, 2002',

  'findings.mistake.only-upward': 'Die Leisen hörten nichts',
  'findings.happened.only-upward':
    '{how, select, promised {{name} hat eine Zusage und hörte {weeks} Wochen lang nichts.} other {Die meisten Gespräche galten den beiden, die am meisten zu sagen haben. Die Leute von {name} werden diese Arbeit spüren, und {name} hörte {weeks} Wochen lang nichts.}}',
  'findings.instead.only-upward':
    'Schreib auf, wer es spüren wird, und triff sie alle einmal im Monat. Eine Stunde auf ihrer Etage genügt.',
  'findings.strength.only-upward': 'Ein Ohr für die Leisen',
  'findings.shown.only-upward':
    'Du bist zu {name} gegangen, wo wenig gesagt wird und wenig zu sagen ist, und niemand musste ohne ein Wort warten.',
  'findings.lesson.only-upward': 'Auch leise Menschen stimmen ab: mit dem, was sie dir nicht mehr erzählen.',
  'findings.source.only-upward': 'Center for Creative Leadership über neue Führungskräfte; Mendelow über Interessengruppen',

  'findings.mistake.ready-fire-aim': 'Erst entschieden, dann zugehört',
  'findings.happened.ready-fire-aim':
    '{shots} große Schritte in den ersten drei Wochen, und zugehört hattest du {heard, select, 0 {niemandem} other {{heard}}} von den {people}, auf die es am meisten ankommt.',
  'findings.instead.ready-fire-aim':
    'Zuerst je eine Stunde mit denen, auf die es ankommt. Eine kleine Sache, die wirklich gewünscht ist, ist ein besserer Anfang als drei große.',
  'findings.strength.ready-fire-aim': 'Zuerst zugehört',
  'findings.shown.ready-fire-aim':
    'Vor der ersten großen Bestellung hattest du {heard} von den {people} zugehört, auf die es am meisten ankommt.',
  'findings.lesson.ready-fire-aim': 'Eine schnelle Antwort auf die falsche Frage bezahlt man zweimal.',
  'findings.source.ready-fire-aim': 'Watkins, „The First 90 Days“',

  'findings.mistake.squeaky-wheel': 'Die lauteste Stimme bestimmte die Reihenfolge',
  'findings.happened.squeaky-wheel':
    'In drei Wochen ging {part} der Arbeit an das, worum laut gebeten wird. {how, select, unheard {{name} bittet leise um {project}, und niemand hat gefragt, was das Warten kostet.} other {{name} wartet auf {project} und hat gesagt, was das kostet: {cost} pro Woche für jeden Arbeitstag daran, gegenüber {other}.}}',
  'findings.instead.squeaky-wheel': 'Häng die Liste mit den Kosten an die Wand und lass die Bittenden die Plätze untereinander tauschen.',
  'findings.strength.squeaky-wheel': 'Die Reihenfolge nach dem, was Warten kostet',
  'findings.shown.squeaky-wheel':
    'Auf {project} zu warten kostet am meisten, {cost} pro Woche für jeden Arbeitstag daran, und es bekam die meiste Arbeit, obwohl {name} leise bittet und Lautere warten.',
  'findings.lesson.squeaky-wheel': 'Lautstärke sagt, wer nah ist. Sie sagt nicht, was Warten kostet.',
  'findings.source.squeaky-wheel': 'Reinertsen, „The Principles of Product Development Flow“; Covey',

  'findings.mistake.key-person': 'Alles durch ein einziges Paar Hände',
  'findings.happened.key-person':
    'In {weeks} Wochen ging {part} aller Projektarbeit durch die Hände von {person}. {how, select, sole {Niemand sonst kann sie, und niemand war dabei, sie zu lernen.} other {{other} hätte einen Teil übernehmen können.}}',
  'findings.instead.key-person':
    'Gib das nächste Stück einer zweiten Person, mit der ersten in Rufweite; oder einen halben Tag pro Woche an der Seite von jemandem, der es kann. Das ist zweimal langsamer.',
  'findings.strength.key-person': 'Arbeit auf vielen Schultern',
  'findings.shown.key-person': 'In {weeks} Wochen haben {people} Personen einen Teil der Projektarbeit getragen.',
  'findings.lesson.key-person':
    'Ein Plan mit nur einem Puls bleibt mit ihm stehen: im Urlaub, bei Schnupfen oder bei einem besseren Angebot.',
  'findings.source.key-person': 'Kim, Behr und Spafford, „The Phoenix Project“',

  'findings.mistake.sunk-cost-march': 'Immer weiter, weil schon so viel ausgegeben ist',
  'findings.happened.sunk-cost-march':
    '{project} sollte {said} brauchen. Bei diesem Tempo werden es {now}, und drei Wochen lang hat niemand neu darüber entschieden.',
  'findings.instead.sunk-cost-march': 'Halt zwei Stunden inne. Frag nach einer neuen Spanne und ob du heute damit beginnen würdest.',
  'findings.strength.sunk-cost-march': 'Neu gefragt, als es wuchs',
  'findings.shown.sunk-cost-march': '{project} war gewachsen, und du hast hingesehen und neu entschieden.',
  'findings.lesson.sunk-cost-march': 'Was ausgegeben ist, ist ausgegeben. Sparen lässt sich nur, was noch zu zahlen ist.',
  'findings.source.sunk-cost-march': 'Keil und andere über Projekte, die zu lange laufen, 2000',

  'findings.mistake.false-economy': 'Billig gekauft, teuer besessen',
  'findings.happened.false-economy':
    '{project}: Du hast das Billigste gekauft, für {price}. Über drei Jahre kommt es mit seinen Ausfällen auf {whole}; ein anderes, das nicht weniger leistet, auf {other}.',
  'findings.instead.false-economy':
    'Bring Preis, laufende Kosten und Ausfälle von drei Jahren auf eine Seite und entscheide gemeinsam mit denen, die zahlen.',
  'findings.strength.false-economy': 'Die ganzen Kosten, nicht der Preis',
  'findings.shown.false-economy': '{project}: nicht am billigsten im Kauf und mit {whole} über drei Jahre am günstigsten im Betrieb.',
  'findings.lesson.false-economy': 'Die Rechnung kommt einmal. Was der Betrieb kostet, kommt jeden Monat.',
  'findings.source.false-economy': 'Gartner über Gesamtkosten des Betriebs',

  'findings.mistake.gold-plating': 'Mehr als nötig',
  'findings.happened.gold-plating':
    'Was du für {project} bestellt hast, trägt {size} des Bedarfs. In passender Größe wären {saved} mehr geblieben, genug für {other}, das nun leer ausgeht.',
  'findings.instead.gold-plating':
    'Schreib den Bedarf in Zahlen auf, bevor du Geräte ansiehst, und frag, was mit dem kleineren nicht ginge.',
  'findings.strength.gold-plating': 'Die passende Größe',
  'findings.shown.gold-plating': '{project} trägt {size} des Bedarfs, obwohl auch Größeres zu haben war.',
  'findings.lesson.gold-plating': 'Platz, den niemand nutzt, ist mit etwas bezahlt, das jemandem fehlt.',
  'findings.source.gold-plating': 'Watkins, „The First 90 Days“; Walker, 2002',

  'findings.mistake.deferring-the-boring': 'Der langweilige alte Kasten musste warten',
  'findings.happened.deferring-the-boring':
    '{asset}: alt, und das seit {weeks} Wochen bekannt. {project} würde es ersetzen und wäre bezahlbar, und {part} deiner Bestellungen ging in Neues.',
  'findings.instead.deferring-the-boring': 'Behalte ein Fünftel von Zeit und Geld für das, was einfach nur weiterlaufen soll.',
  'findings.strength.deferring-the-boring': 'Ersetzt, bevor es ausfiel',
  'findings.shown.deferring-the-boring': 'Du hast {project} bestellt, solange noch alles lief: {asset}.',
  'findings.lesson.deferring-the-boring': 'Verschleiß hat in keiner Sitzung eine Stimme, außer deiner.',
  'findings.source.deferring-the-boring': 'Beyer und andere, „Site Reliability Engineering“; Studien über alternde Server',

  'findings.mistake.single-vendor': 'Die Hoffnung des Lieferanten wurde deine Zusage',
  'findings.happened.single-vendor':
    'Der Lieferant von {project} nannte Woche {quoted}, und du hast {name} Woche {promised} zugesagt. Drei Wochen lang rief dort niemand an.',
  'findings.instead.single-vendor':
    'Ruf jede Woche an, sag mit dem vorsichtigen Ende der Lieferzeit zu und leg dir zurecht, was du ohne die Lieferung tätest.',
  'findings.strength.single-vendor': 'Ein Anruf beim Lieferanten',
  'findings.shown.single-vendor':
    '{told, select, late {Du hast beim Lieferanten von {project} angerufen und früh gehört, dass es später kommt.} other {Du hast beim Lieferanten von {project} angerufen und weißt, dass es unterwegs ist.}}',
  'findings.lesson.single-vendor': 'Jede sechste Lieferung kommt zu spät und meldet das selten von selbst.',
  'findings.source.single-vendor': 'APQC über pünktliche Lieferungen; Gartner über Lieferzeiten',

  'findings.mistake.yes-to-all': 'Ja zu allen',
  'findings.happened.yes-to-all':
    'In {weeks} Wochen hast du zu {yes} von {asked} Anliegen am Rande Ja gesagt, und wer sie erledigen musste, war schon zu {load} ausgelastet.',
  'findings.instead.yes-to-all': 'Ein Nein mit Auswahl: jetzt nicht, und das hier müsste jeweils dafür weichen. Lass die Fragenden wählen.',
  'findings.strength.yes-to-all': 'Ein Nein, das half',
  'findings.shown.yes-to-all':
    'Wer es erledigen musste, war zu {load} ausgelastet. Da hast du auf {traded, select, 1 {einen Wunsch} other {{traded} Wünsche}} mit einem Tausch oder einer Auswahl geantwortet statt mit einem schlichten Ja.',
  'findings.lesson.yes-to-all': 'Jedes Ja ist ein stilles Nein zu etwas, das zugesagt war.',
  'findings.source.yes-to-all': 'Covey über Prioritäten; Ury, „The Power of a Positive No“',

  'findings.mistake.silent-scope-creep': 'Ein Ziel, das wanderte, während sein Termin stand',
  'findings.happened.silent-scope-creep':
    'Zu {project} kamen {yes} Ergänzungen, zusammen {work} Arbeit, und der Termin für {name} blieb, wie er war.',
  'findings.instead.silent-scope-creep':
    'Sag bei jeder Ergänzung, was sie verschiebt: den Termin, die Kosten oder einen anderen Teil, der wegfällt.',
  'findings.strength.silent-scope-creep': 'Eine Ergänzung mit Preisschild',
  'findings.shown.silent-scope-creep': '{name} wollte mehr von {project}, und du hast gesagt, was es verschieben würde.',
  'findings.lesson.silent-scope-creep': 'Wer das Ziel verschiebt und den Termin behält, gibt heimlich eine neue Zusage.',
  'findings.source.silent-scope-creep': 'PMI, PMBOK über Umfangssteuerung',

  'findings.mistake.avoided-hard-talk': 'Ein Gespräch, das nicht stattfand',
  'findings.happened.avoided-hard-talk': '{weeks} Wochen lang gab es zur Arbeitsweise von {person} etwas zu sagen, und niemand sagte es.',
  'findings.instead.avoided-hard-talk':
    'Innerhalb von zwei Tagen, unter vier Augen, über eine Sache: wann es war, was du gesehen hast, was es bewirkte. Dann zuhören.',
  'findings.strength.avoided-hard-talk': 'Ein klares Wort, bald',
  'findings.shown.avoided-hard-talk': 'Du hast {person} gesagt, was du gesehen hast und was es bewirkte, und zwar bald.',
  'findings.lesson.avoided-hard-talk': 'Solange du dir ein Gespräch ersparst, zahlen die anderen dafür.',
  'findings.source.avoided-hard-talk': 'CCL über Situation, Verhalten und Wirkung; Scott, „Radical Candor“',

  'findings.mistake.cavalry-too-late': 'Hilfe, die als Arbeit ankam',
  'findings.happened.cavalry-too-late':
    '{person} kam zu {project} etwa {left, select, 1 {eine Woche} other {{left} Wochen}} vor dem Termin, den {name} hatte, und braucht {ramp, select, 1 {eine Woche} other {{ramp} Wochen}} zum Einarbeiten.',
  'findings.instead.cavalry-too-late':
    'Hol Leute früh dazu und gib ihnen ein eigenes Stück. Kurz vor dem Termin verschieb lieber den Termin.',
  'findings.strength.cavalry-too-late': 'Hilfe zur rechten Zeit',
  'findings.shown.cavalry-too-late':
    '{person} kam zu {project} etwa {left, select, 1 {eine Woche} other {{left} Wochen}} vor dem Termin, den {name} hatte: Zeit zum Einarbeiten, das {ramp, select, 1 {eine Woche} other {{ramp} Wochen}} braucht.',
  'findings.lesson.cavalry-too-late': 'Wer spät zu einem späten Projekt kommt, macht es später.',
  'findings.source.cavalry-too-late': 'Brooks, „The Mythical Man-Month“; Hsia und andere, 1999',

  'findings.mistake.blame': 'Es fiel aus, und niemand lernte daraus',
  'findings.happened.blame':
    '{how, select, blamed {Dein Bericht nannte jemanden beim Namen: {asset}.} other {{asset}: Einen halben Tag oder länger konnte niemand arbeiten. Zwei Wochen nachdem es wieder lief, hatte niemand untersucht, wie es dazu kommen konnte.}}',
  'findings.instead.blame':
    'Setz dich mit denen zusammen, die dabei waren: was geschah, wie es dazu kam, was sich ändert, wer das bis wann tut. Namen gehören nur in die letzte Zeile.',
  'findings.strength.blame': 'Gemeinsam aus dem Ausfall gelernt',
  'findings.shown.blame': '{asset}: Nach dem Ausfall hast du untersucht, wie es dazu kam, ohne zu fragen, wer schuld war.',
  'findings.lesson.blame': 'Wo jemand beim Namen genannt wird, erfährst du das nächste Problem einen Tag später.',
  'findings.source.blame': 'Beyer und andere, „Site Reliability Engineering“, über Rückblicke ohne Schuldzuweisung',
};
