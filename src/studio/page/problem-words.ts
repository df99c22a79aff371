// A diagnostic in words: the checker's own sentence, which is English, after the meaning of its code in the page's language.

import { harmless, type Diagnostic } from '../../scenario/index.ts';
import { isMessageKey, language, t } from '../../words/index.ts';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface ProblemWords {
  readonly says: string;
  readonly hint: string;
  readonly mend: string;
  readonly why: string;
}

export function problemWords({ code, message, hint, fix }: Diagnostic): ProblemWords {
  const key = `codes.${code.toLowerCase()}`;
  const own = sentence(harmless(message).replaceAll('`', ''));
  const says = language() !== 'en' && isMessageKey(key) ? `${t(key)}: ${own}` : own;
  return {
    says: `${says}.`,
    hint:
      hint === undefined
        ? ''
        : hint
            .split('\n')
            .map((line) => sentence(harmless(line).replaceAll('`', '')))
            .join('\n'),
    mend: fix === undefined ? '' : sentence(fix.title.replaceAll('`', '')),
    why: t('bench.why', { code }),
  };
}
