// A risk that somebody accepted in writing: an explicit choice, communicated, clears a rule (research §3.0). It counts while it stands, was said
// plainly, and is theirs to judge.

import type { AssetId, ProjectId, RiskKind, View } from '../core/index.ts';

export const isAccepted = (view: View, risk: RiskKind, thing: AssetId | ProjectId): boolean =>
  view.risks?.some((one) => one.risk === risk && one.thing === thing && one.standing && one.theirs && one.wording === 'plain') === true;
