// Branded ids: a string that a scenario file names a thing by. A project's id cannot be passed where a person's is wanted.
// Parsing (is this text an id of this scenario?) lives in `scenario/`; the core trusts the rules it is given.

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ScenarioId = Id<'scenario'>;
export type FloorId = Id<'floor'>;
export type DepartmentId = Id<'department'>;
export type StakeholderId = Id<'stakeholder'>;
export type PersonId = Id<'person'>;
export type ServiceId = Id<'service'>;
export type AssetId = Id<'asset'>;
export type ProjectId = Id<'project'>;
export type OptionId = Id<'option'>;
export type EventId = Id<'event'>;
export type ChoiceId = Id<'choice'>;
export type GoalId = Id<'goal'>;
export type ObjectiveId = Id<'objective'>;
export type SkillId = Id<'skill'>;
export type PromiseId = Id<'promise'>;
export type RequestId = Id<'request'>;

/** Marks a text as an id. Only for the doors through which text enters: the scenario compiler, the run decoder and tests. */
export function asId<T extends Id<string>>(text: string): T {
  return text as T;
}
