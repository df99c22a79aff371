// The parts of a week's plan in an author's check, both ways: what the core is asked to decide, and how a decision is written down. They stand
// in the order in which they are decided, so that each finds what it builds on: hours before blocks, an order before who leads it.

import { asId, type Decision, type ProjectId, type RequestId, type StandingHabit } from '../core/index.ts';
import { add, back, backOnce, part, put, set, type Part, type PlanOfFile } from './part-of-plan.ts';
import { buildBlock, buildMessage, writeBlock, writeMessage } from './plan-blocks.ts';
import { listOf } from './effects.ts';

const entries = <V>(map: Readonly<Record<string, V>>): readonly (readonly [string, V])[] => Object.entries(map);

/** All parts, in the order in which they are decided. */
export const PLAN_PARTS: readonly Part[] = [
  part('answer', {
    read: ({ answer }) => entries(answer).map(([event, choice]) => ({ type: 'answer', event: asId(event), choice: asId(choice) })),
    write: ({ event, choice }, plan) => put(plan, 'answer', event, choice),
  }),
  back(
    'skip-standing',
    'skip',
    (habit) => ({ type: 'skip-standing', habit: habit as StandingHabit, skip: false }),
    ({ habit, skip }) => (skip ? undefined : habit),
  ),
  back(
    'choose-option',
    'choose',
    (project) => ({ type: 'choose-option', project: asId(project) }),
    ({ project, option }) => (option === undefined ? project : undefined),
  ),
  back(
    'expedite',
    'expedite',
    (project) => ({ type: 'expedite', project: asId(project), on: false }),
    ({ project, on }) => (on ? undefined : project),
  ),
  back(
    'set-lead',
    'lead',
    (project) => ({ type: 'set-lead', project: asId(project) }),
    ({ project, person }) => (person === undefined ? project : undefined),
  ),
  backOnce('set-on-call', 'on-call', ({ person }) => person === undefined),
  back(
    'pin',
    'pin',
    (person) => ({ type: 'pin', person: asId(person) }),
    ({ person, project }) => (project === undefined ? person : undefined),
  ),
  back(
    'submit-change',
    'submit',
    (project) => ({ type: 'submit-change', project: asId(project) }),
    ({ project, week }) => (week === undefined ? project : undefined),
  ),
  back(
    'shadow',
    'shadow',
    (person) => ({ type: 'shadow', person: asId(person) }),
    ({ person, of }) => (of === undefined ? person : undefined),
  ),
  back(
    'train',
    'train',
    (person) => ({ type: 'train', person: asId(person) }),
    ({ person, skill }) => (skill === undefined ? person : undefined),
  ),
  back(
    'notify',
    'notify',
    (about) => ({ type: 'notify', about: asId<ProjectId>(about), send: false }),
    ({ about, send }) => (send ? undefined : about),
  ),
  backOnce('set-note', 'note', ({ message }) => message === undefined),
  part('set-standing', {
    read: ({ standing }) =>
      Object.entries(standing).map(([habit, rhythm]) => ({ type: 'set-standing', habit: habit as StandingHabit, rhythm })),
    write: ({ habit, rhythm }, plan) => put(plan, 'standing', habit, rhythm),
  }),
  part('skip-standing', {
    read: ({ skip }) => skip.map((habit) => ({ type: 'skip-standing', habit, skip: true })),
    write: ({ habit, skip }, plan) => skip && add(plan, 'skip', habit),
  }),
  part('choose-option', {
    read: ({ choose }) =>
      entries(choose).map(([project, option]) => ({ type: 'choose-option', project: asId(project), option: asId(option) })),
    write: ({ project, option }, plan) => option !== undefined && put(plan, 'choose', project, option),
  }),
  part('order', {
    read: ({ order, urgent }) =>
      entries(order).map(([project, option]) => ({
        type: 'order',
        project: asId(project),
        option: asId(option),
        ...(urgent.includes(project) ? { urgent: true } : {}),
      })),
    write: ({ project, option, urgent }, plan) => put(plan, 'order', project, option) && (urgent !== true || add(plan, 'urgent', project)),
  }),
  part('expedite', {
    read: ({ expedite }) => expedite.map((project) => ({ type: 'expedite', project: asId(project), on: true })),
    write: ({ project, on }, plan) => on && add(plan, 'expedite', project),
  }),
  part('hire', {
    read: ({ hire }) => hire.map((person) => ({ type: 'hire', person: asId(person) })),
    write: ({ person }, plan) => add(plan, 'hire', person),
  }),
  part('end-contract', {
    read: (plan) => plan['end-contract'].map((person) => ({ type: 'end-contract', person: asId(person) })),
    write: ({ person }, plan) => add(plan, 'end-contract', person),
  }),
  part('re-decide', {
    read: (plan) => entries(plan['re-decide']).map(([project, ruling]) => ({ type: 're-decide', project: asId(project), ruling })),
    write: ({ project, ruling }, plan) => put(plan, 're-decide', project, ruling),
  }),
  part('accept-risk', {
    read: ({ accept }) =>
      accept.map(({ risk, of, by, until, how }) => ({
        type: 'accept-risk',
        risk,
        thing: asId<ProjectId>(of),
        by: asId(by),
        until,
        wording: how,
      })),
    write: ({ risk, thing, by, until, wording }, plan) =>
      add(plan, 'accept', { risk, of: thing, by, until, ...(wording === 'plain' ? {} : { how: wording }) }),
  }),
  part('set-order', {
    read: ({ priority }) => (priority === undefined ? [] : [{ type: 'set-order', projects: priority.map((id) => asId<ProjectId>(id)) }]),
    write: ({ projects }, plan) => set(plan, 'priority', projects),
  }),
  part('set-limit', {
    read: ({ limit }) => (limit === undefined ? [] : [{ type: 'set-limit', projects: limit }]),
    write: ({ projects }, plan) => set(plan, 'limit', projects),
  }),
  part('set-lead', {
    read: ({ lead }) => entries(lead).map(([project, person]) => ({ type: 'set-lead', project: asId(project), person: asId(person) })),
    write: ({ project, person }, plan) => person !== undefined && put(plan, 'lead', project, person),
  }),
  part('set-delegation', {
    read: ({ delegate, brief }) =>
      entries(delegate).map(([project, level]) => ({
        type: 'set-delegation',
        project: asId(project),
        level,
        ...(brief[project] === undefined ? {} : { intent: brief[project] }),
      })),
    write: ({ project, level, intent }, plan) =>
      put(plan, 'delegate', project, level) && (intent === undefined || put(plan, 'brief', project, intent)),
  }),
  part('set-overtime', {
    read: ({ overtime }) => entries(overtime).map(([person, hours]) => ({ type: 'set-overtime', person: asId(person), hours })),
    write: ({ person, hours }, plan) => put(plan, 'overtime', person, hours),
  }),
  part('set-on-call', {
    read: (plan) => (plan['on-call'] === undefined ? [] : [{ type: 'set-on-call', person: asId(plan['on-call']) }]),
    write: ({ person }, plan) => person !== undefined && set(plan, 'on-call', person),
  }),
  part('pin', {
    read: ({ pin }) => entries(pin).map(([person, project]) => ({ type: 'pin', person: asId(person), project: asId(project) })),
    write: ({ person, project }, plan) => project !== undefined && put(plan, 'pin', person, project),
  }),
  part('plan-cutover', {
    read: (plan) =>
      entries(plan['cut-over']).map(([project, words]) => ({
        type: 'plan-cutover',
        project: asId(project),
        plan: {
          inWindow: words.includes('window'),
          pilot: words.includes('pilot'),
          tested: words.includes('rehearsed'),
          wayBack: words.includes('way-back'),
          ...(words.includes('steps') ? { inSteps: true } : {}),
          ...(words.includes('emergency') ? { emergency: true } : {}),
        },
      })),
    write: ({ project, plan: { inWindow, pilot, tested, wayBack, inSteps, emergency } }, plan) =>
      put(plan, 'cut-over', project, [
        ...(inWindow ? ['window'] : []),
        ...(pilot ? ['pilot'] : []),
        ...(tested ? ['rehearsed'] : []),
        ...(wayBack ? ['way-back'] : []),
        ...(inSteps === true ? ['steps'] : []),
        ...(emergency === true ? ['emergency'] : []),
      ]),
  }),
  part('submit-change', {
    read: ({ submit }) => entries(submit).map(([project, week]) => ({ type: 'submit-change', project: asId(project), week })),
    write: ({ project, week }, plan) => week !== undefined && put(plan, 'submit', project, week),
  }),
  part('set-done', {
    read: ({ done }) => entries(done).map(([project, parts]) => ({ type: 'set-done', project: asId(project), parts })),
    write: ({ project, parts }, plan) => put(plan, 'done', project, parts),
  }),
  part('promise', {
    read: ({ promise }) =>
      listOf(promise).map(({ to, for: project, week, confidence }) => ({
        type: 'promise',
        to: asId(to),
        project: asId(project),
        week,
        ...(confidence === undefined ? {} : { confidence }),
      })),
    write: ({ to, project, week, confidence }, plan) => {
      const made = { to, for: project, week, ...(confidence === undefined ? {} : { confidence }) };
      const before = plan['promise'];
      plan['promise'] = before === undefined ? made : Array.isArray(before) ? [...(before as unknown[]), made] : [before, made];
      return true;
    },
  }),
  part('shadow', {
    read: ({ shadow }) =>
      entries(shadow).map(([person, { of, skill }]) => ({ type: 'shadow', person: asId(person), of: asId(of), skill: asId(skill) })),
    write: ({ person, of, skill }, plan) => of !== undefined && skill !== undefined && put(plan, 'shadow', person, { of, skill }),
  }),
  part('train', {
    read: ({ train }) => entries(train).map(([person, skill]) => ({ type: 'train', person: asId(person), skill: asId(skill) })),
    write: ({ person, skill }, plan) => skill !== undefined && put(plan, 'train', person, skill),
  }),
  part('rule-request', {
    read: ({ requests }) =>
      entries(requests).map(([request, ruling]) => ({ type: 'rule-request', request: asId<RequestId>(request), ruling })),
    write: ({ request, ruling }, plan) => put(plan, 'requests', request, ruling),
  }),
  part('patch', {
    read: ({ patch }) => entries(patch).map(([asset, when]) => ({ type: 'patch', asset: asId(asset), when })),
    write: ({ asset, when }, plan) => put(plan, 'patch', asset, when),
  }),
  part('notify', {
    read: ({ notify }) => notify.map((about) => ({ type: 'notify', about: asId<ProjectId>(about), send: true })),
    write: ({ about, send }, plan) => send && add(plan, 'notify', about),
  }),
  part('set-note', {
    read: ({ note }) => (note === undefined ? [] : [{ type: 'set-note', message: buildMessage(note) }]),
    write: ({ message }, plan) => message !== undefined && set(plan, 'note', writeMessage(message)),
  }),
  part('set-blocks', {
    read: ({ blocks }) => (blocks === undefined ? [] : [{ type: 'set-blocks', blocks: blocks.map(buildBlock) }]),
    write: ({ blocks }, plan, dateOf) =>
      set(
        plan,
        'blocks',
        blocks.map((block) => writeBlock(block, dateOf)),
      ),
  }),
];

/** What a plan asks the core to decide, in order. */
export const decisionsOf = (plan: PlanOfFile): readonly Decision[] => PLAN_PARTS.flatMap(({ read }) => read(plan));
