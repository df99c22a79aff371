// Every language beside English: it has the same messages, fills in the same values and marks, chooses by the same words, and each
// message is a sentence with its values. What is missing is told as a list, and shown in English until it is translated.

import { IntlMessageFormat } from 'intl-messageformat';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODES } from '../../src/scenario/index.ts';
import { LANGUAGES as CHOICES } from '../../src/session/types.ts';
import { front as deFront } from '../../src/words/de/front.ts';
import { de, en } from '../helpers/catalogues.ts';
import { front as enFront } from '../../src/words/en/front.ts';
import {
  dayAndWeek,
  duration,
  exactPoints,
  hours,
  LANGUAGES,
  leadTime,
  LOCALES,
  locale,
  language,
  money,
  moment,
  number,
  percent,
  shortList,
  signedMoney,
  speak,
  t,
  weekday,
  workdays,
  type MessageKey,
} from '../../src/words/index.ts';
import { LONGER } from '../../src/words/pseudo.ts';
import { fillings, placeholders, tagsIn } from './filling.ts';

type Messages = Readonly<Record<string, string>>;
const ENGLISH: Messages = en;
const OTHERS: Readonly<Record<Exclude<(typeof LANGUAGES)[number], 'en'>, Messages>> = { de };

/** What is left of a placeholder, a value that is none, a doubled space, a space before a stop; straight or English quotes; three dots. */
const SPOILT = /[{}<>]|undefined|NaN| {2}| [.,;:?!](?!\d)|"|'|“[^„]*”|\.\.\./;

describe.each(Object.entries(OTHERS))('%s', (tag, own) => {
  const both = Object.keys(own).filter((key) => key in ENGLISH);
  const read = (messages: Messages, key: string, of: string): IntlMessageFormat => new IntlMessageFormat(messages[key] ?? '', of);

  it('has every message: translate these in src/words/', () => {
    expect(Object.keys(ENGLISH).filter((key) => !(key in own))).toEqual([]);
  });

  it('has no message that English has no longer: take these out', () => {
    expect(Object.keys(own).filter((key) => !(key in ENGLISH))).toEqual([]);
  });

  it('names the same values and marks', () => {
    const other = both.filter((key) => {
      const [mine, theirs] = [read(own, key, tag), read(ENGLISH, key, 'en')];
      const names = (message: IntlMessageFormat): readonly string[] => [
        ...placeholders(message)
          .map(({ name }) => name)
          .sort(),
        ...tagsIn(message.getAst()).slice().sort(),
      ];
      return names(mine).join() !== names(theirs).join();
    });
    expect(other).toEqual([]);
  });

  it('chooses by the same words', () => {
    const words = (message: IntlMessageFormat): readonly string[] =>
      placeholders(message)
        .flatMap(({ name, tries }) => tries.map((word) => `${name} ${word}`))
        .slice()
        .sort();
    expect(both.filter((key) => words(read(own, key, tag)).join() !== words(read(ENGLISH, key, 'en')).join())).toEqual([]);
  });

  it('is a sentence with whatever it can be filled with', () => {
    const spoilt = both.flatMap((key) => {
      const message = read(own, key, LOCALES[tag as 'de']);
      const told = fillings(message).map((values) =>
        String(message.format({ ...values, b: (inside: readonly string[]) => inside.join('') })),
      );
      const said = placeholders(message)
        .filter(({ tries }) => tries.length === 1)
        .every(({ name }) => told.join().includes(`‹${name}›`));
      return told.join('').trim() === '' || !said || told.some((sentence) => SPOILT.test(sentence)) ? [`${key}: ${told.join(' | ')}`] : [];
    });
    expect(spoilt).toEqual([]);
  });

  it('is not English: few sentences are the same', () => {
    const same = both.filter(
      (key) => own[key] === ENGLISH[key] && /\p{L}{2,} \p{L}{2,}/u.test(own[key]?.replaceAll(/\{[^}]*\}/g, '') ?? ''),
    );
    expect(same).toEqual([]);
  });

  it('says of the menu what English does', () => {
    expect(Object.keys(deFront).sort()).toEqual(
      Object.keys(enFront)
        .filter((key) => key in own)
        .sort(),
    );
  });
});

