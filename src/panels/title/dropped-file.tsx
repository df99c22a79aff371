// A file that is held over a game, or was let go on it: what would happen, and a question before the game is left for it. The dialog is the
// browser's own.

import { useEffect, useRef } from 'react';
import { FileInput } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useSession } from '../session.tsx';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import styles from './dropped-file.module.css';

/** Of a file's name, in UTF-16 units, in the question. */
const LONGEST_NAME = 60;

interface Props {
  readonly isOver: boolean;
  /** None until something was let go. */
  readonly files: readonly File[];
  readonly onEnd: () => void;
}

export function DroppedFile({ isOver, files, onEnd }: Props) {
  return (
    <>
      {isOver && (
        <div className={styles['over']} aria-hidden>
          <p>
            <FileInput size={28} />
            {t('title.drop')}
          </p>
        </div>
      )}
      {files.length > 0 && <Question files={files} onEnd={onEnd} />}
    </>
  );
}

function Question({ files, onEnd }: Omit<Props, 'isOver'>) {
  const show = useSession((session) => session.show);
  const openFiles = useSession((session) => session.openFiles);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name = (files[0]?.name ?? '').replaceAll(/\p{C}/gu, '').slice(0, LONGEST_NAME);
  const open = (): void => {
    show('title');
    void openFiles(files);
    onEnd();
  };
  return (
    <dialog ref={dialog} className={styles['dialog']} data-modal aria-labelledby="dropped-title" onClose={onEnd}>
      <h1 id="dropped-title">{t('offer.leave-title', { name })}</h1>
      <p>{t('offer.leave')}</p>
      <div className={styles['buttons']}>
        <Button onPress={() => dialog.current?.close()}>{t('offer.leave-no')}</Button>
        <Button kind="primary" onPress={open}>
          {t('offer.leave-yes')}
        </Button>
      </div>
    </dialog>
  );
}
