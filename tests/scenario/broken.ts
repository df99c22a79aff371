// Broken versions of the small scenario: what is changed, the code it must give, and the text that the carets must stand under.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SMALL = readFileSync(fileURLToPath(new URL('fixtures/small.yaml', import.meta.url)), 'utf8');

export interface Broken {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** What the diagnostic's place must hold. */
  readonly under: string;
  /** What the hint must say. */
  readonly hint?: string;
}

const row = (code: string, from: string, to: string, under: string, hint?: string): Broken => ({
  code,
  from,
  to,
  under,
  ...(hint === undefined ? {} : { hint }),
});

/** The small scenario with one change. Throws where `from` does not stand in it exactly as told. */
export function changed(from: string, to: string): string {
  if (!SMALL.includes(from)) throw new Error(`the small scenario has no “${from}”`);
  return SMALL.replace(from, () => to);
}

/** Somebody who could join the small scenario's team, before its assets. */
const hires = (kind: string, costs: string, weeks = 2): string =>
  `hires:\n  lee: { name: Lee Park, role: cabling, about: Knows the trade., days: 2, skills: { network: 60 }, kind: ${kind}, lead: ${weeks}, ${costs} }\nassets:\n`;

/** Texts in German, before the verdicts. */
const german = (texts: string): string => `translations: { de: { ${texts} } }\nverdicts:\n`;

