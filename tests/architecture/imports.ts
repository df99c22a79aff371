// Who may import whom: the table of `docs/architecture.md`, as data, and the check that holds it. Nothing is excepted.

import path from 'node:path';
import { isNode, nameOf, violation, walk, type Parsed, type SyntaxNode, type Violation } from './source.ts';

type Strength = 'values' | 'types';

/** For each room of `src/`, the rooms it may import. `types` allows `import type` only. */
export const ROOMS: Readonly<Record<string, Readonly<Record<string, Strength>>>> = {
  core: {},
  words: {},
  offline: {},
  scenario: { core: 'values' },
  run: { core: 'values' },
  picture: { core: 'values' },
  coach: { core: 'values', run: 'values' },
  lab: { core: 'values', run: 'values', coach: 'values', scenario: 'types' },
  debrief: { core: 'values', run: 'values', coach: 'values', lab: 'values' },
  session: { core: 'values', scenario: 'values', run: 'values', coach: 'values', debrief: 'values' },
  world: { picture: 'values', core: 'types', session: 'types' },
  panels: { core: 'types', picture: 'values', coach: 'values', debrief: 'types', session: 'values', words: 'values' },
  sound: { core: 'types', session: 'types', words: 'values' },
  studio: {
    core: 'values',
    scenario: 'values',
    run: 'values',
    coach: 'values',
    lab: 'values',
    debrief: 'values',
    picture: 'values',
    words: 'values',
    session: 'values',
    world: 'values',
    panels: 'values',
    sound: 'values',
  },
  cli: { core: 'values', scenario: 'values', run: 'values', coach: 'values', lab: 'values', debrief: 'values', words: 'values' },
};

/** The files of a room that other rooms may name. Elsewhere it is `index.ts` (or `.tsx`) alone. */
export const MORE_DOORS: Readonly<Record<string, readonly string[]>> = {
  // Types and a few lines that must not bring the YAML parser, or the whole store, along.
  scenario: ['texts.ts'],
  session: ['types.ts'],
  // The studio's words, which the game must not bring along.
  words: ['studio.ts'],
  // What the page of the game does in the studio's frame.
  studio: ['play/frame.ts'],
  // Controls and looks without the game's screens.
  panels: ['kit.ts'],
};

/** Packages by room: each kind of library lives in one place. `node:` stands for what comes with Node. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['seedrandom'],
  scenario: ['yaml', 'zod', 'mdast-util-from-markdown', 'fastest-levenshtein'],
  run: [],
  coach: [],
  lab: [],
  debrief: [],
  picture: [],
  words: ['intl-messageformat'],
  offline: [],
  session: ['zustand', 'idb', 'virtual:'],
  world: ['phaser'],
  panels: [
    'react',
    'react-dom',
    'react-aria-components',
    'zustand',
    'd3-scale',
    'd3-shape',
    'lucide-react',
    '@fontsource-variable/inter',
    '@fontsource-variable/atkinson-hyperlegible-next',
  ],
  sound: ['howler'],
  studio: [
    'react',
    'react-dom',
    'react-aria-components',
    'zustand',
    'lucide-react',
    'idb',
    'uqr',
    'virtual:',
    '@codemirror/',
    '@lezer/highlight',
  ],
  cli: ['node:', 'commander', 'picocolors', 'tinypool', 'chokidar', 'pofile'],
};

/** Those who play by the view alone, and what of the core would show them more, or let them try before they decide. */
const PLAYERS = /^src\/lab\/(bots|habits|vices|sense)\//;
const BEHIND_THE_VIEW: ReadonlySet<string> = new Set([
  'State',
  'Game',
  'Rules',
  'Desk',
  'prepare',
  'begin',
  'decide',
  'advance',
  'run',
  'continueRun',
  'drive',
  'imagine',
  'outcome',
  'truthOf',
  'hashState',
]);

