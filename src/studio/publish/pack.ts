// What stands in a class pack: a sheet for learners, a run sheet with times, and a guide for the trainer, made of the scenario's rules and texts
// and of what simulated players did wrong in it. Pure; sentences are the catalogue's.

import type { Rules } from '../../core/index.ts';
import type { RuleId } from '../../coach/index.ts';
import type { Inline, Prose, Texts } from '../../scenario/index.ts';
import type { Mode } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { namesOfTexts } from '../conditions/names.ts';
import { sayCondition } from '../conditions/say.ts';
import { sentence } from '../page/problem-words.ts';
import { codeOf } from './address.ts';
import type { Block, Sheet } from './paper.ts';

/** Mistakes of simulated players: of how many games they are, and in how many each was found. */
export interface Mistakes {
  readonly runs: number;
  readonly found: readonly { readonly rule: RuleId; readonly runs: number }[];
}

export interface Lesson {
  readonly rules: Rules;
  readonly texts: Texts;
  readonly mode: Mode;
  readonly seed: string;
  /** What learners open; absent where they get the page as a file. */
  readonly address?: string | undefined;
  /** The page's file name. */
  readonly page: string;
  /** Minutes from midnight. */
  readonly begins: number;
  readonly mistakes: Mistakes;
}

/** Minutes of the parts beside the play itself. The debrief's three are those of Zigmont et al. 2011 (research §5.4), as in `debrief/guide.ts`. */
const MINUTES = { welcome: 5, first: 8, break: 10, defuse: 5, discover: 15, deepen: 10, collect: 5 } as const;
/** Minutes of play after which a break is due. *Calibration.* */
const LONG_PLAY = 50;
const MOST_MISTAKES = 6;
/** Letters of an address that stands on paper. *Calibration.* */
const LONGEST_PRINTED = 200;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

const flat = (nodes: readonly Inline[]): string => nodes.map((node) => (node.type === 'text' ? node.text : flat(node.children))).join('');
export const proseText = (of: Prose): string =>
  of.map((block) => (block.type === 'paragraph' ? flat(block.children) : block.items.map((item) => `– ${flat(item)}`).join(' '))).join(' ');

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });

const nameOf = (texts: Texts, id: string): string => (texts.stakeholders[id] ?? texts.team[id])?.name ?? id;

/** 545 is 9:05. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / MINUTES_PER_HOUR) % HOURS_PER_DAY}:${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`;

/** How to open it: nobody types what is longer than a line or two. */
function wayIn(address: string | undefined, page: string): readonly Block[] {
  if (address === undefined) return [paragraph(t('publish.open-page', { name: page }))];
  if (address.length > LONGEST_PRINTED) return [paragraph(t('publish.open-sent', { name: page }))];
  return [paragraph(t('publish.open-link')), { kind: 'address', text: address }];
}

function learners({ rules, texts, address, page, mode }: Lesson): Sheet {
  const code = address === undefined ? undefined : codeOf(address);
  const objectives = Object.values(texts.objectives).map(({ text }) => text);
  return {
    title: t('publish.sheet-learners', { title: texts.title }),
    blocks: [
      paragraph(proseText(texts.summary)),
      paragraph(t('publish.length', { weeks: rules.weeks, minutes: texts.minutes })),
      ...wayIn(address, page),
      ...(code === undefined ? [] : [paragraph(t('publish.open-code')), { kind: 'code', code, label: t('publish.code-label') } as const]),
      ...(objectives.length === 0 ? [] : [heading(t('publish.learn')), list(objectives)]),
      heading(t('publish.do')),
      list([
        t('publish.do-start'),
        t('publish.do-plan'),
        t('publish.do-mistakes'),
        t('publish.do-end'),
        ...(mode === 'hand-in' ? [t('publish.do-hand-in')] : []),
      ]),
    ],
  };
}

type Step = 'welcome' | 'first' | 'play' | 'break' | 'defuse' | 'discover' | 'deepen' | 'collect';

/** The steps of the lesson with their minutes: the play is what the scenario says that it takes. */
export function stepsOf(minutes: number, mode: Mode): readonly { readonly step: Step; readonly minutes: number }[] {
  const play = Math.max(5, minutes - MINUTES.first);
  const isLong = minutes > LONG_PLAY;
  const half = Math.ceil(play / 2);
  return [
    { step: 'welcome', minutes: MINUTES.welcome },
    { step: 'first', minutes: MINUTES.first },
    { step: 'play', minutes: isLong ? half : play },
    ...(isLong
      ? ([
          { step: 'break', minutes: MINUTES.break },
          { step: 'play', minutes: play - half },
        ] as const)
      : []),
    ...(mode === 'hand-in' ? [{ step: 'collect', minutes: MINUTES.collect } as const] : []),
    { step: 'defuse', minutes: MINUTES.defuse },
    { step: 'discover', minutes: MINUTES.discover },
    { step: 'deepen', minutes: MINUTES.deepen },
  ];
}

