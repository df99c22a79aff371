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
} as const;
