// What panels and the world may ask of the running game.

import type { At, Decision, ProjectId, ScenarioId, Week } from '../core/index.ts';
import type { Patch, Pledge } from '../run/index.ts';
import type { BranchLuck, HandInChoice, HandInPreview } from './branch.ts';
import type { PickedFile } from './file-report.ts';
import type { SlotNumber } from './kept.ts';
import type { OwnView } from './notes.ts';
import type { Mode, Panel, Screen, Thing } from './places.ts';
import type { Settings } from './preferences.ts';

export interface SessionActions {
  /** Starts a new run of a shipped scenario and shows its brief. */
  start(scenario: ScenarioId, mode?: Mode, seed?: string): Promise<void>;
  /** The same for a scenario from a file, by its card's hash. An empty seed is none. */
  startFile(hash: string, mode?: Mode, seed?: string, replays?: number): Promise<void>;
  /** Plays the run that was just begun in another mode; does nothing once something has been decided, or for a run to hand in. */
  changeMode(mode: Mode): Promise<void>;
  resume(run: string): Promise<void>;
  deleteRun(run: string): Promise<void>;
  /**
   * Opens a scenario file or a run file, by the end of its name. A good scenario gives a card, whose hash this resolves to; a broken
   * one gives a report, everything else that is wrong a notice. The menu stays, and nothing stored is touched.
   */
  openFiles(files: readonly PickedFile[]): Promise<string | undefined>;
  /** Reads a run file's text; a broken one gives a notice and leaves the menu as it is. */
  openRunFile(text: string): Promise<void>;
  /** The run file of the current run, as text to save. */
  exportRun(): string | undefined;
  /** Everything that this machine keeps, as text to save; undefined, with a notice, where it cannot be read. */
  exportAll(): Promise<string | undefined>;
  /** Deletes every run and the settings, after putting the open run away. */
  deleteAll(): Promise<void>;
  show(screen: Screen): void;
  openPanel(panel: Panel): void;
  select(thing: Thing | undefined): void;
  /** True when the core took the decision. */
  decide(decision: Decision): boolean;
  undo(): void;
  /** Runs to Friday, or to a question; computes and saves first, then plays the days. */
  runWeek(): void;
  /** Runs week after week until something needs the player, at most four; computes and saves first, then plays the days. */
  runOn(): void;
  /** Begins the last week again: on its Monday, with its plan, which can then be changed. What happened since is gone; the luck is the same. */
  replayWeek(): void;
  /** Plays a week again that has run, and comes back to its ledger. Nothing changes. */
  watchWeek(week: Week): void;
  /** The ledger of a week that has run. */
  lookAtWeek(week: Week): void;
  /** Puts a bookmark on a week, names it anew, or, with an empty name, takes it away. */
  bookmark(week: Week, name: string): void;
  /** Keeps, changes or, with an empty text, takes back the answer to a week's question. It is in the run's row, never in the log. */
  reflect(week: Week, text: string): void;
  /** Undefined takes it back. */
  setOwnView(view: OwnView | undefined): void;
  /** Undefined takes it back. */
  setPledge(pledge: Pledge | undefined): void;
  /** Goes back to the Monday of a week, with its plan, in a run of its own; this one stays as it is. True once that is on the table. */
  goBack(week: Week, luck: BranchLuck): Promise<boolean>;
  /** Brings `branches` up to date. */
  askBranches(): Promise<void>;
  /** Names the run on the table; an empty name takes it away. */
  nameRun(name: string): void;
  /** What would leave the machine: read out of the very file. Undefined where there is nothing to hand in. */
  previewHandIn(choice: HandInChoice): Promise<HandInPreview | undefined>;
  /** The file to hand in, as text to save; the run is then marked, and one can go back in it. */
  handIn(choice: HandInChoice): Promise<string | undefined>;
  /** True once it is on the disk. */
  saveSlot(slot: SlotNumber, name: string): Promise<boolean>;
  /** Puts a copy of the save on the table; the save stays as it is. */
  loadSlot(slot: SlotNumber): Promise<void>;
  deleteSlot(slot: SlotNumber): Promise<void>;
  skipPlayback(): void;
  togglePause(): void;
  /** From the ledger back to planning the next week, or to the report after the last. */
  planNext(): void;
  /** Moves the cursor; absent = now. */
  showDay(day: number | undefined): void;
  /** Asks for a forecast of a project (with an option other than the chosen one, if given). */
  forecast(project: ProjectId, option?: string): void;
  /** Has the debrief of what has run computed, if it is not there yet or under way. Partial results come to the store one by one. */
  askDebrief(): void;
  /** Stops computing. What is there stays; asking again goes on from it. */
  cancelDebrief(): void;
  /** *And if not?*: plays the run with a change of the log, here and in other worlds. A newer question ends an older one. */
  tryOtherwise(at: At, patches: readonly Patch[]): void;
  changeSettings(change: Partial<Settings>): void;
  /** On the menu: lets a new version in, and loads the page anew. */
  useUpdate(): void;
  dismissNotice(): void;
  /** Puts what came of a file away: its report, or its title page, whose card stays. */
  dismissReport(): void;
}
