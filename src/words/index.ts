// The door of the words: sentences by key, and figures as text, in the current language.

export * from './languages.ts';
export {
  allWords,
  checkerVoice,
  debriefWords,
  isFirst,
  isMessageKey,
  language,
  locale,
  message,
  say,
  speak,
  t,
  type MessageKey,
  type Values,
} from './words.ts';
export * from './format.ts';
