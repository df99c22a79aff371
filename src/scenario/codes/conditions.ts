// The pages of codes about conditions and about texts for players.

import type { Code } from '../diagnostic.ts';
import type { Page } from './page.ts';

type LanguageCode = Extract<Code, `E04${string}` | `E05${string}`>;

const WHEN = '    when: week = 2 and not promised(sam)';
const LINE = '      Sixty guests, one slow Wi-Fi. Anything would be better!';

export const LANGUAGE_PAGES: Readonly<Record<LanguageCode, Page>> = {
  E0401: {
    means: 'A condition cannot be read: a sign means nothing here, or something is missing.',
    why: 'Conditions are one line of plain words: comparisons with = < >, and, or, not, and a few functions such as done(server). Signs of other languages are mended.',
    wrong: '    when: week == 2 and not promised(sam)',
    right: WHEN,
  },
  E0402: {
    means: 'A condition asks for something that does not exist.',
    why: 'A condition can ask for what the game knows: the week, the money, trust, what was promised, delivered or said. Anything else would never be true.',
    wrong: '    when: wek = 2 and not promised(sam)',
    right: WHEN,
  },
  E0403: {
    means: 'A condition uses a number where a yes or no belongs, or the other way round.',
    why: 'Trust is a number and must be compared; promised(sam) is a yes or no by itself.',
    wrong: '    when: week and not promised(sam)',
    right: '    when: week > 1 and not promised(sam)',
    at: WHEN,
  },
  E0404: {
    means: 'A function has too many names in its parentheses, or too few.',
    why: 'Each function asks about one thing, or about two that belong together: chose(event, choice). The message shows how it is written.',
    wrong: '    when: week = 2 and not promised',
    right: WHEN,
  },
  E0405: {
    means: 'A condition is too long, or its parentheses are nested too deeply.',
    why: 'Nobody can check such a condition by reading it. Let an event set a flag, and ask for the flag.',
    wrong: `    when: ${'('.repeat(40)}week = 2${')'.repeat(40)}`,
    right: WHEN,
  },
  E0406: {
    means: 'A condition can never be true, whatever is played.',
    why: 'The event would never come, or the goal could never be met, and the file would say otherwise. Most often a week lies after the end, or two bounds leave nothing between them.',
    wrong: '    when: week = 18 and not promised(sam)',
    right: WHEN,
  },
  E0407: {
    means: 'A condition divides by 0.',
    why: 'No number of times nothing makes something, so the game counts it as 0, and the condition gives the same answer in every run. Where the divisor is a figure of the run that may become 0, as promises.made is at first, the same holds, and is no error: ask for more than 0 of it as well.',
    wrong: '    when: week / 0 = 2 and not promised(sam)',
    right: WHEN,
  },
  E0501: {
    means: 'There is HTML in a text.',
    why: 'Texts are shown as text and nothing else, so that a scenario from a stranger can do nothing to the page. **Strong**, *emphasis* and lists are there.',
    wrong: '      Sixty guests, <b>one</b> slow Wi-Fi.',
    right: '      Sixty guests, **one** slow Wi-Fi.',
    at: LINE,
  },
  E0502: {
    means: 'There is a link or a picture in a text.',
    why: 'The game works without the internet and sends nobody away in the middle of it. Write out what the link says.',
    wrong: '      Sixty guests, [one slow Wi-Fi](https://example.org).',
    right: '      Sixty guests, one slow Wi-Fi.',
    at: LINE,
  },
  E0503: {
    means: 'Braces in a text stand around something that has no name.',
    why: '{ines.name} puts in a name, so that it needs to be written once only. What stands for nothing would be shown with its braces.',
    wrong: '      {tomas.shrt} says the stick is a joke. Is it?',
    right: '      {tomas.short} says the stick is a joke. Is it?',
  },
  E0504: {
    means: 'A text has a heading, a quotation, a numbered list or something else that the game does not show.',
    why: 'A letter on a small screen needs paragraphs, lists, **strong** and *emphasis*, and nothing else. A backslash before a sign makes it a plain sign.',
    wrong: '      # Sixty guests, one slow Wi-Fi.',
    right: '      **Sixty guests**, one slow Wi-Fi.',
    at: LINE,
  },
};