function runSheet({ rules, texts, mode, seed, address, page, begins }: Lesson): Sheet {
  let at = begins;
  const rows = stepsOf(texts.minutes, mode).map(({ step, minutes }) => {
    const row = [
      clock(at),
      String(minutes),
      t(`publish.step-${step}`),
      t(`publish.say-${step}`, { weeks: rules.weeks, minutes }),
      t(`publish.watch-${step}`, { name: page }),
    ];
    at += minutes;
    return row;
  });
  return {
    title: t('publish.sheet-run', { title: texts.title }),
    blocks: [
      heading(t('publish.before')),
      {
        kind: 'list',
        boxes: true,
        items: [
          t('publish.before-play'),
          ...(address === undefined
            ? [t('publish.before-page', { name: page })]
            : address.length > LONGEST_PRINTED
              ? [t('publish.before-send', { name: page })]
              : []),
          t('publish.before-open'),
          ...(seed === '' ? [] : [t('publish.before-seed', { seed })]),
          t('publish.before-pairs'),
          t('publish.before-show'),
        ],
      },
      {
        kind: 'table',
        head: [t('publish.when'), t('publish.minutes'), t('publish.what'), t('publish.say'), t('publish.watch')],
        rows: [...rows, [clock(at), '', t('publish.step-end'), '', '']],
      },
    ],
  };
}

function mistakesBlocks({ runs, found }: Mistakes): readonly Block[] {
  if (runs === 0) return [];
  const often = [...found].sort((a, b) => b.runs - a.runs).slice(0, MOST_MISTAKES);
  return [
    heading(t('publish.guide-mistakes')),
    paragraph(t('publish.guide-mistakes-note', { runs })),
    often.length === 0
      ? paragraph(t('publish.guide-none'))
      : {
          kind: 'table',
          head: [t('publish.guide-mistake'), t('publish.guide-share', { runs }), t('publish.guide-lesson')],
          rows: often.map(({ rule, runs: count }) => [t(`findings.mistake.${rule}`), String(count), t(`findings.lesson.${rule}`)]),
        },
  ];
}

/** Each answer with the sentence by which a sensible manager would defend it: what a debrief weighs. */
function answersTo({ rules, texts }: Lesson): readonly (readonly string[])[] {
  return rules.events.flatMap(({ id, choices, ifSilent }) =>
    choices.map((choice, index) => {
      const { label = choice.id, because = '' } = texts.events[id]?.choices[choice.id] ?? {};
      const answer = choice.id === ifSilent ? t('publish.guide-silent', { label }) : label;
      return [index === 0 ? (texts.events[id]?.title ?? id) : '', answer, because];
    }),
  );
}

function guide(lesson: Lesson): Sheet {
  const { rules, texts, mistakes } = lesson;
  const objectives = Object.values(texts.objectives).map(({ text }) => text);
  const needs = rules.projects.map(({ id, sponsor, wanted }) => {
    const project = texts.projects[id];
    return [
      nameOf(texts, sponsor),
      project?.title ?? id,
      project?.cause === undefined ? t('publish.guide-same') : proseText(project.cause),
      String(wanted),
    ];
  });
  const events = rules.events.map(({ id, from, when }) => [
    texts.events[id]?.title ?? id,
    nameOf(texts, from),
    sentence(sayCondition(when, namesOfTexts(texts), texts.currency)),
  ]);
  const goals = rules.goals.map(({ id, must }) => {
    const label = texts.goals[id]?.label ?? id;
    return must ? t('publish.guide-goal-must', { label }) : label;
  });
  const dates = rules.milestones.map(({ id, week }) => t('publish.guide-date', { week, name: texts.milestones[id]?.name ?? id }));
  return {
    title: t('publish.sheet-guide', { title: texts.title }),
    blocks: [
      paragraph(t('publish.guide-secret')),
      ...(objectives.length === 0
        ? []
        : [heading(t('publish.guide-objectives')), list(objectives), paragraph(t('publish.guide-objectives-note'))]),
      ...mistakesBlocks(mistakes),
      heading(t('publish.guide-needs')),
      {
        kind: 'table',
        head: [t('publish.guide-who'), t('publish.guide-asks'), t('publish.guide-behind'), t('publish.guide-by')],
        rows: needs,
      },
      ...(dates.length === 0 ? [] : [heading(t('publish.guide-dates')), list(dates)]),
      ...(events.length === 0
        ? []
        : [
            heading(t('publish.guide-events')),
            {
              kind: 'table',
              head: [t('publish.guide-event'), t('publish.guide-from'), t('publish.guide-condition')],
              rows: events,
            } as const,
            heading(t('publish.guide-answers')),
            {
              kind: 'table',
              head: [t('publish.guide-event'), t('publish.guide-answer'), t('publish.guide-because')],
              rows: answersTo(lesson),
            } as const,
          ]),
      heading(t('publish.guide-goals')),
      list(goals),
      heading(t('publish.guide-questions')),
      list([
        t('publish.question-expect'),
        t('publish.question-promise'),
        t('publish.question-quiet'),
        t('publish.question-hours'),
        t('publish.question-luck'),
      ]),
    ],
  };
}

export const packOf = (lesson: Lesson): readonly Sheet[] => [learners(lesson), runSheet(lesson), guide(lesson)];
