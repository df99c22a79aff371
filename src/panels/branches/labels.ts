// How the runs of a tree are called: a letter for each, which stands in the tree and in the comparison, and a name.

import type { Branch, Texts } from '../../session/types.ts';
import { t } from '../../words/index.ts';

const A = 'A'.codePointAt(0) ?? 0;
const LETTERS = 26;

/** A, B … Z, A1, B1 … */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(A + (index % LETTERS));
  return index < LETTERS ? letter : `${letter}${Math.floor(index / LETTERS)}`;
}

export function runName({ name, origin }: Pick<Branch, 'name' | 'origin'>): string {
  if (name !== undefined) return name;
  return origin === undefined ? t('branches.first') : t('branches.branch', { ...origin });
}

export function runState({ finished, outcome, ran, weeks, isLost }: Branch, texts: Texts): string {
  if (isLost === true) return t('branches.no-longer');
  if (finished && outcome !== undefined) {
    const verdict = outcome.verdict === undefined ? undefined : texts.verdicts[outcome.verdict]?.title;
    return t('branches.finished', { verdict: verdict ?? t('report.no-verdict') });
  }
  return ran === 0 ? t('branches.begun') : t('branches.running', { ran, weeks });
}
