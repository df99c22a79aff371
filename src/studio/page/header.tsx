// The header: which file, what is wrong with it in figures, undo and redo, saving it as a file, and the way back.

import { useEffect, useState } from 'react';
import { ArrowLeft, Download, Redo2, Undo2 } from 'lucide-react';
import { PlainButton, PlainIconButton, saveFile } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import type { Studio } from '../document/store.ts';
import { useDesk, useStudio } from './context.tsx';
import styles from './bench.module.css';

/** Fields and the editor undo what is typed in them themselves. */
const WRITTEN_IN = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Undo and redo by their keys wherever nothing is being written. */
function useUndoKeys(studio: Studio): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const [target] = event.composedPath();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(WRITTEN_IN) !== null) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) studio.redo();
      else studio.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [studio]);
}

export function Header({ isKept }: { readonly isKept: boolean }) {
  const { studio, keeping } = useDesk();
  const name = useStudio((state) => state.name);
  const title = useStudio((state) => state.good?.texts.title);
  const canUndo = useStudio((state) => state.canUndo);
  const canRedo = useStudio((state) => state.canRedo);
  const [isLeaving, setLeaving] = useState(false);
  useUndoKeys(studio);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    await keeping.before();
    studio.show({ screen: 'begin' });
  };
  return (
    <header className={styles['header']}>
      <PlainIconButton
        dark
        label={t('bench.to-begin')}
        icon={<ArrowLeft size={20} aria-hidden />}
        aria-disabled={isLeaving}
        onPress={() => void leave()}
      />
      <p className={styles['product']}>{t('bench.product')}</p>
      <h1 className={styles['file']}>{title ?? name}</h1>
      <p className={styles['kept']}>{t(isKept ? 'bench.kept' : 'bench.not-kept')}</p>
      <div className={styles['tools']}>
        <PlainIconButton
          dark
          label={t('bench.undo')}
          icon={<Undo2 size={20} aria-hidden />}
          aria-disabled={!canUndo}
          onPress={() => studio.undo()}
        />
        <PlainIconButton
          dark
          label={t('bench.redo')}
          icon={<Redo2 size={20} aria-hidden />}
          aria-disabled={!canRedo}
          onPress={() => studio.redo()}
        />
        <PlainButton
          kind="dark"
          aria-label={t('bench.download')}
          before={<Download size={20} aria-hidden />}
          onPress={() => saveFile(name, studio.draft.text, 'application/yaml')}
        >
          <span className={styles['wide-words']}>{t('bench.download')}</span>
        </PlainButton>
      </div>
    </header>
  );
}
