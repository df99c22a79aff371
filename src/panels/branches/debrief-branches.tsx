// Weeks and branches, over the office and over the debrief: a bookmark on this week, the way back to any Monday, and what came of each branch.

import { t } from '../../words/index.ts';
import { DialogFrame } from '../settings/dialog-frame.tsx';
import { BranchesPart } from './branches-part.tsx';
import { WeekList } from './week-list.tsx';

export function BranchesDialog() {
  return (
    <DialogFrame name="branches" title={t('branches.title')} isWide>
      <WeekList />
      <BranchesPart />
    </DialogFrame>
  );
}
