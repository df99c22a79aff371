// The title page of a scenario that came in a file or by a link, and the question that a file dropped on a game asks. They come with the
// words of the debrief: few games need them.

export const offer = {
  'offer.objectives': 'Whoever leads well here',
  'offer.from-link': 'From a link',
  'offer.checked': 'Checked: nothing in it can do anything but be played',
  'offer.leave-title': 'Open “{name}”?',
  'offer.leave': 'You would leave this game. It stays under “Your runs” on the menu, exactly as it is now.',
  'offer.leave-yes': 'Leave and open it',
  'offer.leave-no': 'Stay in this game',
} as const;
