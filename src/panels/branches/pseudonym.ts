// A friendly made-up name for a run that is handed in. It comes from the run's id, so that the same run offers the same names, and says nothing
// about its player.

import { t } from '../../words/index.ts';

/** Any spreading will do; this one is short (Bernstein’s times 33). */
const SPREAD = 33;
const RANGE = 1_000_003;

const spread = (text: string): number => [...text].reduce((sum, letter) => (sum * SPREAD + (letter.codePointAt(0) ?? 0)) % RANGE, 0);

/** The `turn`th name for a run. */
export function pseudonym(run: string, turn: number): string {
  const [firsts, lasts] = [t('handing.first-names').split(' '), t('handing.last-names').split(' ')];
  const at = spread(run) + turn * (lasts.length + 1);
  return `${firsts[at % firsts.length]} ${lasts[Math.floor(at / firsts.length) % lasts.length]}`;
}
