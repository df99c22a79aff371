// Sizes that a story tells in words: “seven rooms”, “the third floor”, „vierzehn Laptops“. What was counted at one workplace is another number at the
// next; hours, years and promises of two weeks are not. Pure. Languages without a table here are read by their figures alone.

interface Words {
  /** A number and what is counted, at most two words before it: “Six mid-range access points”. */
  readonly size: RegExp;
  /** A floor by its number. */
  readonly floor: RegExp;
  /** An amount of money in words. */
  readonly money: RegExp;
}

const UP_TO_TWELVE = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen';
const NUMBER = `(?:${UP_TO_TWELVE}|${TEENS}|${TENS})(?:[- ](?:and )?(?:one|${UP_TO_TWELVE}|${TENS}))*`;
/** What is counted in any workplace alike: time, and parts of speech. */
const ALIKE =
  'seconds|minutes|hours|days|evenings|afternoons|mornings|nights|weekends|weeks|months|quarters|years|times|things|ways|words|sentences|lines|pages|sides|ends|halves|past|to|of|or|and|that|who|is|was|has|does|this|its|as|less|us|plus|dollars|euros|pounds|francs|percent';

/** Numbers of which German puts others together; a sentence may begin with them, and only nouns are known by their capital letter. */
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const ONES = either('zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf');
const MORE = either(
  'dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|dutzend',
);
/** Put together in one word: `fünfundvierzig`. */
const NUMBER_DE = `(?:(?:${either('ein')}|${ONES})und)?(?:${ONES}|${MORE})(?:hundert|tausend)?`;
const ALIKE_DE =
  'Sekunden?|Minuten?|Stunden?|Tagen?|Tage|Abenden?|Abende|Nachmittagen?|Nächten?|Nächte|Wochen?|Wochenenden?|Monaten?|Monate|Quartalen?|Quartale|Jahren?|Jahre|Uhr|Mal|Male|Dinge|Dingen|Sätze|Sätzen|Zeilen|Seiten|Wörter|Wörtern|Dollar|Euro|Franken|Pfund|Prozent';

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    size: new RegExp(
      `\\b${NUMBER}(?: (?!(?:${ALIKE})\\b)[\\p{L}’-]+){0,2}? (?!(?:${ALIKE})\\b)(?:people|children|men|women|staff|[\\p{L}-]{2,}[^s\\W]s)\\b`,
      'iu',
    ),
    floor: /\b(?:first|second|third|fourth|fifth|sixth|seventh|top|upper|lower|ground) (?:floor|storey|level)s?\b/i,
    money: new RegExp(`\\b${NUMBER} (?:dollars|euros|pounds|francs|grand)\\b`, 'i'),
  },
  de: {
    size: new RegExp(
      `(?<!\\p{L})${NUMBER_DE}(?: (?!(?:${ALIKE_DE})(?!\\p{L}))[\\p{Ll}-]+){0,2}? (?!(?:${ALIKE_DE})(?!\\p{L}))\\p{Lu}[\\p{L}-]+`,
      'u',
    ),
    floor:
      /(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|oberste|unterste)[nmrs]? (?:Stock|Stockwerk|Etage|Obergeschoss)/iu,
    money: new RegExp(`(?<!\\p{L})${NUMBER_DE} (?:Dollar|Euro|Franken|Pfund)(?!\\p{L})`, 'iu'),
  },
};

/** What of a workplace is another number now. */
export interface OtherSizes {
  readonly people: boolean;
  readonly money: boolean;
  readonly floors: boolean;
}

/** Finds what a line tells in words of that; `language` in two letters. */
export function numberWords(language: string, { people, money, floors }: OtherSizes): (line: string) => boolean {
  const words = WORDS[language];
  if (words === undefined) return () => false;
  const asked = [...(people ? [words.size] : []), ...(money ? [words.money] : []), ...(floors ? [words.floor] : [])];
  return (line) => asked.some((one) => one.test(line));
}
