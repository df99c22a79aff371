// A short fingerprint of a text: kept beside its translation, it tells later whether the text is still the one that was translated.

/** The part of a translation that holds fingerprints, by path. */
export const MADE_FROM = 'made-from';
/** In place of a fingerprint: a translator was unsure, or a text has changed. */
export const STALE = 'stale';

/** Names of people and places, as `stakeholders/ruth/name`: they may stay as they are in every language. */
export const NAMES = /^(place|(stakeholders|team|hires)\/[^/]+\/(name|short))$/;

export const isProperName = (path: readonly (string | number)[]): boolean => NAMES.test(path.join('/'));

const LETTERS = 6;

/** Six letters that differ for about every other text (FNV-1a). Spaces at the end of a text say nothing. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replaceAll('\r\n', '\n').trimEnd()) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let letters = '';
  for (let left = LETTERS; left > 0; left -= 1) {
    letters += String.fromCharCode(97 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return letters;
}
