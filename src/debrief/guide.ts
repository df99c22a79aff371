// What a trainer needs for half an hour: three steps with what to show in each, and three questions, all made of what was found in this run.
// Source: Zigmont et al. 2011, the 3D model of debriefing (research §5.4).

import type { Measures, Rules, Week } from '../core/index.ts';
import { totalOf } from '../lab/index.ts';
import type { Debrief, Guide, GuidePrompt, HintFollowed, Question, ToldFinding } from './debrief.ts';

/** Minutes of each step (research §5.4). */
const MINUTES = { defuse: 5, discover: 15, deepen: 10 } as const;
/** Clips that fit into a quarter of an hour (research §5.4). */
const CLIPS = 3;
const QUESTIONS = 3;

/** The week that took most from what had been reached. */
export function worstWeek(rules: Rules, course: readonly Measures[]): Week | undefined {
  let worst: Week | undefined;
  let most = 0;
  for (let index = 1; index < course.length; index += 1) {
    const [before, after] = [course[index - 1], course[index]];
    if (before === undefined || after === undefined) continue;
    const lost = totalOf(before, rules) - totalOf(after, rules);
    if (lost > most) [worst, most] = [index + 1, lost];
  }
  return worst;
}

const clip = ({ finding: { rule, kind, weeks } }: ToldFinding): GuidePrompt => ({ code: 'show-clip', rule, kind, weeks });

/** The first mistake, the first strength, and what else stands in front. */
function clips({ findings, first }: Pick<Debrief, 'findings' | 'first'>): readonly GuidePrompt[] {
  const isFirst = ({ finding: { rule, kind } }: ToldFinding): boolean => rule === (kind === 'mistake' ? first.mistake : first.strength);
  const front = findings.filter((one) => isFirst(one) || one.place !== 'more');
  return [...front.filter(isFirst), ...front.filter((one) => !isFirst(one))].slice(0, CLIPS).map(clip);
}

function* questions(
  debrief: Pick<Debrief, 'findings' | 'first' | 'calibration' | 'course'>,
  hints: readonly HintFollowed[],
): Generator<Question> {
  const { findings, first, calibration, course } = debrief;
  const mistakes = findings.filter(({ finding }) => finding.kind === 'mistake');
  const told = mistakes.find(({ finding }) => finding.rule === first.mistake);
  if (told !== undefined) {
    const { rule, weeks } = told.finding;
    const most = told.effect?.matters === true ? told.effect.most : undefined;
    if (most === undefined) yield { code: 'what-did-you-expect', rule, weeks };
    else yield { code: 'what-kept-you', rule, weeks, most };
  }
  const again = hints.find(({ what }) => what === 'again');
  const repeated = mistakes.find(({ finding }) => finding.rule === again?.rule);
  if (repeated !== undefined && repeated !== told) yield { code: 'why-again', rule: repeated.finding.rule, weeks: repeated.finding.weeks };
  const strength = findings.find(({ finding }) => finding.kind === 'strength' && finding.rule === first.strength);
  if (strength !== undefined) yield { code: 'how-came-it', rule: strength.finding.rule, weeks: strength.finding.weeks };
  const { promises, bias } = calibration;
  if (bias !== undefined) {
    const said = Math.round(promises.reduce((sum, one) => sum + one.said, 0) / promises.length);
    yield { code: 'how-sure', said, kept: said - bias };
  }
  if (course.length > 1) yield { code: 'two-hours-more', week: Math.ceil(course.length / 2) };
  if (strength === undefined) yield { code: 'what-again' };
  yield first.mistake === undefined ? { code: 'where-at-work' } : { code: 'where-at-work', rule: first.mistake };
}

export function guideOf(rules: Rules, debrief: Pick<Debrief, 'findings' | 'first' | 'calibration' | 'course' | 'hints'>): Guide {
  const worst = worstWeek(rules, debrief.course);
  const all = [...questions(debrief, debrief.hints)];
  return {
    phases: [
      {
        phase: 'defuse',
        minutes: MINUTES.defuse,
        prompts: [worst === undefined ? { code: 'show-timeline' } : { code: 'show-timeline', week: worst }],
      },
      { phase: 'discover', minutes: MINUTES.discover, prompts: [...clips(debrief), { code: 'part-luck' }] },
      { phase: 'deepen', minutes: MINUTES.deepen, prompts: [{ code: 'own-place' }, { code: 'keep-and-change' }, { code: 'pledge' }] },
    ],
    questions: all.slice(0, QUESTIONS),
  };
}
