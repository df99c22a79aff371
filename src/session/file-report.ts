// Files that a reader opened, what is wrong with one, and what comes of a good one: as types.

import type { Mode } from './types.ts';

/** A file that was chosen or dropped: the part of the browser's `File` that is used. */
export interface PickedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** It is a folder: nothing of it can be read. */
  readonly isFolder?: boolean;
  readonly text: () => Promise<string>;
}

/** One problem of a scenario file, ready to show. */
export interface FileProblem {
  readonly code: string;
  /** Otherwise a warning, which keeps nobody from playing. */
  readonly isError: boolean;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** A plain sentence without a full stop; names in backquotes. */
  readonly message: string;
  /** What was expected, the nearest name, the fix: a line each. */
  readonly hint: readonly string[];
  /** The line around the problem: `before` letters, then `marks` that it is about. */
  readonly excerpt: { readonly shown: string; readonly before: number; readonly marks: number };
}

/** A scenario that has just come in a file or a link, with what its link asks for. Its card, by the same hash, has the words. */
export interface Offer {
  readonly hash: string;
  readonly isLink?: true;
  readonly seed?: string;
  readonly mode?: Mode;
  readonly replays?: number;
}

/** What is wrong with a scenario file: errors before warnings, the first of `count`. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly FileProblem[];
  readonly count: number;
  /** There may be more than `count`: the checker stopped telling. */
  readonly isCut: boolean;
}
