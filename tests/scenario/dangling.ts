// Every place of a scenario that names something else of it, found without the checker: by walking the file as YAML and knowing, from a
// table written for this test, which kinds of things a place may name.

import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { FUNCTIONS, type FunctionName } from '../../src/core/index.ts';

export type Kind =
  | 'floor'
  | 'skill'
  | 'service'
  | 'department'
  | 'stakeholder'
  | 'person'
  | 'hire'
  | 'asset'
  | 'project'
  | 'option'
  | 'event'
  | 'choice'
  | 'flag'
  | 'goal'
  | 'verdict'
  | 'request'
  | 'named';

/** A mention of an id: where it stands in the text, and the kinds that may stand there. */
export interface Mention {
  readonly at: number;
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly where: string;
}

/** The ids that a file defines, by kind. Options and choices belong to a project or event. */
export type Ids = ReadonlyMap<Kind, readonly string[]>;

type Tree = { readonly [key: string]: unknown };
const keys = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

export function idsOf(file: Tree): Ids {
  const parts: readonly (readonly [Kind, string])[] = [
    ['floor', 'building'],
    ['skill', 'skills'],
    ['service', 'services'],
    ['department', 'departments'],
    ['stakeholder', 'stakeholders'],
    ['person', 'team'],
    ['hire', 'hires'],
    ['asset', 'assets'],
    ['project', 'projects'],
    ['event', 'events'],
    ['goal', 'goals'],
    ['verdict', 'verdicts'],
    ['request', 'requests'],
  ];
  const inner = (part: string, of: string): readonly string[] =>
    Object.values((file[part] ?? {}) as Tree).flatMap((one) => keys((one as Tree)[of]));
  const flags = [...JSON.stringify(file).matchAll(/"flag":"([^"]+)"/g)].map(([, flag = '']) => flag);
  return new Map([
    ...parts.map(([kind, part]) => [kind, keys(file[part])] as const),
    ['option', inner('projects', 'options')] as const,
    ['choice', inner('events', 'choices')] as const,
    ['flag', flags] as const,
  ]);
}

/** Values that name something, by the way that leads to them; `*` is any one step, a number any item. */
const VALUES: readonly (readonly [way: string, kinds: readonly Kind[]])[] = [
  ['start my-floor', ['floor']],
  ['departments * at', ['floor']],
  ['departments * head', ['stakeholder']],
  ['departments * uses 0', ['service']],
  ['team * at', ['floor']],
  ['team * notices asset', ['asset', 'project']],
  ['team * notices need', ['project']],
  ['assets * at', ['floor']],
  ['assets * serves 0', ['service']],
  ['assets * covers 0', ['service']],
  ['projects * sponsor', ['stakeholder']],
  ['projects * at', ['floor']],
  ['projects * serves 0', ['service']],
  ['projects * replaces 0', ['asset']],
  ['projects * options * covers 0', ['service']],
  ['projects * options * needs 0', ['project']],
  ['events * from', ['stakeholder', 'person']],
  ['events * concerns 0', ['stakeholder', 'person']],
  ['events * if-silent', ['choice']],
  ['events * choices * effects reveal asset', ['asset', 'project']],
  ['events * choices * effects fail-unless-protected', ['asset', 'project']],
  ['events * choices * effects ask estimate', ['project']],
  ['events * choices * effects promise to', ['stakeholder']],
  ['events * choices * effects promise for', ['project']],
  ['requests * from', ['stakeholder']],
  ['requests * for', ['project']],
  ['checks * answers *', ['choice']],
  ['checks * decisions * blocks 0 talk', ['stakeholder']],
  ['checks * decisions * blocks 0 audit', ['asset', 'project']],
  ['checks * decisions * order *', ['option']],
  ['checks * decisions * lead *', ['person', 'hire']],
];
/** Maps whose names name something. */
const NAMES: readonly (readonly [way: string, kinds: readonly Kind[]])[] = [
  ['start my-skills', ['skill']],
  ['stakeholders * cost-of-delay', ['project']],
  ['team * skills', ['skill']],
  ['hires * skills', ['skill']],
  ['assets * capacity', ['service']],
  ['projects * options * effort', ['skill']],
  ['projects * options * capacity', ['service']],
  ['events * choices * team', ['person']],
  ['checks * answers', ['event']],
  ['checks * decisions * order', ['project']],
  ['checks * decisions * lead', ['project']],
];
const CONDITIONS = ['objectives * shows-when', 'events * when', 'requests * when', 'goals * if', 'verdicts * if', 'checks * expect'];

/** Kinds that a function of conditions asks for, in this test's words. */
const KIND_OF: Readonly<Record<string, readonly Kind[]>> = {
  member: ['person', 'hire'],
  asset: ['asset', 'project'],
  goal: ['goal'],
};
const IN_CONDITIONS: Readonly<Record<string, readonly string[]>> = { met: ['goal'], verdict: ['verdict'] };

const matches = (way: string, path: readonly (string | number)[]): boolean => {
  const steps = way.split(' ');
  return (
    steps.length === path.length &&
    steps.every((step, index) => step === '*' || (step === '0' ? typeof path[index] === 'number' : step === String(path[index])))
  );
};

/** Ids in a condition: what stands in the parentheses of a function. */
function inCondition(text: string, from: number, where: string): readonly Mention[] {
  return [...text.matchAll(/([a-z][a-z.-]*)\(([^()]*)\)/g)].flatMap((call) => {
    const [, name = '', inside = ''] = call;
    const takes = IN_CONDITIONS[name] ?? (Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name as FunctionName].takes : []);
    return [...inside.matchAll(/[a-z][a-z0-9-]*/g)].map((word, index) => {
      const kind = takes[index] ?? 'goal';
      return { at: from + call.index + name.length + 1 + word.index, id: word[0], kinds: KIND_OF[kind] ?? [kind as Kind], where };
    });
  });
}

/** All mentions of a file. */
export function mentionsOf(text: string): readonly Mention[] {
  const found: Mention[] = [];
  const visit = (node: Node | null, path: readonly (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = key.range?.[0] ?? 0;
        for (const [way, kinds] of NAMES) if (matches(way, path)) found.push({ at, id: name, kinds, where: [...path, name].join(' ') });
        // `ana.trust: 2` names whoever it is about.
        if (path.at(-1) === 'effects' && name.includes('.') && !name.startsWith('team.'))
          found.push({ at, id: name.split('.')[0] ?? '', kinds: kindsOfStock(name), where: [...path, name].join(' ') });
        visit(value as Node | null, [...path, name]);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => visit(item as Node | null, [...path, index]));
    else if (isScalar(node) && typeof node.value === 'string') {
      const quote = node.type === 'PLAIN' ? 0 : 1;
      const at = (node.range?.[0] ?? 0) + quote;
      const where = path.join(' ');
      const [, kinds] = VALUES.find(([way]) => matches(way, path)) ?? [];
      if (kinds !== undefined) found.push({ at, id: node.value, kinds, where });
      if (CONDITIONS.some((way) => matches(way, path))) found.push(...inCondition(node.value, at, where));
    }
  };
  visit(parseDocument(text).contents, []);
  for (const name of text.matchAll(/\{([a-z-]+)\.(name|short|title)\}/g))
    found.push({ at: name.index + 1, id: name[1] ?? '', kinds: ['named'], where: 'a text' });
  return found;
}

const kindsOfStock = (name: string): readonly Kind[] => {
  const stock = name.split('.')[1];
  if (stock === 'satisfaction' || stock === 'expectation') return ['department'];
  return stock === 'trust' ? ['stakeholder', 'person'] : ['person'];
};
