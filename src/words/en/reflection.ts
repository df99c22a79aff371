// The one question of a week, which nobody has to answer.

export const reflection = {
  'reflection.title': 'A question for you, if you like',
  'reflection.promise': 'What do you expect of the promise to {name}: {project}?',
  'reflection.order': 'When do you think the order for {project} will really come?',
  'reflection.person': 'You have not sat down with {name} for a while. What might you hear?',
  'reflection.need': '{name} has no date for {project}. What do you think {name} reckons with?',
  'reflection.week': 'What do you expect of the coming week?',
  'reflection.answer': 'Answer it',
  'reflection.change': 'Change it',
  'reflection.kept-note': 'It changes nothing in the run, stays on this machine, and comes back to you in the debrief.',
  'reflection.keep': 'Keep it',
  'reflection.leave': 'Leave it',
  'reflection.off': 'Ask me no more',
  'reflection.kept': 'Kept for the debrief.',
  'reflection.off-said': 'No more questions. The settings can turn them on again.',
} as const;
