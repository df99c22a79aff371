// The debrief, step 3: what next.

export const next = {
  'debrief.next.pledge': 'One promise to yourself',
  'debrief.next.pledge-note': 'One thing you will do at your own workplace, as an if and a then, with a date. Put it into your calendar.',
  'debrief.next.quoted': 'In your own words',
  'debrief.next.questions': '{count, plural, one {A question to talk about} other {# questions to talk about}}',
  'debrief.next.guide': 'For trainers: a debrief in {minutes} minutes',
  'debrief.next.files': 'Take it along',
  'debrief.next.leaves-out': 'What the model leaves out',

  'debrief.pledge.when': 'If this happens',
  'debrief.pledge.when-example': 'somebody asks me for a date in the corridor',
  'debrief.pledge.deed': 'then I do this',
  'debrief.pledge.deed-example': 'I say that a range comes on Thursday',
  'debrief.pledge.on': 'From this day on',
  'debrief.pledge.calendar': 'Save for my calendar',
  'debrief.pledge.incomplete': 'Both halves and a day make it a promise.',
  'debrief.pledge.kept-so-far': 'Kept until all three are filled, or all three are empty: if {when}, then {deed}. From {on} on.',
  'debrief.pledge.complete': 'Kept with this run. Nothing leaves this machine.',
  'debrief.pledge.entry-title': 'My promise: {deed}',
  'debrief.pledge.entry-text': 'If: {when}\nThen: {deed}\n\nFrom the debrief of “{scenario}” in Rollout.',
  'debrief.pledge.none': 'No promise was written down.',
  'debrief.pledge.paper': 'If {when}, then {deed}. From {on} on.',

  'debrief.quoted.none': 'You wrote nothing down on the way. Next time, a line a week is enough.',
  'debrief.quoted.week': 'Week {week}. {asked}',

  'debrief.question.what-did-you-expect': '{happened} In week {week}, what did you expect to come of it?',
  'debrief.question.what-kept-you':
    'In week {week} it was “{title}”, and “{measure}” would have gained by the other way. What kept you from it?',
  'debrief.question.why-again': 'A hint was given for “{title}”, and it came again by week {week}. What made it hard to change?',
  'debrief.question.how-came-it': '{happened} How did you come to do that in week {week}, and would you have done it under more pressure?',
  'debrief.question.how-sure': 'You said {said} on average, and {kept} were kept. What were you counting on?',
  'debrief.question.two-hours-more': 'With two hours more in week {week}, what would you have looked at?',
  'debrief.question.what-again': 'What would you do the same way again in weeks like these, and what made it work?',
  'debrief.question.where-at-work': 'Where have you seen something like these weeks at your own workplace?',
  'debrief.question.where-at-work-of': 'Where have you seen “{title}” at your own workplace, and who paid for it?',

  'debrief.guide.phase.defuse': 'Defuse: {minutes} minutes',
  'debrief.guide.phase.discover': 'Discover: {minutes} minutes',
  'debrief.guide.phase.deepen': 'Deepen: {minutes} minutes',
  'debrief.guide.show-timeline': 'Show the timeline. Facts only: what was the worst week, and how did it feel?',
  'debrief.guide.show-timeline-week':
    'Show the timeline. Facts only: what was the worst week, and how did it feel? For you alone: the figures point to week {week}.',
  'debrief.guide.show-clip':
    'Show “{title}” in week {week}, the building and the ledger as they were: “I saw … I think … what was on your mind?”',
  'debrief.prompt.part-luck': 'Part luck from judgment: show the dots of the other worlds. What would have happened to anybody?',
  'debrief.prompt.own-place': 'Ask: where does this live at your own place?',
  'debrief.prompt.keep-and-change': 'Let everybody name two things to keep and two to change.',
  'debrief.prompt.pledge': 'One promise each, as an if and a then, with a date. Let them read it out.',

  'debrief.files.print': 'Print the report',
  'debrief.files.print-note': 'All steps on paper, A4 or Letter, readable in shades of gray. Your browser can also make a PDF of it.',
  'debrief.files.figures': 'Save the figures',
  'debrief.files.figures-note': 'A line a week, as CSV for a spreadsheet.',
  'debrief.files.picture': 'Save the timeline',
  'debrief.files.picture-note': 'As a picture (PNG), for slides.',
  'debrief.files.picture-name': 'timeline.png',

  'debrief.leaves-out.intro':
    'These weeks were a simulation. It holds together and teaches what it claims to teach, but it is simpler than your work:',
  'debrief.leaves-out.people':
    'People here have a mood, some energy and a few wishes. Yours have histories with each other, and reasons that no figure knows.',
  'debrief.leaves-out.private':
    'Private lives are left out on purpose. Nobody here is away or worried for a private reason, for that is nothing to manage.',
  'debrief.leaves-out.politics': 'There are a sponsor and a few departments, no rivals, no works council, no reorganization halfway.',
  'debrief.leaves-out.vendors': 'A vendor is late or punctual. None of them negotiates, goes bankrupt or sends the wrong thing.',
  'debrief.leaves-out.security': 'Attacks are rare and plain. Real ones think.',
  'debrief.leaves-out.numbers':
    'The numbers come from research where there is some, and from calibration where there is none. The direction of an effect is better known than its size.',
  'debrief.leaves-out.transfer':
    'That somebody does well here shows that they do well here. Whether it helps at work shows at work: hence the promise.',
} as const;
