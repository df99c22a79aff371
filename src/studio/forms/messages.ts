// What the page and the worker that reads the text for the forms say to each other. The page never parses YAML itself: half a second of it
// on a small machine, for a large file, would stand between two keys.

import type { JsonValue, TextEdit } from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';
import type { Packed } from './packed.ts';

/** What a form wants of the text. */
export type FormChange =
  | { readonly kind: 'set'; readonly path: Path; readonly value: JsonValue }
  | { readonly kind: 'remove'; readonly path: Path }
  /** A new thing with what it cannot do without, called by the words wished for, under an id made of them that is free. */
  | { readonly kind: 'add'; readonly path: Path; readonly wish: string }
  | { readonly kind: 'double'; readonly path: Path }
  /** Of a thing, wherever the file names it. */
  | { readonly kind: 'rename'; readonly path: Path; readonly wish: string }
  | { readonly kind: 'rename-flag'; readonly flag: string; readonly to: string }
  /** Before one of its neighbors, or to the end. */
  | { readonly kind: 'move'; readonly path: Path; readonly before?: string | number };

export interface ReadTask {
  readonly kind: 'read';
  readonly id: number;
  readonly text: string;
}

export interface ChangeTask {
  readonly kind: 'change';
  readonly id: number;
  readonly text: string;
  readonly change: FormChange;
}

/** The tree of a text; no root where it is no YAML. */
export interface TreeRead {
  readonly kind: 'tree';
  readonly id: number;
  readonly text: string;
  readonly root?: Packed;
}

/** `text` and `root` are those after the change. No edits: it could not be written. */
export interface Changed {
  readonly kind: 'changed';
  readonly id: number;
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly root?: Packed;
  /** The id of the thing that was added, doubled or renamed. */
  readonly name?: string;
}

export type FormTask = ReadTask | ChangeTask;
export type FormAnswer = TreeRead | Changed;
