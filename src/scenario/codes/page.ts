// What the page of a code holds.

/** Examples are lines of the practice scenario in the tests, one of which is wrong; a test tries every one of them. */
export interface Page {
  /** What is there, in a sentence or two. */
  readonly means: string;
  /** Why it is told, for somebody who never programmed. */
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  /** The lines in whose place both stand; where it is absent, the right ones stand there as they are. */
  readonly at?: string;
  /** The wrong example is a whole file. */
  readonly isFile?: true;
  /** The wrong example begins the file, before all else. */
  readonly isFirst?: true;
}
