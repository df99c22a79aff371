// What the checker says about a file: stable codes in one table, and the shape of a diagnostic. How it looks to people is in
// `format-diagnostic.ts`.

import type { Fix } from './edits.ts';

/** Every code with its one-line meaning. A code keeps its meaning for ever; a retired one is not given again. */
export const CODES = {
  E0101: 'the file is too large',
  E0102: 'the file is nested too deeply',
  E0103: 'a tab where spaces belong',
  E0104: 'a character that cannot be seen',
  E0105: 'this is not YAML',
  E0106: 'an anchor, alias or tag',
  E0107: 'a sentence is cut short at a #',
  E0108: 'a name is given twice',
  E0109: 'a number in a form that is easily misread, or too large',
  E0110: 'a text goes on over the end of its line',
  E0111: 'a name without a value inside braces',
  E0112: 'braces over several lines',
  E0113: 'a name that programs need for themselves',
  E0114: 'the file is not one map of parts',
  E0115: 'another version of the format',
  E0116: 'a text that YAML reads as something else',
  E0117: 'a yes or no in another word',
  E0118: 'a colon without a space after it',
  E0119: 'a name that YAML reads as something else',
  E0120: 'a dash without a space after it',
  E0121: 'a line that speaks to YAML itself',
  E0122: 'an allowance without a reason',
  E0123: 'an allowance of something that cannot be allowed',
  E0124: 'not a text in UTF-8',
  E0201: 'no such part',
  E0202: 'a part is missing',
  E0203: 'a value of the wrong kind',
  E0204: 'not an id',
  E0205: 'one id for two things',
  E0210: 'nobody has this id',
  E0211: 'no project has this id',
  E0212: 'no service has this id',
  E0213: 'no asset has this id',
  E0214: 'no floor has this id',
  E0215: 'no skill has this id',
  E0216: 'the project has no such option',
  E0217: 'no event has this id',
  E0218: 'the event has no such choice',
  E0219: 'no effect sets this flag',
  E0220: 'no goal has this id',
  E0221: 'no department has this id',
  E0222: 'no stakeholder has this id',
  E0223: 'no member of the team has this id',
  E0224: 'no rule of the coach has this id',
  E0225: 'no verdict has this id',
  E0226: 'no request has this id',
  E0230: 'an effect on something that does not exist',
  E0240: 'a translation of something that is not there',
  E0241: 'a translation into the language of the file',
  E0301: 'a week outside the run',
  E0302: 'a member of the team without time, or with two kinds of it',
  E0303: 'nothing to choose from',
  E0304: 'no floor is known for this',
  E0305: 'the standing week holds more hours than the week',
  E0306: 'nothing can do this work',
  E0307: 'a check that nobody plays, or two do',
  E0308: 'a block, or a message in it, whose parts do not fit together',
  E0309: 'two floors on one level',
  E0310: 'approvals that contradict each other',
  E0311: 'a price that does not fit how somebody joins',
  E0312: 'a bridge to nowhere',
  E0313: 'projects that need each other in a circle',
  E0314: 'no week in which anything may be changed',
  E0315: 'a need that nobody can know of before it is wanted',
  E0401: 'a condition that cannot be read',
  E0402: 'no such name in conditions',
  E0403: 'a condition mixes numbers and yes-or-no',
  E0404: 'a function with the wrong arguments',
  E0405: 'a condition that is too long or too deep',
  E0406: 'a condition that can never be true',
  E0407: 'a condition that divides by 0',
  E0501: 'HTML in a text',
  E0502: 'a link or picture in a text',
  E0503: 'no such name in braces',
  E0504: 'a kind of text that the game does not show',
  W0107: 'a sentence may be cut short at a #',
  W0108: 'a plus sign that says nothing',
  W0109: 'a point that may be meant to part thousands',
  W0110: 'an allowance that silences nothing',
  W0301: 'a choice without a reason',
  W0302: 'a choice that only helps',
  W0303: 'a choice that only hurts',
  W0304: 'nothing can arrive before the wanted week',
  W0305: 'a project with fewer than two or more than three options',
  W0306: 'an event with fewer than two or more than four choices',
  W0307: 'a service without a working chain',
  W0308: 'something that nothing uses',
  W0309: 'the id is not the file’s name',
  W0310: 'a run may end without a verdict',
  W0311: 'no goal is a must',
  W0312: 'an option that costs more than there is',
  W0313: 'the same answer in every run',
  W0314: 'a message that does not name everybody whom its answers touch',
  W0315: 'a message from somebody who is not in on that day',
  W0316: 'a floor with nothing on it',
  W0317: 'something that is named twice',
  W0318: 'a mechanism that does nothing without another',
  W0319: 'a date that nothing can keep',
  W0320: 'a need that comes up only after it is wanted',
  W0321: 'texts that are not translated',
  W0322: 'a translation of an earlier text',
  W0323: 'a message in mid-week that is to wait',
  W0324: 'a text that nobody has written yet',
} as const;

export type Code = keyof typeof CODES;
export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** A plain sentence without a full stop; names in backquotes. */
  readonly message: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** How much of the line it is about, at least 1. */
  readonly length: number;
  /** What was expected, the nearest name, the fix. May hold line ends. */
  readonly hint?: string;
  /** A change of the text that mends it, where one is known. */
  readonly fix?: Fix;
}

export const severityOf = (code: Code): Severity => (code.startsWith('E') ? 'error' : 'warning');
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((one) => one.severity === 'error');

/** By place, errors before warnings at the same place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
