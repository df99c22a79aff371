// Coach marks: twenty words at most, each about one thing to do. The tests count.

export const marks = {
  'marks.name': 'Tip',
  'marks.said': 'Tip: {text}',
  'marks.not-now': 'Not now',
  'marks.no-more': 'No more of these',
  'marks.tip.answer': '{name} waits for you. Compare what each answer costs, then choose one that you could defend.',
  'marks.tip.plan': 'Answered. Now to your own hours: open the plan.',
  'marks.tip.block': 'Begin with one need: “{project}”. Choose what to do there.',
  'marks.tip.run': 'That is a plan. Run the week. Until then, Undo takes everything back.',
  'marks.tip.why': 'Every figure has its causes. Press Why? at the one that surprises you.',
  'marks.tip.promise': 'A promise is in danger. A word now costs less than a surprise later.',
  'marks.tip.inbox': 'Somebody wants something. Read it before you plan the week.',
  'marks.tip.first-things': 'Several needs, few hands. In Projects, put first what matters most.',
  'marks.tip.waiting': 'What takes longest is often waiting. Open a need in Projects, and compare what comes when.',
  'marks.tip.look-under': 'Trouble starts out of sight. Change the overlay to see age, load or moods.',
  'marks.setting': 'Tips on the way',
  'marks.setting-note': 'One at a time, in coached runs, for what you have not done yet.',
  'marks.again': 'Show all tips again',
} as const;
