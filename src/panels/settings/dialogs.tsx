// The dialogs of the page, fetched when the first of them is opened.

import { DeleteAllDialog } from './delete-all-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

export function DialogsOfThePage() {
  return (
    <>
      <SettingsDialog />
      <HelpDialog />
      <DeleteAllDialog />
    </>
  );
}
