// Every claim of the model that can be measured today, and those that wait.

import type { Claim, Judging } from './claim.ts';
import { beats, binds, exploits, habits, mustGoals } from './claims-bots.ts';
import { competencies, rules } from './claims-coach.ts';
import { choices, forecasts, goals, luck, options } from './claims-world.ts';
import type { Table } from './table.ts';

/** Claims of the model that nothing can measure yet, and why. */
export const WAITING: readonly { readonly claim: string; readonly reason: string }[] = [];

/** All claims, in the order of the model. Where only some bots were played there is nothing to compare, and so no claim. */
export function claimsOf(table: Table, judging: Judging): readonly Claim[] {
  const isWhole = table.seeds.length > 0 && table.seeds.every((one) => Object.keys(one.projects).length > 0);
  if (!isWhole) return [];
  return [beats, mustGoals, goals, habits, binds, luck, options, choices, forecasts, exploits, rules, competencies].flatMap((part) =>
    part(table, judging),
  );
}
