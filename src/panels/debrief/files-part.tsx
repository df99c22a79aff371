// What can be taken along: the run, its figures, the timeline as a picture, and the report on paper. All of it is made here and goes to the reader's
// own disk.

import type { ReactNode } from 'react';
import { Download, Printer, Table } from 'lucide-react';
import { t } from '../../words/index.ts';
import { Button } from '../shared/button.tsx';
import styles from './next.module.css';

interface Props {
  readonly onRun: () => void;
  readonly onFigures: () => void;
  /** The button for the picture; it brings its drawing along. */
  readonly picture: ReactNode;
  readonly onPrint: () => void;
}

export function FilesPart({ onRun, onFigures, picture, onPrint }: Props) {
  return (
    <ul className={styles['files']}>
      <li>
        <Button before={<Printer size={20} aria-hidden />} onPress={onPrint} aria-describedby="note-print">
          {t('debrief.files.print')}
        </Button>
        <span id="note-print">{t('debrief.files.print-note')}</span>
      </li>
      <li>
        <Button before={<Table size={20} aria-hidden />} onPress={onFigures} aria-describedby="note-figures">
          {t('debrief.files.figures')}
        </Button>
        <span id="note-figures">{t('debrief.files.figures-note')}</span>
      </li>
      <li>
        {picture}
        <span id="note-picture">{t('debrief.files.picture-note')}</span>
      </li>
      <li>
        <Button before={<Download size={20} aria-hidden />} onPress={onRun} aria-describedby="note-run">
          {t('report.save-run')}
        </Button>
        <span id="note-run">{t('report.run-file')}</span>
      </li>
    </ul>
  );
}
