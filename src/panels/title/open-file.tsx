// The menu's one way in for files: a button, and what shows while files are held over the page.

import { useRef, type ChangeEvent } from 'react';
import { FolderOpen } from 'lucide-react';
import { t } from '../../words/index.ts';
import { PlainButton as Button } from '../shared/plain-button.tsx';
import { Progress } from '../shared/progress.tsx';
import styles from './open-file.module.css';

const ACCEPTED = '.yaml,.yml,.json,application/yaml,application/json';

interface Props {
  readonly open: (files: readonly File[]) => void;
  readonly isOpening: boolean;
  /** Files are held over the page. */
  readonly isOver: boolean;
}

export function OpenFile({ open, isOpening, isOver }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    open([...(target.files ?? [])]);
    // The same file can be chosen again once it is mended.
    target.value = '';
  };
  return (
    <div className={styles['place']}>
      <Button wide before={<FolderOpen size={20} aria-hidden />} aria-describedby="open-file-note" onPress={() => input.current?.click()}>
        {t(isOpening ? 'title.opening' : 'title.open-file')}
      </Button>
      {isOpening && <Progress label={t('title.checking')} />}
      <p id="open-file-note" className={styles['note']}>
        {t('title.open-file-note')}
      </p>
      <input ref={input} type="file" accept={ACCEPTED} hidden aria-label={t('title.open-file')} onChange={read} />
      {isOver && (
        <div className={styles['over']} aria-hidden>
          <p>
            <FolderOpen size={28} />
            {t('title.drop')}
          </p>
        </div>
      )}
    </div>
  );
}
