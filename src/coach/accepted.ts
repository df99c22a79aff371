// A risk that somebody accepted in writing: an explicit choice, communicated, clears a rule (research §3.0). It counts while it stands, was said
// plainly, and is theirs to judge.

import type { AssetId, ProjectId, RiskKind, RiskView, View } from '../core/index.ts';

const counts = ({ standing, theirs, wording }: RiskView): boolean => standing && theirs && wording === 'plain';

export const isAccepted = (view: View, risk: RiskKind, thing: AssetId | ProjectId): boolean =>
  view.risks?.some((one) => one.risk === risk && one.thing === thing && counts(one)) === true;

/** Whether any weakness of a thing was accepted. */
export const isAnyAccepted = (view: View, thing: AssetId | ProjectId): boolean =>
  view.risks?.some((one) => one.thing === thing && counts(one)) === true;
