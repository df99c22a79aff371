// Who of the team is still there to be asked: whoever has left keeps an empty place in the view and can be given nothing.

import type { PersonView, View } from '../../core/index.ts';

/** The team without those whose notice is over. */
export const staff = (view: View): readonly PersonView[] => view.team.filter((p) => p.leaves === undefined || p.leaves >= view.day);
