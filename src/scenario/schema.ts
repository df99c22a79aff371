// The one schema of a scenario file: the source of its types, of the check of its shape and of the JSON Schema for editors.
// Its parts are in `schema/`. What a shape cannot say (ids that exist, sense) is checked in `checks/`.

import { z } from 'zod';
import { authorCheck } from './schema/checks.ts';
import { event } from './schema/events.ts';
import { asset, floor, milestone, named, service } from './schema/estate.ts';
import { department, hire, person, stakeholder } from './schema/people.ts';
import { project } from './schema/projects.ts';
import { ofKind } from './schema/kinds.ts';
import { request } from './schema/requests.ts';
import { translations } from './schema/translations.ts';
import { start } from './schema/start.ts';
import { condition, line, mapOf, ownId, prose, whole, yesNo } from './schema/values.ts';

/** The version of the format that this code reads. */
export const FORMAT = 1;

export const scenarioSchema = z
  .strictObject({
    format: z.literal(FORMAT, { error: `${FORMAT}` }).describe('the version of this format: 1'),
    id: ofKind(ownId.describe('the scenario’s id, the same as the file’s name'), 'id'),
    version: whole(1, 10_000, 'raise it with each change that you hand out'),
    title: line('its title', 80),
    lang: z
      .string({ error: 'a language tag such as en' })
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language tag such as en')
      .describe('the language of its texts: en')
      .default('en'),
    minutes: whole(5, 240, 'how long it takes to play'),
    currency: z
      .string({ error: 'three letters such as USD' })
      .regex(/^[A-Z]{3}$/, 'three letters such as USD')
      .describe('the currency of all money in the file: USD')
      .default('USD'),
    place: line('the organization’s name', 80),
    summary: prose('what it is about, for the page where one chooses', 1_000),
    brief: z
      .strictObject({
        from: line('who wrote it', 80),
        text: prose('the memo'),
      })
      .describe('the one memo that is read before the first week'),
    objectives: mapOf(
      z
        .strictObject({
          text: line('what a learner who met it does', 160),
          'shows-when': condition('the condition under which a run shows it'),
        })
        .describe('something to be learnt'),
      'what is to be learnt',
    ).default({}),
    start,
    skills: mapOf(named.describe('a skill'), 'kinds of work'),
    building: mapOf(floor, 'the floors of the building'),
    milestones: mapOf(milestone, 'dates that everybody knows').default({}),
    services: mapOf(service, 'what users work with'),
    departments: mapOf(department, 'groups of users'),
    stakeholders: mapOf(stakeholder, 'those with a say'),
    team: mapOf(person, 'those who do the work'),
    hires: mapOf(hire, 'those outside who can be asked to join the team').default({}),
    assets: mapOf(asset, 'the kit at the start').default({}),
    projects: mapOf(project, 'what somebody asked for'),
    requests: mapOf(request, 'what is asked for on the side while projects are under way').default({}),
    events: mapOf(event, 'what happens meanwhile').default({}),
    goals: mapOf(
      z
        .strictObject({
          label: line('the goal, in a sentence', 120),
          must: yesNo('the run fails without it').default(false),
          if: condition('the condition at the end of the run'),
        })
        .describe('something the run is judged by'),
      'what the run is judged by',
    ),
    verdicts: mapOf(
      z
        .strictObject({
          if: condition('the first verdict whose condition holds at the end is given; `met(goal)` asks for a goal, `true` stands last'),
          title: line('the verdict, in a few words', 80),
          text: prose('what it says'),
        })
        .describe('the words at the end of a run'),
      'the words at the end, best first',
    ),
    checks: mapOf(authorCheck, 'what must hold when it is played; `rollout test` plays them').default({}),
    translations,
  })
  .describe('a scenario of Rollout');

/** A scenario as it stands in its file, defaults filled in. */
export type ScenarioFile = z.output<typeof scenarioSchema>;
