// One happening as a sentence, for the headlines of a week and the lines of the end report. What is not worth telling
// afterwards (who worked how long, that a Sunday came) gives a sentence too: choosing is `headlines.ts`.

import type { Happening, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { deedText } from './deeds.ts';
import { findingText } from './findings.ts';
import { hours, money, percent, t, workdays } from '../../words/index.ts';
import {
  assetName,
  departmentName,
  eventTitle,
  optionLabel,
  projectShort,
  serviceName,
  shortName,
  skillName,
  subjectName,
} from '../names.ts';

/** The sentence. `view` is any view of the time or later: it says to whom a promise was made. */
export function tell(happening: Happening, texts: Texts, view: View): string {
  switch (happening.type) {
    case 'delivered':
      return t('happenings.delivered', { project: optionLabel(texts, happening.project, happening.option) });
    case 'delivery-late':
      return t('happenings.delivery-late', { project: projectShort(texts, happening.project), week: happening.expectedWeek });
    case 'worked':
      return t('happenings.worked', {
        person: shortName(texts, happening.person),
        on: happening.on === undefined ? 'none' : projectShort(texts, happening.on),
        hours: hours(happening.minutes),
      });
    case 'absent':
      return t('happenings.absent', { person: shortName(texts, happening.person) });
    case 'activity':
      return deedText(happening.activity, happening.outcome, subjectName(texts, view, happening.activity, happening.subject));
    case 'block-lost':
      return t('happenings.block-lost', {
        what: t('offers.block', {
          verb: t(`offers.verb.${happening.activity}`),
          object: subjectName(texts, view, happening.activity, happening.subject),
        }),
      });
    case 'revealed':
      return findingText(happening.what, happening.by, texts, view);
    case 'estimated':
      return t('happenings.estimated', {
        project: projectShort(texts, happening.project),
        likely: workdays(happening.p50),
        careful: workdays(happening.p80),
      });
    case 'ordered':
      return t('happenings.ordered', { project: optionLabel(texts, happening.project, happening.option), week: happening.quotedWeek });
    case 'work-finished':
      return t('happenings.work-finished', { project: projectShort(texts, happening.project) });
    case 'rework-found':
      return t('happenings.rework-found', { project: projectShort(texts, happening.project), hours: hours(happening.minutes) });
    case 'cutover':
      return happening.share === undefined
        ? t(happening.succeeded ? 'happenings.cutover.succeeded' : 'happenings.cutover.failed', {
            project: projectShort(texts, happening.project),
          })
        : t(happening.succeeded ? 'happenings.cutover.part-succeeded' : 'happenings.cutover.part-failed', {
            project: projectShort(texts, happening.project),
            share: percent(happening.share),
          });
    case 'live':
      return t(happening.bridge === true ? 'happenings.bridge-live' : 'happenings.live', {
        project: projectShort(texts, happening.project),
      });
    case 'asset-failed':
      return t('happenings.asset-failed', { asset: assetName(texts, happening.asset) });
    case 'asset-repaired':
      return t('happenings.asset-repaired', { asset: assetName(texts, happening.asset) });
    case 'service-down':
      return t('happenings.service-down', { service: serviceName(texts, happening.service), times: 1 });
    case 'service-up':
      return t('happenings.service-up', { service: serviceName(texts, happening.service) });
    case 'service-slow':
      return t('happenings.service-slow', { service: serviceName(texts, happening.service) });
    case 'promised':
      return t('happenings.promised', {
        to: shortName(texts, happening.to),
        project: projectShort(texts, happening.project),
        week: happening.week,
      });
    case 'warned': {
      const { to, project } = promised(happening.promise, texts, view);
      return happening.newWeek === undefined
        ? t('happenings.warned', { to, project })
        : t('happenings.warned-new-week', { to, project, week: happening.newWeek });
    }
    case 'promise-kept':
      return t('happenings.promise-kept', promised(happening.promise, texts, view));
    case 'promise-broken':
      return t(
        happening.warned ? 'happenings.promise-broken.warned' : 'happenings.promise-broken.silent',
        promised(happening.promise, texts, view),
      );
    case 'restore-tested':
      return t(happening.worked ? 'happenings.restore-tested.worked' : 'happenings.restore-tested.failed', {
        asset: assetName(texts, happening.asset),
      });
    case 'restored':
      return t(happening.worked ? 'happenings.restored.worked' : 'happenings.restored.failed', {
        service: serviceName(texts, happening.service),
      });
    case 'message':
      return t('happenings.message', { title: eventTitle(texts, happening.event) });
    case 'answered':
      return t(happening.silent ? 'happenings.answered-silently' : 'happenings.answered', {
        title: eventTitle(texts, happening.event),
        choice: texts.events[happening.event]?.choices[happening.choice]?.label ?? happening.choice,
      });
    case 'mood-seen':
      return t('happenings.mood-seen', { person: shortName(texts, happening.person) });
    case 'shadow-it':
      return t('happenings.shadow-it', { department: departmentName(texts, happening.department) });
    case 'louder':
      return t('happenings.louder', { person: shortName(texts, happening.stakeholder) });
    case 'fell-ill':
      return t('happenings.fell-ill', { person: shortName(texts, happening.person), week: happening.week });
    case 'resigned':
      return t('happenings.resigned', { person: shortName(texts, happening.person), week: happening.week });
    case 'left':
      return t('happenings.left', { person: shortName(texts, happening.person) });
    case 'learnt':
      return t('happenings.learnt', { person: shortName(texts, happening.person), skill: skillName(texts, happening.skill) });
    case 'stopped':
      return t('happenings.stopped', { project: projectShort(texts, happening.project), amount: money(happening.back, texts.currency) });
    case 'fix-due':
      return t('happenings.fix-due', { asset: assetName(texts, happening.asset) });
    case 'patched':
      return t(happening.succeeded ? 'happenings.patched.succeeded' : 'happenings.patched.failed', {
        asset: assetName(texts, happening.asset),
      });
    case 'approved':
      return t('happenings.approved', { project: projectShort(texts, happening.project) });
    case 'hiring':
      return t('happenings.hiring', { person: shortName(texts, happening.person), week: happening.week });
    case 'joined':
      return t('happenings.joined', { person: shortName(texts, happening.person) });
    case 'contract-ended':
      return t('happenings.contract-ended', { person: shortName(texts, happening.person) });
    case 'adapted':
      return t(`happenings.adapted.${happening.surprise}`, {
        project: projectShort(texts, happening.project),
        person: shortName(texts, happening.person),
      });
    case 'stopped-to-ask':
      return t(`happenings.stopped-to-ask.${happening.surprise}`, {
        project: projectShort(texts, happening.project),
        person: shortName(texts, happening.person),
      });
    case 'question-waits':
      return t('happenings.question-waits', {
        project: projectShort(texts, happening.project),
        person: shortName(texts, happening.person),
      });
    case 'risk-seen':
      return t(`happenings.risk-seen.${happening.risk}`, {
        project: projectShort(texts, happening.project),
        time: workdays(happening.amount),
        days: happening.amount,
        skill: happening.skill === undefined ? '' : skillName(texts, happening.skill),
      });
    case 'week-ended':
      return t('happenings.week-ended', { week: happening.week });
    case 'run-ended':
      return t('happenings.run-ended');
  }
}

function promised(id: string, texts: Texts, view: View): { readonly to: string; readonly project: string } {
  const promise = view.promises.find((entry) => entry.id === id);
  return {
    to: promise === undefined ? id : shortName(texts, promise.to),
    project: promise === undefined ? id : projectShort(texts, promise.project),
  };
}
