// German of the pages of codes about a file's text: what is there, and why it is told. By their English sentences.

import type { Sentences } from './sentences.ts';

export const pagesOfText: Sentences = [
  [
    'The file is not a text in UTF-8: it is saved in another encoding, or it is no text at all.',
    'Die Datei ist kein Text in UTF-8: Sie ist in einer anderen Kodierung gespeichert, oder sie ist gar kein Text.',
  ],
  [
    'Which letter a byte stands for is a matter of agreement, and UTF-8 is the one that every program of today knows. Read by another one, Müller becomes MÃ¼ller or M?ller. Most editors offer the encoding where they save; a word processor can save as plain text.',
    'Welcher Buchstabe zu einem Byte gehört, ist Vereinbarung, und UTF-8 ist die, die heute jedes Programm kennt. Mit einer anderen gelesen wird aus Müller MÃ¼ller oder M?ller. Die meisten Editoren bieten die Kodierung beim Speichern an; eine Textverarbeitung kann als einfachen Text speichern.',
  ],
  [
    'The file is larger than 256 KiB, or has more lines or parts than any scenario needs.',
    'Die Datei ist größer als 256 KiB, oder sie hat mehr Zeilen oder Teile, als ein Szenario je braucht.',
  ],
  [
    'A scenario that comes from somebody else must not be able to hang the game. The largest one that comes with it fills less than three quarters of that. Most often a part was pasted many times.',
    'Ein Szenario von jemand anderem darf das Spiel nicht aufhalten können. Das größte, das mitkommt, füllt weniger als drei Viertel davon. Meist wurde ein Teil viele Male eingefügt.',
  ],
  [
    'Something is nested in something that is nested in something, more than 64 times.',
    'Etwas steckt in etwas, das in etwas steckt, mehr als 64-mal.',
  ],
  [
    'A bracket that is left open nests all that follows. A file that is nested a thousand times can make a program stop for good, so it is refused before it is read.',
    'Eine offen gebliebene Klammer schließt alles ein, was folgt. Eine tausendfach verschachtelte Datei kann ein Programm für immer anhalten, also wird sie abgelehnt, bevor sie gelesen wird.',
  ],
  ['There is a tab where spaces belong.', 'Ein Tabulator steht, wo Leerzeichen hingehören.'],
  [
    'What belongs together stands in the same column. A tab is as wide as each program likes, so two people would see two different files. Type spaces: two for each step to the right.',
    'Was zusammengehört, steht in derselben Spalte. Ein Tabulator ist so breit, wie jedes Programm will; zwei Leute sähen zwei verschiedene Dateien. Tippe Leerzeichen: zwei für jeden Schritt nach rechts.',
  ],
  [
    'There is a character that cannot be seen: a non-breaking space, a space of no width, a mark that turns the direction of writing.',
    'Da ist ein Zeichen, das man nicht sieht: ein geschütztes Leerzeichen, ein Leerzeichen ohne Breite, ein Zeichen, das die Schreibrichtung dreht.',
  ],
  [
    'They come along when text is pasted from a word processor or a web page. A name with one of them looks like another name and is not found; a text with one of them breaks in odd places.',
    'So etwas kommt mit, wenn man Text aus einer Textverarbeitung oder von einer Webseite einfügt. Ein Name damit sieht aus wie ein anderer und wird nicht gefunden; ein Text damit bricht an seltsamen Stellen um.',
  ],
  [
    'This cannot be read as YAML. Most often a text needs quotes, because it holds a colon with a space, begins with a sign, or has quotes of its own.',
    'Das lässt sich nicht als YAML lesen. Meist braucht ein Text Anführungszeichen, weil er einen Doppelpunkt mit Leerzeichen enthält, mit einem Zeichen beginnt oder selbst Anführungszeichen hat.',
  ],
  [
    'A colon with a space after it divides a name from its value, so a second one in the same line cannot be told from the first. Quotes around the whole text say that it is one text.',
    'Ein Doppelpunkt mit Leerzeichen trennt einen Namen von seinem Wert; ein zweiter in derselben Zeile lässt sich vom ersten nicht unterscheiden. Anführungszeichen um den ganzen Text sagen, dass es ein Text ist.',
  ],
  [
    'YAML has signs by which one part of a file stands for another: &, *, ! and <<. A scenario has none of them.',
    'YAML hat Zeichen, mit denen ein Teil einer Datei für einen anderen steht: &, *, ! und <<. In einem Szenario gibt es sie nicht.',
  ],
  [
    'A file must say the same wherever one begins to read it, and nothing in it may grow when it is read. In a condition write not in place of !; a sentence that begins with such a sign needs quotes.',
    'Eine Datei muss dasselbe sagen, wo immer man zu lesen beginnt, und nichts darin darf beim Lesen wachsen. In einer Bedingung schreib not statt !; ein Satz, der mit so einem Zeichen beginnt, braucht Anführungszeichen.',
  ],
  [
    'A space and a # begin a remark, so the sentence ends before it and the rest is lost.',
    'Mit einem Leerzeichen und # beginnt eine Anmerkung; der Satz endet davor, und der Rest ist verloren.',
  ],
  [
    'Nothing looks wrong: the file can be read, and players simply see half a sentence. In quotes a # is a letter like any other.',
    'Nichts sieht falsch aus: Die Datei lässt sich lesen, und im Spiel steht einfach ein halber Satz. In Anführungszeichen ist # ein Zeichen wie jedes andere.',
  ],
  ['A name is given twice in the same place.', 'An derselben Stelle steht ein Name zweimal.'],
  [
    'Only one of the two could count, and the other would silently be lost. Delete one, or give it a name of its own.',
    'Nur eines von beiden könnte zählen, und das andere ginge still verloren. Lösche eines, oder gib ihm einen eigenen Namen.',
  ],
  [
    'A number is written in a form that is read as another one, such as 0x1F, 1e3 or 007, or it is too large to be kept exactly.',
    'Eine Zahl ist so geschrieben, dass sie als eine andere gelesen wird, etwa 0x1F, 1e3 oder 007, oder sie ist zu groß, um genau zu bleiben.',
  ],
  [
    'Whoever reads the file must see the number that the game plays with. Plain digits cannot be misread.',
    'Wer die Datei liest, muss die Zahl sehen, mit der gespielt wird. Einfache Ziffern lassen sich nicht falsch lesen.',
  ],
  ['A text goes on in the next line without saying so.', 'Ein Text geht in der nächsten Zeile weiter, ohne es zu sagen.'],
  [
    'YAML joins the lines with a space. Where a colon or a dash was forgotten, two parts become one text and nobody is told. A text of several lines stands in a block after |.',
    'YAML verbindet die Zeilen mit einem Leerzeichen. Wo ein Doppelpunkt oder Strich vergessen wurde, werden zwei Teile ein Text, und niemand erfährt es. Ein Text aus mehreren Zeilen steht als Block nach |.',
  ],
  [
    'Inside braces a comma ends a text, so that what follows it became a name without a value.',
    'In Klammern beendet ein Komma den Text; was danach kommt, wurde ein Name ohne Wert.',
  ],
  [
    'Braces hold several parts with commas between them. A sentence with a comma of its own needs quotes, or its rest is taken for a part of the scenario.',
    'Klammern halten mehrere Teile mit Kommas dazwischen. Ein Satz mit eigenem Komma braucht Anführungszeichen, sonst gilt sein Rest als Teil des Szenarios.',
  ],
  ['Braces go over several lines.', 'Klammern gehen über mehrere Zeilen.'],
  [
    'In braces the columns say nothing any more, so a forgotten brace swallows the rest of the file. Put them on one line, or give each part a line of its own without braces.',
    'In Klammern sagen die Spalten nichts mehr, also verschluckt eine vergessene Klammer den Rest der Datei. Schreib sie in eine Zeile, oder gib jedem Teil eine eigene Zeile ohne Klammern.',
  ],
  [
    'A name that programs need for themselves: __proto__, constructor or prototype.',
    'Ein Name, den Programme selbst brauchen: __proto__, constructor oder prototype.',
  ],
  [
    'Such names have been used to break into programs. No scenario needs them, so they are refused everywhere.',
    'Mit solchen Namen ist man schon in Programme eingebrochen. Kein Szenario braucht sie, also werden sie überall abgelehnt.',
  ],
  [
    'The file is not one map of parts: it is empty, or a list, or a single text.',
    'Die Datei ist keine Zuordnung von Teilen: Sie ist leer, eine Liste oder ein einzelner Text.',
  ],
  [
    'A scenario begins with named parts, each on a line of its own at the left edge: format, id, version, title.',
    'Ein Szenario beginnt mit benannten Teilen, jeder in einer eigenen Zeile am linken Rand: format, id, version, title.',
  ],
  [
    'The file says that it is written in another version of the format than this program reads.',
    'Die Datei sagt, dass sie in einer anderen Version des Formats geschrieben ist, als dieses Programm liest.',
  ],
  [
    'A program that guesses would play something else than was written. An older file is brought up to date by rollout migrate; a newer one needs a newer program.',
    'Ein Programm, das rät, würde etwas anderes spielen, als geschrieben wurde. Eine ältere Datei bringt rollout migrate auf den Stand; eine neuere braucht ein neueres Programm.',
  ],
  [
    'A text looks like a number, a yes or no, or nothing, and YAML reads it so.',
    'Ein Text sieht aus wie eine Zahl, ein Ja oder Nein oder nichts, und YAML liest ihn so.',
  ],
  [
    'A chapter 1.10 would be shown as 1.1, a house number 007 as 7, and null as nothing at all. Quotes keep a text as it was typed.',
    'Ein Kapitel 1.10 würde als 1.1 gezeigt, eine Hausnummer 007 als 7 und null als gar nichts. Anführungszeichen halten einen Text, wie er getippt wurde.',
  ],
  ['A yes or no is written with another word than true or false.', 'Ein Ja oder Nein steht in einem anderen Wort als true oder false.'],
  [
    'Some programs read yes, on and y as true, others as the word itself. true and false are read the same everywhere.',
    'Manche Programme lesen yes, on und y als true, andere als das Wort selbst. true und false werden überall gleich gelesen.',
  ],
  [
    'There is no space after a colon, so that the name and its value are one word.',
    'Nach einem Doppelpunkt fehlt das Leerzeichen, sodass Name und Wert ein Wort sind.',
  ],
  [
    'Addresses and times have colons in them too; only a colon with a space after it divides a name from its value.',
    'Auch Adressen und Uhrzeiten haben Doppelpunkte; nur einer mit Leerzeichen danach trennt einen Namen von seinem Wert.',
  ],
  ['A name is read as a number, as a yes or no, or as nothing.', 'Ein Name wird als Zahl, als Ja oder Nein oder als nichts gelesen.'],
  [
    'Names tie the parts of a file together, so they must be words that nothing else can be meant by: small letters, digits and hyphens, with a letter first.',
    'Namen halten die Teile einer Datei zusammen, also müssen es Wörter sein, mit denen nichts anderes gemeint sein kann: kleine Buchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe.',
  ],
  [
    'There is no space after a dash, so that a list of several things became one text.',
    'Nach einem Strich fehlt das Leerzeichen, sodass aus einer Liste ein einziger Text wurde.',
  ],
  [
    'A dash without a space is a minus or a hyphen. With a space after it, it begins an item of a list.',
    'Ein Strich ohne Leerzeichen ist ein Minus oder ein Bindestrich. Mit Leerzeichen danach beginnt er einen Eintrag einer Liste.',
  ],
  [
    'A line that speaks to YAML itself: %YAML, or a --- or ... after which a second document begins.',
    'Eine Zeile, die zu YAML selbst spricht: %YAML, oder ein --- oder drei Punkte, nach denen ein zweites Dokument beginnt.',
  ],
  [
    'The first changes how every word of the file is read. Of a second document nothing would be read at all, and nobody would miss it.',
    'Das erste ändert, wie jedes Wort der Datei gelesen wird. Von einem zweiten Dokument würde gar nichts gelesen, und niemand würde es vermissen.',
  ],
  [
    'A warning is allowed without a reason, or in a form that is not read.',
    'Eine Warnung wird ohne Grund erlaubt, oder in einer Form, die nicht gelesen wird.',
  ],
  [
    'Whoever finds the scenario later must know why this is no mistake. Write # allow, the code, a colon and a sentence, on a line of its own above the one that is meant.',
    'Wer das Szenario später findet, muss wissen, warum das kein Fehler ist. Schreib # allow, den Code, einen Doppelpunkt und einen Satz in eine eigene Zeile über der, die gemeint ist.',
  ],
  ['An allowance names a code that does not exist, or an error.', 'Eine Erlaubnis nennt einen Code, den es nicht gibt, oder einen Fehler.'],
  [
    'Only warnings can be allowed: they are advice. With an error the scenario cannot be played, whatever the reason.',
    'Nur Warnungen lassen sich erlauben: Sie sind ein Rat. Mit einem Fehler lässt sich das Szenario nicht spielen, was immer der Grund ist.',
  ],
  [
    'A # with one space before it ends the sentence. It may have been meant as a part of it.',
    'Ein # mit einem Leerzeichen davor beendet den Satz. Vielleicht war es als Teil davon gemeint.',
  ],
  [
    'YAML takes all after it for a remark, and players see half a sentence. In quotes it is a part of the text. Where it is a remark, put two spaces before it.',
    'YAML hält alles danach für eine Anmerkung, und im Spiel steht ein halber Satz. In Anführungszeichen gehört es zum Text. Wo es eine Anmerkung ist, setz zwei Leerzeichen davor.',
  ],
  ['A number has a plus sign, and YAML drops it.', 'Eine Zahl hat ein Pluszeichen, und YAML lässt es fallen.'],
  [
    'A price of +6500 is 6500, not 6500 more. Only effects add to what is there, and there a plus is welcome.',
    'Ein Preis von +6500 ist 6500, nicht 6500 mehr. Nur Wirkungen kommen zu etwas hinzu, und dort ist ein Plus willkommen.',
  ],
  [
    'A number has a point and three digits after it: 6.500 is read as six and a half.',
    'Eine Zahl hat einen Punkt und drei Stellen danach: 6.500 wird als sechseinhalb gelesen.',
  ],
  [
    'In half of the world a point parts thousands. A server that carries 4.000 users would carry four. Where only whole numbers can stand, as in a price, it is an error at once.',
    'In der halben Welt trennt ein Punkt die Tausender. Ein Server, der 4.000 Leute trägt, trüge vier. Wo nur ganze Zahlen stehen können, wie bei einem Preis, ist es gleich ein Fehler.',
  ],
  [
    'An allowance silences nothing: the line below it does not give that warning.',
    'Eine Erlaubnis bringt nichts zum Schweigen: Die Zeile darunter ergibt diese Warnung nicht.',
  ],
  [
    'It may have been put above another line, or the warning is gone since. An allowance that stays behind would hide the next mistake of its kind.',
    'Vielleicht stand sie über einer anderen Zeile, oder die Warnung ist seitdem weg. Eine Erlaubnis, die zurückbleibt, würde den nächsten Fehler dieser Art verdecken.',
  ],
];
