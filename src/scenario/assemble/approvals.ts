// Limits and weeks of approval of a file as rules of the core.

import type { Rules } from '../../core/index.ts';
import { cents } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';

/** What the file leaves unsaid is as usual. */
export function buildApprovals({ approvals }: ScenarioFile['start']): Pick<Rules, 'approvals'> {
  if (approvals === undefined) return {};
  return {
    approvals: {
      quotesFrom: cents(approvals['quotes-from']),
      quotesWeeks: approvals['quotes-weeks'],
      financeFrom: cents(approvals['finance-from']),
      financeWeeks: approvals['finance-weeks'],
    },
  };
}
