// What the running game holds, as types: panels and the world read this and send actions; the store is in `store.ts`.

import type {
  AssetId,
  At,
  Decision,
  DecisionRecord,
  EventId,
  FloorId,
  Happening,
  PersonId,
  Posting,
  Problem,
  ProjectId,
  ScenarioId,
  StakeholderId,
  View,
  Week,
} from '../core/index.ts';
import type { Debrief, DebriefStep, Otherwise } from '../debrief/index.ts';
import type { Patch, Pledge, Question, Reflection } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { Branch, BranchLuck, HandInChoice, HandInPreview, OwnBranch } from './branch.ts';
import type { FileReport, Offer, PickedFile } from './file-report.ts';
import type { RanOn } from './ran-on.ts';
import type { Bookmark, HandedIn, OwnView } from './notes.ts';

// The calendar and the lists that controls are made of: the page may use them, and no rule.
export {
  CASE_SUPPORTS,
  DAYS_PER_WEEK,
  DELEGATION_LEVELS,
  FULL,
  OVERTIME_HOURS,
  REQUEST_RULINGS,
  COURSE_PRICE,
  FEEDBACK_FORMS,
  PATCH_TIMES,
  ANEW_RULINGS,
  RISK_WORDINGS,
  INTENT_LINES,
  aboutKind,
  bridgeInPlay,
  fridayOf,
  mondayOf,
  openOptions,
  projectOfBridge,
  subjectOf,
  weekOf,
} from '../core/index.ts';

export { MAX_OWN_WORDS } from '../run/index.ts';
export type { Pledge, Question, QuestionCode, Reflection } from '../run/index.ts';
export { MOST_WEEKS, RUN_ON_FROM, type RanOn, type StopReason } from './ran-on.ts';
export type { Branch, BranchLuck, HandInChoice, HandInPreview, OwnBranch } from './branch.ts';
export type { Bookmark, HandedIn, OwnView } from './notes.ts';
export type { FileProblem, FileReport, Offer, PickedFile } from './file-report.ts';
export type { Texts, Prose, ProseBlock, Inline, PersonTexts, ProjectTexts, EventTexts } from '../scenario/texts.ts';

