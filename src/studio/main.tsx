// Wires the studio's page: the draft with its editor, the store, the checker beside the page, what is kept on this machine, the language.

import { createRoot } from 'react-dom/client';
import { keepFocus } from '../panels/kit.ts';
import { browserClock, DEFAULT_SETTINGS, indexedDbSaves, type Settings } from '../session/index.ts';
import { debriefWords, language, LANGUAGES, LOCALES, speak, t, type Language } from '../words/index.ts';
import { editorPhrases, studioWords } from '../words/studio.ts';
import type { CheckTask } from './check/messages.ts';
import type { CheckPort } from './check/service.ts';
import { Draft } from './document/draft.ts';
import { keeping } from './document/keeping.ts';
import { indexedDbSnapshots } from './document/snapshots.ts';
import { createStudio, type Studio } from './document/store.ts';
import { treesOf, type FormPort } from './forms/trees.ts';
import { App } from './page/app.tsx';
import { look } from './page/look.ts';
import { problemWords } from './page/problem-words.ts';
import { editor, spoken, type EditorWords } from './text/editor.ts';
import { problemsIn } from './text/problems.ts';
import { askChecking, type CheckingPort } from './checks/ask.ts';
import { livePlay, type PlayPort } from './play/live-play.ts';
import type { CheckingTask, PlayTask } from './play/messages.ts';
import { startBench } from './workers.ts';

const saves = indexedDbSaves();

/** What the player has set in the game holds here too: size, type, contrast, movement, language. */
async function settingsOfGame(): Promise<Settings> {
  const stored = await saves.settings().catch(() => undefined);
  return { ...DEFAULT_SETTINGS, ...(typeof stored === 'object' ? stored : {}) };
}

function firstLanguage({ language: set }: Settings): Language {
  const linked = new URLSearchParams(location.search).get('lang');
  const read = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const wished = linked === 'pseudo' ? ('pseudo' as const) : LANGUAGES.find((one) => one === linked);
  return wished ?? (set !== 'browser' ? set : (read.flatMap((tag) => LANGUAGES.filter((one) => one === tag))[0] ?? 'en'));
}

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element called page.');
const root = createRoot(page);
const settings = await settingsOfGame();
look(settings);
await speak(firstLanguage(settings)).catch(() => undefined);
await studioWords();
await debriefWords();

const problems = problemsIn({
  mend: (problem) => studio.mend(problem),
  explain: (code) => studio.explain(code),
  words: problemWords,
});
const editorWords = (): EditorWords => ({ label: t('bench.editor'), phrases: editorPhrases() });
const draft = new Draft(() => editor(editorWords(), problems.extension));
const studio: Studio = createStudio({
  draft,
  startChecker: (): CheckPort => startBench<CheckTask, Parameters<Parameters<CheckPort['listen']>[0]>[0]>('checker'),
  after: browserClock.after,
  // In a task of its own: the page has enough to do with the answer.
  onChecked: ({ text, diagnostics }) =>
    void browserClock.after(0, () => {
      if (text === draft.text) problems.tell(draft, diagnostics);
    }),
});

const play = livePlay(
  studio,
  (): PlayPort => startBench<PlayTask, Parameters<Parameters<PlayPort['listen']>[0]>[0]>('player'),
  { textSize: settings.textSize, font: settings.font, contrast: settings.contrast, motion: settings.motion },
  browserClock.after,
);

const trees = treesOf(studio, (): FormPort => startBench('forms'), browserClock.after);

const ask = (task: CheckingTask) => askChecking((): CheckingPort => startBench('checks'), task, browserClock.after);

const snapshots = indexedDbSnapshots();
let isKept = true;
const kept = keeping(studio, draft, snapshots, browserClock.now, (state) => {
  if (state === isKept) return;
  isKept = state;
  draw();
});
window.addEventListener('pagehide', kept.flush);
// Where the browser keeps nothing, leaving the page would lose what was written.
window.addEventListener('beforeunload', (event) => {
  if (!isKept && studio.store.getState().canUndo) event.preventDefault();
});
keepFocus();

function draw(): void {
  document.documentElement.lang = LOCALES[language()].split('-')[0] ?? 'en';
  const desk = { studio, snapshots, keeping: kept, play, trees, ask, language: language(), speak: change };
  root.render(<App desk={desk} isKept={isKept} />);
}

/** The editor stays, with its history; its words and the problems in it are said anew. */
function redraw(): void {
  draft.dispatch({ effects: spoken(editorWords()) });
  const { diagnostics, checkedText } = studio.store.getState();
  if (checkedText === draft.text) problems.tell(draft, diagnostics);
  draw();
}

function change(wanted: Language): void {
  const settingsNow = { ...settings, language: wanted === 'pseudo' ? settings.language : wanted };
  saves.saveSettings(settingsNow).catch(() => undefined);
  speak(wanted).then(redraw, () => undefined);
}

const last = await snapshots.last().catch(() => undefined);
if (last?.isOpen === true) studio.open(last.text, last.name, last.toRead);
draw();
