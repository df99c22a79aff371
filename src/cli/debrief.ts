// `rollout debrief RUN`: verifies a run file, and tells what happened in it, why, and what one thing done otherwise would have come to in this
// simulation, in words or as JSON. What is not verified gets no debrief at all.

import { DAYS_PER_WEEK, type Game } from '../core/index.ts';
import { debriefInSteps, inquiryOf, knownPolicies, sizesFor, type Debrief, type ToldFinding } from '../debrief/index.ts';
import type { Course } from '../run/index.ts';
import type { Texts } from '../scenario/index.ts';
import { debriefWords, t } from '../words/index.ts';
import { tellDebrief } from './debrief-text.ts';
import { BROKEN, Complaint, FINE } from './exit-codes.ts';
import { answer, answerJson, complain } from './output.ts';
import { progressTo } from './progress.ts';
import { judged, meaningOf, openRun, runsJson } from './replay.ts';

export interface DebriefOptions {
  readonly scenario?: string;
  readonly worlds?: string;
  readonly json?: true;
}

const PERCENT = 100;
/** More take long and show nothing new. */
const MOST_WORLDS = 1000;

function worldsOf({ worlds }: DebriefOptions): number | undefined {
  if (worlds === undefined) return undefined;
  const number = Number(worlds);
  if (!Number.isInteger(number) || number < 0 || number > MOST_WORLDS)
    throw new Complaint(`--worlds is a whole number from 0 to ${MOST_WORLDS}, not ${worlds}`);
  return number;
}

/** The whole debrief, with a line of progress where a person looks. */
function compute(game: Game, course: Course, mode: Parameters<typeof inquiryOf>[1]['mode'], worlds: number | undefined): Debrief {
  const asked = { seed: course.seed, log: course.log, days: course.days.length, mode, luck: course.luck };
  const progress = progressTo(PERCENT, 'percent');
  let debrief: Debrief | undefined;
  let shown = 0;
  try {
    for (const step of debriefInSteps(inquiryOf(game, asked, knownPolicies(game.rules), sizesFor(worlds)))) {
      debrief = step.debrief ?? debrief;
      for (; shown < step.percent; shown += 1) progress.step();
    }
  } finally {
    progress.end();
  }
  if (debrief === undefined) throw new Error('a debrief has at least its findings');
  return debrief;
}

const findingJson = ({ finding, weeks, place, effect }: ToldFinding): object => ({
  rule: finding.rule,
  kind: finding.kind,
  weight: finding.weight,
  place,
  weeks,
  from: finding.weeks.from,
  evidence: finding.evidence,
  remedy: finding.remedy,
  // With the remedy less without it, in this very world: what it cost, where it is above 0 (below, for hours lost).
  ...(effect === undefined
    ? {}
    : {
        cost: effect.here,
        matters: effect.matters,
        most: effect.most ?? null,
        elsewhere: effect.elsewhere ?? null,
        worlds: effect.worlds,
        misfits: effect.misfits,
        dropped: effect.dropped,
        refused: effect.refused ?? [],
      }),
  lesson: t(`findings.lesson.${finding.rule}`),
  source: t(`findings.source.${finding.rule}`),
});

function debriefJson(debrief: Debrief, course: Course): object {
  const { outcome, luck, competencies } = debrief;
  return {
    scenario: course.game.rules.id,
    seed: course.seed,
    weeks: debrief.weeks,
    finished: debrief.finished,
    verdict: outcome.verdict ?? null,
    goals: Object.fromEntries(outcome.goals.map(({ id, must, met }) => [id, { must, met }])),
    measures: outcome.measures,
    promises: course.view.promises.map(({ id, to, project, made, firstWeek, week, state, estimated, confidence }) => ({
      id,
      to,
      project,
      made: Math.floor(made / DAYS_PER_WEEK) + 1,
      firstWeek,
      week,
      state,
      estimated,
      confidence: confidence ?? null,
    })),
    first: debrief.first,
    findings: debrief.findings.map(findingJson),
    luck:
      luck === undefined
        ? null
        : {
            worlds: luck.worlds,
            percentile: luck.kindness,
            totals: { planner: luck.planner, idle: luck.idle, own: luck.own },
            adjusted: luck.adjusted,
            chances: luck.chances,
          },
    competencies: Object.fromEntries(
      competencies.map(({ competency, score, evidence, isEnough, hints }) => [
        competency,
        {
          score: Math.round(score * 10) / 10,
          isEnough,
          hints,
          evidence: evidence.map(({ rule, kind, weeks }) => ({ rule, kind, week: weeks.to })),
        },
      ]),
    ),
    calibration: debrief.calibration,
    hints: debrief.hints,
    decisions: debrief.decisions,
    events: debrief.events,
    guide: debrief.guide,
  };
}

/** Tells a run and returns the exit code. */
export async function debriefRun(file: string, options: DebriefOptions): Promise<number> {
  const worlds = worldsOf(options);
  const opened = openRun(file, options.scenario);
  /** What there is no debrief of, programs are told as `replay` tells it. */
  const none = (why: string): number => {
    if (options.json === true) answerJson(runsJson([judged(file, opened)]));
    complain(`${file}: ${why}`);
    return BROKEN;
  };
  if (opened.kind === 'unreadable') return none(opened.told);
  const { verification, game, texts, read } = opened;
  if (!verification.verified) return none(`${meaningOf(verification.firstDifference, read, game)}; there is no debrief of it`);
  const { course } = verification;
  if (course.days.length === 0) return none('no day of it has run, so there is nothing to look back at');
  await debriefWords();
  const told = compute(game, course, read.file.mode, worlds);
  if (options.json === true) answerJson(debriefJson(told, course));
  else answer(tellDebrief(told, course, texts satisfies Texts));
  return FINE;
}
