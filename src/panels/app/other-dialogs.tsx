// Dialogs that load when they are first asked for.

import { Suspense, lazy } from 'react';
import { useDialogs } from '../office/dialogs.ts';

const GlossaryDialog = lazy(async () => ({ default: (await import('../settings/glossary-dialog.tsx')).GlossaryDialog }));
const SlotsDialog = lazy(async () => ({ default: (await import('../settings/slots-dialog.tsx')).SlotsDialog }));
const ReplayDialog = lazy(async () => ({ default: (await import('../settings/replay-dialog.tsx')).ReplayDialog }));

export function OtherDialogs() {
  const shown = useDialogs((dialogs) => dialogs.shown);
  return (
    <Suspense>
      {shown === 'glossary' && <GlossaryDialog />}
      {shown === 'slots' && <SlotsDialog />}
      {shown === 'replay' && <ReplayDialog />}
    </Suspense>
  );
}
