// Nothing that the oldest browsers of `docs/browsers.md` lack, in what runs in a page: there it would end a game, and no test of ours plays in
// them. The command line runs on Node and may.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Newer than Safari 17 or Firefox 128, by what it is called. */
const NEWER: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'helpers of iterators',
    /\bIterator\.(from|prototype|concat)\b|\.(values|keys|entries)\(\)\.(map|filter|some|every|find|reduce|take|drop|toArray|forEach|flatMap)\(/,
  ],
  ['newer methods of sets', /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['Promise.withResolvers and Promise.try', /\bPromise\.(withResolvers|try)\b/],
  ['Object.groupBy', /\b(Object|Map)\.groupBy\b/],
  ['Array.fromAsync', /\bArray\.fromAsync\b/],
  ['URL.parse', /\bURL\.parse\b/],
  ['RegExp.escape', /\bRegExp\.escape\b/],
  ['base64 of byte arrays', /\bUint8Array\.from(Base64|Hex)\b|\.to(Base64|Hex)\(\)/],
  ['Intl.DurationFormat', /\bIntl\.DurationFormat\b/],
  ['scheduler', /\bscheduler\.(yield|postTask)\b/],
  ['view transitions', /\bstartViewTransition\b|@view-transition|view-transition-name/],
  ['popover', /\bpopovertarget\b|\bpopoverTarget\b|\.showPopover\(|:popover-open/],
  ['anchor positioning', /\banchor-name\b|\bposition-anchor\b|\banchor\(/],
  ['@starting-style', /@starting-style/],
  ['light-dark()', /\blight-dark\(/],
  // What asks first may.
  ['field-sizing and interpolate-size', /(?<!@supports \()(?<!@supports[^{]*\{[^{}]*\{[^}]*)\b(field-sizing|interpolate-size)\b/],
  ['nesting of styles', /^\s*&/m],
  // Safari has it since 17.4.
  ['checkVisibility that was not asked for', /^(?!.*'checkVisibility' in ).*\.checkVisibility\(/m],
];

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name) && !name.startsWith('cli'))
  .map((name) => ({ name, text: readFileSync(path.join(root, 'src', name), 'utf8') }));

it('uses nothing that they lack', () => {
  expect(files.length).toBeGreaterThan(500);
  const found = NEWER.flatMap(([what, pattern]) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => `${name}: ${what}`));
  expect(found).toEqual([]);
});

it('sees it where it is used', () => {
  const used = [
    'new Set(a).values().map((one) => one)',
    'a.isSubsetOf(b)',
    'const { promise } = Promise.withResolvers();',
    'Object.groupBy(list, by)',
    '  &:hover { color: red; }',
    '.field { field-sizing: content; }',
    'return element.checkVisibility();',
  ];
  for (const text of used)
    expect(
      NEWER.some(([, pattern]) => pattern.test(text)),
      text,
    ).toBe(true);
  expect(NEWER.some(([, pattern]) => pattern.test("return 'checkVisibility' in element ? element.checkVisibility() : true;"))).toBe(false);
  expect(
    NEWER.some(([, pattern]) => pattern.test('@supports (field-sizing: content) {\n  .field {\n    field-sizing: content;\n  }\n}')),
  ).toBe(false);
});
