// What could have been decided in place of one's own decision, from what stood on the screen at that time: left out, or the other answers,
// options, rulings and dates that were open. Pure; whether it would have been taken shows when it is played.

import type { DecisionRecord, Decision, View, Week } from '../../core/index.ts';
import { ANEW_RULINGS, REQUEST_RULINGS, weekOf, type DayRecord, type Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { blockName, decisionName } from '../verbs.ts';
import { optionLabel } from '../names.ts';
import { deedName, type Patch } from './change-words.ts';

export interface Alternative {
  readonly id: string;
  readonly label: string;
  readonly patches: readonly Patch[];
}

/** Weeks by which another date is tried. */
const LATER: Week = 2;

const LEFT_OUT = 'left-out';

/** Decisions that can be asked about: everything but running a week. */
export const askable = ({ decision }: DecisionRecord): boolean => decision.type !== 'run-week';

export function alternativesOf(record: DecisionRecord, days: readonly DayRecord[], view: View, texts: Texts): readonly Alternative[] {
  const then = days[Math.max(0, record.at[0] - 1)]?.view ?? view;
  const instead = (id: string, label: string, decision: Decision): Alternative => ({
    id,
    label,
    patches: [{ kind: 'replace', at: record.at, decision }],
  });
  const leftOut: Alternative = { id: LEFT_OUT, label: t('debrief.otherwise.left-out'), patches: [{ kind: 'remove', at: record.at }] };
  return [leftOut, ...others(record.decision, then, view, texts).map(({ id, label, decision }) => instead(id, label, decision))];
}

interface Other {
  readonly id: string;
  readonly label: string;
  readonly decision: Decision;
}

function others(decision: Decision, then: View, view: View, texts: Texts): readonly Other[] {
  switch (decision.type) {
    case 'answer': {
      const message = [...then.messages, ...view.messages].find(({ event }) => event === decision.event);
      return (message?.choices ?? [])
        .filter(({ id }) => id !== decision.choice)
        .map(({ id }) => ({ id, label: texts.events[decision.event]?.choices[id]?.label ?? id, decision: { ...decision, choice: id } }));
    }
    case 'choose-option':
    case 'order': {
      const project = [...then.projects, ...view.projects].find(({ id }) => id === decision.project);
      return (project?.options ?? [])
        .filter(({ id }) => id !== decision.option)
        .map(({ id }) => ({ id, label: optionLabel(texts, decision.project, id), decision: { ...decision, option: id } }));
    }
    case 'promise':
      return [decision.week - LATER, decision.week + LATER]
        .filter((week) => week >= then.week && week <= view.weeks)
        .map((week) => ({ id: `week-${week}`, label: t('debrief.otherwise.week', { week }), decision: { ...decision, week } }));
    case 'rule-request':
      return REQUEST_RULINGS.filter((ruling) => ruling !== decision.ruling).map((ruling) => ({
        id: ruling,
        label: t(`requests.ruling.${ruling}`),
        decision: { ...decision, ruling },
      }));
    case 're-decide':
      return ANEW_RULINGS.filter((ruling) => ruling !== decision.ruling).map((ruling) => {
        const other = { ...decision, ruling };
        return { id: ruling, label: decisionName(texts, view, other), decision: other };
      });
    case 'set-blocks':
      return decision.blocks.map((block, index) => ({
        id: `block-${index}`,
        label: t('debrief.otherwise.without-block', { block: blockName(texts, then, block) }),
        decision: { ...decision, blocks: decision.blocks.filter((one) => one !== block) },
      }));
    default:
      return [];
  }
}

/** "Week 4 · Wi-Fi promised to Sam, week 9". */
export const askedName = ({ at, decision }: DecisionRecord, texts: Texts, view: View): string =>
  t('debrief.happened.mark', { week: weekOf(at[0]), text: deedName(decision, texts, view) });
