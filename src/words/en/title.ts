// The title page: scenarios, saved runs, a run file.

export const title = {
  'title.claim': 'Lead an IT team. Make the mistakes here, where they cost nothing.',
  'title.about':
    'You buy, install and keep alive what keeps a building’s network running. Too few people, too little money, and everybody was promised something.',
  'title.scenarios': 'Choose a scenario',
  'title.facts': '{weeks} weeks · about {minutes} minutes',
  'title.start': 'Start',
  'title.start-of': 'Start {scenario}',
  'title.go-on': 'Go on',
  'title.go-on-of': 'Go on with {scenario}, week {week}',
  'title.saved': 'Your runs',
  'title.saved-week': 'Week {week} of {weeks} · {when}',
  'title.saved-finished': 'Finished · {when}',
  'title.delete-of': 'Delete the run of {scenario}, {when}',
  'title.delete-sure': 'Delete this run? It cannot be brought back.',
  'title.delete-yes': 'Delete it',
  'title.delete-no': 'Keep it',
  'title.open-file': 'Open a run file',
  'title.see-report': 'See how it ended',
  'title.see-report-of': 'See how {scenario} ended, {when}',
  'title.more-runs': '{count, plural, one {One more run} other {# more runs}}',
  'title.privacy': 'No account. Works offline. Nothing leaves this machine unless you save a file yourself.',
  'title.none': 'No scenario could be loaded. Reload the page.',
  'title.starting': 'Starting…',
} as const;
