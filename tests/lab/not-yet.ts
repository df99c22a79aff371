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
    figure: 0.6167,
    reason: 'without a range dates come sooner and slip more often; the block that a range takes is missed elsewhere as often',
  },
  {
    id: 'habit/floor-walks/total',
    figure: 0.03,
    reason: 'walks spare two or three looks and bring large orders forward by a week, and the team’s hands cannot use that week',
  },
  { id: 'habit/floor-walks/where-it-matters', figure: 0.4333, reason: 'the same as habit/floor-walks/total' },
  {
    id: 'habit/slack/where-it-matters',
    figure: 0.3846,
    reason: 'few blocks are lost to interruptions in thirteen weeks, and a lost block costs no more than an empty one',
  },
  {
    id: 'exploit/warn-on-everything',
    figure: 0.45,
    reason: 'it costs half a point on average; in some seeds the blocks that go to warnings keep the team from beginning too much',
  },
  { id: 'rules/hero-technician/profiles', figure: 0, reason: 'no everyday vice of the profiles does the work with its own hands' },
  { id: 'rules/no-reserve/profiles', figure: 0.0433, reason: 'no everyday vice of the profiles spends the reserve' },
  {
    id: 'rules/squeaky-wheel/embodied',
    figure: 0,
    reason: 'three weeks of work seldom go to the loudest alone, for there is little else to do meanwhile',
  },
  {
    id: 'rules/start-everything/embodied',
    figure: 0.5333,
    reason: 'with dearer laptops the grant is gone before everything has begun, so that too few are open at once',
  },
  { id: 'rules/late-ordering/profiles', figure: 0.05, reason: 'lead times are short beside the weeks that are wanted' },
  { id: 'rules/late-ordering/embodied', figure: 0, reason: 'lead times are short beside the weeks that are wanted' },
  { id: 'rules/only-upward/embodied', figure: 0, reason: 'a status note goes out all the same and counts as a contact' },
  { id: 'rules/key-person/profiles', figure: 0.0133, reason: 'nobody carries more than the share that the rule names for long enough' },
  {
    id: 'rules/false-economy/embodied',
    figure: 0,
    reason: 'the cheapest options are not the dear ones over three years here, or are seen too late',
  },
  {
    id: 'rules/false-economy/planner',
    figure: 0.6667,
    reason: 'the planner takes the option that is cheapest now where the need is small',
  },
  { id: 'rules/gold-plating/profiles', figure: 0, reason: 'money is there for everything, so that no must stays without because of it' },
  { id: 'rules/gold-plating/embodied', figure: 0, reason: 'money is there for everything, so that no must stays without because of it' },
  { id: 'rules/single-vendor/profiles', figure: 0.05, reason: 'a planner’s week chases by itself, and profiles keep the standing week' },
];
