// The pages of warnings: the scenario can be played, and something in it is likely not what its author wanted.

import type { Code } from '../diagnostic.ts';
import type { Page } from './page.ts';

type AdviceCode = Extract<Code, `W03${string}`>;

const HARD =
  'A choice is worth thinking about when it gains something and loses something else. If one answer only helps, everybody takes it and nobody learns.';
const GOALS = 'goals:\n  cases-safe:';
const THANKS = `  a-word-of-thanks:
    title: A word of thanks
    when: week = 3
    from: ines
    message: |
      The copies ran. I noticed.
    if-silent: thanks
    choices:
      thanks: { label: Thank you for telling me, because: Ten minutes that cost nothing twice., hours: 1, effects: { ines.trust: 1 } }`;
const MECHANISMS = '  mechanisms: [estimates, promises, lead-times, fatigue, back-ups, ageing, change-risk, expectations, tickets]';
const SERVER = '    wanted: 5\n    appears: 2';
const SHOP =
  '      shop: { label: Three boxes from a shop, note: Thirty guests at once and they fold., price: 500, lead: 2 days, effort: { network: 1 days }, capacity: { wifi: 40 }, benefit: 60% }';
const THURSDAY = '        hours: 1\n        effects: { ask: { estimate: aps, by: thu }, sam.trust: -1 }';
const GERMAN = 'translations:\n  # allow W0321: the rest follows next week\n  de:\n';

