// Claims of the model that the short balance of harbor-relief refutes today, each with its figure when it was listed and the reason as far as seen.
// To be emptied by mending the scenario or the model, never a bar and never a bot's good sense. The test holds the list exact.

export interface NotYet {
  readonly id: string;
  readonly figure: number;
  readonly reason: string;
}

export const NOT_YET: readonly NotYet[] = [
  {
    id: 'beats/start-everything',
    figure: 0.7167,
    reason: 'orders before listening cost nothing more here (M51 is not in play), and the team has hands free in weeks 2 and 3',
  },
  {
    id: 'ahead/start-everything',
    figure: 5.6017,
    reason: 'orders before listening cost nothing more here (M51 is not in play), and the team has hands free in weeks 2 and 3',
  },
  { id: 'beats/sandbagger', figure: 0.2333, reason: 'the latest date that somebody takes costs too little beside one kept with care' },
  { id: 'beats/promise-farmer', figure: 0.3667, reason: 'a date that nobody asked for costs nothing but a moment' },
  {
    id: 'must/start-everything',
    figure: 0.2833,
    reason: 'the must-goals ask for work done and one restore, and an answer to a message can bring the restore',
  },
  { id: 'must/never-promises', figure: 0.8246, reason: 'no must-goal asks for a promise, so never giving one misses none' },
  { id: 'must/sandbagger', figure: 1, reason: 'no must-goal asks for a date near the need' },
  { id: 'must/promise-farmer', figure: 1, reason: 'no must-goal suffers from promises to spare' },
  {
    id: 'habit/one-to-ones/arises',
    figure: 0,
    reason: 'thirteen weeks without talks leave no team worn: the measure of the team stays above 80',
  },
  {
    id: 'habit/estimates/total',
    figure: 0.325,
    reason: 'without a range dates come sooner and slip more often, and neither moves the total much',
  },
  { id: 'habit/estimates/where-it-matters', figure: 0.4833, reason: 'as habit/estimates/total' },
  { id: 'habit/restore-tests/arises', figure: 0, reason: 'a restore in earnest is almost never needed before the server is replaced' },
  {
    id: 'habit/wip-limit/harm',
    figure: 0,
    reason: 'beginning everything leaves no more unfinished in thirteen weeks; it only comes later',
  },
  {
    id: 'habit/floor-walks/total',
    figure: 0,
    reason: 'two hours on a floor move satisfaction by a point; a planner seldom has them to spare',
  },
  { id: 'habit/floor-walks/where-it-matters', figure: 0.0167, reason: 'as habit/floor-walks/total' },
  {
    id: 'habit/floor-walks/harm',
    figure: 0,
    reason: 'as habit/floor-walks/total; needs that walking would find also come up by themselves',
  },
  {
    id: 'habit/finding-causes/total',
    figure: 2.075,
    reason: 'two hours saved for each need are worth more than the better option that a cause points to',
  },
  { id: 'habit/finding-causes/where-it-matters', figure: 0.3833, reason: 'as habit/finding-causes/total' },
  { id: 'binds/money', figure: -0.0967, reason: 'the planner’s purchases leave more than a fifth of the grant unspent' },
  {
    id: 'choices/nothing-happened/best',
    figure: 0.9818,
    reason: 'telling everybody takes an hour and raises expectations; a cake costs thirty dollars',
  },
  { id: 'choices/nothing-happened/matters', figure: 0.2, reason: 'the choice comes in week 8 and moves a few points of mood' },
  {
    id: 'choices/storm-held/matters',
    figure: 0.035,
    reason: 'the message closes what the calendar announced; its answers move a point of mood or trust and nothing else',
  },
  {
    id: 'choices/storm-turned/matters',
    figure: 0.1654,
    reason: 'the message closes what the calendar announced; its answers move a point of mood or trust and nothing else',
  },
  {
    id: 'choices/after-dessert/matters',
    figure: 0.0567,
    reason: 'the message closes what the calendar announced; its answers move a point of mood or trust and nothing else',
  },
  {
    id: 'choices/when-you-are-gone/matters',
    figure: 0.0817,
    reason: 'it comes in the last week, and what is written down counts in a goal and not in the total',
  },
  {
    id: 'choices/report-sent/matters',
    figure: 0.015,
    reason: 'the message closes what the calendar announced; its answers move a point of mood or trust and nothing else',
  },
  {
    id: 'choices/report-waits/matters',
    figure: 0.0233,
    reason: 'the message closes what the calendar announced; its answers move a point of mood or trust and nothing else',
  },
  {
    id: 'exploit/warn-on-everything',
    figure: 0.8833,
    reason: 'a warning that was not needed costs next to nothing, and a promise that slips later was warned about',
  },
  {
    id: 'exploit/order-all-in-week-1',
    figure: 1,
    reason: 'orders before listening cost nothing more here (M51 is not in play), and the team has hands free in weeks 2 and 3',
  },
  {
    id: 'exploit/promise-list-in-week-1',
    figure: 0.45,
    reason: 'the wanted weeks can be met often enough by whoever promises them blindly',
  },
  {
    id: 'exploit/no-test-or-window',
    figure: 0.9667,
    reason: 'waiting for the window costs more days than the few failures of simple changes',
  },
  { id: 'rules/hero-technician/profiles', figure: 0, reason: 'no everyday vice of the profiles does the work with its own hands' },
  { id: 'rules/no-reserve/profiles', figure: 0, reason: 'no everyday vice of the profiles spends the reserve' },
  {
    id: 'rules/start-everything/profiles',
    figure: 0.0533,
    reason: 'few needs are open at once, so that beginning all of them is seldom above the measure of the rule',
  },
  {
    id: 'rules/start-everything/embodied',
    figure: 0.1333,
    reason: 'few needs are open at once, so that beginning all of them is seldom above the measure of the rule',
  },
  {
    id: 'rules/squeaky-wheel/embodied',
    figure: 0,
    reason: 'three weeks of work seldom go to the loudest alone, for there is little else to do meanwhile',
  },
  { id: 'rules/late-ordering/profiles', figure: 0.0533, reason: 'lead times are short beside the weeks that are wanted' },
  { id: 'rules/late-ordering/embodied', figure: 0, reason: 'lead times are short beside the weeks that are wanted' },
  { id: 'rules/only-upward/embodied', figure: 0, reason: 'a status note goes out all the same and counts as a contact' },
  { id: 'rules/key-person/profiles', figure: 0, reason: 'nobody carries more than the share that the rule names for long enough' },
  {
    id: 'rules/false-economy/embodied',
    figure: 0,
    reason: 'the cheapest options are not the dear ones over three years here, or are seen too late',
  },
  {
    id: 'rules/false-economy/planner',
    figure: 0.7333,
    reason: 'the planner takes the option that is cheapest now where the need is small',
  },
  { id: 'rules/gold-plating/profiles', figure: 0, reason: 'money is there for everything, so that no must stays without because of it' },
  { id: 'rules/gold-plating/embodied', figure: 0, reason: 'money is there for everything, so that no must stays without because of it' },
  { id: 'rules/single-vendor/profiles', figure: 0.05, reason: 'a planner’s week chases by itself, and profiles keep the standing week' },
];
