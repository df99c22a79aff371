// Checks recorded from play, and texts in the order of the story.

export const checks = {
  'checks.about':
    'A check says what must hold when the scenario is played so. Play them after each change, and you know that nothing has broken.',
  'checks.play-first': 'Play a little in the tab Play, or let somebody play: the decisions can then be kept as a check.',
  'checks.name': 'What the check is about (optional)',
  'checks.keep': 'Keep the play as a check',
  'checks.kept': 'Kept as {id}. It expects the verdict that the play leads to.',
  'checks.run': 'Play the checks',
  'checks.running': 'Playing…',
  'checks.all-hold': 'All of them hold.',
  'checks.some-fail': '{failed} of {all} do not hold.',
  'checks.older': 'The text has changed since.',
  'checks.of-earlier': 'The text cannot be played as it stands, so its last version without errors was played.',
  'checks.none': 'There is none yet.',
  'checks.holds': 'Holds with luck {seed}',
  'checks.fails': 'Does not hold with luck {seed}',
  'checks.reason.refused': 'Week {week}: a decision was refused. {problem}',
  'checks.reason.unasked': '“{event}” never asked for its answer.',
  'checks.reason.true': 'True: {clause}',
  'checks.reason.false': 'Not true: {clause}',
  'checks.failed-to-run': 'The checks could not be played.',
  'texts.sum': '{words} words · about {minutes} min to read it all',
  'texts.open-all': 'Open all',
  'texts.close-all': 'Close all',
  'texts.words': '{words, plural, one {1 word} other {# words}}',
  'texts.words-from': '{words, plural, one {1 word} other {# words}} · from week {week}',
} as const;