export const ADVICE_PAGES: Readonly<Record<AdviceCode, Page>> = {
  W0301: {
    means: 'A choice does not say why a sensible manager would make it.',
    why: 'Players ask in the debrief why anybody would do this. One sentence in because: answers them, and writing it shows whether the choice is a real one.',
    wrong: '        label: You will have a range on Thursday',
    right: '        label: You will have a range on Thursday\n        because: A date without a look is a guess with your name on it.',
  },
  W0302: {
    means: 'A choice only helps: it costs nothing and hurts nobody.',
    why: HARD,
    wrong: '        effects: { ask: { estimate: aps, by: thu } }',
    right: THURSDAY,
  },
  W0303: {
    means: 'A choice only hurts.',
    why: 'Nobody would take it who thinks for a moment. Whom does it serve, or what does it save? Where it is meant as a trap, allow it with a reason.',
    wrong: '        effects: { casework.satisfaction: -4, dana.fatigue: 3 }',
    right: '        effects: { casework.satisfaction: -4, dana.fatigue: 3, team.safety: 2 }',
  },
  W0304: {
    means: 'No option can be delivered by the week in which the project is wanted.',
    why: 'The sponsor is disappointed whatever is done, and players learn that planning does not help. Add a bridge that is here sooner, shorten a lead, or want it later.',
    wrong: '    wanted: 2\n    appears: 2',
    right: SERVER,
  },
  W0305: {
    means: 'A project has one option, or more than three.',
    why: 'One option is no choice, and four cannot be weighed against each other in a minute.',
    wrong: '    options:\n      proper:',
    right: `    options:\n${SHOP}\n      proper:`,
  },
  W0306: {
    means: 'An event has one answer, or more than four.',
    why: 'A message with one answer asks nothing. Two to four answers can be weighed.',
    wrong: `${THANKS}\n${GOALS}`,
    right: `${THANKS}\n      later: { label: We talk on Friday, because: Praise waits; the server does not., effects: { ines.trust: -1, team.safety: 1 } }\n${GOALS}`,
    at: GOALS,
  },
  W0307: {
    means: 'A service needs a kind of kit of which nothing stands there in the first week.',
    why: 'Where nothing stands nothing can fail, so the service works as if it needed none. Was an asset forgotten, or its serves:?',
    wrong: '  home-router: { name: Router from a shop, kind: router, at: office, age: 5 years, capacity: { wifi: 60 } }',
    right: '  home-router: { name: Router from a shop, kind: router, at: office, age: 5 years, serves: [wifi], capacity: { wifi: 60 } }',
  },
  W0308: {
    means: 'Something is in the file that nothing uses.',
    why: 'It changes nothing in the game, though its author took it for a part of it. Use it, or leave it out.',
    wrong: '    effects: { fix: old-server }',
    right: '    effects: { fail-unless-protected: old-server }',
  },
  W0309: {
    means: 'The id in the file is not the name of the file.',
    why: 'Links and saved games use the id, people use the name. One name for both saves both of them a search.',
    wrong: 'id: smaller',
    right: 'id: small',
  },
  W0310: {
    means: 'A run may end without a verdict.',
    why: 'The first verdict whose condition holds is given. If the last one has a condition too, there may be none. Give the last one if: true.',
    wrong: '    if: capital > 0\n    title: A winter to learn from',
    right: '    if: true\n    title: A winter to learn from',
  },
  W0311: {
    means: 'No goal is a must.',
    why: 'Then nobody can fail, whatever they do. One or two goals should be what the job is about.',
    wrong: '    must: false',
    right: '    must: true',
    at: '    must: true',
  },
  W0312: {
    means: 'An option costs more than there is to spend.',
    why: 'Nobody can ever order it. Where it is meant to show what is out of reach, allow it with that reason.',
    wrong: '        price: 65000',
    right: '        price: 6500',
  },
  W0313: {
    means: 'Something is decided before the game begins: an event that never comes, or one side of an or that can never hold.',
    why: 'It reads as if it could happen. Most often a week lies after the end.',
    wrong: '    when: week = 2 and not promised(sam) or week = 18',
    right: '    when: week = 2 and not promised(sam)',
  },
  W0314: {
    means: 'The answers touch somebody whom the message does not name.',
    why: 'Players see who is concerned before they answer. Whoever loses or gains something should be among them.',
    wrong: '    concerns: [dana]',
    right: '    concerns: [dana, ines]',
  },
  W0315: {
    means: 'Somebody writes on a day on which they are not in.',
    why: 'In the middle of the week the writer stands in the door. On Mondays a note may lie on the desk, whoever wrote it.',
    wrong: '    day: fri\n    from: tomas',
    right: '    day: tue\n    from: tomas',
    at: '    day: wed\n    from: dana',
  },
  W0316: {
    means: 'A floor has nobody and nothing on it.',
    why: 'Players walk the building to find things out. An empty floor costs them time for nothing.',
    wrong: '  office: { floor: 2, name: Office }\n  attic: { floor: 3, name: Attic }',
    right: '  office: { floor: 2, name: Office }',
  },
  W0317: {
    means: 'A list names the same thing twice.',
    why: 'Once is enough; the second does nothing. Was another one meant?',
    wrong: MECHANISMS.replace('tickets]', 'tickets, estimates]'),
    right: MECHANISMS,
  },
  W0318: {
    means: 'A mechanism does nothing, because another one that it needs is off.',
    why: 'The file promises something that will never be seen in the game. Name the other one too, or leave this one out.',
    wrong: MECHANISMS.replace('tickets]', 'tickets, growth]'),
    right: MECHANISMS,
  },
  W0319: {
    means: 'A message or an answer gives a date that nobody can keep.',
    why: 'Players who take it can only fail, whatever they do afterwards. A date that is hard to keep teaches more than one that is impossible.',
    wrong: '        effects: { sam.trust: 2, promise: { to: sam, for: server, week: 2 } }',
    right: '        effects: { sam.trust: 2, promise: { to: sam, for: aps, week: 5 } }',
  },
  W0320: {
    means: 'Something comes up by itself only after it is wanted.',
    why: 'Only those who asked before can be in time. Where you mean that, say in revealed-by who tells of it.',
    wrong: '    wanted: 4\n    appears: 6',
    right: '    wanted: 4\n    appears: 6\n    revealed-by: [ines]',
    at: SERVER,
  },
  W0321: {
    means: 'Some texts are not translated.',
    why: 'They are shown in the language of the file, in the middle of the other one. A translation may grow bit by bit; this tells how far it is.',
    wrong: 'translations: { de: { title: Sechs Wochen } }\nverdicts:',
    right: 'verdicts:',
  },
  W0322: {
    means: 'A text was changed after it was translated; its translation may say something else now.',
    why: 'In made-from stands a fingerprint of each text as it was translated; rollout l10n import and accept write it. When the two no longer fit, somebody should look, translate anew where it is needed, and note it with rollout l10n accept. Nothing is hidden: the translation is still shown.',
    wrong: `${GERMAN}    title: Fünf Wochen\n    made-from: { title: abcdef }\nverdicts:`,
    right: `${GERMAN}    title: Sechs Wochen im Haus\n    made-from: { title: lvpyqb }\nverdicts:`,
    at: 'verdicts:',
  },
  W0323: {
    means: 'A message comes in the middle of a week and says that it can wait. It cannot.',
    why: 'Only Monday’s messages lie in the inbox until somebody finds the time. On any other day the writer stands in the door, and the week stops until there is an answer. A message that can wait comes on a Monday.',
    wrong: '    day: wed\n    must-answer: false\n    from: dana',
    right: '    day: wed\n    from: dana',
  },
  W0324: {
    means: 'A text is still what the studio puts in where something new begins.',
    why: 'Players would read it as it stands. Whoever adds a part decides its rules first and its words later; this says which words are left, so that the list is empty before anybody plays.',
    wrong: '    title: To be written\n',
    right: '    title: The lights flicker\n',
  },
};
