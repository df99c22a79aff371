// The few sentences that a week is remembered by, from its happenings: the weightiest first, the same thing said once.

import type { Happening, HappeningType, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { projectShort, serviceName } from '../names.ts';
import { hours, shortList, t } from '../../words/index.ts';
import { REWORK_TOLD } from './day-log.ts';
import { tell } from './tell.ts';

/** What is worth a headline, weightiest first. Everything else is daily life. */
const WEIGHT: readonly HappeningType[] = [
  'promise-broken',
  'resigned',
  'left',
  'fell-ill',
  'restored',
  'service-down',
  'asset-failed',
  'promise-kept',
  'stopped',
  'live',
  'cutover',
  'restore-tested',
  'block-lost',
  'delivery-late',
  'fix-due',
  'patched',
  'delivered',
  'rework-found',
  'work-finished',
  'ordered',
  'promised',
  'warned',
  'joined',
  'contract-ended',
  'hiring',
  'stopped-to-ask',
  'adapted',
  'question-waits',
  'risk-seen',
  'learnt',
  'estimated',
  'revealed',
  'service-slow',
  'answered',
  'approved',
];

/** What changes something for the week after: all but what one did oneself and what is daily life. */
export const NEWS: readonly HappeningType[] = WEIGHT.slice(0, WEIGHT.indexOf('ordered'));

/** At most `most` sentences of these days. An empty list means that nothing worth telling happened. */
export function headlines(
  days: readonly (readonly Happening[])[],
  texts: Texts,
  view: View,
  most: number,
  types = WEIGHT,
): readonly string[] {
  const all = days.flat();
  const told: string[] = [];
  for (const type of types) {
    for (const happening of all) {
      if (happening.type !== type || !isWorthTelling(happening, all)) continue;
      const sentence = sentenceFor(happening, all, texts, view);
      if (!told.includes(sentence)) told.push(sentence);
      if (told.length === most) return told;
    }
  }
  return told;
}

/** A switch-over that went well is told by the thing being live; a few minutes of rework are part of any work; of dates only the last one holds. */
function isWorthTelling(happening: Happening, all: readonly Happening[]): boolean {
  switch (happening.type) {
    case 'rework-found':
      return happening.minutes >= REWORK_TOLD;
    case 'delivery-late':
      return all.findLast((one) => one.type === 'delivery-late' && one.project === happening.project) === happening;
    case 'cutover':
      return !happening.succeeded;
    default:
      return true;
  }
}

/** A sentence for each, but one for all outages of a service and one for all that was done wrong. */
function sentenceFor(happening: Happening, all: readonly Happening[], texts: Texts, view: View): string {
  if (happening.type === 'service-down') return stopped(happening.service, all, texts);
  if (happening.type === 'rework-found') return redone(all, texts);
  return tell(happening, texts, view);
}

function redone(all: readonly Happening[], texts: Texts): string {
  const minutes = new Map<string, number>();
  for (const one of all)
    if (one.type === 'rework-found' && one.minutes >= REWORK_TOLD) minutes.set(one.project, (minutes.get(one.project) ?? 0) + one.minutes);
  const most = [...minutes].sort(([, a], [, b]) => b - a);
  const what = shortList(
    most.map(([project, sum]) => t('ledger.rework-part', { project: projectShort(texts, project), hours: hours(sum) })),
  );
  return t('ledger.rework', { what });
}

function stopped(service: string, all: readonly Happening[], texts: Texts): string {
  const times = all.filter((one) => one.type === 'service-down' && one.service === service).length;
  return t('happenings.service-down', { service: serviceName(texts, service), times });
}
