// Every message that counts, at none, one and two: known answers. Where a count cannot be none, `–` stands.

import { describe, expect, it } from 'vitest';
import { message, t, type MessageKey, type Values } from '../../src/words/index.ts';
import { en } from '../helpers/catalogues.ts';

type Counted = readonly [key: MessageKey, count: string, others: Values, none: string, one: string, two: string];

const IN_PART = 'A date moved in good time counts in part, a broken one told early a little, and big needs count more.';
const DOUBLED = 'and the longer ago, the less it counts. Doubled: 3 of 9 links, in which a second device would carry on.';

const COUNTED: readonly Counted[] = [
  ['plan.brief-others', 'count', {}, '–', 'And one more.', 'And 2 more.'],
  ['plan.news-more', 'count', {}, '–', 'One more message waits', '2 more messages wait'],
  ['replay.left', 'count', {}, '–', 'You can do this once more in this run.', 'You can do this twice more in this run.'],
  ['stops.more', 'count', {}, '–', 'And one thing more.', 'And 2 things more.'],
  ['adapt.done-errors', 'count', {}, '–', 'It has 1 problem; the studio shows where.', 'It has 2 problems; the studio shows where.'],
  [
    'adapt.done-read',
    'count',
    {},
    '–',
    '1 text still speaks of the old place or trade, or names a figure that may have changed',
    '2 texts still speak of the old place or trade, or name a figure that may have changed',
  ],
  [
    'adapt.done-translations',
    'count',
    { languages: 'German' },
    'The translation (German) went along with the same names and figures.',
    'The translation (German) went along with the same names and figures; 1 of its texts no longer fits what it translates, and the studio marks it with a warning.',
    'The translation (German) went along with the same names and figures; 2 of its texts no longer fit what they translate, and the studio marks each with a warning.',
  ],
  [
    'live.needs',
    'count',
    {},
    '–',
    'One decision leads there, and is taken.',
    '2 decisions lead there, and are taken; none of them can be left out.',
  ],
  [
    'lab.broken',
    'count',
    {},
    '–',
    'The scenario has 1 error. Mend it first; then it can be played.',
    'The scenario has 2 errors. Mend it first; then it can be played.',
  ],
  [
    'publish.errors',
    'count',
    {},
    '–',
    'The scenario has 1 error. Mend it first: what has errors cannot be played. You can save it as a file all the same.',
    'The scenario has 2 errors. Mend it first: what has errors cannot be played. You can save it as a file all the same.',
  ],
  [
    'lab.balance.goal-too-hard',
    'count',
    { of: 10, goal: 'It lasts' },
    'None of 10 careful players meet the goal “It lasts”.',
    'Only 1 of 10 careful players meets the goal “It lasts”.',
    'Only 2 of 10 careful players meet the goal “It lasts”.',
  ],
  ['texts.to-read-left', 'left', { of: 9 }, '–', '1 of 9 is left.', '2 of 9 are left.'],
  ['texts.words', 'words', {}, '0 words', '1 word', '2 words'],
  ['texts.words-from', 'words', { week: 3 }, '0 words · from week 3', '1 word · from week 3', '2 words · from week 3'],
  ['bench.errors', 'count', {}, '–', '1 error', '2 errors'],
  ['bench.errors-of', 'count', { part: 'Events' }, '–', 'Events: 1 error', 'Events: 2 errors'],
  ['bench.warnings', 'count', {}, '–', '1 warning', '2 warnings'],
  ['bench.warnings-of', 'count', { part: 'Events' }, '–', 'Events: 1 warning', 'Events: 2 warnings'],
  ['brief.team-value', 'count', {}, '0 people', '1 person', '2 people'],
  ['building.basement', 'depth', {}, '–', 'B', 'B2'],
  ['building.card.grows', 'count', { week: 3 }, '0 more join in week 3.', 'One more joins in week 3.', '2 more join in week 3.'],
  ['building.card.years', 'years', {}, '0 years', '1 year', '2 years'],
  ['building.card.months', 'months', {}, 'less than a month', '1 month', '2 months'],
  ['building.card.people', 'people', {}, '0 people', '1 person', '2 people'],
  ['decisions.set-limit', 'count', {}, '0 projects at once', 'one project at once', '2 projects at once'],
  ['estate.failures', 'count', {}, '–', 'broke down once', 'broke down twice'],
  ['file.more', 'count', {}, '–', 'And 1 more.', 'And 2 more.'],
  ['file.problems', 'count', {}, '–', 'This file has 1 problem', 'This file has 2 problems'],
  ['format.weeks', 'weeks', {}, '0 weeks', '1 week', '2 weeks'],
  ['frame.waiting', 'count', {}, '0 messages wait for you', '1 message waits for you', '2 messages wait for you'],
  ['glossary.found', 'count', {}, 'No word found.', 'One word.', '2 words.'],
  ['happenings.service-down', 'times', { service: 'Wi-Fi' }, '–', 'Wi-Fi stopped.', 'Wi-Fi stopped twice.'],
  ['ledger.mean-people', 'count', { before: '60', after: '61' }, '–', 'The mean of one person: 60 to 61', 'The mean of 2 people: 60 to 61'],
  [
    'ledger.mean-departments',
    'count',
    { before: '60', after: '61' },
    '–',
    'The mean of one department: 60 to 61',
    'The mean of 2 departments: 60 to 61',
  ],
  ['ledger.sum-mean-departments', 'count', { parts: '1 + 3' }, '–', '(1 + 3) ÷ one department', '(1 + 3) ÷ 2 departments'],
  ['ledger.sum-mean', 'count', { parts: '1 + 3' }, '–', '(1 + 3) ÷ one person', '(1 + 3) ÷ 2 people'],
  [
    'money.forecast-open',
    'count',
    { least: '$900' },
    'Every known need has an option chosen.',
    'One need has no option chosen yet; its cheapest is $900.',
    '2 needs have no option chosen yet; their cheapest add up to $900.',
  ],
  ['money.favours-free', 'free', {}, 'none free', '1 free', '2 free'],
  [
    'money.next-favour',
    'count',
    { name: 'Ruth' },
    '–',
    'One more half-hour with Ruth, two weeks apart, and you are owed another.',
    '2 more half-hours with Ruth, two weeks apart, and you are owed another.',
  ],
  [
    'money.uses',
    'count',
    {},
    'You have used no favor this quarter.',
    'You have used one favor this quarter.',
    'You have used 2 favors this quarter.',
  ],
  ['projects.approval', 'weeks', { by: 'quotes' }, '–', 'three quotes, one week', 'three quotes, 2 weeks'],
  [
    'projects.urgent-means',
    'free',
    {},
    'Uses a favor of the sponsor and skips the wait. None is free.',
    'Uses a favor of the sponsor and skips the wait. One is free.',
    'Uses a favor of the sponsor and skips the wait. 2 are free.',
  ],
  ['plan.block-hours', 'count', { hours: '4 h' }, '4 h blocks', '4 h block', '4 h blocks'],
  [
    'plan.add-note',
    'left',
    { hours: '2 h' },
    'Each takes a block of 2 h. No block is free: remove one first.',
    'Each takes a block of 2 h. One block is free.',
    'Each takes a block of 2 h. 2 blocks are free.',
  ],
  ['promises.weeks-left', 'weeks', {}, 'due this Friday', 'one week left', '2 weeks left'],
  ['report.promises-open-end', 'count', {}, '–', 'One was still open at the end.', '2 were still open at the end.'],
  [
    'report.basis.value',
    'all',
    { of: 1 },
    '–',
    '1 of one need went live. It counts what waiting for them would have cost, and how much of that was spared.',
    '1 of 2 needs went live. It counts what waiting for them would have cost, and how much of that was spared.',
  ],
  [
    'report.basis.promises',
    'all',
    { of: 1, dateless: 1 },
    `No promise was given; one need never had a date. ${IN_PART}`,
    `1 of one promise kept as given; one need never had a date. ${IN_PART}`,
    `1 of 2 promises kept as given; one need never had a date. ${IN_PART}`,
  ],
  [
    'report.basis.resilience',
    'data',
    { seen: 1, doubled: 3, links: 9 },
    '–',
    `Data seen to come back: 1 of one service, ${DOUBLED}`,
    `Data seen to come back: 1 of 2 services, ${DOUBLED}`,
  ],
  ['team.hire-weeks', 'weeks', {}, '–', '1 week', '2 weeks'],
  ['team.hire-weekly', 'weeks', { price: '$900' }, '–', '$900 a week, for 1 week at least', '$900 a week, for 2 weeks at least'],
  [
    'happenings.risk-seen.vendor',
    'days',
    { project: 'Server' },
    '–',
    'Server: the team fears that the vendor comes 1 day later than promised.',
    'Server: the team fears that the vendor comes 2 days later than promised.',
  ],
  [
    'projects.risk.vendor',
    'days',
    { week: 3 },
    '–',
    'Feared in week 3: the vendor 1 day late.',
    'Feared in week 3: the vendor 2 days late.',
  ],
  ['report.kept-early', 'weeks', {}, '–', 'a week early', '2 weeks early'],
  [
    'settings.delete-lost',
    'count',
    {},
    'You would lose your settings. Nobody could bring them back.',
    'You would lose one run with all its decisions, and your settings. Nobody could bring them back.',
    'You would lose 2 runs with all their decisions, and your settings. Nobody could bring them back.',
  ],
  ['debrief.points', 'count', {}, '0 points', '1 point', '2 points'],
  ['debrief.change.more', 'count', { first: 'this' }, '–', 'this and one more change of this kind', 'this and 2 more changes of this kind'],
  [
    'debrief.still.weeks',
    'weeks',
    { still: 1 },
    '–',
    'In 1 of 1 week you planned nothing and ordered nothing.',
    'In 1 of 2 weeks you planned nothing and ordered nothing.',
  ],
  [
    'debrief.still.needs',
    'count',
    { names: 'Wi-Fi' },
    '–',
    'One need was known, and nothing was ever ordered for it: Wi-Fi.',
    '2 needs were known, and nothing was ever ordered for them: Wi-Fi.',
  ],
  [
    'debrief.effect.misfits',
    'count',
    {},
    '–',
    '(one world is left out: too little of your plan applied there)',
    '(2 worlds are left out: too little of your plan applied there)',
  ],
  [
    'debrief.effect.dropped',
    'count',
    { what: 'this' },
    '–',
    'One of your decisions no longer applied and was left out: this.',
    '2 of your decisions no longer applied and were left out: this.',
  ],
  ['debrief.happened.all-marks', 'count', {}, '–', 'The one decision or event', 'All 2 decisions and events'],
  ['debrief.why.weeks', 'count', { weeks: '3' }, '–', 'seen in week 3', 'seen in weeks 3'],
  ['debrief.why.more', 'count', {}, '–', 'One more finding', '2 more findings'],
  ['debrief.causes.more', 'count', {}, '–', 'One smaller cause', '2 smaller causes'],
  [
    'debrief.luck.misfits',
    'count',
    {},
    '–',
    'One world is left out, because too little of what you decided applied there.',
    '2 worlds are left out, because too little of what you decided applied there.',
  ],
  ['debrief.luck.chances', 'count', {}, '–', 'The chance that mattered most', 'The 2 chances that mattered most'],
  ['debrief.competency.thin', 'count', {}, 'no evidence', 'one piece: not enough evidence', '2 pieces: not enough evidence'],
  ['debrief.competency.evidence', 'count', {}, '–', 'One piece of evidence', '2 pieces of evidence'],
  [
    'debrief.competency.heeded',
    'count',
    {},
    '–',
    'One mistake was seen a first time and not again.',
    '2 mistakes were seen a first time and not again.',
  ],
  [
    'debrief.competency.ignored',
    'count',
    {},
    '–',
    'One mistake was seen a first time and then again.',
    '2 mistakes were seen a first time and then again.',
  ],
  ['debrief.next.questions', 'count', {}, '–', 'A question to talk about', '2 questions to talk about'],
  ['format.workdays', 'days', { value: 'so many' }, 'so many days', 'so many day', 'so many days'],
  [
    'report.promises-title',
    'kept',
    { moved: 0, late: 0, broken: 0 },
    'No promise was kept',
    'One promise was kept',
    '2 promises were kept',
  ],
];

describe('a message that counts', () => {
  it.each(COUNTED)('%s (%s)', (key, count, others, ...told) => {
    for (const [number, text] of told.entries()) if (text !== '–') expect(t(key, { ...others, [count]: number })).toBe(text);
  });

  it('stands in the table above, each of them', () => {
    const counts = (Object.keys(en) as MessageKey[]).filter((key) => JSON.stringify(message(key).getAst()).includes('"pluralType"'));
    expect(COUNTED.map(([key]) => key).sort()).toEqual(counts.sort());
  });

  it('the report’s title puts four counts into one sentence', () => {
    const title = (kept: number, moved: number, broken: number, late = 0): string =>
      t('report.promises-title', { kept, moved, late, broken });
    expect(title(0, 0, 0)).toBe('No promise was kept');
    expect(title(1, 1, 1)).toBe('One promise was kept, one moved in time, one was broken');
    expect(title(1, 0, 1, 2)).toBe('One promise was kept, 2 moved late, one was broken');
    expect(title(3, 2, 0)).toBe('3 promises were kept, 2 moved in time');
    expect(title(0, 0, 2)).toBe('No promise was kept, 2 were broken');
  });
});
