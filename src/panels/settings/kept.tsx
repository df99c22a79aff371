// What this machine keeps: all of it in one file, or none of it any more.

import { useState } from 'react';
import { Download, Trash2 } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { saveFile } from '../debrief/save-file.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Progress } from '../shared/progress.tsx';
import styles from './settings.module.css';

const ALL_FILE = 'rollout-saves.json';

export function Kept() {
  const open = useDialogs((dialogs) => dialogs.open);
  const mayClear = useSession((session) => session.mayClear);
  return (
    <section className={styles['part']}>
      <h2>{t('settings.kept')}</h2>
      <p className={styles['note']}>{t('settings.kept-note')}</p>
      {mayClear && <p className={styles['note']}>{t('settings.may-clear')}</p>}
      <div className={styles['buttons']}>
        <ExportAll />
        <Button before={<Trash2 size={20} aria-hidden />} onPress={() => open('delete-all')}>
          {t('settings.delete-all')}
        </Button>
      </div>
    </section>
  );
}

export function ExportAll() {
  const exportAll = useSession((session) => session.exportAll);
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const text = await exportAll();
    setBusy(false);
    if (text !== undefined) saveFile(ALL_FILE, text);
  };
  return (
    <>
      <Button before={<Download size={20} aria-hidden />} onPress={() => void save()}>
        {t('settings.export-all')}
      </Button>
      {isBusy && <Progress label={t('settings.exporting')} />}
    </>
  );
}
