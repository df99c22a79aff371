// The English catalogue as a whole: every message parses and is a sentence with the values that its placeholders name, the code
// names every message and hands over what it needs, and no message is there for nobody.

import { describe, expect, it } from 'vitest';
import { CAUSES, PROBLEM_CODES } from '../../src/core/index.ts';
import { ROWS, type Word } from '../../src/panels/ledger/week.ts';
import { CODES } from '../../src/scenario/index.ts';
import { NOTICE_KEYS } from '../../src/session/notices.ts';
import type { Session } from '../../src/session/types.ts';
import { isMessageKey, message, say, t, type MessageKey } from '../../src/words/index.ts';
import { en } from '../../src/words/en/index.ts';
import { fillings, placeholders } from './filling.ts';
import { sources, usesOf, type KeyText } from './uses.ts';

const KEYS = Object.keys(en) as readonly MessageKey[];
const SCREENS = new Set(KEYS.map((key) => key.split('.')[0]));
/** What is left of a placeholder, a value that is none, a doubled space, a space before a stop. */
const SPOILT = /[{}<>]|undefined|NaN| {2}| [.,;:?!](?!\d)/;

describe('every message', () => {
  it.each([...SCREENS])('of “%s” is a sentence with its values', (screen) => {
    for (const key of KEYS.filter((one) => one.startsWith(`${screen}.`))) {
      const filled = fillings(message(key)).map((values) => t(key, values));
      expect(filled.join('').trim(), key).not.toBe('');
      for (const sentence of filled) expect(sentence, key).not.toMatch(SPOILT);
      // Whatever is handed over is said in at least one of the cases.
      for (const { name } of placeholders(message(key)).filter(({ tries }) => tries.length === 1))
        expect(filled.join(), key).toContain(`‹${name}›`);
    }
  });

  it('leaves the looks of numbers and dates to words/format.ts: the page reads no skeletons', () => {
    expect(Object.values(en).filter((text) => /,\s*::/.test(text))).toEqual([]);
  });

  it('throws, our own bug, when a value is left out', () => {
    const named = KEYS.flatMap((key) => placeholders(message(key)).map(({ name }) => ({ key, name })));
    expect(named.length).toBeGreaterThan(200);
    const mute = named.filter(({ key, name }) => {
      const speaks = fillings(message(key)).every((values) => {
        const { [name]: _left, ...rest } = values;
        try {
          t(key, rest);
          return true;
        } catch {
          return false;
        }
      });
      return speaks;
    });
    expect(mute).toEqual([]);
  });

  it('begins with the name of a screen and is spelt in small letters', () => {
    expect(KEYS.filter((key) => !/^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(key))).toEqual([]);
  });

  it('a key that comes from outside and is unknown is shown as it is', () => {
    expect(say('caption.decision')).toBe(en['caption.decision']);
    expect(say('toString')).toBe('toString');
    expect(isMessageKey('__proto__')).toBe(false);
  });
});

const SAVED = { saved: true, saving: true, 'not-saved': true } satisfies Record<Session['save'], true>;
const WORDS = {
  good: true,
  bad: true,
  'as-planned': true,
  unchanged: true,
  steady: true,
  halved: true,
  'starting-point': true,
  unplanned: true,
} satisfies Record<Word, true>;
/** Templates whose hole comes right after the screen would take a whole screen for used: what they can be filled with stands here. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
  'causes.*': CAUSES,
  'codes.*': Object.keys(CODES).map((code) => code.toLowerCase()),
  'problems.*': PROBLEM_CODES,
  'frame.*': Object.keys(SAVED),
  'ledger.*': [...ROWS, ...Object.keys(WORDS)],
  'terms.*': KEYS.filter((key) => key.startsWith('terms.')).map((key) => key.replace('terms.', '')),
  'estate.*': ['up', 'down', 'slow', 'full'],
};

/** Templates of which the code, as the compiler can see, fills only those that need no other values: nothing to hold here. */
const NARROWED: readonly KeyText[] = ['offers.about.*', 'help.key.*'];

/** The messages that a key in the code can mean. */
function meant(text: KeyText): readonly string[] {
  if (!text.includes('*')) return [text];
  const wide = WIDE[text];
  if (wide !== undefined) return wide.map((part) => text.replace('*', part));
  const pattern = new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9]+(-[a-z0-9]+)*')}$`);
  return KEYS.filter((key) => pattern.test(key));
}

describe('the code and the catalogue', () => {
  const uses = usesOf(sources());

  it('finds uses of every kind', () => {
    const used = (key: string, name?: string): boolean =>
      uses.some(({ keys, values }) => keys.includes(key) && (name === undefined || values?.includes(name) === true));
    expect(used('ledger.why-rose', 'amount')).toBe(true); // t(a ? 'key' : 'key', { … })
    expect(used('frame.week', 'weeks')).toBe(true); // <Say k="key" weeks={…} />
    expect(used('frame.plan-week', 'week')).toBe(true); // { key: 'key', values: { … } }
    expect(used('notice.unknown-scenario', 'scenario')).toBe(true); // notice('key', { … })
    expect(used('problems.*', 'needed')).toBe(true); // t(`problems.${code}`, { … })
    expect(used('help.how-1')).toBe(true); // a table of keys
  });

  it('knows every wide template, and no more', () => {
    const wide = uses.flatMap(({ keys }) => keys).filter((key) => /^[a-z]+\.\*/.test(key) && SCREENS.has(key.split('.')[0]));
    expect([...new Set(wide)].sort()).toEqual(Object.keys(WIDE).sort());
  });

  it('has every message that the code names', () => {
    const named = uses.flatMap(({ keys, place }) => keys.flatMap(meant).map((key) => ({ key, place })));
    // Functions of the scenario language look like keys (`promises.kept`), and are the core's own.
    const missing = named.filter(
      ({ key, place }) => !isMessageKey(key) && !place.startsWith('src/core/') && SCREENS.has(key.split('.')[0]),
    );
    expect(missing).toEqual([]);
    expect(uses.flatMap(({ keys }) => keys).filter((key) => key.includes('*') && meant(key).length === 0)).toEqual([]);
  });

  it('has the sentence of every notice', () => {
    expect(NOTICE_KEYS.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('has no message that nobody uses', () => {
    const used = new Set(uses.flatMap(({ keys }) => keys.flatMap(meant)));
    expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
  });

  it('hands over every value that a sentence names', () => {
    const short = uses.flatMap(({ place, keys, values }) =>
      values === undefined
        ? []
        : keys
            .filter((key) => !NARROWED.includes(key))
            .flatMap(meant)
            .filter(isMessageKey)
            .flatMap((key) => {
              const missing = placeholders(message(key)).filter(({ name }) => !values.includes(name));
              return missing.length === 0 ? [] : [`${place} ${key}: ${missing.map(({ name }) => name).join(', ')}`];
            }),
    );
    expect(short).toEqual([]);
  });

  it('hands over nothing that no sentence names', () => {
    const idle = uses.flatMap(({ place, keys, values = [] }) => {
      const named = new Set<string>(
        keys
          .flatMap(meant)
          .filter(isMessageKey)
          .flatMap((key) => placeholders(message(key)).map(({ name }) => name)),
      );
      const rest = values.filter((name) => !named.has(name));
      return rest.length === 0 || keys.flatMap(meant).filter(isMessageKey).length === 0
        ? []
        : [`${place} ${keys.join(' or ')}: ${rest.join(', ')}`];
    });
    expect(idle).toEqual([]);
  });
});
