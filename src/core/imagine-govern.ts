// The part of `imagine` about approvals, the sponsor, business cases and signed risks. The view tells all of it, so nothing is drawn.

import { must, type Game } from './prepare.ts';
import type { OrderState } from './project-state.ts';
import type { RunState } from './state.ts';
import { waitOf } from './systems/approvals.ts';
import { towardsOf } from './systems/sponsor.ts';
import type { Cents } from './units.ts';
import type { OrderView, View } from './view.ts';
import { min } from './exact.ts';

/** Puts into an imagined state what the view tells of them. */
export function imagineGovern(game: Game, state: RunState, view: View): void {
  const { govern } = state;
  if (govern === undefined) return;
  if (govern.sponsor !== undefined && view.sponsor !== undefined) {
    const { briefed = -1, counted = -1, toNext, uses } = view.sponsor;
    const ruled = view.stakeholders.map((one) => one.ruledUntil ?? -1);
    govern.sponsor = { briefed, counted, towards: towardsOf(toNext), uses: uses.slice(), ruled };
  }
  if (govern.cases !== undefined) {
    govern.cases.asked = view.money.gap?.asked ?? -1;
    govern.cases.monthly = view.money.monthlyLimit - game.rules.monthly;
    for (const project of view.projects) {
      const i = must(game.index.project.get(project.id), 'project');
      govern.cases.minutes[i] = project.case?.written ?? 0;
      govern.cases.read[i] = project.case?.read === true;
      govern.cases.decided[i] = project.case?.decided ?? -1;
    }
  }
  if (govern.risks !== undefined) {
    govern.risks = (view.risks ?? []).map((paper) => ({
      risk: paper.risk,
      thing: must(game.index[paper.risk === 'unmet' ? 'project' : 'asset'].get(paper.thing), 'thing'),
      by: must(game.index.stakeholder.get(paper.by), 'stakeholder'),
      until: paper.until,
      wording: paper.wording,
      day: paper.day,
      at: [paper.day, 0],
      sent: paper.signed,
    }));
  }
}

/** What an order carries beside its dates. */
export function imagineOrderExtras(game: Game, own: OrderState, order: OrderView, price: Cents): void {
  if (order.approval !== undefined) {
    const { urgent, on } = order.approval;
    const asked = order.vendor?.from === 'call';
    own.approval = own.sent
      ? { urgent, quotes: min(on, order.placed + waitOf(game.rules, price).quotes), on, asked }
      : { urgent, quotes: -1, on: -1, asked };
  }
  const { planned = false, day } = order.expedite ?? {};
  if (planned || day !== undefined) own.expedited = { at: [day ?? order.placed, 0], day: day ?? -1 };
}
