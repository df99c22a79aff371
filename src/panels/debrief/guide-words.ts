// The trainer's guide and its questions in words. Pure.

import type { Guide, GuidePrompt, Question, ToldFinding } from '../../debrief/index.ts';
import type { Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { measureName } from './effect-words.ts';
import { findingWords } from './finding-words.ts';

type Findings = readonly ToldFinding[];

const titleOf = (rule: string, kind: 'mistake' | 'strength', findings: Findings, texts: Texts): string => {
  const told = findings.find(({ finding }) => finding.rule === rule && finding.kind === kind);
  return told === undefined ? '' : findingWords(told.finding, texts).title;
};

const happenedOf = (rule: string, kind: 'mistake' | 'strength', findings: Findings, texts: Texts): string => {
  const told = findings.find(({ finding }) => finding.rule === rule && finding.kind === kind);
  return told === undefined ? '' : findingWords(told.finding, texts).happened;
};

export function questionText(question: Question, findings: Findings, texts: Texts): string {
  switch (question.code) {
    case 'what-did-you-expect':
      return t('debrief.question.what-did-you-expect', {
        week: question.weeks.to,
        happened: happenedOf(question.rule, 'mistake', findings, texts),
      });
    case 'what-kept-you':
      return t('debrief.question.what-kept-you', {
        week: question.weeks.to,
        title: titleOf(question.rule, 'mistake', findings, texts),
        measure: measureName(question.most),
      });
    case 'why-again':
      return t('debrief.question.why-again', { week: question.weeks.to, title: titleOf(question.rule, 'mistake', findings, texts) });
    case 'how-came-it':
      return t('debrief.question.how-came-it', {
        week: question.weeks.to,
        happened: happenedOf(question.rule, 'strength', findings, texts),
      });
    case 'how-sure':
      return t('debrief.question.how-sure', {
        said: t('format.percent', { value: Math.round(question.said) }),
        kept: t('format.percent', { value: Math.round(question.kept) }),
      });
    case 'what-again':
      return t('debrief.question.what-again');
    case 'two-hours-more':
      return t('debrief.question.two-hours-more', { week: question.week });
    case 'what-again':
      return t('debrief.question.what-again');
    case 'where-at-work':
      return question.rule === undefined
        ? t('debrief.question.where-at-work')
        : t('debrief.question.where-at-work-of', {
            title: titleOf(question.rule, 'mistake', findings, texts) || titleOf(question.rule, 'strength', findings, texts),
          });
  }
}

export function promptText(prompt: GuidePrompt, findings: Findings, texts: Texts): string {
  switch (prompt.code) {
    case 'show-timeline':
      return prompt.week === undefined ? t('debrief.guide.show-timeline') : t('debrief.guide.show-timeline-week', { week: prompt.week });
    case 'show-clip':
      return t('debrief.guide.show-clip', { week: prompt.weeks.to, title: titleOf(prompt.rule, prompt.kind, findings, texts) });
    case 'part-luck':
    case 'own-place':
    case 'keep-and-change':
    case 'pledge':
      return t(`debrief.prompt.${prompt.code}`);
  }
}

export const phaseTitle = ({ phase, minutes }: Guide['phases'][number]): string => t(`debrief.guide.phase.${phase}`, { minutes });
