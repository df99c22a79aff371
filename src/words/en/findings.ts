// Mistakes and strengths that a run showed. Each rule has a name for the mistake, what happened (with the names and figures of the
// evidence), what to try instead; a name for the strength that is its twin and what showed it; a lesson and where it comes from.
// Said of the week, never of the person, and never as a reproach.

export const findings = {
  'findings.mistake.promise-on-the-spot': 'A date given on the spot',
  'findings.happened.promise-on-the-spot':
    'You gave {name} week {promised} for {project}. A week later there was still no range behind that date.',
  'findings.instead.promise-on-the-spot': 'Try “I will bring you a range on Thursday”, and take two hours for the range first.',
  'findings.strength.promise-on-the-spot': 'A range before a date',
  'findings.shown.promise-on-the-spot': 'You knew the range for {project} before you gave {name} week {promised}.',
  'findings.lesson.promise-on-the-spot': 'A first guess tells how it goes when all goes well. Comparable work tells how it goes.',
  'findings.source.promise-on-the-spot': 'Kahneman and Tversky on the planning fallacy; Flyvbjerg on reference classes',

  'findings.mistake.start-everything': 'Everything begun at once',
  'findings.happened.start-everything':
    '{projects} projects were in work at the same time, with {people} people here. Your limit stood at {limit}.',
  'findings.instead.start-everything':
    'Let the team finish one thing that people can see before it begins the next. A limit of two does it.',
  'findings.strength.start-everything': 'Finished before the next was begun',
  'findings.shown.start-everything': 'Never more than two projects at once for three weeks, and {project} went live.',
  'findings.lesson.start-everything': 'Work in progress helps nobody yet. Fewer things at once come out sooner, all of them.',
  'findings.source.start-everything': 'Little’s law; Weinberg on switching; “The Phoenix Project”',

  'findings.mistake.green-backup': 'Copies that nobody has seen come back',
  'findings.happened.green-backup': '{asset}: for {weeks} weeks nobody tried whether a copy can be brought back.',
  'findings.instead.green-backup': 'Bring one file back today, and a whole system once a quarter. It costs two hours.',
  'findings.strength.green-backup': 'A restore tried before it was needed',
  'findings.shown.green-backup':
    '{worked, select, no {{asset}: you tried to bring a copy back, and found out in time that it would have failed.} other {{asset}: you saw a copy come back before anybody needed it.}}',
  'findings.lesson.green-backup': 'A back-up is a hope. A restore is a fact.',
  'findings.source.green-backup': 'GitLab’s report on its lost database, 2017; surveys by Veeam and Sophos',

  'findings.mistake.silent-slip': 'A date that slipped in silence',
  'findings.happened.silent-slip':
    '{name} counts on {project} in week {promised}. Your own figures said week {likely}, and {name} heard nothing.',
  'findings.instead.silent-slip':
    'Write four lines the same day: what is, what it means for them, what they can choose, when you will know more.',
  'findings.strength.silent-slip': 'A word while there was time',
  'findings.shown.silent-slip': 'You told {name} early that {project} was in danger, so {name} could plan anew.',
  'findings.lesson.silent-slip': 'A slip costs once. The surprise costs more than the slip.',
  'findings.source.silent-slip': 'Keil and others on bad news in projects, MIT Sloan Management Review, 2014',

  'findings.mistake.late-ordering': 'The lorry came last',
  'findings.happened.late-ordering':
    '{how, select, blocked {For a fortnight all project work waited for {project}. It is wanted in week {wanted} and could have been ordered in week {by}.} other {{project} is wanted in week {wanted}, so it had to be ordered by week {by}. The money was there, and nothing went out.}}',
  'findings.instead.late-ordering':
    'Order what takes long first, and settle the details while it is on its way; or find a bridge until it comes.',
  'findings.strength.late-ordering': 'Ordered while there was time',
  'findings.shown.late-ordering': 'The order for {project} went out well before week {by}, when it would have been the last moment.',
  'findings.lesson.late-ordering': 'What takes longest is often not work but waiting. Waiting can begin today.',
  'findings.source.late-ordering': 'Gartner on lead times for network equipment, 2022',

  'findings.mistake.crunch-as-plan': 'Long weeks became the plan',
  'findings.happened.crunch-as-plan':
    '{person} worked {hours} hours a week, {weeks} weeks on end. In the last of them that was true of {people, select, 1 {one person} other {{people} people}}.',
  'findings.instead.crunch-as-plan': 'Keep long weeks to two or three, give the time back, and cut what is to be done or move the date.',
  'findings.strength.crunch-as-plan': 'A sprint that ended',
  'findings.shown.crunch-as-plan': 'The long weeks of {person} were over before they told.',
  'findings.lesson.crunch-as-plan': 'Overtime is borrowed from next month, at a high rate.',
  'findings.source.crunch-as-plan': 'Business Roundtable on scheduled overtime; Abdel-Hamid and Madnick',

  'findings.mistake.cancelled-one-to-ones': 'No time for each other',
  'findings.happened.cancelled-one-to-ones':
    'In {weeks} weeks less than half of the talks that were due took place with {person}{people, select, 1 {} other {, and with others, {people} in all}}.',
  'findings.instead.cancelled-one-to-ones':
    'Half an hour at a fixed time, their subjects first. Move it when you must, and do not drop it.',
  'findings.strength.cancelled-one-to-ones': 'Time for each other, in full weeks too',
  'findings.shown.cancelled-one-to-ones':
    'In {weeks} weeks, full ones among them, you kept every talk that was due, with all {people} of them.',
  'findings.lesson.cancelled-one-to-ones': 'Who is never asked tells you last, and sometimes by leaving.',
  'findings.source.cancelled-one-to-ones': 'Gallup on meaningful feedback; Manager Tools',

  'findings.mistake.cowboy-change': 'A switch-over on a thin rope',
  'findings.happened.cowboy-change':
    '{missing, select, window {{project} was switched over while people were at work, outside the window.} rehearsal {{project} was a difficult switch-over, and nobody had rehearsed it.} other {{project} was a difficult switch-over without a way back.}}',
  'findings.instead.cowboy-change':
    'In the window, rehearsed, with a way back that somebody has tried, and a word to those who will feel it.',
  'findings.strength.cowboy-change': 'A careful switch-over',
  'findings.shown.cowboy-change': '{project} was difficult, and it went over in the window, rehearsed, with a way back.',
  'findings.lesson.cowboy-change': 'Most outages are made by changes. The careful ones cost an evening.',
  'findings.source.cowboy-change': 'ITIL 4 on change enablement; Uptime Institute surveys',

  'findings.mistake.big-bang': 'Everybody at once',
  'findings.happened.big-bang':
    '{project} went over for {people} people at the same moment, {users} of the house, with nobody trying it first.',
  'findings.instead.big-bang': 'Let the friendliest tenth go first. A week with them tells you more than a month of planning.',
  'findings.strength.big-bang': 'A few friends first',
  'findings.shown.big-bang': '{project} concerns {users} of the house, and a few friendly people tried it first.',
  'findings.lesson.big-bang': 'Whatever can go wrong will teach you. Let it teach you on a few.',
  'findings.source.big-bang': 'Flyvbjerg and Gardner on modular projects; the DORA reports',
} as const;
