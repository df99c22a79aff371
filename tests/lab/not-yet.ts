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

/** The same of first-ninety-days. */
export const NOT_YET_NINETY: readonly NotYet[] = [
  {
    id: 'habit/early-warnings/total',
    figure: -0.21,
    reason: 'what is warned of seldom slips for good; the harm shows in the must-goals instead',
  },
  {
    id: 'habit/estimates/total',
    figure: -0.3125,
    reason: 'a range takes a block in weeks in which blocks bind, and the team’s guess is seldom far off',
  },
  { id: 'habit/estimates/where-it-matters', figure: 0.575, reason: 'as habit/estimates/total' },
  {
    id: 'habit/restore-tests/arises',
    figure: 0,
    reason: 'nothing here asks for a restore unless scans were cleared or the power failed, and the planner prevents both',
  },
  {
    id: 'habit/wip-limit/total',
    figure: 0.0475,
    reason: 'five people with five trades seldom meet on the same project, and little is ordered at once',
  },
  { id: 'habit/wip-limit/where-it-matters', figure: 0.025, reason: 'as habit/wip-limit/total' },
  { id: 'habit/wip-limit/harm', figure: 0, reason: 'as habit/wip-limit/total' },
  {
    id: 'habit/floor-walks/total',
    figure: -0.0925,
    reason: 'two hours on a floor tell nothing that the talks do not tell, as in harbor-relief',
  },
  {
    id: 'habit/floor-walks/harm',
    figure: 0,
    reason: 'as habit/floor-walks/total; needs that walking would find also come up by themselves',
  },
  {
    id: 'habit/slack/total',
    figure: -0.01,
    reason: 'few blocks are lost to interruptions, and a lost block costs no more than an empty one',
  },
  { id: 'habit/slack/where-it-matters', figure: 0.1111, reason: 'as habit/slack/total' },
  { id: 'habit/slack/harm', figure: 0, reason: 'as habit/slack/total' },
  {
    id: 'binds/money',
    figure: -0.025,
    reason: 'half of the money is enough for all that hands and hours can use; a year beyond the run is not counted',
  },
  {
    id: 'options/breath/second-best',
    figure: 0,
    reason: 'the rented platform asks for thirty days of work before the close, so that only the memory comes in time',
  },
  { id: 'options/breath/best', figure: 1, reason: 'as options/breath/second-best' },
  {
    id: 'choices/a-quiet-morning/matters',
    figure: 0,
    reason: 'moods are high already, and an expectation that is lowered once is back after some weeks',
  },
  { id: 'choices/same-week/matters', figure: 0.1175, reason: 'satisfaction of the showrooms comes and goes within weeks' },
  { id: 'choices/close-stands-still/matters', figure: 0.055, reason: 'asked are those who lose the close, with little left to lose' },
  { id: 'choices/it-closed/matters', figure: 0, reason: 'as choices/a-quiet-morning/matters' },
  { id: 'choices/campaign-monday/matters', figure: 0.0925, reason: 'asked are those without a line in week 9, with little left to lose' },
  { id: 'choices/why-all-this/matters', figure: 0.2575, reason: 'a week before the end only words of thanks differ' },
  { id: 'rules/hero-technician/profiles', figure: 0, reason: 'no everyday vice of the profiles does the work with its own hands' },
  {
    id: 'rules/hero-technician/embodied',
    figure: 0,
    reason: 'what was bought blindly is still on its way when the hero would lay hands on it',
  },
  { id: 'rules/no-reserve/profiles', figure: 0, reason: 'no everyday vice of the profiles spends the reserve' },
  {
    id: 'rules/squeaky-wheel/embodied',
    figure: 0,
    reason: 'what the loudest buys blindly is sent back, and there is little else to work on meanwhile',
  },
  {
    id: 'rules/squeaky-wheel/planner',
    figure: 1,
    reason: 'the memory waits for its date while the line of the loudest is quickly done, which the rule cannot tell from favour',
  },
  { id: 'rules/late-ordering/embodied', figure: 0, reason: 'lead times are short beside the weeks that are wanted' },
  { id: 'rules/only-upward/embodied', figure: 0, reason: 'a status note goes out all the same and counts as a contact' },
  { id: 'rules/false-economy/profiles', figure: 0.035, reason: 'the cheapest options are seldom the dear ones over three years here' },
  { id: 'rules/false-economy/embodied', figure: 0, reason: 'as rules/false-economy/profiles' },
  {
    id: 'rules/deferring-the-boring/planner',
    figure: 1,
    reason: 'kit without support is known from week 1 and its successors wait for the planner’s hours; no paper is signed for it',
  },
  { id: 'rules/gold-plating/profiles', figure: 0, reason: 'money is there for everything, so that no must stays without because of it' },
  { id: 'rules/gold-plating/embodied', figure: 0, reason: 'as rules/gold-plating/profiles' },
  { id: 'rules/ready-fire-aim/profiles', figure: 0.05, reason: 'no everyday vice of the profiles orders before it looks' },
  { id: 'rules/not-managing-up/profiles', figure: 0, reason: 'half an hour with the boss stands in the week from the beginning' },
  { id: 'rules/not-managing-up/embodied', figure: 0, reason: 'as rules/not-managing-up/profiles' },
  { id: 'rules/yes-to-all/profiles', figure: 0, reason: 'profiles answer what is asked on the side like the planner' },
  { id: 'rules/silent-scope-creep/profiles', figure: 0, reason: 'as rules/yes-to-all/profiles' },
  { id: 'rules/silent-scope-creep/embodied', figure: 0, reason: 'the bot says yes aloud; nothing grows in silence' },
  { id: 'rules/avoided-hard-talk/profiles', figure: 0, reason: 'profiles say what they saw like the planner' },
];
