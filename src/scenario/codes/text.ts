// The pages of codes about the text itself: what YAML would read otherwise than its author, and what no file may hold.

import type { Code } from '../diagnostic.ts';
import type { Page } from './page.ts';

type TextCode = Extract<Code, `E01${string}` | `W01${string}`>;

const LIGHTS = '    title: The lights flicker';

export const TEXT_PAGES: Readonly<Record<TextCode, Page>> = {
  E0101: {
    means: 'The file is larger than 256 KiB, or has more lines or parts than any scenario needs.',
    why: 'A scenario that comes from somebody else must not be able to hang the game. The largest one that comes with it fills less than three quarters of that. Most often a part was pasted many times.',
    wrong: '# one more remark of many\n'.repeat(12_000),
    right: '# Each event happens at most once, in a week in which `when` holds.',
  },
  E0102: {
    means: 'Something is nested in something that is nested in something, more than 64 times.',
    why: 'A bracket that is left open nests all that follows. A file that is nested a thousand times can make a program stop for good, so it is refused before it is read.',
    wrong: `    uses: ${'['.repeat(80)}`,
    right: '  office: { floor: 2, name: Office }',
  },
  E0103: {
    means: 'There is a tab where spaces belong.',
    why: 'What belongs together stands in the same column. A tab is as wide as each program likes, so two people would see two different files. Type spaces: two for each step to the right.',
    wrong: '    name:\tSam Adeyemi',
    right: '    name: Sam Adeyemi',
  },
  E0104: {
    means:
      'There is a character that cannot be seen: a non-breaking space, a space of no width, a mark that turns the direction of writing.',
    why: 'They come along when text is pasted from a word processor or a web page. A name with one of them looks like another name and is not found; a text with one of them breaks in odd places.',
    wrong: '    role: runs\u00a0the shelter',
    right: '    role: runs the shelter',
  },
  E0105: {
    means:
      'This cannot be read as YAML. Most often a text needs quotes, because it holds a colon with a space, begins with a sign, or has quotes of its own.',
    why: 'A colon with a space after it divides a name from its value, so a second one in the same line cannot be told from the first. Quotes around the whole text say that it is one text.',
    wrong: '    title: Oh no: the lights flicker',
    right: "    title: 'Oh no: the lights flicker'",
    at: LIGHTS,
  },
  E0106: {
    means: 'YAML has signs by which one part of a file stands for another: &, *, ! and <<. A scenario has none of them.',
    why: 'A file must say the same wherever one begins to read it, and nothing in it may grow when it is read. In a condition write not in place of !; a sentence that begins with such a sign needs quotes.',
    wrong: '    when: !promised(sam) and week = 2',
    right: '    when: not promised(sam) and week = 2',
    at: '    when: week = 2 and not promised(sam)',
  },
  E0107: {
    means: 'A space and a # begin a remark, so the sentence ends before it and the rest is lost.',
    why: 'Nothing looks wrong: the file can be read, and players simply see half a sentence. In quotes a # is a letter like any other.',
    wrong: '    title: The lights in room #2 flicker',
    right: "    title: 'The lights in room #2 flicker'",
    at: LIGHTS,
  },
  E0108: {
    means: 'A name is given twice in the same place.',
    why: 'Only one of the two could count, and the other would silently be lost. Delete one, or give it a name of its own.',
    wrong: '    power: medium\n    power: high\n    loudness: high',
    right: '    power: medium\n    loudness: high',
  },
  E0109: {
    means: 'A number is written in a form that is read as another one, such as 0x1F, 1e3 or 007, or it is too large to be kept exactly.',
    why: 'Whoever reads the file must see the number that the game plays with. Plain digits cannot be misread.',
    wrong: '        price: 06500',
    right: '        price: 6500',
  },
  E0110: {
    means: 'A text goes on in the next line without saying so.',
    why: 'YAML joins the lines with a space. Where a colon or a dash was forgotten, two parts become one text and nobody is told. A text of several lines stands in a block after |.',
    wrong: '    wants: Wi-Fi that survives\n      dinner time.',
    right: '    wants: Wi-Fi that survives dinner time.',
  },
  E0111: {
    means: 'Inside braces a comma ends a text, so that what follows it became a name without a value.',
    why: 'Braces hold several parts with commas between them. A sentence with a comma of its own needs quotes, or its rest is taken for a part of the scenario.',
    wrong:
      '      shop: { label: Three boxes, or four, note: Thirty guests at once and they fold., price: 500, lead: 2 days, effort: { network: 1 days }, capacity: { wifi: 40 }, benefit: 60% }',
    right:
      "      shop: { label: 'Three boxes, or four', note: Thirty guests at once and they fold., price: 500, lead: 2 days, effort: { network: 1 days }, capacity: { wifi: 40 }, benefit: 60% }",
    at: '      shop: { label: Three boxes from a shop, note: Thirty guests at once and they fold., price: 500, lead: 2 days, effort: { network: 1 days }, capacity: { wifi: 40 }, benefit: 60% }',
  },
  E0112: {
    means: 'Braces go over several lines.',
    why: 'In braces the columns say nothing any more, so a forgotten brace swallows the rest of the file. Put them on one line, or give each part a line of its own without braces.',
    wrong: '  money: { capital: 12000,\n    monthly: 300 }',
    right: '  money: { capital: 12000, monthly: 300 }',
  },
  E0113: {
    means: 'A name that programs need for themselves: __proto__, constructor or prototype.',
    why: 'Such names have been used to break into programs. No scenario needs them, so they are refused everywhere.',
    wrong: '  constructor: { floor: 3, name: Attic }\n  office: { floor: 2, name: Office }',
    right: '  office: { floor: 2, name: Office }',
  },
  E0114: {
    means: 'The file is not one map of parts: it is empty, or a list, or a single text.',
    why: 'A scenario begins with named parts, each on a line of its own at the left edge: format, id, version, title.',
    wrong: '- Six weeks at the shelter\n- Two projects\n',
    right: 'format: 1\nid: small\nversion: 1',
    isFile: true,
  },
  E0115: {
    means: 'The file says that it is written in another version of the format than this program reads.',
    why: 'A program that guesses would play something else than was written. An older file is brought up to date by rollout migrate; a newer one needs a newer program.',
    wrong: 'format: 99\nid: small',
    right: 'format: 1\nid: small',
  },
  E0116: {
    means: 'A text looks like a number, a yes or no, or nothing, and YAML reads it so.',
    why: 'A chapter 1.10 would be shown as 1.1, a house number 007 as 7, and null as nothing at all. Quotes keep a text as it was typed.',
    wrong: '    title: 1.10',
    right: "    title: '1.10'",
    at: LIGHTS,
  },
  E0117: {
    means: 'A yes or no is written with another word than true or false.',
    why: 'Some programs read yes, on and y as true, others as the word itself. true and false are read the same everywhere.',
    wrong: '    must-answer: yes',
    right: '    must-answer: true',
  },
  E0118: {
    means: 'There is no space after a colon, so that the name and its value are one word.',
    why: 'Addresses and times have colons in them too; only a colon with a space after it divides a name from its value.',
    wrong: '  weeks:6',
    right: '  weeks: 6',
  },
  E0119: {
    means: 'A name is read as a number, as a yes or no, or as nothing.',
    why: 'Names tie the parts of a file together, so they must be words that nothing else can be meant by: small letters, digits and hyphens, with a letter first.',
    wrong: '  2: { floor: 3, name: Attic }\n  office: { floor: 2, name: Office }',
    right: '  office: { floor: 2, name: Office }',
  },
  E0120: {
    means: 'There is no space after a dash, so that a list of several things became one text.',
    why: 'A dash without a space is a minus or a hyphen. With a space after it, it begins an item of a list.',
    wrong: '    replaces:\n      -old-server\n      -old-aps',
    right: '    replaces:\n      - old-server',
    at: '    replaces: [old-server]',
  },
  E0121: {
    means: 'A line that speaks to YAML itself: %YAML, or a --- or ... after which a second document begins.',
    why: 'The first changes how every word of the file is read. Of a second document nothing would be read at all, and nobody would miss it.',
    wrong: '%YAML 1.1\n---\n',
    right: 'format: 1\nid: small',
    isFirst: true,
  },
  E0122: {
    means: 'A warning is allowed without a reason, or in a form that is not read.',
    why: 'Whoever finds the scenario later must know why this is no mistake. Write # allow, the code, a colon and a sentence, on a line of its own above the one that is meant.',
    wrong: '      # allow W0303\n      paper:',
    right: '      paper:',
  },
  E0123: {
    means: 'An allowance names a code that does not exist, or an error.',
    why: 'Only warnings can be allowed: they are advice. With an error the scenario cannot be played, whatever the reason.',
    wrong: '  # allow E0214: We have no floors.\n  office: { floor: 2, name: Office }',
    right: '  office: { floor: 2, name: Office }',
  },
  E0124: {
    means: 'The file is not a text in UTF-8: it is saved in another encoding, or it is no text at all.',
    why: 'Which letter a byte stands for is a matter of agreement, and UTF-8 is the one that every program of today knows. Read by another one, Müller becomes MÃ¼ller or M?ller. Most editors offer the encoding where they save; a word processor can save as plain text.',
    wrong: '    name: S\ufffdm Adeyemi',
    right: '    name: Sam Adeyemi',
  },
  W0107: {
    means: 'A # with one space before it ends the sentence. It may have been meant as a part of it.',
    why: 'YAML takes all after it for a remark, and players see half a sentence. In quotes it is a part of the text. Where it is a remark, put two spaces before it.',
    wrong: '    title: The lights flicker # in week 3',
    right: '    title: The lights flicker  # in week 3',
    at: LIGHTS,
  },
  W0108: {
    means: 'A number has a plus sign, and YAML drops it.',
    why: 'A price of +6500 is 6500, not 6500 more. Only effects add to what is there, and there a plus is welcome.',
    wrong: '        price: +6500',
    right: '        price: 6500',
  },
  W0109: {
    means: 'A number has a point and three digits after it: 6.500 is read as six and a half.',
    why: 'In half of the world a point parts thousands. A server that carries 4.000 users would carry four. Where only whole numbers can stand, as in a price, it is an error at once.',
    wrong: '        capacity: { cases: 4.000 }\n        yearly-failure: 12%',
    right: '        capacity: { cases: 4000 }\n        yearly-failure: 12%',
    at: '        capacity: { cases: 40 }\n        yearly-failure: 12%',
  },
  W0110: {
    means: 'An allowance silences nothing: the line below it does not give that warning.',
    why: 'It may have been put above another line, or the warning is gone since. An allowance that stays behind would hide the next mistake of its kind.',
    wrong: '      # allow W0303: It is meant to hurt.\n      paper:',
    right: '      paper:',
  },
};