export const SCREENS = ['title', 'brief', 'office', 'ledger', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

export const PANELS = ['plan', 'inbox', 'projects', 'promises', 'team', 'money', 'estate'] as const;
export type Panel = (typeof PANELS)[number];

export const MODES = ['coached', 'own', 'hand-in'] as const;
export type Mode = (typeof MODES)[number];

/** The languages that a reader can choose. `words/languages.ts` has the same; a test holds the two together. */
export const LANGUAGES = ['en', 'de'] as const;
/** `pseudo` comes by link only: for those who test words and layouts. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo';

/** Something in the building or in a panel that can be tapped. */
export type Thing =
  | { readonly kind: 'stakeholder'; readonly id: StakeholderId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'asset'; readonly id: AssetId }
  | { readonly kind: 'floor'; readonly id: FloorId };

/** A day that has run: the view after it, what happened on it, and the public postings that explain it. */
export interface DayRecord {
  readonly view: View;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
}

export const SLOTS = [1, 2, 3] as const;
export type SlotNumber = (typeof SLOTS)[number];

/** A save of the player's own, as lists show it. */
export interface Slot {
  readonly slot: SlotNumber;
  readonly name: string;
  /** The scenario's title. */
  readonly title: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Longest name of a save, in UTF-16 units. */
export const MAX_SLOT_NAME = 60;

export type SaveState = 'saved' | 'saving' | 'not-saved';

export interface Settings {
  /** Four volumes, 0 to 100: of everything, and below it of each kind of sound. Music is off (0) at first. */
  readonly master: number;
  readonly effects: number;
  readonly ambience: number;
  readonly music: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** Percent of the normal text size. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly motion: 'system' | 'full' | 'reduced';
  /** `readable`: a type made for readers who confuse letters. */
  readonly font: 'standard' | 'readable';
  readonly contrast: 'system' | 'more' | 'normal';
  readonly speed: 1 | 2;
  /** `browser`: the first of the browser's languages that there is. */
  readonly language: 'browser' | (typeof LANGUAGES)[number];
  /** How the building is shown. A list works without a picture, by ear and by keyboard. */
  readonly building: 'picture' | 'list';
  /** False: no key of the page does anything but walk and press. */
  readonly keysOn: boolean;
  /** For a class: large, silent, and nothing that gives the run away. */
  readonly projector: boolean;
  /** Keys that the player gave to commands, by command; those left out are as at first. */
  readonly keys: Readonly<Record<string, string>>;
  /** Coach marks are shown in coached runs. */
  readonly marks: boolean;
  /** A question a week is offered. */
  readonly reflections: boolean;
  /** What was told once and is not told again: coach marks that were followed or put away, and that the game is kept. */
  readonly told: readonly string[];
  /** How often each run to hand in was begun on this machine, by scenario and seed. */
  readonly attempts: Readonly<Record<string, number>>;
}

export interface Caption {
  readonly id: number;
  /** Message key of the words catalogue, with its values. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A 20-dot forecast of one project with one option (M41, M9): finish weeks, sorted; a week beyond the run counts as never. */
export interface Forecast {
  readonly project: ProjectId;
  readonly option?: string;
  readonly weeks: readonly Week[];
}

/** Longest seed, in UTF-16 units: it stands in links and files and is read out in class. */
export const MAX_SEED = 64;

/** A scenario as the title page lists it. */
export interface ScenarioCard {
  readonly id: ScenarioId;
  readonly title: string;
  readonly place: string;
  readonly minutes: number;
  readonly weeks: Week;
  readonly summary: Texts['summary'];
  /** What its texts are written in. */
  readonly lang: string;
  /** Where it came in a reader's file: what that was called, and the hash that the scenario goes by here. Absent = shipped. */
  readonly file?: { readonly name: string; readonly hash: string };
  /** What a learner should take away; told on the title page of one that came in a file. */
  readonly objectives?: readonly string[];
}

/** A saved run as the title page lists it. */
export interface SavedRun {
  readonly run: string;
  readonly scenario: ScenarioId;
  readonly title: string;
  readonly week: Week;
  readonly weeks: Week;
  readonly finished: boolean;
  /** Of a branch: the week that it left another run in. */
  readonly from?: Week;
  /** What the player calls it. */
  readonly name?: string;
  /** Milliseconds since 1970, for showing when. */
  readonly savedAt: number;
}

/** Something that went wrong outside the rules: a broken link, file or save. `key` is a message of the catalogue. */
export interface Notice {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How far the computing of a debrief has come. */
export interface Debriefing {
  readonly step: DebriefStep;
  /** Of the whole debrief, whole numbers from 0 to 100. */
  readonly percent: number;
}

export interface SessionState {
  readonly screen: Screen;
  readonly cards: readonly ScenarioCard[];
  readonly savedRuns: readonly SavedRun[];
  readonly notice?: Notice;
  /** The scenario file that was opened last, where it is broken. */
  readonly report?: FileReport;
  /** The scenario that came last in a file or a link: shown with its title page. */
  readonly offer?: Offer;
  /** The scenario being played. */
  readonly texts?: Texts;
  readonly seed?: string;
  readonly mode: Mode;
  /** Of a run to hand in: the how manieth it is on this machine. */
  readonly attempt?: number;
  readonly runId?: string;
  /** Every decision committed so far. */
  readonly log: readonly DecisionRecord[];
  /** What may be known now, with this week's plan in it. */
  readonly view?: View;
  /** All days that have run. `days[i]` is day i. */
  readonly days: readonly DayRecord[];
  /** The day whose view is shown while a week plays or is looked back at; absent = now. */
  readonly shownDay?: number;
  /** False while the playback is held: `shownDay` then still says where. */
  readonly playing: boolean;
  /** The message that stopped the week, or that must be answered before it runs. */
  readonly openMessage?: EventId;
  /** True where another tab plays this run and this one looks on. */
  readonly readOnly?: boolean;
  /** The weeks that went by on their own since the player last planned. */
  readonly ranOn?: RanOn;
  /** How often the last week can still be begun again. */
  readonly replaysLeft: number;
  /** Weeks that the player wants to find again. */
  readonly bookmarks: readonly Bookmark[];
  /** The question of the week that has run last; absent in the middle of a week and after the end. */
  readonly question?: Question;
  /** Questions that were answered, by week. */
  readonly reflections: readonly Reflection[];
  /** What the player thinks of the run before the debrief says anything. */
  readonly ownView?: OwnView;
  readonly pledge?: Pledge;
  /** Of a run to hand in, once it was. */
  readonly handedIn?: HandedIn;
  /** Of a run that is a branch: where it left another. */
  readonly branch?: OwnBranch;
  /** Whether one can go back to an earlier week and play on differently: not before the end on one's own, not before a run was handed in. */
  readonly canBranch: boolean;
  /** This run, those that were branched off it, and those it came from; absent until asked for. */
  readonly branches?: readonly Branch[];
  /** Saves of the player's own; undefined where the browser keeps none. */
  readonly slots?: readonly Slot[];
  /** What `undo` would take back. */
  readonly undoable?: Decision;
  readonly panel: Panel;
  /** True on Friday while a panel is looked at in place of the ledger. */
  readonly looking?: boolean;
  /** What is selected: a ring in the building and a card with offers. */
  readonly selected?: Thing;
  /** The last refused decision, for a message beside the control. */
  readonly problem?: Problem;
  readonly save: SaveState;
  /** The browser may clear what is saved by itself: a reason to save files. */
  readonly mayClear: boolean;
  readonly forecasts: Readonly<Record<string, Forecast>>;
  readonly forecasting: boolean;
  /** The debrief of the run on the table, as far as it has been computed; gone as soon as the run goes on. */
  readonly debrief?: Debrief;
  /** Absent while nothing of it is being computed. */
  readonly debriefing?: Debriefing;
  /** True where the debrief could not be computed; asking again tries anew. */
  readonly debriefFailed?: true;
  /** The answer to the last *and if not?*; its other worlds come after its own. */
  readonly otherwise?: Otherwise;
  /** True while an *and if not?* is being answered. */
  readonly trying?: true;
  readonly settings: Settings;
  /** What the page is in: what this tab chose or its link said, else the setting. */
  readonly language: Language;
  readonly captions: readonly Caption[];
  /** What the link says about coach marks: shown in other modes too, or never. */
  readonly tips?: 'on' | 'off';
  /** Everything is kept: the game can be played without a connection. */
  readonly offline: boolean;
  /** A new version waits; it is let in on the menu alone. */
  readonly update?: 'waiting' | 'changing';
}

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

export type Session = SessionState & SessionActions;

/** The view to draw: the shown day's while playing, else now. */
export function shownView(state: SessionState): View | undefined {
  return state.shownDay === undefined ? state.view : state.days[state.shownDay]?.view;
}
