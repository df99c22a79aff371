// Decisions in plain words, with the names of their scenario: for whoever reads what has to be done to get somewhere.

import { weekOf, type Block, type Decision, type Log } from '../core/index.ts';
import type { Texts } from '../scenario/index.ts';
import { projectName, shortName } from './evidence.ts';

const quoted = (text: string): string => `“${text}”`;
const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** The names of a scenario's things. */
class Names {
  readonly #texts: Texts;
  constructor(texts: Texts) {
    this.#texts = texts;
  }
  who = (id: string): string => shortName(this.#texts, id);
  project = (id: string): string => projectName(this.#texts, id);
  floor = (id: string): string => this.#texts.floors[id]?.name ?? id;
  thing = (id: string): string => this.#texts.assets[id]?.name ?? this.project(id);
  option = (project: string, id: string): string => quoted(this.#texts.projects[project]?.options[id]?.label ?? id);
  skill = (id: string): string => this.#texts.skills[id]?.name ?? id;
  event = (id: string): string => quoted(this.#texts.events[id]?.title ?? id);
  choice = (event: string, id: string): string => quoted(this.#texts.events[event]?.choices[id]?.label ?? id);
  request = (id: string): string => quoted(this.#texts.requests[id]?.title ?? id);
  /** A promise's id is made of the project's and the person's. */
  promise(id: string): string {
    for (const project of Object.keys(this.#texts.projects))
      for (const who of Object.keys(this.#texts.stakeholders))
        if (id === `${project}-${who}` || id.startsWith(`${project}-${who}-`)) return `${this.who(who)} for ${this.project(project)}`;
    return id;
  }
}

function sayBlock(block: Block, names: Names): string {
  switch (block.activity) {
    case 'talk':
      return `talk with ${names.who(block.with)}`;
    case 'ask-ruling':
      return `have the sponsor settle that ${names.who(block.with)} waits`;
    case 'find-cause':
      return `look for what lies behind ${names.project(block.project)}`;
    case 'estimate':
      return `estimate ${names.project(block.project)}`;
    case 'compare':
      return `compare the options for ${names.project(block.project)}`;
    case 'help':
      return `work on ${names.project(block.project)} yourself`;
    case 'chase':
      return `chase the vendor of ${names.project(block.project)}`;
    case 'negotiate':
      return `negotiate what ${names.project(block.project)} must hold`;
    case 'escalate':
      return `escalate what blocks ${names.project(block.project)}`;
    case 'business-case':
      return `write the business case for ${names.project(block.project)}`;
    case 'finance-read':
      return `have finance read the case for ${names.project(block.project)}`;
    case 'demo':
      return `show ${names.project(block.project)} to friendly users`;
    case 'pre-mortem':
      return `hold a pre-mortem of ${names.project(block.project)}`;
    case 'kick-off':
      return `kick off ${names.project(block.project)}`;
    case 'warn':
      return `warn ${names.promise(block.promise)}${block.newWeek === undefined ? '' : `, with week ${block.newWeek} as the new date`}`;
    case 'reset':
      return `own the broken promise to ${names.promise(block.promise)}${block.newWeek === undefined ? '' : `, with week ${block.newWeek} as the new date`}`;
    case 'audit':
      return `look closely at ${names.thing(block.asset)}`;
    case 'test-restore':
      return `try a restore from ${names.thing(block.asset)}`;
    case 'review':
      return `review what broke at ${names.thing(block.asset)}${block.blames === true ? ', with blame' : ''}`;
    case 'walk':
      return `walk the floor: ${names.floor(block.floor)}`;
    case 'post-queue':
      return `post the queue: ${names.floor(block.floor)}`;
    case 'clinic':
      return `hold a clinic: ${names.floor(block.floor)}`;
    case 'coach':
      return `take time for ${names.who(block.person)}`;
    case 'feedback':
      return `tell ${names.who(block.person)} something of their work (${block.form})`;
    case 'send':
      return `write to ${names.who(block.to)}`;
  }
}

/** One decision, a phrase for each thing it does. */
export function sayDecision(decision: Decision, texts: Texts): readonly string[] {
  const names = new Names(texts);
  switch (decision.type) {
    case 'set-blocks':
      return decision.blocks.length === 0 ? ['keep the blocks free'] : decision.blocks.map((block) => sayBlock(block, names));
    case 'set-standing':
      return [`set ${decision.habit} to ${decision.rhythm}`];
    case 'skip-standing':
      return [`${decision.skip ? 'skip' : 'keep'} ${decision.habit} this week`];
    case 'set-order':
      return [`put the projects in this order: ${and(decision.projects.map(names.project))}`];
    case 'set-limit':
      return [`let the team work on ${decision.projects} at once at most`];
    case 'set-lead':
      return [
        `${decision.person === undefined ? 'nobody leads' : `${names.who(decision.person)} leads`} ${names.project(decision.project)}`,
      ];
    case 'set-delegation':
      return [
        `delegate ${names.project(decision.project)}: ${decision.level}${decision.intent === undefined ? '' : `, telling ${and(decision.intent)}`}`,
      ];
    case 'set-overtime':
      return [`${names.who(decision.person)} works ${decision.hours} hours a week`];
    case 'pin':
      return [
        decision.project === undefined
          ? `${names.who(decision.person)} works by the order of projects`
          : `${names.who(decision.person)} works on ${names.project(decision.project)} first`,
      ];
    case 'choose-option':
      return [
        decision.option === undefined
          ? `plan no option for ${names.project(decision.project)}`
          : `plan with ${names.option(decision.project, decision.option)} for ${names.project(decision.project)}`,
      ];
    case 'order':
      return [
        `order ${names.option(decision.project, decision.option)} for ${names.project(decision.project)}${decision.urgent === true ? ', urgently' : ''}`,
      ];
    case 'plan-cutover': {
      const { inWindow, pilot, tested, wayBack, inSteps, emergency } = decision.plan;
      const how = [
        ...(inWindow ? ['in the window'] : []),
        ...(pilot ? ['with a pilot'] : []),
        ...(tested ? ['rehearsed'] : []),
        ...(wayBack ? ['with a way back'] : []),
        ...(inSteps === true ? ['in steps'] : []),
        ...(emergency === true ? ['as an emergency'] : []),
      ];
      return [`switch ${names.project(decision.project)} over ${how.length === 0 ? 'without any precaution' : and(how)}`];
    }
    case 'promise':
      return [`promise ${names.who(decision.to)} ${names.project(decision.project)} by week ${decision.week}`];
    case 'answer':
      return [`answer ${names.event(decision.event)} with ${names.choice(decision.event, decision.choice)}`];
    case 'run-week':
      return [];
    case 'set-done':
      return [
        `count as done for ${names.project(decision.project)}: ${decision.parts.length === 0 ? 'nothing more than live' : and(decision.parts)}`,
      ];
    case 'rule-request':
      return [`answer the request ${names.request(decision.request)}: ${decision.ruling}`];
    case 'shadow':
      return [
        decision.of === undefined || decision.skill === undefined
          ? `${names.who(decision.person)} stops working beside a colleague`
          : `${names.who(decision.person)} works beside ${names.who(decision.of)} to learn ${names.skill(decision.skill)}`,
      ];
    case 'train':
      return [
        decision.skill === undefined
          ? `no course for ${names.who(decision.person)} this week`
          : `a course for ${names.who(decision.person)}: ${names.skill(decision.skill)}`,
      ];
    case 'submit-change':
      return [
        decision.week === undefined
          ? `take ${names.project(decision.project)} back from the change board`
          : `submit ${names.project(decision.project)} for the window of week ${decision.week}`,
      ];
    case 'notify':
      return [`${decision.send ? 'announce' : 'do not announce'} what is done to ${names.thing(decision.about)}`];
    case 'patch':
      return [`make the fix for ${names.thing(decision.asset)}: ${decision.when}`];
    case 'set-on-call':
      return [`${decision.person === undefined ? 'nobody' : names.who(decision.person)} is on call at night`];
    case 're-decide':
      return [`decide anew on ${names.project(decision.project)}: ${decision.ruling}`];
    case 'expedite':
      return [`${decision.on ? 'pay' : 'do not pay'} to have ${names.project(decision.project)} sooner`];
    case 'accept-risk':
      return [`have ${names.who(decision.by)} sign for ${names.thing(decision.thing)} (${decision.risk}) until week ${decision.until}`];
    case 'set-note':
      return [
        decision.message === undefined ? 'put the status note back into standard words' : 'write the status note in words of your own',
      ];
    case 'hire':
      return [`ask ${names.who(decision.person)} to join`];
    case 'end-contract':
      return [`end the contract of ${names.who(decision.person)}`];
  }
}

/** A log week by week: the week's number once, a phrase a line. */
export function sayLog(log: Log, texts: Texts): readonly string[] {
  let told = 0;
  return log.flatMap(({ at, decision }) =>
    sayDecision(decision, texts).map((phrase) => {
      const week = weekOf(at[0]);
      const head = week === told ? '' : `week ${week}`;
      told = week;
      return `  ${head.padEnd(8)}${phrase}`;
    }),
  );
}
