// Something hidden becomes known to the manager: a need, its cause, what an asset really is, what a delay costs.

import { isKnown } from './kit.ts';
import { must } from './prepare.ts';
import { tell, type Run } from './run-context.ts';
import type { Reveal } from './scenario.ts';

/** Makes it known; false where it was known already. */
export function learn(run: Run, what: Reveal, by?: string): boolean {
  if (!change(run, what)) return false;
  tell(run, by === undefined ? { type: 'revealed', what } : { type: 'revealed', what, by });
  return true;
}

function change(run: Run, what: Reveal): boolean {
  const { state, game } = run;
  const find = (kind: 'project' | 'asset' | 'stakeholder' | 'person', id: string): number => must(game.index[kind].get(id), id);
  switch (what.kind) {
    case 'need': {
      const project = must(state.projects[find('project', what.project)], 'project');
      if (project.appeared >= 0) return false;
      project.appeared = state.day;
      return true;
    }
    case 'cause': {
      const project = must(state.projects[find('project', what.project)], 'project');
      if (project.causeKnown) return false;
      project.causeKnown = true;
      if (project.appeared < 0) project.appeared = state.day;
      return true;
    }
    case 'asset': {
      const asset = must(state.assets[find('asset', what.asset)], 'asset');
      if (isKnown(asset)) return false;
      asset.auditDay = state.day;
      return true;
    }
    case 'cost-of-delay': {
      const stakeholder = must(state.stakeholders[find('stakeholder', what.stakeholder)], 'stakeholder');
      if (stakeholder.costKnown) return false;
      stakeholder.costKnown = true;
      return true;
    }
    case 'behaviour': {
      const { conduct } = must(state.people[find('person', what.person)], 'person');
      if (conduct === undefined || !conduct.open || conduct.seen >= 0) return false;
      conduct.seen = state.day;
      return true;
    }
  }
}
