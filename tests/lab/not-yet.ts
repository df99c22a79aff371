// Claims of the model that the short balance refutes today, each with its figure when it was listed and the reason as far as seen: first of
// harbor-relief, then of first-ninety-days. To be emptied by mending a scenario or the model, never a bar and never a bot’s good sense. The
// test holds the lists exact.

export interface NotYet {
  readonly id: string;
  readonly figure: number;
  readonly reason: string;
}

export const NOT_YET: readonly NotYet[] = [
  {
    id: 'habit/estimates/where-it-matters',
    figure: 0.5667,
    reason: 'without a range dates come sooner and slip more often; the block that a range takes is missed elsewhere as often',
  },
  {
    id: 'habit/estimates/in-profiles',
    figure: 1.01,
    reason: 'a range takes a block, and whoever promises blindly is seldom asked for much in thirteen weeks',
  },
  {
    id: 'habit/early-ordering/in-profiles',
    figure: 1.2933,
    reason: 'who neither looks behind wishes nor limits work floods the team by ordering early; the habit pays after those two',
  },
  {
    id: 'habit/floor-walks/total',
    figure: 0.1517,
    reason: 'two hours on a floor tell nothing that the talks do not tell; a planner seldom has them to spare',
  },
  { id: 'habit/floor-walks/where-it-matters', figure: 0.3, reason: 'as habit/floor-walks/total' },
  {
    id: 'habit/slack/total',
    figure: -0.095,
    reason: 'few blocks are lost to interruptions in thirteen weeks, and a lost block costs no more than an empty one',
  },
  { id: 'habit/slack/where-it-matters', figure: 0.08, reason: 'as habit/slack/total; hardly a block is lost' },
  {
    id: 'exploit/warn-on-everything',
    figure: 0.5333,
    reason: 'it costs a tenth of a point on average: the blocks that go to warnings keep the team from beginning too much',
  },
  {
    id: 'must/halfway',
    figure: 0.2167,
    reason: 'with twelve more mechanisms in play two forgotten habits already cost the files or the word; the third is one too many',
  },
  { id: 'habit/slack/harm', figure: 0, reason: 'as habit/slack/total' },
  {
    id: 'choices/storm-held/matters',
    figure: 0.215,
    reason: 'whoever is prepared has little left to win in the night of the storm',
  },
  {
    id: 'choices/after-dessert/best',
    figure: 0.9917,
    reason: 'with attributes felt apart a satisfied shelter weighs more than the trust of one treasurer',
  },
  {
    id: 'rules/late-ordering/profiles',
    figure: 0.06,
    reason: 'profiles that buy the largest kit as soon as a wish is known are never late with it',
  },
];

/** The same of first-ninety-days. */
export const NOT_YET_NINETY: readonly NotYet[] = [
  { id: 'must/promise-farmer', figure: 0.6842, reason: 'trivial dates cost it half an hour each, and no must-goal asks for those hours' },
  {
    id: 'habit/early-warnings/total',
    figure: -0.4725,
    reason: 'what is warned of seldom slips for good; the harm shows in the must-goals instead',
  },
  {
    id: 'habit/estimates/total',
    figure: -0.05,
    reason: 'a range takes a block in weeks in which blocks bind, and the team’s guess is seldom far off',
  },
  { id: 'habit/estimates/where-it-matters', figure: 0.5, reason: 'as habit/estimates/total' },
  {
    id: 'habit/restore-tests/arises',
    figure: 0,
    reason: 'nothing here asks for a restore unless scans were cleared or the power failed, and the planner prevents both',
  },
  {
    id: 'habit/wip-limit/total',
    figure: 0.0325,
    reason: 'five people with five trades seldom meet on the same project, and little is ordered at once',
  },
  { id: 'habit/wip-limit/where-it-matters', figure: 0.05, reason: 'as habit/wip-limit/total' },
  { id: 'habit/wip-limit/harm', figure: 0.025, reason: 'as habit/wip-limit/total' },
  {
    id: 'habit/floor-walks/total',
    figure: -0.605,
    reason: 'two hours on a floor tell nothing that the talks do not tell, as in harbor-relief',
  },
  {
    id: 'habit/floor-walks/harm',
    figure: 0.025,
    reason: 'as habit/floor-walks/total; needs that walking would find also come up by themselves',
  },
  {
    id: 'habit/slack/total',
    figure: -0.025,
    reason: 'few blocks are lost to interruptions, and a lost block costs no more than an empty one',
  },
  { id: 'habit/slack/harm', figure: 0, reason: 'as habit/slack/total, by the same reason' },
  {
    id: 'exploit/no-test-or-window',
    figure: 0.425,
    reason: 'it costs most of a point on average; changes of a shop that is open fail seldom enough to be luck in four seeds of ten',
  },
  {
    id: 'habit/early-ordering/harm',
    figure: 0.075,
    reason: 'nearly all wanted weeks are missed with the habit, too, as money goes to the largest need first',
  },
  { id: 'habit/slack/where-it-matters', figure: 0.2, reason: 'as habit/slack/total' },
];
