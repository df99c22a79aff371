// What the studio asks for after each change of a text: the diagnostics of a thousand lines, and the decisions of half a year played again.

import { prepare, type Rules } from '../../src/core/index.ts';
import { PAUSE } from '../../src/studio/check/service.ts';
import { checkText } from '../../src/studio/check/check.ts';
import { playAgain } from '../../src/studio/play/again.ts';
import { firstDifference } from '../../src/studio/play/difference.ts';
import { busyLog } from './busy-log.ts';
import { compare } from './measure.ts';

/** Milliseconds: from a pause in typing to the diagnostics; for playing 26 weeks again. */
export const DIAGNOSTICS_WITHIN = 150;
export const REPLAY_WITHIN = 100;
const WEEKS = 26;
/** Milliseconds of warming up, no more: whoever writes waits for the first checks as well, which the engine has not made fast yet. */
const WARM = 700;

/** Milliseconds of both. `text` is a scenario of about a thousand lines. */
export function studioCost(rules: Rules, text: string): { readonly diagnostics: number; readonly replay: number } {
  const game = prepare({ ...rules, weeks: WEEKS });
  const log = busyLog(game, 'bench');
  const before = playAgain(game, 'bench', log);
  const edited: Rules = { ...rules, weeks: WEEKS, capital: rules.capital + 1 };
  const again = (): unknown => firstDifference(before, playAgain(prepare(edited), 'bench', log));
  const check = (): unknown => checkText({ kind: 'check', id: 1, text, name: 'scenario.yaml' });
  const { first, second } = compare(again, check, { turns: 7, milliseconds: 60, warm: WARM });
  return { replay: first / 1_000, diagnostics: PAUSE + second / 1_000 };
}
