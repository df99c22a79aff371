// German of the pages of warnings: what is there, and why it is worth a look. By their English sentences.

import type { Sentences } from './sentences.ts';

export const pagesOfAdvice: Sentences = [
  [
    'A message comes in the middle of a week and says that it can wait. It cannot.',
    'Eine Nachricht kommt mitten in der Woche und sagt, dass sie warten kann. Das kann sie nicht.',
  ],
  [
    'Only Monday’s messages lie in the inbox until somebody finds the time. On any other day the writer stands in the door, and the week stops until there is an answer. A message that can wait comes on a Monday.',
    'Nur Nachrichten vom Montag liegen im Posteingang, bis jemand Zeit findet. An jedem anderen Tag steht, wer schreibt, in der Tür, und die Woche hält an, bis es eine Antwort gibt. Eine Nachricht, die warten kann, kommt an einem Montag.',
  ],
  [
    'A choice does not say why a sensible manager would make it.',
    'Eine Antwort sagt nicht, warum eine vernünftige Leitung sie geben würde.',
  ],
  [
    'Players ask in the debrief why anybody would do this. One sentence in because: answers them, and writing it shows whether the choice is a real one.',
    'In der Auswertung wird gefragt, warum man das tun sollte. Ein Satz in because: antwortet darauf, und wer ihn schreibt, merkt, ob es eine echte Wahl ist.',
  ],
  ['A choice only helps: it costs nothing and hurts nobody.', 'Eine Antwort hilft nur: Sie kostet nichts und schadet niemandem.'],
  [
    'A choice is worth thinking about when it gains something and loses something else. If one answer only helps, everybody takes it and nobody learns.',
    'Eine Wahl lohnt das Nachdenken, wenn sie etwas gewinnt und etwas anderes verliert. Hilft eine Antwort nur, nehmen alle sie, und niemand lernt etwas.',
  ],
  ['A choice only hurts.', 'Eine Antwort schadet nur.'],
  [
    'Nobody would take it who thinks for a moment. Whom does it serve, or what does it save? Where it is meant as a trap, allow it with a reason.',
    'Wer kurz nachdenkt, nimmt sie nicht. Wem nützt sie, oder was spart sie? Ist sie als Falle gemeint, erlaube es mit einem Grund.',
  ],
  [
    'No option can be delivered by the week in which the project is wanted.',
    'Keine Option kann bis zu der Woche geliefert werden, für die das Projekt gewünscht ist.',
  ],
  [
    'The sponsor is disappointed whatever is done, and players learn that planning does not help. Add a bridge that is here sooner, shorten a lead, or want it later.',
    'Wer es wünscht, wird enttäuscht, was immer man tut, und man lernt, dass Planen nicht hilft. Füge eine Zwischenlösung hinzu, die eher da ist, kürze eine Lieferzeit (lead), oder wünsche es später.',
  ],
  ['A project has one option, or more than three.', 'Ein Projekt hat eine Option, oder mehr als drei.'],
  [
    'One option is no choice, and four cannot be weighed against each other in a minute.',
    'Eine Option ist keine Wahl, und vier lassen sich nicht in einer Minute gegeneinander abwägen.',
  ],
  ['An event has one answer, or more than four.', 'Ein Ereignis hat eine Antwort, oder mehr als vier.'],
  [
    'A message with one answer asks nothing. Two to four answers can be weighed.',
    'Eine Nachricht mit einer Antwort fragt nichts. Zwei bis vier Antworten lassen sich abwägen.',
  ],
  [
    'A service needs a kind of kit of which nothing stands there in the first week.',
    'Ein Dienst braucht eine Art von Gerät, von der in der ersten Woche nichts dasteht.',
  ],
  [
    'Where nothing stands nothing can fail, so the service works as if it needed none. Was an asset forgotten, or its serves:?',
    'Wo nichts steht, kann nichts ausfallen, also läuft der Dienst, als brauchte er keines. Wurde ein Gerät vergessen, oder sein serves:?',
  ],
  ['Something is in the file that nothing uses.', 'In der Datei ist etwas, das nichts benutzt.'],
  [
    'It changes nothing in the game, though its author took it for a part of it. Use it, or leave it out.',
    'Es ändert im Spiel nichts, obwohl es dafür gedacht war. Benutze es, oder lass es weg.',
  ],
  ['The id in the file is not the name of the file.', 'Die Kennung in der Datei ist nicht der Name der Datei.'],
  [
    'Links and saved games use the id, people use the name. One name for both saves both of them a search.',
    'Links und Spielstände nehmen die Kennung, Leute den Namen. Ein Name für beides erspart das Suchen.',
  ],
  ['A run may end without a verdict.', 'Ein Durchgang kann ohne Urteil enden.'],
  [
    'The first verdict whose condition holds is given. If the last one has a condition too, there may be none. Give the last one if: true.',
    'Gegeben wird das erste Urteil, dessen Bedingung zutrifft. Hat auch das letzte eine Bedingung, gibt es vielleicht keines. Gib dem letzten if: true.',
  ],
  ['No goal is a must.', 'Kein Ziel ist Pflicht.'],
  [
    'Then nobody can fail, whatever they do. One or two goals should be what the job is about.',
    'Dann kann niemand scheitern, was immer man tut. Ein oder zwei Ziele sollten das sein, worum es bei der Aufgabe geht.',
  ],
  ['An option costs more than there is to spend.', 'Eine Option kostet mehr, als sich ausgeben lässt.'],
  [
    'Nobody can ever order it. Where it is meant to show what is out of reach, allow it with that reason.',
    'Niemand kann sie je bestellen. Soll sie zeigen, was außer Reichweite ist, erlaube es mit diesem Grund.',
  ],
  [
    'Something is decided before the game begins: an event that never comes, or one side of an or that can never hold.',
    'Etwas steht fest, bevor das Spiel beginnt: ein Ereignis, das nie kommt, oder eine Seite eines or, die nie gelten kann.',
  ],
  [
    'It reads as if it could happen. Most often a week lies after the end.',
    'Es liest sich, als könnte es geschehen. Meist liegt eine Woche nach dem Ende.',
  ],
  ['The answers touch somebody whom the message does not name.', 'Die Antworten betreffen jemanden, den die Nachricht nicht nennt.'],
  [
    'Players see who is concerned before they answer. Whoever loses or gains something should be among them.',
    'Vor der Antwort ist zu sehen, wen sie betrifft. Wer etwas verliert oder gewinnt, sollte dabei sein.',
  ],
  ['Somebody writes on a day on which they are not in.', 'Jemand schreibt an einem Tag, an dem er nicht da ist.'],
  [
    'In the middle of the week the writer stands in the door. On Mondays a note may lie on the desk, whoever wrote it.',
    'Mitten in der Woche steht, wer schreibt, in der Tür. Montags kann ein Zettel auf dem Tisch liegen, von wem auch immer.',
  ],
  ['A floor has nobody and nothing on it.', 'Auf einer Etage ist niemand und nichts.'],
  [
    'Players walk the building to find things out. An empty floor costs them time for nothing.',
    'Man geht durch das Gebäude, um etwas herauszufinden. Eine leere Etage kostet Zeit für nichts.',
  ],
  ['A list names the same thing twice.', 'Eine Liste nennt dasselbe zweimal.'],
  [
    'Once is enough; the second does nothing. Was another one meant?',
    'Einmal genügt; das zweite Mal tut nichts. War etwas anderes gemeint?',
  ],
  [
    'A mechanism does nothing, because another one that it needs is off.',
    'Ein Mechanismus tut nichts, weil ein anderer, den er braucht, aus ist.',
  ],
  [
    'The file promises something that will never be seen in the game. Name the other one too, or leave this one out.',
    'Die Datei verspricht etwas, das im Spiel nie zu sehen ist. Nenne auch den anderen, oder lass diesen weg.',
  ],
  [
    'A message or an answer gives a date that nobody can keep.',
    'Eine Nachricht oder Antwort sagt einen Termin zu, den niemand halten kann.',
  ],
  [
    'Players who take it can only fail, whatever they do afterwards. A date that is hard to keep teaches more than one that is impossible.',
    'Wer sie nimmt, kann nur scheitern, was immer danach geschieht. Ein schwer zu haltender Termin lehrt mehr als ein unmöglicher.',
  ],
  ['Something comes up by itself only after it is wanted.', 'Etwas kommt von selbst erst zur Sprache, wenn es schon gewünscht war.'],
  [
    'Only those who asked before can be in time. Where you mean that, say in revealed-by who tells of it.',
    'Nur wer vorher gefragt hat, kann rechtzeitig sein. Wenn du das meinst, nenne in revealed-by, wer davon erzählt.',
  ],
  ['Some texts are not translated.', 'Einige Texte sind nicht übersetzt.'],
  [
    'They are shown in the language of the file, in the middle of the other one. A translation may grow bit by bit; this tells how far it is.',
    'Sie werden in der Sprache der Datei gezeigt, mitten in der anderen. Eine Übersetzung darf Stück für Stück wachsen; das sagt, wie weit sie ist.',
  ],
  [
    'A text was changed after it was translated; its translation may say something else now.',
    'Ein Text wurde nach dem Übersetzen geändert; seine Übersetzung sagt jetzt vielleicht etwas anderes.',
  ],
  [
    'In made-from stands a fingerprint of each text as it was translated; rollout l10n import and accept write it. When the two no longer fit, somebody should look, translate anew where it is needed, and note it with rollout l10n accept. Nothing is hidden: the translation is still shown.',
    'In made-from steht von jedem Text ein Fingerabdruck, wie er übersetzt wurde; rollout l10n import und accept schreiben ihn. Passen beide nicht mehr zusammen, sollte jemand hinsehen, neu übersetzen, wo es nötig ist, und es mit rollout l10n accept vermerken. Nichts ist verborgen: Die Übersetzung wird weiter gezeigt.',
  ],
  [
    'A text is still what the studio puts in where something new begins.',
    'Ein Text ist noch das, was das Studio einsetzt, wo etwas Neues beginnt.',
  ],
  [
    'Players would read it as it stands. Whoever adds a part decides its rules first and its words later; this says which words are left, so that the list is empty before anybody plays.',
    'Wer spielt, würde ihn so lesen, wie er dasteht. Wer einen Teil hinzufügt, entscheidet zuerst die Regeln und dann die Wörter; das hier sagt, welche Wörter noch fehlen, damit die Liste leer ist, bevor jemand spielt.',
  ],
];
