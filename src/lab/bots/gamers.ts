// Those who try to look good without leading. Three are planners in all else; the talker leads nothing.

import type { Block, Decision, View } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { staff } from '../sense/staff.ts';
import { plannerWith } from './planner.ts';

export const neverPromises = (): Bot => plannerWith('never-promise', 'never-promises');
export const sandbagger = (): Bot => plannerWith('sandbag', 'sandbagger');
export const promiseFarmer = (): Bot => plannerWith('farm-promises', 'promise-farmer');

/** Meets everybody, writes to everybody, walks every floor; orders nothing, and nobody is asked to lead anything. */
export function talker(): Bot {
  const meetings = (view: View): readonly Block[] => [
    ...view.stakeholders
      .slice()
      .sort((a, b) => (a.lastTalk ?? -1) - (b.lastTalk ?? -1))
      .map((s): Block => ({ activity: 'talk', with: s.id })),
    ...staff(view).map((p): Block => ({ activity: 'coach', person: p.id })),
    ...view.floors.map((f): Block => ({ activity: 'walk', floor: f.id })),
  ];
  return {
    name: 'talker',
    plan: (view) => ({
      decisions: [
        ...view.manager.standing
          .filter((s) => s.rhythm !== 'weekly' && s.habit !== 'planning')
          .map((s): Decision => ({ type: 'set-standing', habit: s.habit, rhythm: 'weekly' })),
        { type: 'set-blocks', blocks: meetings(view).slice(0, Math.max(0, view.manager.blocksAllowed - 1)) },
      ],
    }),
    // The answer that costs most of their own time and nothing else.
    answer: (_, message) =>
      message.choices.filter((c) => c.money === 0 && c.team.length === 0).sort((a, b) => b.minutes - a.minutes)[0]?.id,
  };
}
