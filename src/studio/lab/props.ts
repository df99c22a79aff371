// What the studio gives to the panels that show what the lab measured.

import type { TextEdit } from '../../scenario/index.ts';

export interface LabProps {
  /** The scenario's text as it stands in the editor. */
  readonly text: string;
  /** The name of its file. */
  readonly name: string;
  /** Applies a proposed fix; `title` names it for undo. */
  readonly onEdits: (edits: readonly TextEdit[], title: string) => void;
  /** Shows a place of the text, counted from 1. */
  readonly onPlace?: (line: number, column: number) => void;
  /** Plays from where an event first comes. */
  readonly onPlayFrom?: (event: string) => void;
}
