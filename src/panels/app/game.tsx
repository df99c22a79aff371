// The game on the page: its screens, its keys and what it says aloud. It is fetched after the menu.

import { Suspense, lazy, use, useCallback, useState, type ReactNode } from 'react';
import type { Screen } from '../../session/types.ts';
import { debriefWords } from '../../words/index.ts';
import { BriefScreen } from '../brief/brief-screen.tsx';
import { CoachMark } from '../marks/coach-mark.tsx';
import { Shown } from '../marks/shown.tsx';
import { Office } from '../office/office.tsx';
import { StageContext, type Stage } from '../stage.ts';
import { useSession } from '../session.tsx';
import type { LetGo } from '../title/files-in.ts';
import { useFileDrop } from '../title/use-file-drop.ts';
import { announce } from './announce.ts';
import { useAnnouncer } from './live-regions.tsx';
import { Loading } from './loading.tsx';
import { useShortcuts } from './shortcuts.ts';

/** Comes with words of its own. */
const DebriefScreen = lazy(async () => {
  const [{ DebriefScreen: screen }] = await Promise.all([import('../debrief/debrief-screen.tsx'), debriefWords()]);
  return { default: screen };
});

const DroppedFile = lazy(async () => {
  const [{ DroppedFile: question }] = await Promise.all([import('../title/dropped-file.tsx'), debriefWords()]);
  return { default: question };
});

interface Props {
  readonly screen: Exclude<Screen, 'title'>;
  readonly stage: () => Promise<Stage>;
}

export function Game({ screen, stage }: Props) {
  useShortcuts();
  useAnnouncer(announce);
  return (
    <StageContext value={use(stage())}>
      <Suspense fallback={<Loading />}>{screenOf(screen)}</Suspense>
      <CoachMark />
      <Shown />
      <Dropped />
    </StageContext>
  );
}

/** A file held over a game, or let go on it, is asked about. */
function Dropped() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const openFiles = useSession((session) => session.openFiles);
  // Nothing comes of a folder, so the game need not be left for it: its sentence is said at once.
  const drop = useCallback(
    (dropped: readonly LetGo[]) => {
      if (dropped.some(({ isFolder }) => isFolder)) void openFiles(dropped);
      else setFiles(dropped);
    },
    [openFiles],
  );
  const isOver = useFileDrop(drop);
  if (!isOver && files.length === 0) return undefined;
  return (
    <Suspense>
      <DroppedFile isOver={isOver} files={files} onEnd={() => setFiles([])} />
    </Suspense>
  );
}

function screenOf(screen: Props['screen']): ReactNode {
  switch (screen) {
    case 'brief':
      return <BriefScreen />;
    case 'office':
    case 'ledger':
      return <Office />;
    case 'report':
      return <DebriefScreen />;
  }
}
