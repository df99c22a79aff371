// Logs for tests: a player that knows nothing and tries whatever the view offers, by luck of its own.

import alea from 'seedrandom/lib/alea.js';
import {
  advance,
  ANEW_RULINGS,
  begin,
  decide,
  DELEGATION_LEVELS,
  DONE_PARTS,
  MESSAGE_EFFECTS,
  INTENT_LINES,
  isProblem,
  OVERTIME_HOURS,
  PATCH_TIMES,
  PROJECT_CLAIMS,
  REQUEST_RULINGS,
  RHYTHMS,
  RISK_WORDINGS,
  silently,
  view,
  type Decision,
  type DecisionRecord,
  type Game,
  type Log,
  type State,
  type View,
} from '../../src/core/index.ts';

type Pick = <T>(items: readonly T[]) => T | undefined;

/** Most of what can be decided in a week, each with some chance; many wishes are refused, which is fine. */
function wishes(seen: View, chance: (share: number) => boolean, pick: Pick): readonly Decision[] {
  const found: Decision[] = [];
  for (const { habit } of seen.manager.standing) {
    const rhythm = pick(RHYTHMS);
    if (chance(0.15) && rhythm !== undefined) found.push({ type: 'set-standing', habit, rhythm });
    if (chance(0.1)) found.push({ type: 'skip-standing', habit, skip: chance(0.5) });
  }
  for (const project of seen.projects) {
    const option = pick(project.options);
    const person = pick(seen.team);
    const level = pick(DELEGATION_LEVELS);
    if (option !== undefined && chance(0.4)) found.push({ type: 'choose-option', project: project.id, option: option.id });
    if (option !== undefined && chance(0.25)) found.push({ type: 'order', project: project.id, option: option.id });
    if (person !== undefined && chance(0.3)) found.push({ type: 'set-lead', project: project.id, person: person.id });
    if (level !== undefined && chance(0.2)) found.push({ type: 'set-delegation', project: project.id, level });
    if (chance(0.15))
      found.push({ type: 'promise', to: project.sponsor, project: project.id, week: seen.week + 1 + Math.floor(seen.weeks / 3) });
    if (chance(0.3)) {
      found.push({
        type: 'plan-cutover',
        project: project.id,
        plan: {
          inWindow: chance(0.5),
          pilot: chance(0.5),
          tested: chance(0.5),
          wayBack: chance(0.5),
          ...(project.cutOver !== undefined && chance(0.5) ? { inSteps: true } : {}),
          ...(project.change !== undefined && chance(0.2) ? { emergency: true } : {}),
        },
      });
    }
  }
  for (const { id, intent, delegation } of seen.projects) {
    if (intent === undefined || !chance(0.2)) continue;
    found.push({ type: 'set-delegation', project: id, level: delegation, intent: INTENT_LINES.filter(() => chance(0.5)) });
  }
  for (const project of seen.projects) {
    if (project.done === undefined || !chance(0.3)) continue;
    found.push({ type: 'set-done', project: project.id, parts: DONE_PARTS.filter(() => chance(0.5)) });
  }
  for (const project of seen.projects)
    if (project.change !== undefined && chance(0.3))
      found.push({ type: 'submit-change', project: project.id, ...(chance(0.8) ? { week: project.change.next } : {}) });
  for (const project of seen.projects) {
    const ruling = pick(ANEW_RULINGS);
    if (project.goOn !== undefined && ruling !== undefined && chance(0.15)) found.push({ type: 're-decide', project: project.id, ruling });
  }
  for (const { id, notice } of [...seen.projects, ...seen.assets])
    if (notice !== undefined && chance(0.3)) found.push({ type: 'notify', about: id, send: chance(0.8) });
  for (const asset of seen.assets) {
    const when = pick(PATCH_TIMES);
    if (asset.fix !== undefined && when !== undefined && chance(0.5)) found.push({ type: 'patch', asset: asset.id, when });
  }
  if (seen.onCall !== undefined && chance(0.3)) {
    const person = pick(seen.team);
    found.push({ type: 'set-on-call', ...(person !== undefined && chance(0.8) ? { person: person.id } : {}) });
  }
  for (const request of seen.requests) {
    const ruling = pick(REQUEST_RULINGS);
    if (request.isOpen && ruling !== undefined && chance(0.6)) found.push({ type: 'rule-request', request: request.id, ruling });
  }
  for (const { id, order, options } of seen.projects) {
    const urgent = order?.approval;
    if (order?.expedite !== undefined && chance(0.4)) found.push({ type: 'expedite', project: id, on: chance(0.7) });
    const [option] = options;
    if (option?.approval !== undefined && urgent === undefined && chance(0.2))
      found.push({ type: 'order', project: id, option: option.id, urgent: true });
  }
  if (seen.risks !== undefined) {
    const weak = [...seen.assets, ...seen.projects].flatMap(({ id, risks = [] }) => risks.map((risk) => ({ thing: id, risk })));
    const one = pick(weak);
    const by = pick(seen.stakeholders);
    const wording = pick(RISK_WORDINGS);
    if (one !== undefined && by !== undefined && wording !== undefined && chance(0.5))
      found.push({ type: 'accept-risk', ...one, by: by.id, until: seen.weeks, wording });
  }
  for (const person of seen.team) {
    const hours = pick(OVERTIME_HOURS);
    const project = pick(seen.projects);
    if (hours !== undefined && chance(0.1)) found.push({ type: 'set-overtime', person: person.id, hours });
    if (project !== undefined && chance(0.1)) found.push({ type: 'pin', person: person.id, project: project.id });
  }
  if (seen.mechanisms.includes('key-person')) found.push(...lessons(seen, chance, pick));
  for (const one of seen.hires ?? []) {
    if (chance(0.2)) found.push({ type: chance(0.8) ? 'hire' : 'end-contract', person: one.id });
  }
  for (const one of seen.team) if (one.joined !== undefined && chance(0.2)) found.push({ type: 'end-contract', person: one.id });
  if (chance(0.2)) found.push({ type: 'set-limit', projects: 1 + seen.projects.length });
  if (chance(0.3)) found.push({ type: 'set-order', projects: [...seen.order].reverse() });
  if (seen.talk?.messages !== undefined && chance(0.3)) {
    const project = pick(seen.projects);
    const says = pick(PROJECT_CLAIMS);
    const effect = pick(MESSAGE_EFFECTS);
    if (project !== undefined && says !== undefined && effect !== undefined) {
      const next = Math.min(seen.weeks, seen.week + 2);
      found.push({ type: 'set-note', message: { fact: { project: project.id, says }, effect, next, jargon: chance(0.3) } });
    }
  }
  found.push({ type: 'set-blocks', blocks: seen.offers.filter(() => chance(0.3)).slice(0, seen.manager.blocksAllowed) });
  return found;
}