/** Names that a bot's file takes from the core and may not. */
function peeks(file: Parsed): readonly Violation[] {
  const found: Violation[] = [];
  if (!PLAYERS.test(file.path)) return found;
  walk(file.tree, (node) => {
    if (node.type !== 'ImportDeclaration' || !(literal(node['source']) ?? '').includes('/core/')) return;
    for (const specifier of Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : []) {
      const imported = nameOf(specifier['imported']);
      if (imported === undefined || BEHIND_THE_VIEW.has(imported))
        found.push(violation(file, node, 'peeking', `a bot may not see ${imported ?? 'all of the core'}`));
    }
  });
  return found;
}

/** `main.tsx` wires the page and may import every room, through the same doors. */
const WIRING = 'src/main.tsx';

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly node: SyntaxNode;
}

const literal = (node: unknown): string | undefined => (isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined);

/** Every way a file can name another: import, export … from, import(), import types, new URL('…', import.meta.url). */
export function importsOf(file: Parsed): readonly Import[] {
  const found: Import[] = [];
  const add = (source: unknown, typeOnly: boolean, node: SyntaxNode): void => {
    const from = literal(source);
    if (from !== undefined) found.push({ from, typeOnly, node });
  };
  walk(file.tree, (node) => {
    switch (node.type) {
      case 'ImportDeclaration': {
        const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
        const allTypes = specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type');
        add(node['source'], node['importKind'] === 'type' || allTypes, node);
        break;
      }
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        add(node['source'], node['exportKind'] === 'type', node);
        break;
      case 'ImportExpression':
        add(node['source'], false, node);
        break;
      case 'TSImportType':
        add(node['source'], true, node);
        break;
      case 'NewExpression': {
        const [target, base] = Array.isArray(node['arguments']) ? node['arguments'] : [];
        const relative = literal(target);
        if (isNode(base) && relative?.startsWith('.') === true) add(target, false, node);
        break;
      }
    }
  });
  return found;
}

/** The room of a path under `src/`; undefined for files that stand directly in it. */
function roomOf(file: string): string | undefined {
  const [top, room, ...rest] = file.split('/');
  return top === 'src' && rest.length > 0 ? room : undefined;
}

const isDoor = (room: string, file: string): boolean => {
  const inside = file.slice(`src/${room}/`.length);
  return inside === 'index.ts' || inside === 'index.tsx' || (MORE_DOORS[room] ?? []).includes(inside);
};

const packageAllowed = (room: string, from: string): boolean =>
  (PACKAGES[room] ?? []).some((name) => (/[:/]$/.test(name) ? from.startsWith(name) : from === name || from.startsWith(`${name}/`)));

function checkOne(file: Parsed, room: string | undefined, { from, typeOnly, node }: Import): Violation | undefined {
  if (!from.startsWith('.')) {
    if (room === undefined || packageAllowed(room, from)) return undefined;
    return violation(file, node, 'packages', `${room} may not import ${from}`);
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file.path), from.replace(/\?.*$/, '')));
  if (!target.startsWith('src/')) {
    return /\.(ts|tsx|mjs|js)$/.test(target) ? violation(file, node, 'rooms', `${from} leaves src/`) : undefined;
  }
  const other = roomOf(target);
  if (other === room) return undefined;
  if (other === undefined) return violation(file, node, 'rooms', `nothing imports ${target}`);
  if (room !== undefined) {
    const strength = ROOMS[room]?.[other];
    if (strength === undefined) return violation(file, node, 'rooms', `${room} may not import ${other}`);
    if (strength === 'types' && !typeOnly) return violation(file, node, 'rooms', `${room} may import only types of ${other}`);
  }
  return isDoor(other, target) ? undefined : violation(file, node, 'doors', `${other} is entered through its door, not ${target}`);
}

/** Violations of the rooms, the doors and the packages, over files of `src/`. */
export function checkImports(files: readonly Parsed[]): readonly Violation[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room !== undefined && ROOMS[room] === undefined) return [violation(file, undefined, 'rooms', `${room} is no room of this house`)];
    if (room === undefined && file.path !== WIRING && !file.path.endsWith('.d.ts')) {
      return [violation(file, undefined, 'rooms', `only main.tsx stands outside the rooms`)];
    }
    return [...importsOf(file).flatMap((one) => checkOne(file, room, one) ?? []), ...peeks(file)];
  });
}
