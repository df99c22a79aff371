// The dialogs of the page, fetched when the first of them is opened; those that few open, with their own first opening.

import { Suspense, lazy } from 'react';
import { useDialogs } from '../office/dialogs.ts';
import { DeleteAllDialog } from './delete-all-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

const GlossaryDialog = lazy(async () => ({ default: (await import('./glossary-dialog.tsx')).GlossaryDialog }));
const SlotsDialog = lazy(async () => ({ default: (await import('./slots-dialog.tsx')).SlotsDialog }));
const ReplayDialog = lazy(async () => ({ default: (await import('./replay-dialog.tsx')).ReplayDialog }));

export function DialogsOfThePage() {
  const shown = useDialogs((dialogs) => dialogs.shown);
  return (
    <>
      <SettingsDialog />
      <HelpDialog />
      <DeleteAllDialog />
      <Suspense>
        {shown === 'glossary' && <GlossaryDialog />}
        {shown === 'slots' && <SlotsDialog />}
        {shown === 'replay' && <ReplayDialog />}
      </Suspense>
    </>
  );
}
