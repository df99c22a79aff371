// The studio's page: the first screen or the workbench, and what is said to those who listen.

import { useEffect } from 'react';
import { useFileDrop } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { AdaptScreen } from './adapt-screen.tsx';
import { Begin } from './begin.tsx';
import { Bench } from './bench.tsx';
import { DeskProvider, useStudio, type Desk } from './context.tsx';
import { useOpenFiles } from './file-picker.tsx';
import begin from './begin.module.css';

const ignore = (): void => undefined;

export function App({ desk, isKept }: { readonly desk: Desk; readonly isKept: boolean }) {
  return (
    <DeskProvider value={desk}>
      {/* In another language everything is drawn anew. */}
      <Page key={desk.language} isKept={isKept} />
    </DeskProvider>
  );
}

function Page({ isKept }: { readonly isKept: boolean }) {
  const screen = useStudio((state) => state.screen);
  const name = useStudio((state) => state.name);
  const said = useStudio((state) => state.said);
  useEffect(() => {
    document.title = screen === 'bench' ? t('bench.page-title', { name }) : t('bench.page-title-begin');
  }, [screen, name]);
  return (
    <>
      {screen === 'bench' ? <Bench isKept={isKept} /> : screen === 'adapt' ? <AdaptScreen /> : <BeginPage />}
      <div role="status" className="unseen">
        {said === undefined ? '' : t('bench.mended', { title: said })}
      </div>
    </>
  );
}

function BeginPage() {
  const isOver = useFileDrop(useOpenFiles(ignore));
  return (
    <>
      <Begin />
      {isOver && (
        <div className={begin['over']} aria-hidden>
          {t('begin.drop')}
        </div>
      )}
    </>
  );
}
