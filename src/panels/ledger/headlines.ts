// The few sentences that a week is remembered by, from its happenings: the weightiest first, the same thing said once.

import type { Happening, HappeningType, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { serviceName } from '../names.ts';
import { t } from '../../words/index.ts';
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
      if (happening.type !== type || !isWorthTelling(happening)) continue;
      const sentence = happening.type === 'service-down' ? stopped(happening.service, all, texts) : tell(happening, texts, view);
      if (!told.includes(sentence)) told.push(sentence);
      if (told.length === most) return told;
    }
  }
  return told;
}

/** A switch-over that went well is told by the thing being live; a few minutes of rework are part of any work. */
function isWorthTelling(happening: Happening): boolean {
  if (happening.type === 'rework-found') return happening.minutes >= REWORK_TOLD;
  return happening.type !== 'cutover' || !happening.succeeded;
}

function stopped(service: string, all: readonly Happening[], texts: Texts): string {
  const times = all.filter((one) => one.type === 'service-down' && one.service === service).length;
  return t('happenings.service-down', { service: serviceName(texts, service), times });
}
