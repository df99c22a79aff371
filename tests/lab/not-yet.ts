// Claims of the model that the short balance of harbor-relief refutes today, each with its figure when it was listed and the reason as far as seen.
// To be emptied by mending the scenario or the model, never a bar and never a bot's good sense. The test holds the list exact.

export interface NotYet {
  readonly id: string;
  readonly figure: number;
  readonly reason: string;
}

export const NOT_YET: readonly NotYet[] = [
  {
    id: 'habit/estimates/where-it-matters',
    figure: 0.5167,
    reason: 'without a range dates come sooner and slip more often; the block that a range takes is missed elsewhere as often',
  },
  {
    id: 'habit/early-ordering/harm',
    figure: 0.0333,
    reason: 'stood at 0, within reach of its bar, until planners left what is dear to own; the cause has not been looked into',
  },
  {
    id: 'habit/early-ordering/in-profiles',
    figure: 0.71,
    reason: 'who neither looks behind wishes nor limits work floods the team by ordering early; the habit pays after those two',
  },
  {
    id: 'habit/floor-walks/total',
    figure: 0.04,
    reason: 'two hours on a floor tell nothing that the talks do not tell; a planner seldom has them to spare',
  },
  { id: 'habit/floor-walks/where-it-matters', figure: 0.1167, reason: 'as habit/floor-walks/total' },
  {
    id: 'habit/floor-walks/harm',
    figure: 0,
    reason: 'as habit/floor-walks/total; needs that walking would find also come up by themselves',
  },
  {
    id: 'habit/slack/total',
    figure: -0.05,
    reason: 'few blocks are lost to interruptions in thirteen weeks, and a lost block costs no more than an empty one',
  },
  { id: 'habit/slack/where-it-matters', figure: 0.1481, reason: 'as habit/slack/total; hardly a block is lost' },
  { id: 'binds/money', figure: 0.9233, reason: 'attention and hands run out long before the grant does' },
  {
    id: 'rules/false-economy/profiles',
    figure: 0.05,
    reason:
      'of seven profiles that look at the price alone, four buy in the first week, which is too soon to be charged, one replaces nothing old, and one talks to the sponsor with the options compared',
  },
];
