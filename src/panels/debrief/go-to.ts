// Goes to a step of the debrief: to its top, with the focus on its title.

import { showFromTop } from '../focus.ts';
import { useSteps, type Step } from './step.ts';

export function goTo(step: Step): void {
  useSteps.getState().go(step);
  const page = document.querySelector('#debrief');
  for (const one of [page, page?.parentElement]) one?.scrollTo(0, 0);
  showFromTop('title');
}
