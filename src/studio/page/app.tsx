// The studio's page: the first screen or the workbench, and what is said to those who listen.

import { useEffect, useState } from 'react';
import { useFileDrop } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { AdaptScreen } from './adapt-screen.tsx';
import { Begin } from './begin.tsx';
import { Bench } from './bench.tsx';
import { DeskProvider, useStudio, type Desk } from './context.tsx';
import { useOpenFiles } from './file-picker.tsx';
import begin from './begin.module.css';

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
      {screen === 'bench' ? <Bench isKept={isKept} /> : <Front isAdapting={screen === 'adapt'} />}
      <div role="status" className="unseen">
        {said === undefined ? '' : t('bench.mended', { title: said })}
      </div>
    </>
  );
}

/** What stands before the workbench: a file that is dropped is opened, or it is said why not. */
function Front({ isAdapting }: { readonly isAdapting: boolean }) {
  const [trouble, setTrouble] = useState<string>();
  const isOver = useFileDrop(useOpenFiles(setTrouble));
  return (
    <>
      {isAdapting ? <AdaptScreen trouble={trouble} /> : <Begin trouble={trouble} tell={setTrouble} />}
      {isOver && (
        <div className={begin['over']} aria-hidden>
          {t('begin.drop')}
        </div>
      )}
    </>
  );
}
