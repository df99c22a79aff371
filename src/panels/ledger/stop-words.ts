// Why a run that went on by itself has stopped: a sentence for each reason, and the way to it.

import type { View } from '../../core/index.ts';
import type { RanOn, StopReason, Texts } from '../../session/types.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { eventTitle, milestoneName, projectShort, serviceName, shortName } from '../names.ts';
import type { CauseLink } from './causes.ts';
import { findingLink, findingText } from './findings.ts';

export const ranTitle = ({ from, to }: RanOn): string => t(from === to ? 'stops.one' : 'stops.several', { from, to });

export function stopText(reason: StopReason, texts: Texts, view: View): string {
  switch (reason.kind) {
    case 'message':
      return t('stops.message', { name: shortName(texts, reason.from), title: eventTitle(texts, reason.event) });
    case 'request':
      return t('stops.request', { name: shortName(texts, reason.from) });
    case 'question':
      return t('stops.question', { project: projectShort(texts, reason.project) });
    case 'outage':
      return t('stops.outage', { service: serviceName(texts, reason.service) });
    case 'promise': {
      const promise = view.promises.find(({ id }) => id === reason.promise);
      const [project, to] = [promise?.project ?? '', promise?.to ?? ''];
      return t(`stops.promise.${reason.state}`, {
        project: projectShort(texts, project),
        name: shortName(texts, to),
        week: promise?.week ?? view.week,
      });
    }
    case 'order-by':
      return t('stops.order-by', { project: projectShort(texts, reason.project), day: dayAndWeek(reason.day) });
    case 'wanted':
      return t('stops.wanted', { name: shortName(texts, reason.by), project: projectShort(texts, reason.project), week: reason.week });
    case 'milestone':
      return t('stops.milestone', { milestone: milestoneName(texts, reason.milestone), week: reason.week });
    case 'person':
      return t(`stops.person.${reason.what}`, { name: shortName(texts, reason.person) });
    case 'budget':
      return t(`stops.budget.${reason.what}`);
    case 'found':
      return findingText(reason.what, reason.by, texts, view);
    case 'hint':
      return t('stops.hint', { name: texts.brief.from });
    case 'enough':
      return t('stops.enough');
    case 'end':
      return t('stops.end');
  }
}

/** Where it can be looked at or answered. */
export function stopLink(reason: StopReason, texts: Texts, view: View): CauseLink | undefined {
  const label = t('stops.see');
  switch (reason.kind) {
    case 'message':
      return { label, panel: 'inbox', message: reason.event };
    case 'request':
      return { label, panel: 'inbox' };
    case 'question':
    case 'order-by':
    case 'wanted':
      return { label, panel: 'projects', thing: { kind: 'project', id: reason.project } };
    case 'outage':
      return { label, panel: 'estate' };
    case 'promise':
      return { label, panel: 'promises' };
    case 'person':
      return { label, panel: 'team', thing: { kind: 'person', id: reason.person } };
    case 'budget':
      return { label, panel: 'money' };
    case 'found':
      return findingLink(reason.what, texts, view);
    case 'hint':
      return { label, panel: 'plan' };
    case 'milestone':
    case 'enough':
    case 'end':
      return undefined;
  }
}
