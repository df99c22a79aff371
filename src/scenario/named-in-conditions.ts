// What a condition names: functions that there are not, with the nearest, and ids in parentheses that must be of a kind.

import { FUNCTIONS } from '../core/index.ts';
import { CHECK_FUNCTIONS } from './author-check.ts';
import { guess, suggest, type Guess } from './names.ts';
import { KINDS, type Kind, type Scope } from './scope.ts';
import type { Slip, Token } from './tokens.ts';

/** Words for true and false that people know from elsewhere. */
const TRUTHS: Readonly<Record<string, string | undefined>> = {
  yes: 'true',
  on: 'true',
  always: 'true',
  no: 'false',
  off: 'false',
  never: 'false',
};

interface Hint {
  readonly hint: string;
  readonly instead?: Guess;
}

const isFunction = (name: string): boolean => Object.hasOwn(FUNCTIONS, name);

/** `sam.trust`, as effects say it, and `trust.sam`: trust(sam). */
function asCall(name: string, scope: Scope): string | undefined {
  const [first = '', second = '', ...more] = name.split('.');
  if (more.length > 0) return undefined;
  for (const [called, id] of [
    [second, first],
    [first, second],
  ] as const) {
    const takes = Object.entries(FUNCTIONS).find(([own]) => own === called)?.[1].takes;
    if (takes?.length === 1 && takes[0] !== undefined && scope.has(takes[0], id)) return `${called}(${id})`;
  }
  return undefined;
}

/** What may have been meant by a name that conditions do not have. */
export function hintForName(name: string, scope: Scope, isExpectation: boolean): Hint {
  const parts = name.split('-');
  const minus = parts.length > 1 && parts.every((part) => isFunction(part) || /^\d/.test(part));
  if (minus) return { hint: 'a minus needs a space on either side', instead: { name: parts.join(' - '), isSure: true } };
  const truth = TRUTHS[name];
  if (truth !== undefined) return { hint: `write ${truth}`, instead: { name: truth, isSure: true } };
  const call = asCall(name, scope);
  if (call !== undefined) return { hint: `did you mean \`${call}\`?`, instead: { name: call, isSure: true } };
  const more = isExpectation ? Object.keys(CHECK_FUNCTIONS) : [];
  const near = guess(name, [...Object.keys(FUNCTIONS), ...more]);
  if (near !== undefined) return { hint: `did you mean \`${near.name}\`?`, instead: near };
  return { hint: 'a condition asks for things like week, capital, done(project), promised(stakeholder), trust(stakeholder)' };
}

interface Resolved {
  readonly ids: readonly string[];
  readonly slips: readonly Slip[];
}

/** The ids behind a name, each checked to be of the kind that stands in `takes`. */
export function resolveIds(scope: Scope, name: Token, takes: readonly Kind[], given: readonly Token[] | undefined): Resolved {
  const form = takes.length === 0 ? name.text : `${name.text}(${takes.join(', ')})`;
  if ((given?.length ?? 0) !== takes.length || (takes.length === 0) !== (given === undefined)) {
    const hint =
      takes.length === 0 ? 'without parentheses' : `with ${takes.length === 1 ? 'one id' : `${takes.length} ids`} in parentheses`;
    return {
      ids: [],
      slips: [{ code: 'E0404', at: name.at, length: name.text.length, message: `\`${name.text}\` is written ${form}`, hint }],
    };
  }
  const ids = given ?? [];
  const slips = ids.flatMap((id, index): readonly Slip[] => {
    const kind = takes[index];
    if (kind === undefined) return [];
    const of = kind === 'option' || kind === 'choice' ? ids[index - 1]?.text : undefined;
    if (of !== undefined && !scope.has(kind === 'option' ? 'project' : 'event', of)) return [];
    if (scope.has(kind, id.text, of)) return [];
    const rule = KINDS[kind];
    const known = scope.ids(kind, of);
    const near = guess(id.text, known);
    return [
      {
        code: rule.code === 'E0214' ? 'E0402' : rule.code,
        at: id.at,
        length: id.text.length,
        message: kind === 'flag' ? `no effect sets the flag \`${id.text}\`` : `${rule.none} called \`${id.text}\``,
        hint: suggest(rule.many, id.text, known),
        ...(near === undefined ? {} : { instead: near }),
      },
    ];
  });
  return { ids: ids.map((id) => id.text), slips };
}
