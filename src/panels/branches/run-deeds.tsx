// The ways on from the debrief that belong to the run: back to its weeks and branches, and handing it in.

import { History, Send } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';

export function RunDeeds() {
  const open = useDialogs((dialogs) => dialogs.open);
  const isToHandIn = useSession((session) => session.mode === 'hand-in');
  return (
    <>
      {isToHandIn && (
        <Button before={<Send size={20} aria-hidden />} onPress={() => open('hand-in')}>
          {t('frame.hand-in')}
        </Button>
      )}
      <Button before={<History size={20} aria-hidden />} onPress={() => open('branches')}>
        {t('frame.weeks')}
      </Button>
    </>
  );
}
