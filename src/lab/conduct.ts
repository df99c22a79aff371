// What a manager's week is made of, as parts that can be put together: a habit or a vice says only what it changes. How the parts become
// a plan stands in `bots/manager.ts`.

import type {
  Block,
  Cents,
  ChoiceId,
  CutoverPlan,
  Decision,
  DelegationLevel,
  FloorId,
  MessageView,
  Minutes,
  OptionView,
  OvertimeHours,
  PersonView,
  ProjectId,
  ProjectView,
  Rhythm,
  StakeholderId,
  StandingHabit,
  View,
  Week,
} from '../core/index.ts';

/** What competes for the week's blocks, the first first. */
export const SLOTS = ['vices', 'warnings', 'words', 'restores', 'tour', 'needs', 'walks', 'talks', 'audits'] as const;
/** Estimates stand among the needs, by what their delay costs. */
export type Slot = (typeof SLOTS)[number] | 'estimates';

/** What a manager makes of a view: shared by the parts. */
export interface Sight {
  readonly view: View;
  /** The week by whose Friday a project should be live. */
  weekOf(project: ProjectView): Week;
}

export type Blocks = (sight: Sight) => readonly Block[];

/** Each part is optional. Lists add up; of the rest the last one given holds, unless it says otherwise. */
export interface Conduct {
  /** What stands in the week, and how often; they add up, the last one given for a habit holds. */
  readonly standing?: Readonly<Partial<Record<StandingHabit, Rhythm>>>;
  /** Promises beside the dates of `date`; they add up. */
  readonly promises?: (sight: Sight) => readonly Decision[];
  readonly blocks?: Partial<Readonly<Record<Slot, Blocks>>>;
  /** What to look at before a need is decided on; they add up. */
  readonly look?: (project: ProjectView) => readonly Block[];
  /** The floor on which a walk shows what lies behind a wish; undefined = it is looked at by itself. */
  readonly seenAt?: (view: View, project: ProjectView) => FloorId | undefined;
  /** The floor on which a walk meets somebody whom nobody has heard; undefined = they are talked to by themselves. */
  readonly metAt?: (view: View, who: StakeholderId) => FloorId | undefined;
  /** Whether every need is begun before one is thought through; one who says so is enough. */
  readonly abreast?: boolean;
  /** Whether a date counts its own work alone, as if the team had nothing else to do; one who says so is enough. */
  readonly alone?: boolean;
  /** Whether an order may go out now, with so many others still open; all must agree. */
  readonly mayOrder?: (view: View, project: ProjectView, openOrders: number) => boolean;
  /** Whether an option may be ordered now, for what it costs. */
  readonly mayCost?: (view: View, option: OptionView) => boolean;
  /** Whether everything known is ordered now, looked at or not; one who says so is enough. */
  readonly rush?: (view: View) => boolean;
  /** Whether nobody is talked to but for a need; one who says so is enough. */
  readonly hush?: boolean;
  /** Whether nobody hears what could be better in their work; one who says so is enough. */
  readonly mute?: boolean;
  /** The most that orders may cost this week; the least of all holds. */
  readonly budget?: (view: View) => Cents;
  /** Which of the options that can be paid for. */
  readonly option?: (view: View, project: ProjectView, fits: readonly OptionView[]) => OptionView | undefined;
  /** The order of work. */
  readonly rank?: (view: View) => readonly ProjectId[];
  readonly limit?: (view: View) => number;
  /** Minutes of work that a date counts on. */
  readonly work?: (project: ProjectView) => Minutes;
  /** The date for the sponsor, from the week that the work points to; undefined = none yet. */
  readonly date?: (view: View, project: ProjectView, week: Week) => Week | undefined;
  readonly cutover?: (view: View, project: ProjectView) => CutoverPlan;
  readonly level?: (person: PersonView) => DelegationLevel;
  readonly overtime?: (view: View) => OvertimeHours;
  /** Blocks left free. */
  readonly spare?: (view: View) => number;
  readonly answer?: (view: View, message: MessageView) => ChoiceId | undefined;
}

/** A conduct in which everything that a plan needs is decided. */
export type Whole = Conduct & Required<Omit<Conduct, 'blocks'>> & { readonly blocks: Readonly<Record<Slot, Blocks>> };

/** Puts parts together over a base. */
export function blend(base: Whole, parts: readonly Conduct[]): Whole {
  const all: readonly Conduct[] = [base, ...parts];
  const lists = <A extends readonly unknown[], T>(of: (c: Conduct) => ((...args: A) => readonly T[]) | undefined) => {
    const given = all.flatMap((c) => of(c) ?? []);
    return (...args: A): readonly T[] => given.flatMap((one) => one(...args));
  };
  const allowing = all.flatMap((c) => c.mayOrder ?? []);
  const budgets = all.flatMap((c) => c.budget ?? []);
  const blocks = Object.fromEntries(
    [...SLOTS, 'estimates' as const].map((slot) => [slot, lists((c) => c.blocks?.[slot])]),
  ) as Whole['blocks'];
  return {
    ...parts.reduce<Whole>((before, part) => ({ ...before, ...part, blocks }), base),
    standing: Object.assign({}, ...all.map((c) => c.standing)) as Whole['standing'],
    promises: lists((c) => c.promises),
    look: lists((c) => c.look),
    mayOrder: (view, project, open) => allowing.every((one) => one(view, project, open)),
    rush: (view) => all.some((c) => c.rush?.(view) === true),
    abreast: all.some((c) => c.abreast === true),
    alone: all.some((c) => c.alone === true),
    hush: all.some((c) => c.hush === true),
    mute: all.some((c) => c.mute === true),
    budget: (view) => budgets.reduce((least, one) => Math.min(least, one(view)), Number.POSITIVE_INFINITY),
    blocks,
  };
}
