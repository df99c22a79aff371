// A debrief in words for the terminal: first what stands on the first screen, then what happened, why, and what next.

import type { Purpose } from '../core/index.ts';
import type { Debrief, Effect, Luck, MeasureName, Question, ToldFinding } from '../debrief/index.ts';
import type { Course } from '../run/index.ts';
import type { Texts } from '../scenario/index.ts';
import { number, t } from '../words/index.ts';
import { projectName, shortName, valuesOf } from './evidence.ts';
import { count, outPaint } from './output.ts';

/** What each measure is called in a sentence. */
const MEASURES: Readonly<Record<MeasureName, string>> = {
  value: 'value delivered',
  promises: 'promises',
  satisfaction: 'satisfaction',
  hoursLost: 'hours that users lost',
  money: 'money',
  team: 'the team',
  resilience: 'resilience',
};

/** What each kind of chance decides, said of a thing or a person. */
const CHANCES: Readonly<Partial<Record<Purpose, string>>> = {
  effort: 'how much work it took',
  lead: 'how long the vendor needed',
  slip: 'how late the vendor was',
  hazard: 'when it failed',
  'failure-day': 'on which day it failed',
  latent: 'when its copies went bad unseen',
  tickets: 'how many asked for help',
  'one-to-one': 'what came up in the talks',
  event: 'whether the message came',
  cutover: 'whether the switch-over held',
  chase: 'whether chasing the vendor helped',
  shadow: 'when they gave up waiting',
  rumour: 'what was rumored',
  'common-cause': 'whether its twin failed with it',
  illness: 'how long the illness lasted',
  notice: 'when notice was given',
  skip: 'whether the rehearsal was left out',
  fix: 'when a security fix came out',
  patch: 'whether the fix went wrong',
  'break-in': 'when somebody broke in',
  night: 'whether it failed at night',
  'business-case': 'what came of the case for money',
  clinic: 'what was heard at the clinic',
  defects: 'how many faults friendly users found',
  unfixed: 'when somebody broke in',
  question: 'when there was a question',
};

const figure = (value: number): string => (Math.round(value * 10) / 10).toString().replace('-', '−');
const signed = (value: number): string => (value > 0 ? `+${figure(value)}` : figure(value));
const unit = (measure: MeasureName): string => (measure === 'hoursLost' ? ' hours' : ' points');

function heading(told: ToldFinding): string {
  const { rule, kind } = told.finding;
  return kind === 'mistake' ? t(`findings.mistake.${rule}`) : t(`findings.strength.${rule}`);
}

const weeksOf = (weeks: readonly number[]): string => `week ${weeks.join(', ')}`;

/** What the remedy does, never more than was seen. */
function effectText({ matters, most, here, elsewhere, worlds, misfits, dropped, refused }: Effect): string {
  if (!matters || most === undefined) return 'In this simulation, doing it otherwise in that one thing changed no measure of this run.';
  const range = elsewhere?.[most];
  const fitting = worlds - misfits;
  const lines = [
    `In this simulation, with that one thing done otherwise: ${MEASURES[most]} ${signed(here[most])}${unit(most)}.`,
    ...(range === undefined
      ? []
      : [
          `In ${count(fitting, 'other world')} mostly between ${signed(range.p10)} and ${signed(range.p90)}, in the middle ${signed(range.p50)}.`,
        ]),
    ...(dropped.length === 0 ? [] : [`${count(dropped.length, 'later decision')} then no longer applied.`]),
    ...(refused === undefined ? [] : [`${count(refused.length, 'part')} of it would not have been possible.`]),
  ];
  return lines.join(' ');
}

function findingText(told: ToldFinding, texts: Texts): readonly string[] {
  const { rule, kind, evidence } = told.finding;
  const values = valuesOf(evidence, texts);
  const mark = kind === 'mistake' ? outPaint.bad('−') : outPaint.good('+');
  return [
    `${mark} ${outPaint.strong(heading(told))} (${weeksOf(told.weeks)})`,
    `  ${kind === 'mistake' ? t(`findings.happened.${rule}`, values) : t(`findings.shown.${rule}`, values)}`,
    ...(told.effect === undefined ? [] : [`  ${effectText(told.effect)}`]),
    ...(kind === 'mistake' ? [`  ${t(`findings.instead.${rule}`)}`] : []),
    `  ${outPaint.faint(`${t(`findings.lesson.${rule}`)} (${t(`findings.source.${rule}`)})`)}`,
  ];
}

function luckText(luck: Luck, texts: Texts): readonly string[] {
  const { kindness, worlds, own, planner, chances, adjusted } = luck;
  return [
    `Two fixed managers, one who plans by the book and one who does nothing, did worse than here in ${kindness} % of ${number(worlds)} other worlds.`,
    `The one who plans did worse in ${planner.percentile} % of them. These very decisions did worse in ${own.percentile} % of the ${number(own.others.length)} in which they fitted, but a log cannot react to another world.`,
    `Without what this world gave or took: ${Object.entries(adjusted)
      .map(([name, value]) => `${MEASURES[name as MeasureName]} ${figure(value)}`)
      .join(' · ')}`,
    ...chances.map(
      ({ purpose, subject, week, most, change }) =>
        `  ${nameOf(subject, texts)}, ${CHANCES[purpose] ?? purpose}, felt from week ${week} on: had it come out in the middle, ${MEASURES[most]} ${signed(change[most])}${unit(most)}.`,
    ),
  ];
}

