// What could have been decided in place of one's own decision, as the coach finds it, in words. Pure; whether it would have been taken shows when
// it is played.

import { alternativesOf, type Alternative } from '../../coach/index.ts';
import type { Decision, DecisionRecord, Log, View } from '../../core/index.ts';
import { weekOf, type DayRecord, type Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { optionLabel } from '../names.ts';
import { blockName } from '../verbs.ts';
import { deedName, type Patch } from './change-words.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly patches: readonly Patch[];
}

/** Decisions that can be asked about: those to which there was another way. */
export const askable = (days: readonly DayRecord[], log: Log): Log => log.filter(({ at }) => alternativesOf(days, log, at).length > 0);

export const choicesOf = ({ at }: DecisionRecord, days: readonly DayRecord[], log: Log, view: View, texts: Texts): readonly Choice[] =>
  alternativesOf(days, log, at).map((one, index) => ({ id: String(index), label: labelOf(one, view, texts), patches: one.patches }));

function labelOf(one: Alternative, view: View, texts: Texts): string {
  switch (one.how) {
    case 'without':
      return t('debrief.otherwise.left-out');
    case 'block':
      return t('debrief.otherwise.without-block', { block: blockName(texts, view, one.block) });
    case 'instead':
      return insteadName(one.decision, view, texts);
  }
}

/** Only what is another: the decision itself stands beside it. */
function insteadName(decision: Decision, view: View, texts: Texts): string {
  switch (decision.type) {
    case 'answer':
      return texts.events[decision.event]?.choices[decision.choice]?.label ?? decision.choice;
    case 'promise':
      return t('debrief.otherwise.week', { week: decision.week });
    case 'rule-request':
      return t(`requests.ruling.${decision.ruling}`);
    case 'order':
      return optionLabel(texts, decision.project, decision.option);
    default:
      return deedName(decision, texts, view);
  }
}

/** "Week 4 · Wi-Fi promised to Sam, week 9". */
export const askedName = ({ at, decision }: DecisionRecord, texts: Texts, view: View): string =>
  t('debrief.happened.mark', { week: weekOf(at[0]), text: deedName(decision, texts, view) });
