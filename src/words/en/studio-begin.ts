// The studio's first screen: where a scenario comes from.

export const begin = {
  'begin.title': 'Write your own scenario',
  'begin.about':
    'A practice run about your own workplace: its people, its projects, its awkward messages. No programming. Everything stays on this machine until you hand it out.',
  'begin.adapt': 'Adapt to my workplace',
  'begin.adapt-note': 'Eight questions, about fifteen minutes: your names, floors, people and money in a scenario that works.',
  'begin.templates': 'Begin with a template',
  'begin.shipped': 'Look into a scenario of the game',
  'begin.shipped-note': 'You work on a copy; the original stays as it is.',
  'begin.open': 'Open a file',
  'begin.open-note': 'A scenario (.yaml) that you have saved. You can also drop it anywhere on this page.',
  'begin.recent': 'Go on with your own',
  'begin.recent-line': '{when} · {name}',
  'begin.drop': 'Drop it here to open it',
  'begin.too-large': 'That file is larger than 256 KiB. A scenario never is.',
  'begin.unreadable': 'That file could not be read. Is it a scenario (.yaml)?',
  'begin.not-loaded': 'That could not be fetched. Look at your connection and try again.',
  'begin.to-game': 'Back to the game',
  'begin.template.one-project': 'One project',
  'begin.template.one-project-about': 'The smallest whole scenario: one person, one project, one awkward message.',
  'begin.template.two-stakeholders': 'Two who want different things',
  'begin.template.two-stakeholders-about': 'Two stakeholders, one budget: promises, and a choice between them.',
  'begin.template.full-quarter': 'A whole quarter',
  'begin.template.full-quarter-about': 'Thirteen weeks with everything that the game has.',
} as const;
