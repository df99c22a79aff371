// What was said to somebody while a choice was open: after the options had been compared, in the fortnight up to the order. Only such a talk
// can have been about the choice, so only it makes it an explicit one that was communicated (research §3.0).

import type { ProjectId } from '../core/index.ts';
import type { SeenWeek } from './reading.ts';

const FORTNIGHT_WEEKS = 2;

/** Whether one of them was talked to in the last two of these weeks, with the comparison on the table. */
export const toldWhileChoosing = (weeks: readonly SeenWeek[], project: ProjectId, names: readonly string[]): boolean =>
  weeks
    .slice(-FORTNIGHT_WEEKS)
    .flatMap(({ days }) => days)
    .some(
      ({ view, happenings }) =>
        view.projects.some((one) => one.id === project && one.hasBeenCompared) &&
        happenings.some((one) => one.type === 'activity' && one.activity === 'talk' && names.includes(one.subject)),
    );