export const BROKEN: readonly Broken[] = [
  // translations
  row('E0240', 'verdicts:\n', german('projects: { sever: { title: Ein Server } }'), 'sever', 'did you mean `server`?'),
  row('E0241', 'verdicts:\n', 'translations: { en: { title: Six weeks } }\nverdicts:\n', 'en', 'where they stand'),
  row('W0321', 'verdicts:\n', german('title: Sechs Wochen'), 'de', 'as they were written: summary, brief.from'),
  row('W0322', 'verdicts:\n', german('title: Sechs Wochen, made-from: { title: abcdef }'), 'Sechs Wochen', 'translate it anew'),
  row('E0203', 'sam.trust: 2, promise', 'sam.trust: { set: 101 }, promise', '101', '0 to 100'),
  // text and YAML
  row('E0103', 'name: Sam Adeyemi', 'name:\tSam Adeyemi', '\t', 'spaces'),
  row('E0104', 'role: runs the shelter', 'role: runs\u00a0the shelter', '\u00a0', 'ordinary space'),
  row('E0124', 'role: runs the shelter', 'role: runs the sh\ufffdlter', '\ufffd', 'UTF-8'),
  row('E0105', 'title: The lights flicker', 'title: Oh no: The lights flicker', 'Oh no: The lights flicker', 'quotes'),
  row('E0105', 'title: The lights flicker', 'title: "The lights flicker', '"The lights flicker'),
  row('E0203', 'uses: [wifi] }', 'uses: [wifi: yes] }', 'wifi: yes', 'an id'),
  row('E0106', 'wants: Wi-Fi that survives', 'wants: &w Wi-Fi that survives', 'Wi-Fi that survives dinner time.', 'write it out'),
  row('E0106', 'my-floor: office', 'my-floor: *x', '*x'),
  row('E0106', 'when: week = 2', 'when: !told and week = 2', '!told', 'write `not`'),
  row('E0106', 'sam:\n    name', 'sam:\n    <<: { role: x }\n    name', '<<'),
  row('E0107', 'title: The lights flicker', 'title: The lights in room #2 flicker', '#2 flicker', 'The lights in room”'),
  row('E0108', 'power: medium\n', 'power: medium\n    power: high\n', 'power', 'delete or rename'),
  row('E0109', 'version: 1\n', 'version: 0x1\n', '0x1', 'plain digits'),
  row('E0109', 'version: 1\n', 'version: 99999999999999999999\n', '99999999999999999999'),
  row('E0109', 'price: 6500', 'price: .inf', '.inf'),
  row(
    'E0110',
    'wants: Wi-Fi that survives dinner time.',
    'wants: Wi-Fi that\n      survives dinner time.',
    'survives dinner time.',
    'block after |',
  ),
  row('E0111', '{ label: Three boxes from a shop,', '{ label: Three boxes, or four,', 'or four', 'whole sentence in quotes'),
  row('E0112', 'money: { capital: 12000, monthly: 300 }', 'money: { capital: 12000,\n    monthly: 300 }', '{', 'one line'),
  row('E0113', 'building:  ', '__proto__: { x: 1 }\nbuilding:  ', '__proto__'),
  row('E0113', 'sam:\n    name', 'constructor: { role: x }\n  sam:\n    name', 'constructor'),
  row('E0115', 'format: 1', 'format: 2', '2', 'newer'),
  // shape
  row('E0201', 'must-answer: true', 'must-anser: true', 'must-anser', '`must-answer`'),
  row('E0201', 'flag: panic-bought', 'flags: panic-bought', 'flags', '`flag`'),
  row('E0201', 'status-note: { hours: 1 }', 'status-notes: { hours: 1 }', 'status-notes', '`status-note`'),
  row('E0202', '        price: 2200\n', '', 'refurbished', 'what it costs once'),
  row('E0202', 'minutes: 15\n', '', '#'),
  row('E0203', 'price: 6500', 'price: cheap', 'cheap', 'a whole number'),
  row('E0203', 'people: 18', 'people: 1.5', '1.5', 'whole number'),
  row('E0203', 'chance: 50%', 'chance: 50', '50', 'like 12%'),
  row('E0203', 'chance: 50%', 'chance: 500%', '500%', '0% to 100%'),
  row('E0203', 'lead: 2-3 weeks', 'lead: 3-2 weeks', '3-2 weeks', 'shorter to the longer'),
  row('E0203', 'day: wed', 'day: wednes', 'wednes', 'mon, tue'),
  row('E0116', 'title: The lights flicker', 'title: 1.10', '1.10', 'quotes'),
  row('E0203', 'mechanisms: [estimates,', 'mechanisms: [estimate,', 'estimate', '`estimates`'),
  row('E0203', 'effects: { sam.trust: 2,', 'effects: { sam.trust: a lot,', 'a lot', 'points'),
  row('E0204', 'tomas:\n    name', 'Tomas:\n    name', 'Tomas', 'small letters'),
  row('E0204', 'people: 18', 'people: 18, grows: { 0: 5 }', '0', 'a week from 1 to 52'),
  row('E0205', 'dana:\n    name', 'ines:\n    name', 'ines', 'rename one'),
  row('E0205', 'usb-stick: { name', 'copies: { name', 'copies'),
  // references
  row('E0210', 'from: sam', 'from: sma', 'sma', '`sam`'),
  row('E0210', '{ sam.trust: 2,', '{ sem.trust: 2,', 'sem', '`sam`'),
  row('E0211', 'cost-of-delay: { aps: small }', 'cost-of-delay: { wifi: small }', 'wifi', 'projects here: server, aps, copies'),
  row('E0211', 'for: aps,', 'for: asp,', 'asp', '`aps`'),
  row('E0212', 'capacity: { cases: 30 }', 'capacity: { case: 30 }', 'case', 'services here: wifi, cases. Did you mean `cases`?'),
  row('E0212', 'uses: [cases, wifi]', 'uses: [cases, wlan]', 'wlan'),
  row('E0213', 'fail-unless-protected: old-server', 'fail-unless-protected: old-sever', 'old-sever', '`old-server`'),
  row('E0213', 'fail-unless-protected: old-server', 'fix: old-sever', 'old-sever', '`old-server`'),
  row('E0214', 'my-floor: office', 'my-floor: ofice', 'ofice', '`office`'),
  row('E0215', 'skills: { network: 90,', 'skills: { networks: 90,', 'networks', '`network`'),
  row('E0218', 'if-silent: thursday', 'if-silent: friday', 'friday', 'yes-now, thursday'),
  row('E0222', 'sponsor: sam', 'sponsor: tomas', 'tomas', 'stakeholders here: sam, ines'),
  row('E0223', 'team: { dana: 0.5 days }', 'team: { sam: 0.5 days }', 'sam', 'tomas, dana'),
  row('E0230', 'dana.fatigue: 3', 'dana.fatige: 3', 'fatige', '`fatigue`'),
  row('E0230', 'casework.satisfaction: -4', 'casework.trust: -4', 'trust', 'casework.satisfaction'),
  // sense
  row('E0301', 'wanted: 4', 'wanted: 40', '40', '6 weeks'),
  row('E0301', 'people: 18', 'people: 18, grows: { 7: 5 }', '7', '6 weeks'),
  row('E0301', 'for: aps, week: 5', 'for: aps, week: 9', '9', '6 weeks'),
  row('E0302', '    days: 1\n', '', 'dana', 'days: 4'),
  row('E0302', '    days: 1\n', '    days: 1\n    works: { mon: 1 hours }\n', 'works'),
  row('E0304', 'casework: { floor: 1', 'cases: { floor: 1', 'casework', 'shelter, cases, office'),
  row('E0305', 'one-to-ones: { hours: 2, start: weekly }', 'one-to-ones: { hours: 16, start: weekly }', 'standing', '15'),
  row('E0306', 'desktop: 60, network: 30, servers: 30', 'network: 30, servers: 30', 'desktop', 'give the skill'),
  row('E0306', 'desktop: 60, network: 30', 'desktop: 19, network: 30', 'desktop', 'the best here has 19'),
  row('E0309', 'casework: { floor: 1', 'casework: { floor: 0', '0', 'a level has one floor'),
  row(
    'W0316',
    'office: { floor: 2, name: Office }',
    'office: { floor: 2, name: Office }\n  attic: { floor: 3, name: Attic }',
    'attic',
    'leave the floor out',
  ),
  // the author's checks
  row('E0201', '{ talk: ines }', '{ tak: ines }', 'tak', '`talk`'),
  row('E0203', 'bot: yes-to-all', 'bot: yes-to-al', 'yes-to-al', '`yes-to-all`'),
  row('E0203', 'status-note: weekly }', 'status-note: daily }', 'daily', 'weekly, fortnightly, off'),
  row('E0204', '      1:\n        standing', '      0:\n        standing', '0', 'a week from 1 to 52'),
  row('E0203', '{ talk: ines }', '{ feedback: { to: dana, as: prais } }', 'prais', '`praise`'),
  row('E0215', 'lead: { server: tomas }', 'train: { dana: networks }', 'networks', '`network`'),
  row('E0213', '{ audit: old-server }', '{ audit: old-sever }', 'old-sever', '`old-server`'),
  row('E0213', 'order: { server: new }', 'accept: [{ risk: unsupported, of: old-sever, by: ines, until: 6 }]', 'old-sever', '`old-server`'),
  row('E0211', 'order: { server: new }', 'accept: [{ risk: unmet, of: old-server, by: ines, until: 6 }]', 'old-server'),
  row('E0222', 'order: { server: new }', 'accept: [{ risk: unmet, of: server, by: dana, until: 6 }]', 'dana'),
  row('E0301', 'order: { server: new }', 'accept: [{ risk: unmet, of: server, by: ines, until: 7 }]', '7', '6 weeks'),
  row('E0216', 'order: { server: new }', 'choose: { server: newer }', 'newer', '`new`'),
  row('E0216', 'order: { server: new }', 'order: { server: newer }', 'newer', '`new`'),
  row('E0217', 'answers: { done-by-gala: thursday }', 'answers: { done-by-gals: thursday }', 'done-by-gals', '`done-by-gala`'),
  row('E0218', 'answers: { done-by-gala: thursday }', 'answers: { done-by-gala: friday }', 'friday', 'yes-now, thursday'),
  row('E0222', '{ talk: ines }', '{ talk: dana }', 'dana', 'stakeholders here: sam, ines'),
  row('E0224', 'finding(promise-on-the-spot)', 'finding(promise-on-the-spt)', 'promise-on-the-spt', '`promise-on-the-spot`'),
  row('E0225', 'finding(promise-on-the-spot)', 'verdict(half-wy)', 'half-wy', '`half-way`'),
  row('E0226', 'lead: { server: tomas }', 'requests: { shelf: no }', 'shelf'),
  row('E0301', '      3:\n        promise', '      9:\n        promise', '9', '6 weeks'),
  row('E0301', 'promise: { to: ines, for: server, week: 6 }', 'promise: { to: ines, for: server, week: 7 }', '7', '6 weeks'),
  row('E0307', '    bot: yes-to-all\n', '', 'the-corridor-promise-is-seen', 'name a bot'),
  row('E0307', '    answers: { done-by-gala: thursday }\n', '    bot: idle\n', 'decisions', 'a bot decides by itself'),
  row('E0308', '{ talk: ines }', '{ talk: ines, walk: shelter }', '{ talk: ines, walk: shelter }', 'one activity'),
  row('E0402', 'finding(promise-on-the-spot)', 'findings(promise-on-the-spot)', 'findings', '`finding`'),
  row('E0402', 'if: promises.broken-silently = 0', 'if: finding(blame)', 'finding'),
  row(
    'E0310',
    '  change-window: saturday',
    '  approvals: { quotes-from: 60000 }\n  change-window: saturday',
    'approvals',
    'at least quotes-from',
  ),
  row('E0311', 'assets:\n', hires('contractor', 'monthly: 100'), 'lee', 'a hire has monthly'),
  row('E0311', 'assets:\n', hires('hire', 'weekly: 100, monthly: 20'), 'lee', 'a contractor has weekly'),
  row('E0301', 'assets:\n', hires('hire', 'monthly: 20', 6), '6', '6 weeks'),
  row('E0205', 'assets:\n', hires('hire', 'monthly: 20').replace('lee:', 'dana:'), 'dana', 'rename one'),
  row(
    'E0312',
    'benefit: 60% }\n      proper: { label: Six proper',
    'benefit: 60%, bridge: true }\n      proper: { bridge: true, label: Six proper',
    'options',
    'at least one',
  ),
  // dates, needs and mechanisms that contradict each other
  row('E0313', 'price: 500, lead: 2 days,', 'price: 500, lead: 2 days, needs: [aps],', 'aps', 'no project can be live before itself'),
  row(
    'E0314',
    '  change-window: saturday',
    '  freeze: [1, 2, 3, 4, 5, 6]\n  change-window: saturday',
    '[1, 2, 3, 4, 5, 6]',
    'leave some weeks out',
  ),
  row('E0315', 'wanted: 5\n    appears: 3\n    revealed-by: [ines]', 'wanted: 4\n    appears: 5\n    revealed-by: []', '5', 'revealed-by'),
  row('W0320', 'wanted: 5\n    appears: 2', 'wanted: 4\n    appears: 6', '6', 'revealed-by: [ines]'),
  // The shop's boxes take two days: ordered in week 1 they are there in week 1. Both ways of the server take a week or more from week 2 on.
  row('W0319', 'promise: { to: sam, for: aps, week: 5 }', 'promise: { to: sam, for: server, week: 2 }', '2', 'the quickest takes 7 days'),
  row('W0317', 'mechanisms: [estimates,', 'mechanisms: [tickets, estimates,', 'tickets', 'once is enough'),
  row('W0318', 'expectations, tickets]', 'expectations, toil-reduction]', 'toil-reduction', 'name tickets too'),
  row('W0318', 'mechanisms: [estimates,', 'mechanisms: [growth, estimates,', 'growth', 'name delegation too'),
  row('W0308', '    days: 1\n', '    days: 1\n    behavior: She says yes to all.\n', 'behavior', 'name feedback'),
  row('W0308', '    days: 1\n', '    days: 1\n    offers: 2\n', 'offers', 'name attrition'),
  row('W0308', 'lead: 2 days, effort', 'lead: 2 days, saves-care: 1 hours, effort', 'saves-care', 'name toil-reduction'),
  row('E0406', 'week = 2 and not promised(sam)', 'week = 18', 'week = 18', 'the run has 6 weeks'),
  row('E0406', 'week = 2 and not promised(sam)', 'week > 6', 'week > 6', 'the run has 6 weeks'),
  row(
    'E0406',
    'if: promises.broken-silently = 0',
    'if: capital >= 9 and capital <= 7',
    'capital >= 9 and capital <= 7',
    'at least 9 as well',
  ),
  row('E0406', 'if: promises.broken-silently = 0', 'if: trust(sam) > 100', 'trust(sam) > 100', 'from 0 to 100'),
  row('W0313', 'week = 2 and not promised(sam)', 'week = 2 or week = 18', 'week = 2 or week = 18', 'the run has 6 weeks'),
  row('W0313', 'chance: 50%', 'chance: 0%', '0%', 'leave the event out'),
  row('W0301', '        because: A date without a look is a guess with your name on it.\n', '', 'thursday', 'sensible manager'),
  row(
    'W0302',
    '        hours: 1\n        effects: { ask: { estimate: aps, by: thu }, sam.trust: -1 }',
    '        effects: { ask: { estimate: aps, by: thu } }',
    'thursday',
    'what does it cost',
  ),
  row('W0303', 'dana.fatigue: 3, team.safety: 2', 'dana.fatigue: 3', 'paper', 'whom does it serve'),
  row('W0307', 'kind: router,', 'kind: switch,', '[access-points, router]', 'kind: router'),
  row('W0308', 'effects: { fail-unless-protected: old-server }', 'effects: { fix: old-server }', 'fix', 'patch-timing'),
  row('W0308', ' or not flag(panic-bought) and capital > 500', '', 'flag', 'flag(…)'),
  row('W0309', 'id: small', 'id: smaller', 'smaller'),
  row('W0310', 'if: true', 'if: week > 3', 'week > 3', 'if: true'),
  row('W0311', 'must: true', 'must: false', 'goals', 'every run succeeds'),
  row('W0312', 'price: 6500', 'price: 65000', '65000', '12000'),
  row('W0313', 'when: week = 2 and not promised(sam)', 'when: false', 'false'),
  row('W0314', 'concerns: [dana, ines]', 'concerns: [dana]', '[dana]', 'concerns: [dana, ines]'),
  row('W0314', '    concerns: [dana, ines]\n', '', 'power-blink', 'concerns: [dana, ines]'),
  row('E0230', 'effects: { sam.trust: 2,', 'effects: { trust: 2,', 'trust', 'say whose: a stakeholder has trust'),
  row('W0323', '    day: wed\n', '    day: wed\n    must-answer: false\n', 'false', 'say day: mon'),
  row('W0324', 'title: The lights flicker', 'title: Noch zu schreiben', 'Noch zu schreiben', 'take out what needs it'),
  row('W0317', 'concerns: [dana, ines]', 'concerns: [dana, ines, dana]', 'dana', 'once is enough'),
  row('W0315', '    from: dana\n', '    from: tomas\n', 'wed', 'in on tue, thu'),
  row('W0108', 'price: 6500', 'price: +6500', '+6500', 'write 6500'),
  row('W0107', 'title: The lights flicker', 'title: The lights flicker # in week 3', '# in week 3', 'quotes'),
  // conditions
  row('E0401', 'week = 2 and not', 'week == 2 and not', '==', 'single ='),
  row('E0401', 'week = 2 and not', 'week = 2 && not', '&&', 'write and'),
  row('E0401', 'week >= 3 and not', 'week >= 3 not', 'not', 'and` or `or'),
  row('E0401', 'capital > 500', '10 < capital < 500', '<', 'join them'),
  row('E0402', 'week = 2 and not', 'wek = 2 and not', 'wek', '`week`'),
  row('E0402', 'capital > 500', 'capital-500 > 0', 'capital-500', 'space on either side'),
  row('E0403', 'week = 2 and not', 'week and not', 'week', 'compare it'),
  row('E0403', 'capital > 500', 'done(aps) > 500', 'done(aps)', 'true or false'),
  row('E0404', 'promised(sam)\n', 'promised\n', 'promised', 'one id'),
  row('E0404', 'week = 2 and not', 'week() = 2 and not', 'week', 'without parentheses'),
  row('E0217', 'met(cases-safe) or', 'fired(power-blik) or', 'power-blik', '`power-blink`'),
  row('E0218', 'met(cases-safe) or', 'chose(power-blink, by) or', 'by', '`buy`'),
  row('E0216', 'met(cases-safe) or', 'ordered-option(server, newer) or', 'newer', '`new`'),
  row('E0219', 'flag(panic-bought)', 'flag(panic)', 'panic', 'flags here: panic-bought'),
  row('E0220', 'met(no-surprises)', 'met(no-suprises)', 'no-suprises', '`no-surprises`'),
  row('E0222', 'not promised(sam)', 'not promised(tomas)', 'tomas'),
  row('E0402', 'if: promises.broken-silently = 0', 'if: met(cases-safe)', 'met'),
  // texts
  row('E0501', '**Ask her.**', '<b>Ask her.</b>', '<b>'),
  row('E0502', '**Ask her.**', '[Ask her](https://example.org).', '[Ask her](https://example.org)'),
  row('E0502', '**Ask her.**', '![Ask her](x.png)', '![Ask her](x.png)', 'draws its own'),
  row('E0503', '{ines.name} says', '{inez.name} says', '{inez.name}', '`ines.name`'),
  row(
    'E0504',
    'The donors come',
    '# The donors come',
    '# The donors come in week 5. **I will tell them it works.** Can I?',
    'begins no comment',
  ),
];
