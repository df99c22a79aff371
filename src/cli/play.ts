// `rollout play FILE --bot NAME --seed S`: one run without a screen. Prints the week ledger, writes a run file where asked.

import { findingsOf, type RuleId } from '../coach/index.ts';
import { hashState, prepare, type Game, type Log, type OutcomeView } from '../core/index.ts';
import { playBot, whyNot, type Why } from '../lab/index.ts';
import { encodeRun, isMisfit, replay, runFileOf, type Course } from '../run/index.ts';
import type { Texts } from '../scenario/index.ts';
import { botFor, named, seedText } from './arguments.ts';
import { FINE } from './exit-codes.ts';
import { loadScenario } from './load.ts';
import { ledger } from './ledger.ts';
import { inWords } from './measure-words.ts';
import { whyJson, whyText } from './why-text.ts';
import { answer, answerJson, complain, outPaint } from './output.ts';
import { writeText } from './write-file.ts';

export interface PlayOptions {
  readonly bot: string;
  readonly seed: string;
  readonly record?: string;
  /** The id of an event. */
  readonly why?: string;
  readonly json?: true;
}

function ending({ verdict, goals, measures }: OutcomeView, total: number, texts: Texts): string {
  const said = verdict === undefined ? undefined : texts.verdicts[verdict];
  const lines = [outPaint.strong(said?.title ?? 'No verdict')];
  for (const goal of goals) {
    const mark = goal.met ? outPaint.good('met') : outPaint.bad('not met');
    lines.push(`  ${mark}${goal.met ? '    ' : ''}  ${texts.goals[goal.id]?.label ?? goal.id}${goal.must ? ' (must)' : ''}`);
  }
  lines.push(
    `  ${Object.entries(measures)
      .map(([name, value]) => `${inWords(name)} ${value}`)
      .join(' · ')} · total ${total}`,
  );
  return lines.join('\n');
}

/** The bot's decisions played again, week by week, by the way that saves and run files take. */
export function courseOf(...[game, seed, log]: Parameters<typeof replay>): Course {
  const course = replay(game, seed, log);
  if (isMisfit(course)) throw new Error(`the bot’s own log does not replay: decision ${course.misfit} is refused`);
  return course;
}

/** The rules whose mistake was scored: hints are for learning and do not count. */
const mistakesOf = (course: Course): readonly RuleId[] => [
  ...new Set(findingsOf(course).flatMap(({ rule, kind, weight }) => (kind === 'mistake' && weight === 'scored' ? [rule] : []))),
];

function whyOf(game: Game, event: string | undefined, seed: string, log: Log): Why | undefined {
  return event === undefined ? undefined : whyNot(game, { seed, log }, named(event, game.rules.events, 'no event is', 'events').id);
}

/** Plays and returns the exit code. */
export function play(file: string, options: PlayOptions): number {
  const bot = botFor(options.bot, seedText(options.seed));
  const { rules, texts, warnings } = loadScenario(file);
  if (warnings.length > 0) complain(`${file} has ${warnings.length} warning${warnings.length === 1 ? '' : 's'}; see rollout check`);
  const game = prepare(rules);
  const played = playBot(game, bot, options.seed);
  const hash = hashState(played.state);
  const course = courseOf(game, options.seed, played.log);
  if (hashState(course.state) !== hash) throw new Error('the bot’s run and its replay end in different states');
  if (options.record !== undefined) writeText(options.record, encodeRun(runFileOf(course, rules, 'own', { player: bot.name })));
  const why = whyOf(game, options.why, options.seed, played.log);
  if (options.json === true) {
    const { verdict, goals, measures } = played.outcome;
    answerJson({
      scenario: rules.id,
      seed: options.seed,
      bot: bot.name,
      weeks: rules.weeks,
      verdict: verdict ?? null,
      goals: Object.fromEntries(goals.map(({ id, must, met }) => [id, { must, met }])),
      measures,
      total: played.total,
      findings: mistakesOf(course),
      hash,
      ...(why === undefined ? {} : { why: whyJson(why) }),
    });
    return FINE;
  }
  if (why !== undefined) {
    answer(whyText(why, texts));
    return FINE;
  }
  answer(`${outPaint.strong(texts.title)} · ${bot.name} · seed ${options.seed}\n`);
  answer(ledger(course, texts));
  answer(`\n${ending(played.outcome, played.total, texts)}`);
  if (options.record !== undefined) complain(`Recorded in ${options.record}.`);
  return FINE;
}
