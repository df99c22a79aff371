// What stands in a new part until somebody writes it: words that no author would leave, so that the checker can tell where they were left.
// They are texts of a file, in the file's language, and not the checker's.

const BY_LANGUAGE: Readonly<Record<string, string>> = { en: 'To be written', de: 'Noch zu schreiben' };
const FIRST = 'To be written';
/** As the studio once wrote it; files have it still. */
const EARLIER = 'Write here what is read';
const KNOWN: ReadonlySet<string> = new Set([...Object.values(BY_LANGUAGE), EARLIER]);

/** The words for a line that is still to be written; `language` as a file's `lang`, English where it has none of its own here. */
export const placeholderIn = (language: string): string => BY_LANGUAGE[language.split('-')[0] ?? ''] ?? FIRST;

/** Whether a text is one that nobody has written yet. */
export const isPlaceholder = (text: string): boolean => KNOWN.has(text.trim().replace(/\.$/, ''));
