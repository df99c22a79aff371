// A diagnostic in words of the page's language. What has none there is shown whole in the checker's own, which is English and marked so,
// after the meaning of its code.

import { harmless, type Diagnostic } from '../../scenario/index.ts';
import { isMessageKey, t } from '../../words/index.ts';
import { ownWords } from '../../words/studio.ts';

/** As a sentence begins, without the signs around what is the file's own. */
export const sentence = (text: string): string => {
  const plain = harmless(text).replaceAll('`', '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

export interface ProblemWords {
  /** What the code means, where the rest is in another language. */
  readonly meaning: string;
  readonly says: string;
  readonly hint: string;
  readonly mend: string;
  readonly why: string;
  /** Of all but the meaning and the question why, where it is not the page's. */
  readonly lang?: 'en';
}

export function problemWords({ code, message, hint, fix }: Diagnostic): ProblemWords {
  const english = [message, fix?.title ?? '', ...(hint?.split('\n') ?? [])];
  const all = english.map((one) => (one === '' ? { text: '' } : ownWords(one)));
  const isOwn = all.every(({ lang }) => lang === undefined);
  const [says = '', mend = '', ...hints] = (isOwn ? all.map(({ text }) => text) : english).map(sentence);
  const key = `codes.${code.toLowerCase()}`;
  return {
    meaning: !isOwn && isMessageKey(key) ? t(key) : '',
    says: `${says}.`,
    hint: hints.join('\n'),
    mend,
    why: t('bench.why', { code }),
    ...(isOwn ? {} : { lang: 'en' }),
  };
}
