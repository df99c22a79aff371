// The languages of the interface: English, from whose keys all others are typed, German, and a made-up one for testers, longer and
// accented, that comes by link only. The order is the one in which a reader chooses.

export const LANGUAGES = ['en', 'de'] as const;
/** `pseudo` shows what no catalogue says, and what is too narrow for longer words. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo';

/** The locale that numbers, dates and plurals follow, and what the page calls its language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', pseudo: 'en-US' };

/** Each language by its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = { en: 'English', de: 'Deutsch' };
