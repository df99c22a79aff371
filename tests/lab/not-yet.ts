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
    id: 'habit/early-ordering/in-profiles',
    figure: 1.2933,
    reason: 'who neither looks behind wishes nor limits work floods the team by ordering early; the habit pays after those two',
  },
  {
    id: 'rules/start-everything/embodied',
    figure: 0.5333,
    reason: 'with dearer laptops the grant is gone before everything has begun, so that too few are open at once',
  },
  {
    id: 'rules/squeaky-wheel/planner',
    figure: 0.2667,
    reason:
      'what the loudest asked for is sometimes quickly done while the quiet need waits for its kit, which the rule cannot tell from favour',
  },
  {
    id: 'rules/false-economy/profiles',
    figure: 0.05,
    reason:
      'of seven profiles that look at the price alone, four buy in the first week, which is too soon to be charged, one replaces nothing old, and one talks to the sponsor with the options compared',
  },
  { id: 'rules/gold-plating/profiles', figure: 0.05, reason: 'money is there for everything, so that no must stays without because of it' },
];

/** The same of first-ninety-days. */
export const NOT_YET_NINETY: readonly NotYet[] = [
  {
    id: 'habit/wip-limit/total',
    figure: 0.0325,
    reason: 'five people with five trades seldom meet on the same project, and little is ordered at once',
  },
  { id: 'habit/wip-limit/where-it-matters', figure: 0.05, reason: 'as habit/wip-limit/total' },
  { id: 'habit/wip-limit/harm', figure: 0.025, reason: 'as habit/wip-limit/total' },
  {
    id: 'binds/money',
    figure: -0.0175,
    reason: 'half of the money is enough for all that hands and hours can use; a year beyond the run is not counted',
  },
  {
    id: 'options/breath/second-best',
    figure: 0,
    reason: 'the rented platform asks for thirty days of work before the close, so that only the memory comes in time',
  },
  { id: 'options/breath/best', figure: 1, reason: 'as options/breath/second-best' },
  {
    id: 'choices/two-in-the-morning/matters',
    figure: 0.0975,
    reason: 'the answers move a mood by a few points, and moods are high already',
  },
  {
    id: 'choices/a-quiet-morning/matters',
    figure: 0,
    reason: 'moods are high already, and an expectation that is lowered once is back after some weeks',
  },
  { id: 'choices/same-week/matters', figure: 0.1675, reason: 'satisfaction of the showrooms comes and goes within weeks' },
  { id: 'choices/close-stands-still/matters', figure: 0.055, reason: 'asked are those who lose the close, with little left to lose' },
  { id: 'choices/it-closed/matters', figure: 0, reason: 'as choices/a-quiet-morning/matters' },
  { id: 'choices/campaign-monday/best', figure: 1, reason: 'only one of the answers costs nothing and harms nobody' },
  { id: 'choices/why-all-this/matters', figure: 0.265, reason: 'a week before the end only words of thanks differ' },
  { id: 'rules/late-ordering/embodied', figure: 0.5, reason: 'lead times are short beside the weeks that are wanted' },
  {
    id: 'rules/gold-plating/profiles',
    figure: 0.045,
    reason: 'money is there for everything, so that no must stays without because of it',
  },
  { id: 'rules/gold-plating/embodied', figure: 0, reason: 'as rules/gold-plating/profiles' },
  { id: 'rules/yes-to-all/profiles', figure: 0.015, reason: 'profiles answer what is asked on the side like the planner' },
  { id: 'rules/blame/embodied', figure: 0.3, reason: 'serious outages that leave somebody to name are rare in its runs' },
  {
    id: 'exploit/no-test-or-window',
    figure: 0.425,
    reason: 'it costs half a point on average; what goes live a week sooner is worth as much as its faults cost in four seeds of ten',
  },
];
