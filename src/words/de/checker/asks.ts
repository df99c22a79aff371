// German of what a condition can ask for: what the core's functions and those of an author's checks tell (`core/conditions.ts`, `scenario/author-check.ts`).

import type { Sentences } from './sentences.ts';

export const asks: Sentences = [
  // The run as a whole.
  ['the week that is being planned or run; the first is 1', 'die Woche, die gerade geplant wird oder läuft; die erste ist 1'],
  ['how many weeks the scenario has', 'wie viele Wochen das Szenario hat'],
  ['money left to spend, in whole units of the currency', 'Geld, das sich noch ausgeben lässt, in ganzen Einheiten der Währung'],
  ['money ordered so far, in whole units', 'bis jetzt bestelltes Geld, in ganzen Einheiten'],
  [
    'price of what was ordered and is not live, in whole units',
    'Preis dessen, was bestellt und noch nicht in Betrieb ist, in ganzen Einheiten',
  ],
  ['running cost agreed so far, in whole units a month', 'bis jetzt vereinbarte laufende Kosten, in ganzen Einheiten im Monat'],
  ['running cost the budget allows, in whole units a month', 'laufende Kosten, die das Budget erlaubt, in ganzen Einheiten im Monat'],
  ['working hours lost by users to outages and slow service', 'Arbeitsstunden, die Ausfälle und langsame Dienste die Leute gekostet haben'],
  ['mean mood of the team, 0 to 100', 'mittlere Stimmung im Team, 0 bis 100'],
  ['mean energy of the team, 0 to 100', 'mittlere Energie des Teams, 0 bis 100'],
  ['how safe the team feels to bring bad news, 0 to 100', 'wie sicher sich das Team fühlt, schlechte Nachrichten zu bringen, 0 bis 100'],
  ['projects that the team works on', 'Projekte, an denen das Team arbeitet'],
  ['hours of support work that wait', 'Stunden an Unterstützung, die warten'],
  [
    'the longest time, in weeks, since a stakeholder heard from you',
    'die längste Zeit, in Wochen, die jemand der Beteiligten nichts von dir gehört hat',
  ],

  // Promises.
  ['promises made', 'gegebene Zusagen'],
  ['promises kept, renegotiated ones included', 'gehaltene Zusagen, neu vereinbarte mitgezählt'],
  ['promises broken', 'gebrochene Zusagen'],
  ['promises broken without a warning of the date that stood', 'gebrochene Zusagen, vor deren Termin niemand gewarnt wurde'],
  ['promises that were warned or renegotiated before their date', 'Zusagen, vor deren Termin gewarnt oder neu vereinbart wurde'],
  ['promises made without an estimate', 'Zusagen ohne Schätzung'],
  [
    'promises to somebody to whom the need matters, at first for at most three weeks after the week they wished',
    'Zusagen an jemanden, dem der Bedarf wichtig ist, zuerst für höchstens drei Wochen nach der gewünschten Woche',
  ],
  ['promises still open', 'noch offene Zusagen'],
  ['a promise was made to them', 'es gab eine Zusage an sie'],
  ['a promise was made for this project', 'es gab eine Zusage zu diesem Projekt'],

  // Projects.
  ['the need is known', 'der Bedarf ist bekannt'],
  ['the cause behind the need was found', 'die Ursache hinter dem Bedarf wurde gefunden'],
  ['an estimate was made', 'es wurde geschätzt'],
  ['an option was ordered', 'eine Option wurde bestellt'],
  ['this option was ordered', 'diese Option wurde bestellt'],
  ['the kit has arrived', 'die Ausrüstung ist da'],
  ['the project is live', 'das Projekt ist in Betrieb'],
  ['share of the work done, 0 to 100', 'Anteil der getanen Arbeit, 0 bis 100'],
  ['the week it went live; 999 when it has not', 'die Woche, in der es in Betrieb ging; 999, solange es das nicht ist'],

  // People.
  ['you had a talk with them', 'du hast mit ihnen gesprochen'],
  ['weeks since they heard from you', 'Wochen, seit sie von dir gehört haben'],
  ['their trust in you, 0 to 100', 'ihr Vertrauen in dich, 0 bis 100'],
  ['the department’s satisfaction, 0 to 100', 'die Zufriedenheit der Abteilung, 0 bis 100'],
  [
    'working hours the department lost to outages and slow service',
    'Arbeitsstunden, die Ausfälle und langsame Dienste die Abteilung gekostet haben',
  ],
  ['a team member’s mood, 0 to 100', 'die Stimmung von jemandem im Team, 0 bis 100'],
  ['a team member’s energy, 0 to 100', 'die Energie von jemandem im Team, 0 bis 100'],
  [
    'how good a team member is at a skill, 0 to 100; 0 once they have left',
    'wie gut jemand im Team etwas kann, 0 bis 100; 0, wenn die Person gegangen ist',
  ],
  [
    'they have begun and have not left, though they may have given notice',
    'sie haben angefangen und sind nicht gegangen, auch wenn sie gekündigt haben mögen',
  ],
  ['they have given notice, or have left', 'sie haben gekündigt oder sind gegangen'],
  ['they were asked to join and have come', 'sie wurden gefragt, ob sie kommen, und sind da'],
  ['one-to-ones held with a team member', 'Gespräche unter vier Augen mit jemandem im Team'],

  // Kit and services.
  ['the asset works', 'das Gerät läuft'],
  ['the asset has failed at least once', 'das Gerät ist mindestens einmal ausgefallen'],
  ['the asset was looked at', 'das Gerät wurde angesehen'],
  ['the service works', 'der Dienst läuft'],
  ['hours the service was down in working time', 'Stunden in der Arbeitszeit, in denen der Dienst ausgefallen war'],
  ['demand as a share of capacity, in percent', 'Bedarf als Anteil dessen, was er schafft, in Prozent'],
  [
    'somebody who can judge it has signed for a weakness of it until now; of a project, that its need stays open',
    'jemand, der das beurteilen kann, hat bis jetzt für eine Schwäche davon unterschrieben; bei einem Projekt dafür, dass sein Bedarf offen bleibt',
  ],
  ['a restore of the service’s data was seen to work', 'es hat sich gezeigt, dass sich die Daten des Dienstes wiederherstellen lassen'],
  [
    'the week of the last restore seen to work; 999 when there was none',
    'die Woche der letzten gelungenen Wiederherstellung; 999, solange es keine gab',
  ],
  [
    'weeks since the last restore seen to work; 999 when there was none',
    'Wochen seit der letzten gelungenen Wiederherstellung; 999, solange es keine gab',
  ],

  // The story.
  ['the event has happened', 'das Ereignis ist eingetreten'],
  ['weeks since the event; 999 when it has not happened', 'Wochen seit dem Ereignis; 999, solange es nicht eingetreten ist'],
  ['the event was answered so, by the player or by silence', 'das Ereignis wurde so beantwortet, ausdrücklich oder durch Schweigen'],
  ['an effect has set this flag', 'eine Wirkung hat diese Marke gesetzt'],

  // In an author's checks.
  ['the coach saw this mistake, be it only to hint at it', 'der Coach hat diesen Fehler gesehen, und sei es nur für einen Hinweis'],
  ['the coach saw this mistake again after the hint', 'der Coach hat diesen Fehler nach dem Hinweis noch einmal gesehen'],
  ['the coach saw the strength that is the mistake’s twin', 'der Coach hat die Stärke gesehen, die zu diesem Fehler gehört'],
  ['the run ended with this verdict', 'der Durchgang endete mit diesem Urteil'],
];
