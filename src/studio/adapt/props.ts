// What the studio gives to the wizard that adapts a scenario to somebody's workplace.

import type { Shelf } from './begun.ts';
import type { TextToRead } from './to-read.ts';

/** A scenario or template to start from. */
export interface AdaptBase {
  readonly id: string;
  readonly title: string;
  /** One sentence of what it is about. */
  readonly about: string;
  /** Its text. Rejects where it cannot be fetched. */
  readonly load: () => Promise<string>;
}

export interface AdaptProps {
  readonly bases: readonly AdaptBase[];
  /** Where answers that were begun are kept; none = nowhere. */
  readonly shelf?: Shelf | undefined;
  /** Why a file that was dropped could not be opened. */
  readonly trouble: string | undefined;
  /** The adapted scenario's text, the name of its file, and which of its texts are to be read over. */
  readonly onDone: (text: string, name: string, toRead: readonly TextToRead[]) => void;
  /** The reader goes back to where they came from. */
  readonly onLeave: () => void;
}
