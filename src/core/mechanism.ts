// The names of all mechanisms that a scenario can have in play.

/** Mechanisms that a scenario can name in `mechanisms:`. Those not named are off. */
export const MECHANISMS = [
  'ramp-up', // M1
  'context-switching', // M2
  'tickets', // M4
  'fatigue', // M5
  'rework', // M6
  'estimates', // M9
  'delegation', // M11
  'micromanagement', // M12
  'one-to-ones', // M13
  'attention', // M18
  'expectations', // M21
  'promises', // M23
  'early-warnings', // M24
  'reporting', // M25
  'ageing', // M34
  'back-ups', // M37
  'change-risk', // M38
  'saturation', // M40
  'lead-times', // M41
  'contingency', // M48
  'waiting', // M26
  'contact-decay', // M31
  'ratchet', // M22
  'early-win', // M50
  'listening-tour', // M51
  'squeaky-wheel', // M30
  'service-recovery', // M28
  'shadow-it', // M32
  'redundancy', // M36
  'over-engineering', // M47
  'debt', // M35
  'scope-creep', // M42
  'one-accountable', // M52
  'batch-size', // M39
  'learning-by-doing', // M8
  'feedback', // M14
  'burn-out', // M15
  'attrition', // M16
  'key-person', // M17
  'toil-reduction', // M20
  'unplanned-work', // M19
  'schedule-pressure', // M7
  'change-board', // what the model says of a change
  'notices', // M27
  'patch-timing', // M38 for fixes
  'on-call', // who begins at night
  'sunk-cost', // M43
  'anchoring', // M10
  'moscow', // M45
  'approvals', // the model's order
  'expediting', // §1.2
  'sponsor', // M33
  'business-case', // C12
  'risk-acceptance', // §3.0
  'messages', // composed from slots: §4
  'kick-off', // C1
  'clinic', // C5
  'demo', // C6
  'expectation-reset', // C13
  'servqual', // M29
  'post-mortem', // M55
  'intent', // M53
  'growth', // M11
  'pre-mortem', // M9
  'questions', // M18: what only the manager can settle
  'work-arounds', // C4: what nobody reports
] as const;
export type Mechanism = (typeof MECHANISMS)[number];
