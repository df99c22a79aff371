// The sentences that a message makes, in the order of its slots: what the reader reads.

import type { Fact, Message } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { shortList, t } from '../../words/index.ts';
import { projectShort, serviceName } from '../names.ts';

export const factName = (fact: Fact, texts: Texts): string =>
  'project' in fact ? projectShort(texts, fact.project) : serviceName(texts, fact.service);

export function linesOf(message: Message, texts: Texts, isItsDate: boolean): readonly string[] {
  const { fact, effect, options = [], ask, next } = message;
  return [
    ...(fact === undefined ? [] : [t(`message.line-says.${fact.says}`, { name: factName(fact, texts) })]),
    ...(effect === undefined ? [] : [t(`message.line-means.${effect}`)]),
    ...(options.length === 0 ? [] : [t('message.ways-line', { list: shortList(options.map((way) => t(`message.line-way.${way}`))) })]),
    ...(ask === undefined ? [] : [t(`message.line-ask.${ask}`)]),
    ...(next === undefined ? [] : [t(isItsDate ? 'message.date-line' : 'message.next-line', { week: next })]),
  ];
}
