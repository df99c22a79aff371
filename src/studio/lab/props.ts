// What the studio gives to the panels that show what the lab measured.

import type { TextEdit } from '../../scenario/index.ts';
import type { PlayedRun } from './tasks.ts';

export interface LabProps {
  /** The scenario's text as it stands in the editor. */
  readonly text: string;
  /** The name of its file. */
  readonly name: string;
  /** What the author is playing beside the text: its luck and its decisions. Absent where nothing was played. */
  readonly run?: PlayedRun | undefined;
  /** Applies a proposed fix, `title` names it for undo; false where the text has become another one meanwhile. */
  readonly onEdits: (edits: readonly TextEdit[], title: string) => boolean;
  /** Plays from where an event first comes. */
  readonly onPlayFrom?: ((event: string) => void) | undefined;
  /** Asks why an event came, or did not. */
  readonly onWhy?: ((event: string) => void) | undefined;
}
