// What the review counts instead of guessing: words in a block, messages in a week, and presses in a week, in the shipped scenarios as
// bots play them. `docs/review.md` quotes these numbers.

import { describe, expect, it } from 'vitest';
import { weekOf, type Decision, type Log, type Rules } from '../../src/core/index.ts';
import { prepare } from '../../src/core/index.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { isMisfit, replay } from '../../src/run/index.ts';
import type { Inline, Prose, Texts } from '../../src/scenario/texts.ts';
import { en } from '../helpers/catalogues.ts';
import { harborRules } from '../helpers/harbor.ts';
import { harborTexts } from '../helpers/harbor-days.ts';
import { lindqvistRules, lindqvistTexts } from '../helpers/lindqvist.ts';
import { ninetyRules, ninetyTexts } from '../helpers/ninety.ts';

const SCENARIOS: readonly (readonly [name: string, rules: Rules, texts: Texts])[] = [
  ['harbor-relief', harborRules, harborTexts],
  ['first-ninety-days', ninetyRules, ninetyTexts],
  ['lindqvist-rowe', lindqvistRules, lindqvistTexts],
];
const BOTS = ['planner', 'idle', 'talker'] as const;
const SEEDS = ['one', 'two', 'three'] as const;

const plain = (parts: readonly Inline[]): string => parts.map((part) => (part.type === 'text' ? part.text : plain(part.children))).join('');
const blocksOf = (prose: Prose): readonly string[] =>
  prose.flatMap((block) => (block.type === 'paragraph' ? [plain(block.children)] : block.items.map(plain)));
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Every prose block that a scenario shows, and every sentence that it puts into a place of its own. */
function blocks(texts: Texts): readonly string[] {
  return [
    ...blocksOf(texts.summary),
    ...blocksOf(texts.brief.text),
    ...Object.values(texts.projects).flatMap((one) => [
      ...blocksOf(one.askedFor),
      ...blocksOf(one.cause ?? []),
      ...Object.values(one.options).map(({ note }) => note),
    ]),
    ...Object.values(texts.events).flatMap((one) => [
      ...blocksOf(one.message),
      ...Object.values(one.choices).flatMap((choice) => [choice.because, ...blocksOf(choice.reply ?? [])]),
    ]),
    ...Object.values(texts.requests).flatMap((one) => blocksOf(one.asks)),
    ...Object.values(texts.assets).flatMap((one) => one.found ?? []),
    ...[...Object.values(texts.stakeholders), ...Object.values(texts.team)].flatMap((one) => [one.about, one.behaviour ?? '']),
  ];
}

interface Played {
  readonly bot: (typeof BOTS)[number];
  readonly log: Log;
  /** New messages week by week. */
  readonly messages: readonly number[];
}

/** Plays, and keeps what is counted alone, and not the views of every day of twenty-seven games. */
function played(rules: Rules, bot: Played['bot'], seed: string): Played {
  const game = prepare(rules);
  const course = replay(game, seed, playBot(game, botNamed(bot, seed), seed).log);
  if (isMisfit(course)) throw new Error('a bot’s own log does not replay');
  const arrived = new Set(course.days.flatMap(({ view }) => view.messages.map(({ event, arrived: day }) => `${day} ${event}`)));
  const weeks = [...arrived].map((one) => weekOf(Number(one.split(' ')[0])));
  return {
    bot,
    log: course.log,
    messages: Array.from({ length: rules.weeks }, (_, index) => weeks.filter((week) => week === index + 1).length),
  };
}

/** Presses for a decision, by the shortest way there is: open its place, choose, confirm. */
function pressesFor({ type }: Decision): number {
  switch (type) {
    case 'run-week':
      // Run, skip, and on to the next Monday.
      return 3;
    case 'answer':
      // The letter opened from the primary button, and chosen.
      return 2;
    case 'set-blocks':
      // The thing in the building and the offer: the next thing takes the card's place.
      return 2;
    case 'choose-option':
    case 'order':
    case 'promise':
    case 'set-lead':
    case 'set-delegation':
    case 'plan-cutover':
      // The project opened, and the press itself.
      return 2;
    default:
      return 1;
  }
}

/** Presses week by week. What stands on one project's page is opened once. */
function pressesOf({ log }: Played, weeks: number): readonly number[] {
  return Array.from({ length: weeks }, (_, index) => {
    const opened = new Set<string>();
    return log
      .filter((record) => weekOf(record.at[0]) === index + 1)
      .reduce((sum, { decision }) => {
        const presses = pressesFor(decision);
        const page = 'project' in decision ? decision.project : undefined;
        if (page === undefined) return sum + presses;
        const isOpen = opened.has(page);
        opened.add(page);
        return sum + (isOpen ? 1 : presses);
      }, 0);
  });
}

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

describe.each(SCENARIOS)('%s', (_, rules, texts) => {
  const games = BOTS.flatMap((bot) => SEEDS.map((seed) => played(rules, bot, seed)));

  it('has no block of more than 40 words', () => {
    const all = blocks(texts);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((block) => wordsIn(block) > 40).map((block) => `${wordsIn(block)}: ${block}`)).toEqual([]);
  });

  it('brings at most three new messages a week', () => {
    const perWeek = games.flatMap(({ messages }) => messages);
    expect(Math.max(...perWeek)).toBeLessThanOrEqual(3);
  });

  it('asks a careful planner for at most 14 presses in a usual week', () => {
    const presses = games.filter(({ bot }) => bot === 'planner').flatMap((game) => pressesOf(game, rules.weeks));
    expect(share(presses, 0.5)).toBeLessThanOrEqual(14);
  });
});

it('the interface has no sentence of more than 40 words', () => {
  // The longest branch of a choice counts, not all of them together.
  const long = Object.entries(en).filter(([, message]) => !message.includes('{') && wordsIn(message) > 40);
  expect(long.map(([key, message]) => `${key}: ${wordsIn(message)}`)).toEqual([]);
});
