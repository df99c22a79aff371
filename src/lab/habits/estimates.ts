// Estimates: a range from a reference class before a date is given, and dates at its careful end (M9). Who has forgotten it takes the
// team's guess for a date.

import type { Block } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import { costOfDelay } from '../sense/worth.ts';
import type { Habit } from './habit.ts';

/** What a team's guess is multiplied by where nobody has estimated. */
const GUESS_CARE = 1.5;

/** For each need that was ordered and has no range, the costliest first. */
const estimates = ({ view }: Sight): Block[] =>
  view.projects
    .filter((p) => p.stage !== 'live' && p.order !== undefined && p.estimate === undefined)
    .sort((a, b) => costOfDelay(view, b) - costOfDelay(view, a))
    .map((p) => ({ activity: 'estimate', project: p.id }));

export const estimating: Habit = {
  name: 'estimates',
  kept: {
    blocks: { estimates },
    work: (p) => p.estimate?.p80 ?? p.guess * GUESS_CARE * (1 - p.reportedDone / 10_000),
    date: (_, project, week) => (project.estimate === undefined ? undefined : week),
  },
  left: {
    work: (p) => p.guess * (1 - p.reportedDone / 10_000),
    date: (_, __, week) => week,
  },
};
