// Takes a handful of legal-looking decisions a week, each drawn by lot, and answers by lot.

import type { Decision, View } from '../../core/index.ts';
import { DELEGATION_LEVELS, OVERTIME_HOURS, RHYTHMS } from '../../core/index.ts';
import type { Bot, Step } from '../bot.ts';
import { Dice } from '../dice.ts';

const DECISIONS_A_WEEK = 6;

export function random(seed: string): Bot {
  const dice = new Dice(`random|${seed}`);
  const throwAgain = (view: View, left: number): Step => ({
    decisions: [throwOne(view, dice)],
    ...(left > 1 ? { next: (next: View) => throwAgain(next, left - 1) } : {}),
  });
  return {
    name: 'random',
    plan: (view) => throwAgain(view, DECISIONS_A_WEEK),
    answer: (_, message) => dice.pick(message.choices)?.id,
  };
}

function throwOne(view: View, dice: Dice): Decision {
  const project = dice.pick(view.projects);
  const person = dice.pick(view.team);
  const habit = dice.pick(view.manager.standing);
  const kind = dice.below(9);
  if (project !== undefined && kind === 0) {
    const option = dice.pick(project.options);
    if (option !== undefined) return { type: 'order', project: project.id, option: option.id };
  }
  if (project !== undefined && kind === 1)
    return { type: 'promise', to: project.sponsor, project: project.id, week: view.week + dice.below(view.weeks - view.week + 1) };
  if (project !== undefined && person !== undefined && kind === 2) return { type: 'set-lead', project: project.id, person: person.id };
  if (project !== undefined && kind === 3)
    return { type: 'set-delegation', project: project.id, level: dice.pick(DELEGATION_LEVELS) ?? 'ask' };
  if (person !== undefined && kind === 4) return { type: 'set-overtime', person: person.id, hours: dice.pick(OVERTIME_HOURS) ?? 40 };
  if (habit !== undefined && kind === 5) return { type: 'set-standing', habit: habit.habit, rhythm: dice.pick(RHYTHMS) ?? 'off' };
  if (project !== undefined && kind === 6) {
    return {
      type: 'plan-cutover',
      project: project.id,
      plan: { inWindow: dice.below(2) === 0, pilot: dice.below(2) === 0, tested: dice.below(2) === 0, wayBack: dice.below(2) === 0 },
    };
  }
  const offer = dice.pick(view.offers);
  const room = view.manager.blocks.length < view.manager.blocksAllowed && offer !== undefined;
  return { type: 'set-blocks', blocks: room ? [...view.manager.blocks, offer] : view.manager.blocks };
}
