// German of the pages of codes about parts, ids, conditions, texts for players and sense. By their English sentences.

import type { Sentences } from './sentences.ts';

export const pagesOfParts: Sentences = [
  ['There is no part of this name here.', 'Einen Teil dieses Namens gibt es hier nicht.'],
  [
    'A part with a slip in its name would simply not be read: the message would not have to be answered, and nobody would know why. The nearest name is proposed.',
    'Ein Teil mit einem Tippfehler im Namen würde einfach nicht gelesen: Die Nachricht müsste nicht beantwortet werden, und niemand wüsste, warum. Der nächste Name wird vorgeschlagen.',
  ],
  ['A part is missing that must be there.', 'Ein Teil fehlt, der da sein muss.'],
  [
    'The game cannot invent what something costs or who asks for it. The message says what the part is for.',
    'Das Spiel kann nicht erfinden, was etwas kostet oder wer es sich wünscht. Die Meldung sagt, wozu der Teil da ist.',
  ],
  [
    'A value is of another kind than what belongs there: a word for a number, a time without its unit, a percentage without its sign.',
    'Ein Wert ist von anderer Art, als dort hingehört: ein Wort statt einer Zahl, eine Zeit ohne Einheit, ein Prozentsatz ohne Zeichen.',
  ],
  [
    'The units stand in the file so that whoever reads it sees what is meant: 2 weeks, 50%, 0.5 days. A value that is nearly right is mended.',
    'Die Einheiten stehen in der Datei, damit man beim Lesen sieht, was gemeint ist: 2 weeks, 50%, 0.5 days. Ein fast richtiger Wert wird behoben.',
  ],
  [
    'A name is not an id: small letters, digits and single hyphens, with a letter first.',
    'Ein Name ist keine Kennung: kleine Buchstaben, Ziffern und einzelne Bindestriche, am Anfang ein Buchstabe.',
  ],
  [
    'Ids stand in conditions, where a space or a capital would end the name. What players read stands in name, title and label, and may be anything.',
    'Kennungen stehen in Bedingungen, wo ein Leerzeichen oder Großbuchstabe den Namen beenden würde. Was im Spiel zu lesen ist, steht in name, title und label und darf alles sein.',
  ],
  ['One id is given to two things that must be told apart.', 'Eine Kennung haben zwei Dinge, die man unterscheiden muss.'],
  [
    'A message from ines could then come from either of two people. Give one of them another id.',
    'Eine Nachricht von ines könnte dann von zwei Leuten kommen. Gib einem davon eine andere Kennung.',
  ],
  ['Nobody has this id.', 'Niemand hat diese Kennung.'],
  [
    'Things are tied together by their ids. An id that nobody has would leave a hole in the game, so it is refused, and the nearest name is proposed.',
    'Kennungen halten die Dinge zusammen. Eine, die niemand hat, ließe ein Loch im Spiel, also wird sie abgelehnt, und der nächste Name wird vorgeschlagen.',
  ],
  ['No project has this id.', 'Kein Projekt hat diese Kennung.'],
  ['No service has this id.', 'Kein Dienst hat diese Kennung.'],
  ['No asset has this id.', 'Kein Gerät hat diese Kennung.'],
  ['No floor of the building has this id.', 'Keine Etage des Gebäudes hat diese Kennung.'],
  ['No skill has this id.', 'Keine Fähigkeit hat diese Kennung.'],
  ['The project has no option of this id.', 'Das Projekt hat keine Option mit dieser Kennung.'],
  ['No event has this id.', 'Kein Ereignis hat diese Kennung.'],
  ['The event has no choice of this id.', 'Das Ereignis hat keine Antwort mit dieser Kennung.'],
  ['A condition asks for a flag that no effect ever sets.', 'Eine Bedingung fragt nach einer Marke, die keine Wirkung je setzt.'],
  [
    'A flag is a note that an event leaves for later, such as flag: panic-bought. If nothing sets it, the condition can never see it.',
    'Eine Marke ist ein Vermerk, den ein Ereignis für später hinterlässt, zum Beispiel flag: panic-bought. Setzt nichts sie, kann die Bedingung sie nie sehen.',
  ],
  ['No goal has this id.', 'Kein Ziel hat diese Kennung.'],
  ['No department has this id.', 'Keine Abteilung hat diese Kennung.'],
  [
    'No stakeholder has this id: somebody with a say, who is not in the team.',
    'Niemand mit Mitsprache, der nicht im Team ist, hat diese Kennung.',
  ],
  ['Nobody in the team has this id.', 'Niemand im Team hat diese Kennung.'],
  ['The coach has no rule of this name.', 'Der Coach hat keine Regel dieses Namens.'],
  [
    'A check may ask whether the coach saw a mistake, by the rule’s own name: promise-on-the-spot, late-ordering, green-backup.',
    'Eine Prüfung kann fragen, ob der Coach einen Fehler sah, mit dem Namen der Regel: promise-on-the-spot, late-ordering, green-backup.',
  ],
  ['No verdict has this id.', 'Kein Urteil hat diese Kennung.'],
  ['No request has this id.', 'Kein Zusatzwunsch hat diese Kennung.'],
  [
    'An effect changes something that this person or department does not have.',
    'Eine Wirkung ändert etwas, das diese Person oder Abteilung nicht hat.',
  ],
  [
    'A stakeholder has trust; a department satisfaction and expectation; a team member mood, fatigue and trust; the team safety. Other measures follow from what happens and cannot be set.',
    'Wer Mitsprache hat, hat trust; eine Abteilung satisfaction und expectation; wer im Team ist, mood, fatigue und trust; das Team safety. Alles andere folgt aus dem, was geschieht, und lässt sich nicht setzen.',
  ],
  ['A translation speaks of something that is not in the file.', 'Eine Übersetzung spricht von etwas, das nicht in der Datei ist.'],
  [
    'The thing was renamed or taken out since, or its id has a slip. Nobody would ever see the translation.',
    'Es wurde seitdem umbenannt oder herausgenommen, oder die Kennung hat einen Tippfehler. Niemand würde die Übersetzung je sehen.',
  ],
  ['A translation is into the language of the file itself.', 'Eine Übersetzung ist in der Sprache der Datei selbst.'],
  [
    'Two texts in one language would compete, and nobody could tell which is shown. Change the text where it stands.',
    'Zwei Texte in einer Sprache würden sich streiten, und niemand wüsste, welcher gezeigt wird. Ändere den Text dort, wo er steht.',
  ],
  ['A week lies after the end of the run.', 'Eine Woche liegt nach dem Ende des Durchgangs.'],
  [
    'It would never come. Give an earlier week, or let the run have more weeks.',
    'Sie käme nie. Gib eine frühere Woche an, oder lass den Durchgang mehr Wochen haben.',
  ],
  ['A member of the team has no working time, or has it twice.', 'Jemand im Team hat keine Arbeitszeit, oder zweierlei.'],
  [
    'Whoever works has hours, and only one count of them: days: 1 spreads them over the week, works: names the days.',
    'Wer arbeitet, hat Stunden, und nur einmal gezählt: days: 1 verteilt sie über die Woche, works: nennt die Tage.',
  ],
  [
    'There is nothing to choose from: no team, no projects, no options, no answers, no verdict.',
    'Es gibt nichts zur Auswahl: kein Team, keine Projekte, keine Optionen, keine Antworten, kein Urteil.',
  ],
  [
    'A game is made of choices. Two or three that can be weighed against each other are what makes one worth playing.',
    'Ein Spiel besteht aus Entscheidungen. Zwei oder drei Wege, die man abwägen kann, machen es spielenswert.',
  ],
  ['The department’s floor is not known.', 'Die Etage der Abteilung ist nicht bekannt.'],
  [
    'Players find people by walking through the building. A department is on the floor of the same id; otherwise say at: and the floor.',
    'Leute findet man, indem man durch das Gebäude geht. Eine Abteilung ist auf der Etage mit derselben Kennung; sonst schreib at: und die Etage.',
  ],
  [
    'The habits of the first week take more hours than the manager has.',
    'Die Gewohnheiten der ersten Woche brauchen mehr Stunden, als die Leitung hat.',
  ],
  [
    'The player would begin in the red, and could not undo it before the first Monday. Let some habits start off.',
    'Man finge mit zu wenig Zeit an und könnte es vor dem ersten Montag nicht ändern. Lass einige Gewohnheiten mit off beginnen.',
  ],
  [
    'Work needs a skill that nobody has, or that nobody has well enough.',
    'Arbeit braucht eine Fähigkeit, die niemand hat oder niemand gut genug.',
  ],
  [
    'The project could never be finished. Give the skill to somebody, or to somebody who can be hired.',
    'Das Projekt würde nie fertig. Gib die Fähigkeit jemandem, oder jemandem, der dazugeholt werden kann.',
  ],
  [
    'A check has nobody who plays it, or has a bot and decisions.',
    'Eine Prüfung spielt niemand, oder sie hat einen Bot und Entscheidungen.',
  ],
  [
    'A check plays the scenario and looks at the end. Either a bot decides, or the list of decisions does.',
    'Eine Prüfung spielt das Szenario und sieht sich das Ende an. Entweder entscheidet ein Bot, oder die Liste der Entscheidungen.',
  ],
  [
    'A block of the week has no activity, has two, or has parts that do not fit it.',
    'Ein Block der Woche hat keine Tätigkeit, zwei, oder Teile, die nicht dazu passen.',
  ],
  [
    'A block is two hours of the manager, spent on one thing. Give each activity a block of its own.',
    'Ein Block sind zwei Stunden der Leitung für eine Sache. Gib jeder Tätigkeit einen eigenen Block.',
  ],
  ['Two floors are on the same level of the building.', 'Zwei Etagen liegen auf derselben Ebene des Gebäudes.'],
  [
    'The building is drawn floor by floor; one would hide the other.',
    'Das Gebäude wird Etage für Etage gezeichnet; eine würde die andere verdecken.',
  ],
  ['The rules for approvals contradict each other.', 'Die Regeln für Genehmigungen widersprechen sich.'],
  [
    'Finance decides on what is dear, after the quotes are in. It cannot decide on less than quotes are asked for, or before them.',
    'Die Finanzabteilung entscheidet über Teures, wenn die Angebote da sind. Sie kann nicht bei weniger entscheiden, als Angebote verlangt werden, und nicht vor ihnen.',
  ],
  ['What somebody costs does not fit how they join.', 'Was jemand kostet, passt nicht dazu, wie er dazukommt.'],
  [
    'A contractor is paid by the week out of the money to spend once; a hire takes a share of the running budget each month.',
    'Wer auf Zeit kommt, wird wöchentlich aus dem Kapital bezahlt; wer fest angestellt wird, nimmt jeden Monat einen Teil des laufenden Budgets.',
  ],
  ['Every option of a project is a bridge.', 'Jede Option eines Projekts ist eine Zwischenlösung.'],
  [
    'A bridge serves until something better is there. If nothing better can come, it leads nowhere.',
    'Eine Zwischenlösung dient, bis etwas Besseres da ist. Kann nichts Besseres kommen, führt sie nirgendwohin.',
  ],
  [
    'Projects need each other in a circle, or a project needs itself.',
    'Projekte brauchen einander im Kreis, oder ein Projekt braucht sich selbst.',
  ],
  [
    'None of them could ever be worth anything before the others are. Leave one of these needs out.',
    'Keines davon könnte je etwas nützen, bevor die anderen es tun. Lass eines davon bei needs weg.',
  ],
  ['Every week of the run is closed for changes.', 'Jede Woche des Durchgangs ist für Änderungen gesperrt.'],
  [
    'Nothing could ever go live, so no project could ever be finished. Leave some weeks out of freeze.',
    'Nichts könnte je in Betrieb gehen, also würde kein Projekt je fertig. Lass einige Wochen aus freeze weg.',
  ],
  ['Something is wanted before anybody can know of it.', 'Etwas ist gewünscht, bevor jemand davon wissen kann.'],
  [
    'Players would be blamed for what they could not see. Let it come up earlier, want it later, or name who tells of it.',
    'Wer spielt, würde für etwas getadelt, das nicht zu sehen war. Lass es früher zur Sprache kommen, wünsche es später, oder nenne, wer davon erzählt.',
  ],

  // Conditions.
  [
    'A condition cannot be read: a sign means nothing here, or something is missing.',
    'Eine Bedingung lässt sich nicht lesen: Ein Zeichen heißt hier nichts, oder etwas fehlt.',
  ],
  [
    'Conditions are one line of plain words: comparisons with = < >, and, or, not, and a few functions such as done(server). Signs of other languages are mended.',
    'Bedingungen sind eine Zeile einfacher Wörter: Vergleiche mit = < >, and, or, not und ein paar Funktionen wie done(server). Zeichen anderer Sprachen werden behoben.',
  ],
  ['A condition asks for something that does not exist.', 'Eine Bedingung fragt nach etwas, das es nicht gibt.'],
  [
    'A condition can ask for what the game knows: the week, the money, trust, what was promised, delivered or said. Anything else would never be true.',
    'Eine Bedingung kann fragen, was das Spiel weiß: die Woche, das Geld, Vertrauen, was zugesagt, geliefert oder gesagt wurde. Alles andere wäre nie wahr.',
  ],
  [
    'A condition uses a number where a yes or no belongs, or the other way round.',
    'Eine Bedingung nimmt eine Zahl, wo ein Ja oder Nein hingehört, oder umgekehrt.',
  ],
  [
    'Trust is a number and must be compared; promised(sam) is a yes or no by itself.',
    'Vertrauen ist eine Zahl und muss verglichen werden; promised(sam) ist von selbst ein Ja oder Nein.',
  ],
  ['A function has too many names in its parentheses, or too few.', 'Eine Funktion hat zu viele Namen in ihren Klammern, oder zu wenige.'],
  [
    'Each function asks about one thing, or about two that belong together: chose(event, choice). The message shows how it is written.',
    'Jede Funktion fragt nach einem Ding, oder nach zweien, die zusammengehören: chose(event, choice). Die Meldung zeigt, wie sie geschrieben wird.',
  ],
  [
    'A condition is too long, or its parentheses are nested too deeply.',
    'Eine Bedingung ist zu lang, oder ihre Klammern sind zu tief verschachtelt.',
  ],
  [
    'Nobody can check such a condition by reading it. Let an event set a flag, and ask for the flag.',
    'So eine Bedingung kann niemand durch Lesen prüfen. Lass ein Ereignis eine Marke setzen, und frag nach der Marke.',
  ],
  ['A condition can never be true, whatever is played.', 'Eine Bedingung kann nie wahr sein, was immer gespielt wird.'],
  [
    'The event would never come, or the goal could never be met, and the file would say otherwise. Most often a week lies after the end, or two bounds leave nothing between them.',
    'Das Ereignis käme nie, oder das Ziel wäre nie erreichbar, und die Datei sagte etwas anderes. Meist liegt eine Woche nach dem Ende, oder zwei Grenzen lassen nichts zwischen sich.',
  ],
  ['A condition divides by 0.', 'Eine Bedingung teilt durch 0.'],
  [
    'No number of times nothing makes something, so the game counts it as 0, and the condition gives the same answer in every run. Where the divisor is a figure of the run that may become 0, as promises.made is at first, the same holds, and is no error: ask for more than 0 of it as well.',
    'Kein Vielfaches von nichts ergibt etwas, also zählt es im Spiel als 0, und die Bedingung antwortet in jedem Durchgang gleich. Wird durch eine Zahl des Durchgangs geteilt, die 0 sein kann, wie promises.made zu Beginn, gilt dasselbe und ist kein Fehler: Frag dann auch, ob sie größer als 0 ist.',
  ],

  // Texts for players.
  ['There is HTML in a text.', 'In einem Text steht HTML.'],
  [
    'Texts are shown as text and nothing else, so that a scenario from a stranger can do nothing to the page. **Strong**, *emphasis* and lists are there.',
    'Texte werden als Text gezeigt und nichts sonst, damit ein fremdes Szenario der Seite nichts tun kann. **Fett**, *kursiv* und Listen gibt es.',
  ],
  ['There is a link or a picture in a text.', 'In einem Text ist ein Link oder ein Bild.'],
  [
    'The game works without the internet and sends nobody away in the middle of it. Write out what the link says.',
    'Das Spiel geht ohne Internet und schickt niemanden mittendrin weg. Schreib aus, was der Link sagt.',
  ],
  ['Braces in a text stand around something that has no name.', 'Klammern in einem Text stehen um etwas, das keinen Namen hat.'],
  [
    '{ines.name} puts in a name, so that it needs to be written once only. What stands for nothing would be shown with its braces.',
    '{ines.name} setzt einen Namen ein, sodass er nur einmal zu schreiben ist. Was für nichts steht, wäre mit seinen Klammern zu sehen.',
  ],
  [
    'A text has a heading, a quotation, a numbered list or something else that the game does not show.',
    'Ein Text hat eine Überschrift, ein Zitat, eine Liste mit Nummern oder etwas anderes, das das Spiel nicht zeigt.',
  ],
  [
    'A letter on a small screen needs paragraphs, lists, **strong** and *emphasis*, and nothing else. A backslash before a sign makes it a plain sign.',
    'Ein Brief auf einem kleinen Bildschirm braucht Absätze, Listen, **fett** und *kursiv* und sonst nichts. Ein Rückstrich vor einem Zeichen macht es zu einem gewöhnlichen.',
  ],
];
