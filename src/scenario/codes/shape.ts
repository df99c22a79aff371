// The pages of codes about parts and their values, and about ids that lead nowhere.

import type { Code } from '../diagnostic.ts';
import type { Page } from './page.ts';

type ShapeCode = Extract<Code, `E02${string}`>;

const IDS =
  'Things are tied together by their ids. An id that nobody has would leave a hole in the game, so it is refused, and the nearest name is proposed.';
const GOALS = '  no-surprises:\n    label: No promise is broken without a warning\n    if: promises.broken-silently = 0';

export const SHAPE_PAGES: Readonly<Record<ShapeCode, Page>> = {
  E0201: {
    means: 'There is no part of this name here.',
    why: 'A part with a slip in its name would simply not be read: the message would not have to be answered, and nobody would know why. The nearest name is proposed.',
    wrong: '    must-anser: true',
    right: '    must-answer: true',
  },
  E0202: {
    means: 'A part is missing that must be there.',
    why: 'The game cannot invent what something costs or who asks for it. The message says what the part is for.',
    wrong: '        note: Three years of next-day service.\n        lead: 2-3 weeks',
    right: '        note: Three years of next-day service.\n        price: 6500\n        lead: 2-3 weeks',
  },
  E0203: {
    means:
      'A value is of another kind than what belongs there: a word for a number, a time without its unit, a percentage without its sign.',
    why: 'The units stand in the file so that whoever reads it sees what is meant: 2 weeks, 50%, 0.5 days. A value that is nearly right is mended.',
    wrong: '    chance: 50 %',
    right: '    chance: 50%',
  },
  E0204: {
    means: 'A name is not an id: small letters, digits and single hyphens, with a letter first.',
    why: 'Ids stand in conditions, where a space or a capital would end the name. What players read stands in name, title and label, and may be anything.',
    wrong: '  Office: { floor: 2, name: Office }',
    right: '  office: { floor: 2, name: Office }',
  },
  E0205: {
    means: 'One id is given to two things that must be told apart.',
    why: 'A message from ines could then come from either of two people. Give one of them another id.',
    wrong:
      '  usb-stick: { name: USB stick in a drawer, kind: back-up, at: office, age: 3 years, covers: [cases], restored: never }\n  copies: { name: A second stick, kind: back-up, at: office, age: 3 years }',
    right: '  usb-stick: { name: USB stick in a drawer, kind: back-up, at: office, age: 3 years, covers: [cases], restored: never }',
  },
  E0210: { means: 'Nobody has this id.', why: IDS, wrong: '    from: sma', right: '    from: sam' },
  E0211: {
    means: 'No project has this id.',
    why: IDS,
    wrong: '    cost-of-delay: { app: small }',
    right: '    cost-of-delay: { aps: small }',
  },
  E0212: { means: 'No service has this id.', why: IDS, wrong: '    capacity: { case: 30 }', right: '    capacity: { cases: 30 }' },
  E0213: {
    means: 'No asset has this id.',
    why: IDS,
    wrong: '    effects: { fail-unless-protected: old-sever }',
    right: '    effects: { fail-unless-protected: old-server }',
  },
  E0214: { means: 'No floor of the building has this id.', why: IDS, wrong: '  my-floor: ofice', right: '  my-floor: office' },
  E0215: {
    means: 'No skill has this id.',
    why: IDS,
    wrong: '    skills: { networks: 90, servers: 50 }',
    right: '    skills: { network: 90, servers: 50 }',
  },
  E0216: {
    means: 'The project has no option of this id.',
    why: IDS,
    wrong: '        order: { server: newer }',
    right: '        order: { server: new }',
  },
  E0217: {
    means: 'No event has this id.',
    why: IDS,
    wrong: '    answers: { done-by-gal: thursday }',
    right: '    answers: { done-by-gala: thursday }',
  },
  E0218: {
    means: 'The event has no choice of this id.',
    why: IDS,
    wrong: '    if-silent: thirsday',
    right: '    if-silent: thursday',
  },
  E0219: {
    means: 'A condition asks for a flag that no effect ever sets.',
    why: 'A flag is a note that an event leaves for later, such as flag: panic-bought. If nothing sets it, the condition can never see it.',
    wrong: '    if: met(cases-safe) or not flag(panic-bough) and capital > 500',
    right: '    if: met(cases-safe) or not flag(panic-bought) and capital > 500',
  },
  E0220: {
    means: 'No goal has this id.',
    why: IDS,
    wrong: '    if: met(case-safe) and met(no-surprises)',
    right: '    if: met(cases-safe) and met(no-surprises)',
  },
  E0221: {
    means: 'No department has this id.',
    why: IDS,
    wrong: GOALS.replace('promises.broken-silently = 0', 'satisfaction(shelters) > 50'),
    right: GOALS.replace('promises.broken-silently = 0', 'satisfaction(shelter) > 50'),
    at: GOALS,
  },
  E0222: {
    means: 'No stakeholder has this id: somebody with a say, who is not in the team.',
    why: IDS,
    wrong: '    sponsor: tomas',
    right: '    sponsor: sam',
  },
  E0223: {
    means: 'Nobody in the team has this id.',
    why: IDS,
    wrong: '        lead: { server: tomsa }',
    right: '        lead: { server: tomas }',
  },
  E0224: {
    means: 'The coach has no rule of this name.',
    why: 'A check may ask whether the coach saw a mistake, by the rule’s own name: promise-on-the-spot, late-ordering, green-backup.',
    wrong: '    expect: finding(promise-on-the-spt)',
    right: '    expect: finding(promise-on-the-spot)',
  },
  E0225: {
    means: 'No verdict has this id.',
    why: IDS,
    wrong: '    expect: verdict(half-wy) or finding(promise-on-the-spot)',
    right: '    expect: verdict(half-way) or finding(promise-on-the-spot)',
    at: '    expect: finding(promise-on-the-spot)',
  },
  E0226: {
    means: 'No request has this id.',
    why: IDS,
    wrong: '        requests: { one-more-shelf: no }\n        lead: { server: tomas }',
    right: '        lead: { server: tomas }',
  },
  E0230: {
    means: 'An effect changes something that this person or department does not have.',
    why: 'A stakeholder has trust; a department satisfaction and expectation; a team member mood, fatigue and trust; the team safety. Other measures follow from what happens and cannot be set.',
    wrong: '        effects: { casework.satisfaction: -4, dana.fatige: 3, team.safety: 2 }',
    right: '        effects: { casework.satisfaction: -4, dana.fatigue: 3, team.safety: 2 }',
  },
  E0240: {
    means: 'A translation speaks of something that is not in the file.',
    why: 'The thing was renamed or taken out since, or its id has a slip. Nobody would ever see the translation.',
    wrong: 'translations: { de: { goals: { case-safe: { label: Die Fallarbeit läuft } } } }\nverdicts:',
    right: 'verdicts:',
  },
  E0241: {
    means: 'A translation is into the language of the file itself.',
    why: 'Two texts in one language would compete, and nobody could tell which is shown. Change the text where it stands.',
    wrong: 'translations: { en: { title: Six weeks } }\nverdicts:',
    right: 'verdicts:',
  },
};
