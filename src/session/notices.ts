// Keys of everything that the session can have to say outside the rules. The sentences are in the catalogue.

import type { Notice } from './types.ts';

export const NOTICE_KEYS = [
  /** `name`, `value`: a parameter of the link with a value that is not one of its own. */
  'notice.link-value',
  /** `name`: a parameter that stands twice. */
  'notice.link-twice',
  /** `name`: seed or mode without a scenario. */
  'notice.link-needs-scenario',
  /** `scenario`: no shipped scenario of that name. */
  'notice.unknown-scenario',
  /** `scenario`: it could not be loaded. */
  'notice.scenario-not-loaded',
  /** The part that plays runs could not be fetched: no connection, most likely. */
  'notice.game-not-loaded',
  /** The part after #run= or #scenario= is none, or longer than links can be. */
  'notice.run-link-broken',
  'notice.run-link-too-long',
  /** `path`, `expected`: where the run file is not as it should be. */
  'notice.run-file-broken',
  /** `scenario`: made with a scenario that is neither shipped nor stored. */
  'notice.run-file-unknown-scenario',
  /** `week`: from there on, playing it again gives another result. */
  'notice.run-file-differs',
  /** `engine`: the version that can replay it. */
  'notice.run-file-engine',
  /** The file was changed after the game wrote it. */
  'notice.run-file-changed',
  /** `path`, `expected`: a save that was damaged. Nothing was changed. */
  'notice.save-broken',
  /** `week`: a save that no longer plays as it did. */
  'notice.save-differs',
  /** `scenario`: its scenario file is not stored any more, or damaged. */
  'notice.save-no-scenario',
  /** Not found: deleted meanwhile. */
  'notice.save-gone',
  /** Open in another tab: this one looks on. */
  'notice.read-only',
  /** Cannot be deleted: another tab plays it. */
  'notice.run-in-use',
  /** Storage is refused or full: the game goes on, the file is offered. */
  'notice.not-saved',
  /** A save of the player's own could not be written: what stood there before still does. */
  'notice.slot-not-saved',
  /** Going back was refused, for what was played could not be saved: it would be lost. */
  'notice.branch-not-saved',
  /** Several files at once. */
  'notice.file-many',
  /** `name`: a folder. */
  'notice.file-folder',
  /** `name`: neither a scenario file nor a run file, by its name. */
  'notice.file-kind',
  /** `name`, `size`, `most` in KiB. */
  'notice.file-too-large',
  /** `name`: the browser could not read it. */
  'notice.file-unreadable',
  /** `name`: checking it takes longer than a second; it is tried once more. */
  'notice.file-slow',
  /** `name`: checking it did not end in time. */
  'notice.file-too-slow',
  /** `name`: the checker could not be started. */
  'notice.file-not-checked',
  /** The words of another language could not be fetched. */
  'notice.language-not-loaded',
  /** Deleting everything was refused. */
  'notice.not-deleted',
  /** Another tab has written the same run: this one looks on. */
  'notice.save-conflict',
] as const;
export type NoticeKey = (typeof NOTICE_KEYS)[number];

export const notice = (key: NoticeKey, values: Notice['values'] = {}): Notice => ({ key, values });
