// The dialogs of the page, fetched together when the first of them is opened; those of the debrief with its words, when they are wanted.

import { Suspense, lazy } from 'react';
import { debriefWords } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { DeleteAllDialog } from './delete-all-dialog.tsx';
import { GlossaryDialog } from './glossary-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { ReplayDialog } from './replay-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SlotsDialog } from './slots-dialog.tsx';

const BranchesDialog = lazy(async () => {
  const [{ BranchesDialog: dialog }] = await Promise.all([import('../branches/debrief-branches.tsx'), debriefWords()]);
  return { default: dialog };
});
const HandInDialog = lazy(async () => {
  const [{ HandInDialog: dialog }] = await Promise.all([import('../branches/debrief-hand-in.tsx'), debriefWords()]);
  return { default: dialog };
});

export function DialogsOfThePage() {
  const shown = useDialogs((dialogs) => dialogs.shown);
  return (
    <>
      <SettingsDialog />
      <HelpDialog />
      <DeleteAllDialog />
      {shown === 'glossary' && <GlossaryDialog />}
      {shown === 'slots' && <SlotsDialog />}
      {shown === 'replay' && <ReplayDialog />}
      <Suspense>
        {shown === 'branches' && <BranchesDialog />}
        {shown === 'hand-in' && <HandInDialog />}
      </Suspense>
    </>
  );
}
