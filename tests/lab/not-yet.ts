// Claims of the model that the short balance refutes today, each with its figure when it was listed and the reason as far as seen: first of
// harbor-relief, then of first-ninety-days and of lindqvist-rowe. To be emptied by mending a scenario or the model, never a bar and never a bot’s good sense. The
// test holds the lists exact.

export interface NotYet {
  readonly id: string;
  readonly figure: number;
  readonly reason: string;
}

export const NOT_YET: readonly NotYet[] = [];

/** The same of first-ninety-days. */
export const NOT_YET_NINETY: readonly NotYet[] = [];

/** The same of lindqvist-rowe. */
export const NOT_YET_LINDQVIST: readonly NotYet[] = [
  {
    id: 'habit/wip-limit/harm',
    figure: 0,
    reason:
      'Everything at once breaks two thirds more dates here, and not twice as many; the goals allow four, which most runs without a limit stay within.',
  },
  {
    id: 'rules/late-ordering/planner',
    figure: 0.5,
    reason:
      'One of the two runs that are read: near the end nothing is left to do but a fiber whose permit waits, for which no date was given later.',
  },
  {
    id: 'rules/key-person/embodied',
    figure: 0,
    reason:
      'Where somebody learns beside a colleague the rule is silent, and two pairs learn until week 13, whoever leans on one expert or not.',
  },
  {
    id: 'rules/single-vendor/embodied',
    figure: 0,
    reason:
      'Who follows the loudest buys the cables first, which are quickly here, and has little money left for anything that is long on its way.',
  },
];
