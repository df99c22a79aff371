// Which ids a scenario has, by kind: what references and conditions are checked against. Taken from the file as it stands, so that
// one broken part does not make every mention of it an error too.

import { ALL, type ArgumentKind } from '../core/index.ts';
import { RULE_WORDS } from './author-check.ts';
import type { Code } from './diagnostic.ts';
import type { Plain } from './parse.ts';

export type Kind = ArgumentKind | 'old-asset' | 'floor' | 'goal' | 'writer' | 'addressee' | 'rule' | 'verdict' | 'request';

interface KindRule {
  /** For messages: "no service is called …", "services here: …". */
  readonly none: string;
  readonly many: string;
  readonly code: Extract<
    Code,
    | 'E0210'
    | 'E0211'
    | 'E0212'
    | 'E0213'
    | 'E0214'
    | 'E0215'
    | 'E0216'
    | 'E0217'
    | 'E0218'
    | 'E0219'
    | 'E0220'
    | 'E0221'
    | 'E0222'
    | 'E0223'
    | 'E0224'
    | 'E0225'
    | 'E0226'
  >;
}

export const KINDS: Readonly<Record<Kind, KindRule>> = {
  project: { none: 'no project is', many: 'projects', code: 'E0211' },
  option: { none: 'no option of this project is', many: 'options', code: 'E0216' },
  stakeholder: { none: 'no stakeholder is', many: 'stakeholders', code: 'E0222' },
  person: { none: 'nobody in the team is', many: 'team', code: 'E0223' },
  member: { none: 'nobody in the team or outside is', many: 'team and hires', code: 'E0223' },
  department: { none: 'no department is', many: 'departments', code: 'E0221' },
  service: { none: 'no service is', many: 'services', code: 'E0212' },
  asset: { none: 'no asset is', many: 'assets', code: 'E0213' },
  'old-asset': { none: 'no asset is', many: 'assets', code: 'E0213' },
  event: { none: 'no event is', many: 'events', code: 'E0217' },
  choice: { none: 'no choice of this event is', many: 'choices', code: 'E0218' },
  flag: { none: 'no effect sets a flag', many: 'flags', code: 'E0219' },
  skill: { none: 'no skill is', many: 'skills', code: 'E0215' },
  floor: { none: 'no floor is', many: 'floors', code: 'E0214' },
  goal: { none: 'no goal is', many: 'goals', code: 'E0220' },
  writer: { none: 'nobody is', many: 'stakeholders and team', code: 'E0210' },
  addressee: { none: 'nobody and no department is', many: 'stakeholders, departments and all', code: 'E0210' },
  rule: { none: 'no rule of the coach is', many: 'rules', code: 'E0224' },
  verdict: { none: 'no verdict is', many: 'verdicts', code: 'E0225' },
  request: { none: 'no request is', many: 'requests', code: 'E0226' },
};

type Plains = Readonly<Record<string, Plain>>;

const mapAt = (value: Plain | undefined, key: string): Plains => {
  const inner =
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key) ? (value as Plains)[key] : undefined;
  return inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? (inner as Plains) : {};
};

/** The parts of a file that give things of a kind their ids. */
const PARTS_OF: Readonly<Record<Kind, readonly string[]>> = {
  project: ['projects'],
  option: ['projects'],
  stakeholder: ['stakeholders'],
  person: ['team'],
  member: ['team', 'hires'],
  department: ['departments'],
  service: ['services'],
  addressee: ['stakeholders', 'departments'],
  asset: ['assets', 'projects'],
  'old-asset': ['assets'],
  event: ['events'],
  choice: ['events'],
  flag: ['events'],
  skill: ['skills'],
  floor: ['building'],
  goal: ['goals'],
  writer: ['stakeholders', 'team'],
  rule: [],
  verdict: ['verdicts'],
  request: ['requests'],
};

export class Scope {
  readonly #sets = new Map<string, ReadonlySet<string>>();
  /** Flags whose condition was asked for; for the warning about flags nobody reads. */
  readonly #asked = new Set<string>();

  readonly #open: ReadonlySet<string>;

  /** `open` are parts of the file of which something could not be read: an id that seems to be missing may be meant there. */
  constructor(root: Plains, open: ReadonlySet<string> = new Set()) {
    this.#open = open;
    const keys = (part: string): readonly string[] => Object.keys(mapAt(root, part));
    const parts: readonly (readonly [Kind, readonly string[]])[] = [
      ['project', keys('projects')],
      ['stakeholder', keys('stakeholders')],
      ['person', keys('team')],
      ['member', [...keys('team'), ...keys('hires')]],
      ['department', keys('departments')],
      ['service', keys('services')],
      // What a project makes stands under the project's id once it is live.
      ['asset', [...keys('assets'), ...keys('projects')]],
      ['old-asset', keys('assets')],
      ['event', keys('events')],
      ['skill', keys('skills')],
      ['floor', keys('building')],
      ['goal', keys('goals')],
      ['writer', [...keys('stakeholders'), ...keys('team')]],
      ['addressee', [...keys('stakeholders'), ...keys('departments'), ALL]],
      ['rule', RULE_WORDS],
      ['verdict', keys('verdicts')],
      ['request', keys('requests')],
    ];
    for (const [kind, ids] of parts) this.#sets.set(kind, new Set(ids));
    const projects = mapAt(root, 'projects');
    for (const id of Object.keys(projects)) this.#sets.set(`option ${id}`, new Set(Object.keys(mapAt(projects[id], 'options'))));
    const events = mapAt(root, 'events');
    const flags = new Set<string>();
    for (const id of Object.keys(events)) {
      const choices = mapAt(events[id], 'choices');
      this.#sets.set(`choice ${id}`, new Set(Object.keys(choices)));
      for (const effects of [mapAt(events[id], 'effects'), ...Object.values(choices).map((choice) => mapAt(choice, 'effects'))]) {
        const flag = effects['flag'];
        if (typeof flag === 'string') flags.add(flag);
        if (Array.isArray(flag)) for (const one of flag) if (typeof one === 'string') flags.add(one);
      }
    }
    this.#sets.set('flag', flags);
  }

  /** The ids of a kind. Options and choices need the id of their project or event. */
  ids(kind: Kind, of?: string): readonly string[] {
    return [...(this.#sets.get(of === undefined ? kind : `${kind} ${of}`) ?? [])];
  }

  has(kind: Kind, id: string, of?: string): boolean {
    if (kind === 'flag') this.#asked.add(id);
    return (this.#sets.get(of === undefined ? kind : `${kind} ${of}`)?.has(id) ?? false) || this.isOpen(kind);
  }

  /** Stands in the file, whatever else may be meant. */
  knows(kind: Kind, id: string): boolean {
    return this.#sets.get(kind)?.has(id) ?? false;
  }

  /** Whether more things of a kind may be meant than could be read. */
  isOpen(kind: Kind): boolean {
    return PARTS_OF[kind].some((part) => this.#open.has(part));
  }

  /** Flags that effects set and no condition has asked for so far. */
  unreadFlags(): readonly string[] {
    return this.ids('flag').filter((flag) => !this.#asked.has(flag));
  }
}
