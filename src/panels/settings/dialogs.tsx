// The dialogs of the page, fetched together when the first of them is opened.

import { useDialogs } from '../office/dialogs.ts';
import { DeleteAllDialog } from './delete-all-dialog.tsx';
import { GlossaryDialog } from './glossary-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { ReplayDialog } from './replay-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SlotsDialog } from './slots-dialog.tsx';

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
    </>
  );
}
