// What the session needs from the world around it, so that tests can hand in their own: time, storage, locks, scenarios.
// The browser's are in `browser-doors.ts`.

import type { At, Day, Log, LuckTurn, ProjectId, Rules, ScenarioId, View, Week } from '../core/index.ts';
import type { Debrief, DebriefStep, Otherwise } from '../debrief/index.ts';
import type { Patch, RunMode } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Checked } from './file-check.ts';
import type { Saves } from './saves.ts';
import type { Language, ScenarioCard } from './types.ts';

export interface Clock {
  /** Milliseconds since 1970, for showing when something was saved. */
  now(): number;
  /** Calls back after some milliseconds; the result calls it off. */
  after(milliseconds: number, then: () => void): () => void;
  /** Lets the page answer and draw before long work goes on. */
  breathe(): Promise<void>;
}

/** One writer per run, however many tabs. Whoever holds a lock lets it go by calling what they were given. */
export interface RunLocks {
  /** Undefined when another tab writes the run. */
  take(run: string): Promise<(() => void) | undefined>;
  /** Calls back once this tab holds a lock that another has let go; the result stops waiting. */
  wait(run: string, then: (release: () => void) => void): () => void;
}

/** What tabs tell each other. */
export type TabNews =
  { readonly kind: 'saved' | 'deleted'; readonly run: string } | { readonly kind: 'all-deleted' } | { readonly kind: 'slots' };
export interface Tabs {
  tell(news: TabNews): void;
  listen(hear: (news: TabNews) => void): () => void;
}

/** What this tab has open, kept over a reload and gone with the tab. */
export interface TabMemory {
  read(): { readonly run: string; readonly link: string } | undefined;
  write(open: { readonly run: string; readonly link: string } | undefined): void;
  /** The language that was chosen in this tab: it comes before the link's. */
  readonly language: { read(): string | undefined; write(chosen: Language | undefined): void };
}

export interface ForecastTask {
  readonly rules: Rules;
  readonly view: View;
  readonly project: ProjectId;
  readonly option?: string;
}

export interface ForecastEngine {
  /** Finish weeks, sorted. A newer task makes an older one resolve to undefined. */
  forecast(task: ForecastTask): Promise<readonly Week[] | undefined>;
}

/** A run to be debriefed: what makes it, and how many days of it have run. */
export interface DebriefTask {
  readonly rules: Rules;
  readonly seed: string;
  readonly log: Log;
  readonly days: Day;
  readonly mode: RunMode;
  /** Mondays from which on luck is another seed's. */
  readonly luck: readonly LuckTurn[];
}

/** Hears what comes of a debrief, bit by bit; `failed` and `done` are the last word. */
export interface DebriefEars {
  readonly told: (debrief: Debrief) => unknown;
  readonly progress: (step: DebriefStep, percent: number) => unknown;
  readonly done: () => unknown;
  readonly failed: () => unknown;
}

/** Hears the answer to *and if not?*: twice, for this world and then with the others; then the last word. */
export interface OtherwiseEars {
  readonly told: (otherwise: Otherwise) => unknown;
  readonly done: () => unknown;
  readonly failed: () => unknown;
}

/** Computes debriefs beside the page. One debrief and one question at a time; a newer one ends an older one. */
export interface DebriefEngine {
  /** The result calls it off. */
  debrief(task: DebriefTask, ears: DebriefEars): () => void;
  otherwise(task: DebriefTask & { readonly at: At; readonly patches: readonly Patch[] }, ears: OtherwiseEars): () => void;
}

/** Checks a stranger's scenario file beside the page. `not-started`: no checker could be had; `too-slow`: it was ended. */
export interface FileCompiler {
  /** Never rejects. `slow` is called when a second was not enough and it is tried once more. */
  compile(text: string, name: string, slow?: () => void): Promise<Checked | { readonly kind: 'too-slow' | 'not-started' }>;
}

/** Playing without a connection. */
export interface Offline {
  /** `onReady`: everything is kept. `onUpdate`: a new version waits, or has been let in by another page. Each may come more than once. */
  start(hear: { readonly onReady: () => void; readonly onUpdate: () => void }): void;
  /** Looks for a new version. */
  look(): void;
  /** Lets the new version in and loads the page anew. */
  change(): void;
}

export interface LoadedScenario {
  readonly rules: Rules;
  /** As they were written. */
  readonly texts: Texts;
}

/** The words of the page: one language is current at a time. Both reject where a language cannot be fetched. */
export interface Speech {
  /** Makes a language the current one, as far as its words are needed by now. */
  speak(language: Language): Promise<void>;
  /** Brings all its words, for a game. */
  allWords(): Promise<void>;
  /** What the browser says that its reader reads, best first: `de-AT`, `en`. */
  readonly read: readonly string[];
}

export interface Doors {
  readonly cards: readonly ScenarioCard[];
  /** The cards with what is translated of them. Rejects where that cannot be loaded. */
  readonly loadCards: (language: Language) => Promise<readonly ScenarioCard[]>;
  /** Rejects where the scenario cannot be loaded. */
  readonly loadScenario: (id: ScenarioId) => Promise<LoadedScenario>;
  /** Its texts in a language, as they were written where they are not translated. Rejects where they cannot be loaded. */
  readonly loadTexts: (id: ScenarioId, language: Language) => Promise<Texts>;
  readonly speech: Speech;
  readonly saves: Saves;
  readonly locks: RunLocks;
  readonly tabs: Tabs;
  readonly memory: TabMemory;
  readonly clock: Clock;
  readonly forecasts: ForecastEngine;
  /** Rejects where it cannot be fetched. */
  readonly debriefs: () => Promise<DebriefEngine>;
  readonly compiler: FileCompiler;
  readonly offline: Offline;
  /** Asks the browser to keep what is saved; called once, at the first save. */
  readonly persist: () => Promise<void>;
  /** May the browser clear what is saved by itself, without a word? */
  readonly mayClear: () => Promise<boolean>;
  readonly newSeed: () => string;
  readonly newRunId: () => string;
  /** The world's performance of a day. The cursor waits for it, or for a skip. */
  readonly perform?: (day: number) => Promise<void>;
}
