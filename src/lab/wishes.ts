// What somebody would do who wants a condition to become true: the decisions and answers that have to do with the things it names. Nothing
// is known of what helps; whoever searches tries them out.

import {
  FUNCTIONS,
  promiseIdOf,
  type Block,
  type ChoiceId,
  type Decision,
  type EventId,
  type Expr,
  type Game,
  type ProjectRule,
} from '../core/index.ts';
import { clausesOf, questionsOf } from './clauses.ts';

export interface Wishes {
  readonly decisions: readonly Decision[];
  readonly answers: ReadonlyMap<EventId, ChoiceId>;
}

/** An event that hangs on an event that hangs on an event: further back it is left to the search. */
const DEEPEST = 3;

const block = (one: Block): Decision => ({ type: 'set-blocks', blocks: [one] });

function aboutProject(game: Game, project: ProjectRule): readonly Decision[] {
  const { id, options, sponsor } = project;
  return [
    ...options.map((option): Decision => ({ type: 'order', project: id, option: option.id })),
    block({ activity: 'find-cause', project: id }),
    block({ activity: 'estimate', project: id }),
    block({ activity: 'talk', with: sponsor }),
    { type: 'set-order', projects: [id, ...game.rules.projects.map((one) => one.id).filter((one) => one !== id)] },
    { type: 'promise', to: sponsor, project: id, week: game.rules.weeks },
    block({ activity: 'warn', promise: promiseIdOf(id, sponsor) }),
    ...game.rules.team.map((person): Decision => ({ type: 'set-lead', project: id, person: person.id })),
  ];
}

/** Decisions about one thing that a condition names. */
function about(game: Game, kind: string, id: string): readonly Decision[] {
  const { projects, stakeholders, team, assets, departments } = game.rules;
  const project = projects.find((one) => one.id === id);
  const person = team.find((one) => one.id === id);
  const asset = assets.find((one) => one.id === id);
  const who = stakeholders.find((one) => one.id === id);
  const department = departments.find((one) => one.id === id);
  switch (kind) {
    case 'project':
      return project === undefined ? [] : aboutProject(game, project);
    case 'stakeholder':
      return who === undefined
        ? []
        : [
            block({ activity: 'talk', with: who.id }),
            ...projects.map((one): Decision => ({ type: 'promise', to: who.id, project: one.id, week: game.rules.weeks })),
          ];
    case 'person':
    case 'member':
      return person === undefined
        ? []
        : [
            block({ activity: 'coach', person: person.id }),
            { type: 'hire', person: person.id },
            { type: 'set-overtime', person: person.id, hours: 60 },
            block({ activity: 'feedback', person: person.id, form: 'blame' }),
            block({ activity: 'feedback', person: person.id, form: 'praise' }),
          ];
    case 'asset':
      return asset === undefined
        ? []
        : [
            block({ activity: 'audit', asset: asset.id }),
            ...projects.filter((one) => one.replaces.includes(asset.id)).flatMap((one) => aboutProject(game, one)),
          ];
    case 'service':
      return [
        ...assets.flatMap((one) =>
          one.covers.some((service) => service === id) ? [block({ activity: 'test-restore', asset: one.id })] : [],
        ),
        ...projects.filter((one) => one.serves.some((service) => service === id)).flatMap((one) => aboutProject(game, one)),
      ];
    case 'department':
      return department === undefined
        ? []
        : [block({ activity: 'walk', floor: department.floor }), block({ activity: 'clinic', floor: department.floor })];
    default:
      return [];
  }
}

/** Answers that set a flag. */
const settersOf = (game: Game, flag: string): readonly (readonly [EventId, ChoiceId])[] =>
  game.rules.events.flatMap((event) =>
    event.choices.flatMap((choice) =>
      choice.effects.some((effect) => effect.kind === 'flag' && effect.flag === flag) ? [[event.id, choice.id] as const] : [],
    ),
  );

/** Everything that has to do with a condition; the first answer wished for counts. */
export function wishesFor(game: Game, expr: Expr): Wishes {
  const decisions = new Map<string, Decision>();
  const answers = new Map<EventId, ChoiceId>();
  const seen = new Set<EventId>();
  const wish = (of: Expr, depth: number): void => {
    for (const { expr: clause, denied } of clausesOf(of)) {
      for (const { name, ids } of questionsOf(clause)) {
        FUNCTIONS[name].takes.forEach((kind, i) => {
          for (const one of about(game, kind, ids[i] ?? '')) decisions.set(JSON.stringify(one), one);
        });
        const answer = name === 'chose' ? ([ids[0], ids[1]] as const) : name === 'flag' ? settersOf(game, ids[0] ?? '')[0] : undefined;
        const event = game.rules.events.find(
          ({ id }) => id === (answer?.[0] ?? (name === 'fired' || name === 'weeks-since' ? ids[0] : undefined)),
        );
        const choice = event?.choices.find(({ id }) => id === answer?.[1]);
        if (event === undefined || denied) continue;
        if (choice !== undefined && !answers.has(event.id)) answers.set(event.id, choice.id);
        if (seen.has(event.id) || depth === DEEPEST) continue;
        seen.add(event.id);
        wish(event.when, depth + 1);
      }
    }
  };
  wish(expr, 1);
  return { decisions: [...decisions.values()], answers };
}
