// Where the mentor's third step leads: to the panel, and to the thing or control in it, that a mistake is about. It shows and never decides.

import type { Evidence, Finding } from '../../coach/index.ts';
import type { View } from '../../core/index.ts';
import type { Panel, Thing } from '../../session/types.ts';

export interface HintPlace {
  readonly panel: Panel;
  readonly thing?: Thing;
  /** The control to ring, by its mark; the panel's heading where that is not there. */
  readonly mark: string;
}

interface Way {
  readonly panel: Panel;
  readonly mark?: string;
  /** The kind of thing among the evidence that is shown too. */
  readonly kind?: 'project' | 'person' | 'stakeholder' | 'asset';
}

const PROJECT: Way = { panel: 'projects', kind: 'project' };
const ASSET: Way = { panel: 'estate', kind: 'asset' };
const PERSON: Way = { panel: 'team', kind: 'person' };

const WAYS: Readonly<Record<Finding['rule'], Way>> = {
  'promise-on-the-spot': PROJECT,
  'late-ordering': PROJECT,
  'cowboy-change': PROJECT,
  'big-bang': PROJECT,
  'delegation-misfit': PROJECT,
  'false-economy': PROJECT,
  'gold-plating': PROJECT,
  'sunk-cost-march': PROJECT,
  'single-vendor': PROJECT,
  'silent-scope-creep': PROJECT,
  'green-backup': ASSET,
  'deferring-the-boring': ASSET,
  blame: ASSET,
  'crunch-as-plan': PERSON,
  'hero-technician': { panel: 'team' },
  'key-person': PERSON,
  'avoided-hard-talk': PERSON,
  'cavalry-too-late': { panel: 'team' },
  'silent-slip': { panel: 'promises' },
  'no-reserve': { panel: 'money' },
  firefighting: { panel: 'estate' },
  'cancelled-one-to-ones': { panel: 'plan', mark: 'standing' },
  'not-managing-up': { panel: 'plan', mark: 'standing', kind: 'stakeholder' },
  'only-upward': { panel: 'plan', mark: 'add-block', kind: 'stakeholder' },
  'ready-fire-aim': { panel: 'plan', mark: 'add-block' },
  'start-everything': { panel: 'projects', mark: 'limit' },
  'squeaky-wheel': { panel: 'projects', mark: 'move' },
  'yes-to-all': { panel: 'inbox' },
};

/** The thing of the evidence, where it is still to be seen. */
function thingIn(evidence: Evidence, kind: Way['kind'], view: View): Thing | undefined {
  for (const fact of Object.values(evidence)) {
    if (fact.kind !== kind) continue;
    const here: readonly { readonly id: string }[] =
      fact.kind === 'project'
        ? view.projects
        : fact.kind === 'person'
          ? view.team
          : fact.kind === 'asset'
            ? view.assets
            : view.stakeholders;
    if (here.some(({ id }) => id === fact.id)) return { kind: fact.kind, id: fact.id } as Thing;
  }
  return undefined;
}

export function hintPlace({ rule, evidence }: Pick<Finding, 'rule' | 'evidence'>, view: View): HintPlace {
  const { panel, mark = 'title', kind } = WAYS[rule];
  const thing = kind === undefined ? undefined : thingIn(evidence, kind, view);
  return thing === undefined ? { panel, mark } : { panel, mark, thing };
}