function nameOf(subject: string, texts: Texts): string {
  const [id = subject, option] = subject.split('.');
  const project = texts.projects[id];
  if (project !== undefined) return option === undefined ? project.short : `${project.short} (${project.options[option]?.label ?? option})`;
  return texts.assets[id]?.name ?? texts.events[id]?.title ?? texts.departments[id]?.name ?? shortName(texts, id);
}

function questionText(question: Question): string {
  switch (question.code) {
    case 'what-did-you-expect':
      return `${t(`findings.mistake.${question.rule}`)}, week ${question.weeks.from} to ${question.weeks.to}: what did you expect to come of it?`;
    case 'what-kept-you':
      return `${t(`findings.mistake.${question.rule}`)}, week ${question.weeks.from} to ${question.weeks.to}: what kept you from doing it otherwise?`;
    case 'why-again':
      return `${t(`findings.mistake.${question.rule}`)}: it was hinted at and came again in week ${question.weeks.to}. What made it hard to change?`;
    case 'how-came-it':
      return `${t(`findings.strength.${question.rule}`)}, week ${question.weeks.to}: how did you come to do it?`;
    case 'how-sure':
      return `You said ${question.said} % on average and kept ${question.kept} %. What were you counting on?`;
    case 'two-hours-more':
      return `In week ${question.week}, with two hours more: what would you have looked at?`;
    case 'what-again':
      return 'What would you do the same way again?';
    case 'where-at-work':
      return question.rule === undefined
        ? 'Where have you seen something like this at work?'
        : `${t(`findings.mistake.${question.rule}`)}: where have you seen it at work?`;
  }
}

/** What was let pass, where that was most of the run. */
function stillText({ stillness, weeks }: Debrief, texts: Texts): readonly string[] {
  if (stillness === undefined) return [];
  const { weeks: still, needs, unheard } = stillness;
  const named = (names: readonly string[]): string => names.join(', ');
  return [
    t('debrief.still.weeks', { still, weeks }),
    ...(needs.length === 0
      ? []
      : [t('debrief.still.needs', { count: needs.length, names: named(needs.map((id) => projectName(texts, id))) })]),
    ...(unheard.length === 0 ? [] : [t('debrief.still.unheard', { names: named(unheard.map((id) => shortName(texts, id))) })]),
    t('debrief.still.lesson'),
  ];
}

function firstText(debrief: Debrief, texts: Texts): readonly string[] {
  const { first, weeks, finished, outcome } = debrief;
  const verdict = outcome.verdict === undefined ? undefined : texts.verdicts[outcome.verdict]?.title;
  return [
    outPaint.strong(finished ? (verdict ?? 'No verdict') : `Given up after ${count(weeks, 'week')}; what follows is about those alone`),
    ...(first.strength === undefined ? [] : [`Went well: ${t(`findings.strength.${first.strength}`)}`]),
    ...(first.mistake === undefined ? [] : [`To look at: ${t(`findings.mistake.${first.mistake}`)}`]),
    ...(first.replayFrom === undefined
      ? []
      : [
          `To play again from: week ${first.replayFrom}${first.replayFor === undefined || first.replayFor === first.mistake ? '' : `, for “${t(`findings.mistake.${first.replayFor}`)}”`}`,
        ]),
    ...stillText(debrief, texts),
  ];
}

function happenedText({ outcome, calibration, finished }: Debrief, course: Course, texts: Texts): readonly string[] {
  const { promises, bias } = calibration;
  return [
    Object.entries(outcome.measures)
      .map(([name, value]) => `${MEASURES[name as MeasureName]} ${figure(value)}`)
      .join(' · '),
    ...outcome.goals.map(
      ({ id, must, met }) =>
        `  ${met ? 'met    ' : finished ? 'not met' : 'not yet'} ${texts.goals[id]?.label ?? id}${must ? ' (must)' : ''}`,
    ),
    ...course.view.promises.map(
      ({ to, project, firstWeek, week, state }) =>
        `  ${projectName(texts, project)} to ${shortName(texts, to)} by week ${firstWeek}${week === firstWeek ? '' : `, moved to week ${week}`}: ${state}`,
    ),
    ...(bias === undefined ? [] : [`  How sure you were: ${count(promises.length, 'date')} said with a figure, ${sureness(bias)}.`]),
  ];
}

const sureness = (bias: number): string =>
  bias === 0 ? 'just as sure as you were right' : `${Math.abs(bias)} points ${bias > 0 ? 'too sure' : 'too careful'}`;

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${outPaint.strong(title)}\n${lines.join('\n')}\n`;

/** The whole debrief. */
export function tellDebrief(debrief: Debrief, course: Course, texts: Texts): string {
  const front = debrief.findings.filter(({ place }) => place !== 'more');
  const rest = debrief.findings.length - front.length;
  return [
    `${outPaint.strong(texts.title)} · seed ${course.seed}`,
    firstText(debrief, texts).join('\n'),
    section('What happened', happenedText(debrief, course, texts)),
    section('Why', [
      ...front.flatMap((one) => findingText(one, texts)),
      ...(rest === 0 ? [] : [`${count(rest, 'more finding')}: --json has all of them.`]),
    ]),
    ...(debrief.luck === undefined ? [] : [section('Luck and judgement', luckText(debrief.luck, texts))]),
    section(
      'What next',
      debrief.guide.questions.map((one, index) => `${index + 1}. ${questionText(one)}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd();
}
