// The ways in which a need may be met: not now, by an option, by a bridge and then a main option.

import type { OptionId, ProjectRule } from '../../core/index.ts';

export const NOT_NOW = 'not-now';

export interface Way {
  /** For figures: `not-now`, the option's id, or `bridge+main`. */
  readonly id: string;
  /** What is ordered, the first first. */
  readonly options: readonly OptionId[];
}

/** All ways, in an order that the codes of `RunFacts.options` count in: not now, each option, each bridge with each main option. */
export function waysOf(project: ProjectRule): readonly Way[] {
  const mains = project.options.filter((o) => o.bridge !== true);
  const pairs = project.options.flatMap((bridge) => (bridge.bridge === true ? mains.map((main) => [bridge.id, main.id]) : []));
  return [
    { id: NOT_NOW, options: [] },
    ...[...project.options.map(({ id }) => [id]), ...pairs].map((options) => ({ id: options.join('+'), options })),
  ];
}

/** The code of what was ordered for a need, in base 36. Where something was stopped and ordered anew, the last order counts. */
export function codeOf(project: ProjectRule, ordered: readonly string[]): string {
  const ways = waysOf(project);
  const placeOf = (id: string): number => ways.findIndex((way) => way.id === id);
  const whole = placeOf(ordered.length === 0 ? NOT_NOW : ordered.join('+'));
  return Math.max(0, whole < 0 ? placeOf(ordered.at(-1) ?? NOT_NOW) : whole).toString(36);
}

/** The way that a code stands for. */
export const wayOf = (project: ProjectRule, code: string | undefined): string =>
  waysOf(project)[Number.parseInt(code ?? '0', 36)]?.id ?? NOT_NOW;