it('the codes of the checker mean in the catalogue what they mean in its own table', () => {
  const told = Object.entries(CODES).map(([code, meaning]) => [
    `codes.${code.toLowerCase()}`,
    meaning.charAt(0).toUpperCase() + meaning.slice(1),
  ]);
  expect(Object.entries(ENGLISH).filter(([key]) => key.startsWith('codes.'))).toEqual(told);
});

it('the reader chooses among the languages that there are', () => expect(CHOICES).toEqual(LANGUAGES));

describe('German', () => {
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  it('is the current language', () => expect([language(), locale(), t('frame.panel.inbox')]).toEqual(['de', 'de-DE', 'Post']));

  it('writes numbers, money, dates and lists its own way', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(money(2_360_000, 'USD'))).toBe('23.600 $');
    expect(plain(money(123_450, 'EUR'))).toBe('1.234,50 €');
    expect(plain(signedMoney(-266_000, 'USD'))).toBe('−2.660 $');
    expect(plain(signedMoney(6_000, 'USD'))).toBe('+60 $');
    expect(number(1_234)).toBe('1.234');
    expect(percent(1_250)).toBe('12,5 %');
    expect(exactPoints(6_043)).toBe('60,43');
    expect(hours(90)).toBe('1,5 h');
    expect(duration(380)).toBe('6 h 20 min');
    expect([workdays(480), workdays(240)]).toEqual(['1 Tag', '0,5 Tage']);
    expect([leadTime(0, 0), leadTime(7, 7), leadTime(28, 42)]).toEqual(['Auf Lager', '1 Woche', '4–6 Wochen']);
    expect([weekday(2), dayAndWeek(7)]).toEqual(['Mittwoch', 'Montag, Woche 2']);
    expect(moment(new Date(2026, 10, 22, 15, 40).getTime())).toMatch(/^22\. Nov\.?,? (um )?15:40$/);
    expect(shortList(['Sam', 'Tomás', 'Ines'])).toMatch(/^Sam, Tomás (und )?,? ?Ines$/);
  });

  it('counts', () => {
    const kept = (count: number): string => t('report.promises-title', { kept: count, moved: 1, late: 0, broken: 2 });
    expect(kept(0)).toBe('Keine Zusage wurde gehalten, eine rechtzeitig verschoben, 2 gebrochen');
    expect(kept(1)).toBe('Eine Zusage wurde gehalten, eine rechtzeitig verschoben, 2 gebrochen');
    expect(t('estate.failures', { count: 3 })).toBe('3-mal ausgefallen');
    expect([0, 1, 2].map((count) => t('money.uses', { count }))).toEqual([
      'Du hast in diesem Quartal noch keinen Gefallen genutzt.',
      'Du hast in diesem Quartal einen Gefallen genutzt.',
      'Du hast in diesem Quartal 2 Gefallen genutzt.',
    ]);
  });

  it('goes back to English whole', async () => {
    await speak('en');
    expect([t('frame.panel.inbox'), money(150_000, 'USD')]).toEqual(['Inbox', '$1,500']);
    await speak('de');
  });
});

describe('the language of testers', () => {
  beforeAll(() => speak('pseudo'));
  afterAll(() => speak('en'));

  it('is English in brackets, with accents and vowels twice', () => {
    expect(t('frame.panel.inbox')).toMatch(/^⟦Íìnbóòx·*⟧$/);
    expect(t('frame.run-week', { week: 3 })).toMatch(/^⟦Rúùn wéèéèk·* 3⟧$/);
    expect(t('frame.week', { week: 3, weeks: 13 })).toMatch(/^⟦Wéèéèk·* 3 óòf·* 13⟧$/);
  });

  it('is at least 35 % longer, each message of it', () => {
    const short = (Object.keys(en) as MessageKey[]).filter((key) => {
      if (/[{<]/.test(en[key]) || !/\p{L}/u.test(en[key])) return false;
      return t(key).length < en[key].length * LONGER;
    });
    expect(short).toEqual([]);
  });

  it('counts as English does', () => {
    expect(t('debrief.why.more', { count: 1 })).toMatch(/^⟦Óònéè/);
    expect(t('debrief.why.more', { count: 2 })).toMatch(/^⟦2 /);
  });
});
