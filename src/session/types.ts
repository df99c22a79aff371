// What the running game holds, as types: panels and the world read this and send actions; the store is in `store.ts`.

import type { Decision, DecisionRecord, EventId, Happening, Posting, Problem, ProjectId, View, Week } from '../core/index.ts';
import type { Debrief, DebriefStep, Otherwise } from '../debrief/index.ts';
import type { Pledge, Question, Reflection } from '../run/index.ts';
import type { Texts } from '../scenario/texts.ts';
import type { SessionActions } from './actions.ts';
import type { Branch, OwnBranch } from './branch.ts';
import type { FileReport, Offer } from './file-report.ts';
import type { SavedRun, SaveState, ScenarioCard, Slot } from './kept.ts';
import type { Bookmark, HandedIn, OwnView } from './notes.ts';
import type { Language, Mode, Panel, Screen, Thing } from './places.ts';
import type { Settings } from './preferences.ts';
import type { RanOn } from './ran-on.ts';

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
export type { SessionActions } from './actions.ts';
export { MAX_SEED, MAX_SLOT_NAME, SLOTS, type SavedRun, type SaveState, type ScenarioCard, type Slot, type SlotNumber } from './kept.ts';
export { LANGUAGES, MODES, PANELS, SCREENS, type Language, type Mode, type Panel, type Screen, type Thing } from './places.ts';
export type { Settings } from './preferences.ts';
export type { FileProblem, FileReport, Offer, PickedFile } from './file-report.ts';
export type { Texts, Prose, ProseBlock, Inline, PersonTexts, ProjectTexts, EventTexts } from '../scenario/texts.ts';

/** A day that has run: the view after it, what happened on it, and the public postings that explain it. */
export interface DayRecord {
  readonly view: View;
  readonly happenings: readonly Happening[];
  readonly postings: readonly Posting[];
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

export type Session = SessionState & SessionActions;

/** The view to draw: the shown day's while playing, else now. */
export function shownView(state: SessionState): View | undefined {
  return state.shownDay === undefined ? state.view : state.days[state.shownDay]?.view;
}