/** Who learns from whom, and what. */
function lessons(seen: View, chance: (share: number) => boolean, pick: Pick): readonly Decision[] {
  const person = pick(seen.team);
  const of = pick(seen.team);
  const skill = of === undefined ? undefined : pick(of.skills)?.skill;
  if (person === undefined || of === undefined || skill === undefined) return [];
  return [
    ...(chance(0.3) ? [{ type: 'shadow', person: person.id, of: of.id, skill } as const] : []),
    ...(chance(0.1) ? [{ type: 'train', person: person.id, skill } as const] : []),
  ];
}

/** Plays a run at random and returns its log. The same seed gives the same log. */
export function randomLog(game: Game, seed: string): Log {
  const draw = alea(`random player|${seed}`);
  const chance = (share: number): boolean => draw() < share;
  const pick: Pick = (items) => items[Math.floor(draw() * items.length)];
  const log: DecisionRecord[] = [];
  let state: State = begin(game, seed);
  let at: [number, number] = [0, 0];
  const take = (decision: Decision): boolean => {
    const next = decide(game, state, decision);
    if (isProblem(next)) return false;
    log.push({ at, decision });
    at = [at[0], at[1] + 1];
    state = next;
    return true;
  };
  for (;;) {
    const seen = view(game, state);
    if (at[0] !== seen.day) at = [seen.day, 0];
    if (seen.awaiting.kind === 'end') return log;
    if (seen.awaiting.kind === 'run') {
      state = advance(game, state).state;
      continue;
    }
    if (seen.awaiting.kind === 'plan') for (const decision of wishes(seen, chance, pick)) take(decision);
    for (const message of view(game, state).messages) {
      const choice = pick(message.choices);
      if (message.answer === undefined && choice !== undefined && chance(0.8))
        take({ type: 'answer', event: message.event, choice: choice.id });
    }
    for (let turn = 0; turn < 20; turn += 1) {
      const answer = silently(game, state);
      if (answer === undefined || !take(answer)) break;
    }
    if (view(game, state).awaiting.kind === 'plan' && !take({ type: 'run-week' })) throw new Error('the week cannot be run');
  }
}
