// What a word of the game means, in one sentence: opened from the word itself, where it is met first.

export const terms = {
  'terms.slack': 'Hours of yours that nothing is planned for. Whatever comes up takes these first, and only then a block.',
  'terms.at-once':
    'How many projects the team may have in hand. Each further one costs everybody who changes between them a share of the day.',
  'terms.favours':
    'Favors that the sponsor would do you. Half-hours with them bring new ones; what is blocked, urgent orders and a few answers to messages use them.',
  'terms.support': 'Work that nobody planned: questions, small repairs, looking after old kit. It comes before projects.',
  'terms.skill': '0 is a beginner who cannot be sent alone, 100 somebody who has done it for years. More skill is more speed.',
  'terms.change-window': 'The day of the week on which a change disturbs nobody. What fails then costs little.',
  'terms.hours-lost': 'Working time of the people in this house that stopped or slow technology has cost since week 1, added up.',
  'terms.trust':
    'How far those who have a say trust your word, 0 to 100, as the mean of all of them. Each person’s own stands on their card.',
  'terms.lead':
    'Whoever leads a project works on it first and answers for it. How well the room you leave fits their skill shows in pace and faults.',
} as const;
