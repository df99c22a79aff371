// Asks once before the last week is begun again, and says what would be gone.

import { t } from '../../words/index.ts';
import { weekOf } from '../../session/types.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { DialogFrame } from './dialog-frame.tsx';
import styles from './settings.module.css';

export function ReplayDialog() {
  const close = useDialogs((dialogs) => dialogs.close);
  const replayWeek = useSession((session) => session.replayWeek);
  const left = useSession((session) => session.replaysLeft);
  const week = useSession((session) => weekOf(Math.max(0, session.days.length - 1)));
  const hasPlan = useSession((session) => session.undoable !== undefined);
  const again = (): void => {
    close();
    replayWeek();
    say(t('replay.done', { week }));
  };
  return (
    <DialogFrame name="replay" title={t('replay.title', { week })} isAlert>
      <p>
        {t('replay.lost', { week })} {hasPlan && t('replay.lost-plan')}
      </p>
      <p className={styles['note']}>{t('replay.left', { count: left })}</p>
      <div className={styles['buttons']}>
        <Button onPress={close}>{t('replay.no')}</Button>
        <Button onPress={again}>{t('replay.yes')}</Button>
      </div>
    </DialogFrame>
  );
}
