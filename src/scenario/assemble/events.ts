// Events, goals, objectives and verdicts of a checked file as rules of the core: everything that holds a condition.

import {
  asId,
  type ChoiceRule,
  type EventRule,
  type GoalRule,
  type ObjectiveRule,
  type RequestRule,
  type VerdictRule,
} from '../../core/index.ts';
import type { Checker } from '../checks/checker.ts';
import { buildEffects } from '../effects.ts';
import { cents, hours, points, share, workMinutes } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import { WEEKDAYS } from '../schema/start.ts';
import { idList, list } from './list.ts';

type ChoiceOfFile = ScenarioFile['events'][string]['choices'][string];

const buildChoice = (check: Checker, id: string, choice: ChoiceOfFile): ChoiceRule => ({
  id: asId(id),
  hours: hours(choice.hours),
  money: cents(choice.money),
  team: list(choice.team, (person, time) => ({ person: asId(person), minutes: workMinutes(time) })),
  effects: buildEffects(choice.effects, check.scope),
});

export const buildEvents = (check: Checker): readonly EventRule[] =>
  list(check.file.events, (id, event) => ({
    id: asId(id),
    when: check.condition('events', id, 'when'),
    chance: share(event.chance),
    weekday: WEEKDAYS.indexOf(event.day),
    from: asId(event.from),
    // In mid-week nobody opens the inbox: a message stops the week, or silence would answer it before anybody could.
    mustAnswer: event['must-answer'] || event.day !== 'mon',
    effects: buildEffects(event.effects, check.scope),
    choices: list(event.choices, (choice, of) => buildChoice(check, choice, of)),
    ifSilent: asId(event['if-silent']),
    concerns: idList(event.concerns ?? [event.from]),
  }));

export const buildGoals = (check: Checker): readonly GoalRule[] =>
  list(check.file.goals, (id, goal) => ({ id: asId(id), must: goal.must, if: check.condition('goals', id, 'if') }));

export const buildObjectives = (check: Checker): readonly ObjectiveRule[] =>
  list(check.file.objectives, (id) => ({ id: asId(id), showsWhen: check.condition('objectives', id, 'shows-when') }));

export const buildVerdicts = (check: Checker): readonly VerdictRule[] =>
  list(check.file.verdicts, (id) => ({ id, if: check.condition('verdicts', id, 'if') }));

export const buildRequests = (check: Checker): readonly RequestRule[] =>
  list(check.file.requests, (id, request) => ({
    id: asId(id),
    from: asId(request.from),
    project: asId(request.for),
    week: request.week,
    when: check.condition('requests', id, 'when'),
    adds: share(request.adds),
    value: points(request.value),
  }));
