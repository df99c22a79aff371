// Asks once before everything is deleted, and says what would be lost.

import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { ExportAll } from './kept.tsx';
import styles from './settings.module.css';

export function DeleteAllDialog() {
  const close = useDialogs((dialogs) => dialogs.close);
  const deleteAll = useSession((session) => session.deleteAll);
  const runs = useSession((session) => session.savedRuns);
  const openRun = useSession((session) => (session.log.length > 0 ? session.runId : undefined));
  const isListed = openRun === undefined || runs.some(({ run }) => run === openRun);
  const remove = async (): Promise<void> => {
    close();
    await deleteAll();
    say(t('settings.deleted'));
  };
  return (
    <DialogFrame name="delete-all" title={t('settings.delete-title')} isAlert>
      <p>{t('settings.delete-lost', { count: runs.length + (isListed ? 0 : 1) })}</p>
      <p className={styles['note']}>{t('settings.delete-kept')}</p>
      <div className={styles['buttons']}>
        <Button onPress={close}>{t('settings.delete-no')}</Button>
        <ExportAll />
        <Button onPress={() => void remove()}>{t('settings.delete-yes')}</Button>
      </div>
    </DialogFrame>
  );
}
