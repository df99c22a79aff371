// The debriefs of six bots' runs in both shipped scenarios, as facts: what comes first, what each finding says it cost, luck, calibration, questions.
// In one other world, so that it is quick; the full size is measured by the bench. Where a change is meant, `npm run golden` records it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { prepare, type Game } from '../../src/core/index.ts';
import { debriefInSteps, inquiryOf, knownPolicies, sizesFor, type Debrief, type ToldFinding } from '../../src/debrief/index.ts';
import { botNamed, playBot, type BotName } from '../../src/lab/index.ts';
import { harbor } from '../helpers/harbor.ts';
import { ninetyRules } from '../helpers/ninety.ts';

const isRecording = process.env['ROLLOUT_MODE'] === 'golden';
const FILE = new URL('debriefs.json', import.meta.url);
const BOTS: readonly BotName[] = ['planner', 'idle', 'hero', 'loudest-first', 'yes-to-all', 'cruncher'];
const SIZES = { ...sizesFor(1), chances: 2 };
const SEED = 'golden';

/** A finding in a line: place, what it says, in which weeks, and what doing it otherwise moves most, here and in the middle of the others. */
function line({ finding, weeks, place, effect }: ToldFinding): string {
  const sign = finding.kind === 'strength' ? '+' : finding.weight;
  const moved =
    effect === undefined
      ? ''
      : effect.most === undefined
        ? ' | changes nothing'
        : ` | ${effect.most} ${effect.here[effect.most]} (${effect.elsewhere?.[effect.most].p50 ?? 'nowhere else'})${effect.dropped.length === 0 ? '' : `, ${effect.dropped.length} dropped`}`;
  return `${place} ${sign} ${finding.rule} ${weeks.join(',')}${moved}`;
}

function facts(debrief: Debrief): object {
  const { luck, calibration, competencies, guide } = debrief;
  return {
    verdict: debrief.outcome.verdict ?? null,
    measures: debrief.outcome.measures,
    first: debrief.first,
    findings: debrief.findings.map(line),
    competencies: Object.fromEntries(competencies.map(({ competency, score, isEnough }) => [competency, `${Math.round(score)}${isEnough ? '' : ' ?'}`])),
    calibration: { brier: calibration.brier ?? null, bias: calibration.bias ?? null },
    hints: debrief.hints.map(({ rule, week, what }) => `${week} ${rule} ${what}`),
    decisions: debrief.decisions.length,
    events: debrief.events.map(({ week, event }) => `${week} ${event}`),
    luck: luck === undefined ? null : { kindness: luck.kindness, adjusted: luck.adjusted, chances: luck.chances.map((one) => `${one.week} ${one.purpose} ${one.subject} ${one.most} ${one.change[one.most]}`) },
    questions: guide.questions.map((one) => Object.values(one).flatMap((value) => (typeof value === 'object' ? Object.values(value) : [value])).join(' ')),
  };
}

function debriefOf(game: Game, bot: BotName): object {
  const { log } = playBot(game, botNamed(bot, SEED), SEED);
  const asked = { seed: SEED, log, days: game.rules.weeks * 7, mode: 'coached' } as const;
  let last: Debrief | undefined;
  for (const { debrief } of debriefInSteps(inquiryOf(game, asked, knownPolicies(game.rules), SIZES))) last = debrief ?? last;
  if (last === undefined) throw new Error('nothing was told');
  return facts(last);
}

const all = (): Readonly<Record<string, object>> =>
  Object.fromEntries([harbor, prepare(ninetyRules)].flatMap((game) => BOTS.map((bot) => [`${game.rules.id} ${bot}`, debriefOf(game, bot)])));

it.runIf(isRecording)('records the debriefs', () => {
  const found = all();
  writeFileSync(FILE, `${JSON.stringify(found, undefined, 1)}\n`);
  expect(Object.keys(found)).toHaveLength(12);
});

it.skipIf(isRecording)('the debriefs of twelve runs are as recorded', () => {
  expect(all(), 'where this is meant: npm run golden, and say why').toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});
