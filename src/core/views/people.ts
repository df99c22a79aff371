// Stakeholders and the team as last seen: mood and trust of the team carry the day of the last talk.

import { must, type Game } from '../prepare.ts';
import { skillOf } from '../skills.ts';
import type { PersonRule } from '../scenario.ts';
import type { ConductState, HiredState, PersonState, RunState } from '../state.ts';
import { paidUntil } from '../systems/hiring.ts';
import { hasJoined, isInTeam } from '../systems/ramp-up.ts';
import type { PersonView, StakeholderView } from '../view.ts';
import { metView, voiceView } from './expect.ts';
import { ruledView } from './govern.ts';

export function stakeholdersView(game: Game, state: RunState): readonly StakeholderView[] {
  return game.rules.stakeholders.map((rule, i) => {
    const own = must(state.stakeholders[i], 'stakeholder');
    return {
      id: rule.id,
      floor: rule.floor,
      power: rule.power,
      loudness: rule.loudness,
      trust: state.stocks.trust[i] ?? 0,
      ...voiceView(game, state, i),
      ...metView(state, i),
      ...ruledView(state, i),
      lastContact: own.lastContact,
      ...(own.lastTalk >= 0 ? { lastTalk: own.lastTalk } : {}),
      ...(own.costKnown ? { costOfDelay: knownCosts(game, state, i) } : {}),
    };
  });
}

/** What a delay costs them, for the needs that are known. */
function knownCosts(game: Game, state: RunState, stakeholder: number): NonNullable<StakeholderView['costOfDelay']> {
  const costs = must(game.rules.stakeholders[stakeholder], 'stakeholder').costOfDelay;
  return costs.filter((c) => (state.projects[game.index.project.get(c.project) ?? -1]?.appeared ?? -1) >= 0);
}

function conductView(conduct: ConductState | undefined): Pick<PersonView, 'behaviour' | 'feedback'> {
  if (conduct === undefined) return {};
  const { praise, corrections, last, seen } = conduct;
  return {
    ...(seen < 0 ? {} : { behaviour: { seen, corrected: !conduct.open } }),
    feedback: last < 0 ? { praise, corrections } : { praise, corrections, last },
  };
}

function thoughtView(thought: PersonState['thought']): Pick<PersonView, 'restless' | 'leaves'> {
  if (thought === undefined) return {};
  const { restless, seen, leaves } = thought;
  return { restless: seen < 0 ? { value: false } : { value: restless, seen }, ...(leaves < 0 ? {} : { leaves }) };
}

/** Of those who joined in this run. */
function joinedView({ hire, rampWeeks }: PersonRule, hired: HiredState | undefined): Pick<PersonView, 'joined' | 'leaves'> {
  if (hire === undefined || hired === undefined) return {};
  return {
    joined: {
      kind: hire.kind,
      asked: hired.called,
      since: hired.comes,
      weekly: hire.weekly,
      paidUntil: paidUntil(hire, hired.comes),
      rampWeeks,
    },
    ...(hired.ends < 0 ? {} : { leaves: hired.ends }),
  };
}

/** What they came with and what they learnt, in the order of the file; new skills follow. */
function grownSkills(game: Game, state: RunState, i: number): PersonView['skills'] {
  const rule = must(game.rules.team[i], 'person');
  const brought = rule.skills.map((s) => s.skill);
  const fresh = game.rules.skills.filter((skill) => !brought.includes(skill) && skillOf({ game, state }, i, skill) > 0);
  return [...brought, ...fresh].map((skill) => ({ skill, level: skillOf({ game, state }, i, skill) }));
}

export function peopleView(game: Game, state: RunState): readonly PersonView[] {
  return game.rules.team.flatMap((rule, i): readonly PersonView[] => {
    const own = must(state.people[i], 'person');
    if (!isInTeam(game, state, i)) return [];
    return [personView(game, state, rule, own, i)];
  });
}

function personView(game: Game, state: RunState, rule: PersonRule, own: PersonState, i: number): PersonView {
  const { projects } = game.rules;
  const pinned = projects[own.pinned]?.id;
  return {
    id: rule.id,
    floor: rule.floor,
    works: rule.works,
    skills: own.learnt === undefined ? rule.skills : grownSkills(game, state, i),
    autonomy: rule.autonomy,
    here: hasJoined({ game, state }, i) && own.absentUntil <= state.day,
    ...(own.absentUntil > state.day ? { absentUntil: own.absentUntil } : {}),
    ...thoughtView(own.thought),
    ...joinedView(rule, own.hired),
    fatigue: state.stocks.fatigue[i] ?? 0,
    mood: own.moodSeenDay >= 0 ? { value: own.moodSeen, seen: own.moodSeenDay } : { value: own.moodSeen },
    teamTrust: own.moodSeenDay >= 0 ? { value: own.teamTrustSeen, seen: own.moodSeenDay } : { value: own.teamTrustSeen },
    ...(own.oneToOnes > 0 ? { lastOneToOne: own.lastOneToOne } : {}),
    ...(own.strain === undefined
      ? {}
      : { strain: own.moodSeenDay >= 0 ? { value: own.strain.believed, seen: own.moodSeenDay } : { value: own.strain.believed } }),
    ...(own.shadow === undefined ? {} : { shadows: { of: must(game.rules.team[own.shadow.of], 'person').id, skill: own.shadow.skill } }),
    ...(own.course === undefined ? {} : { course: own.course.skill }),
    ...conductView(own.conduct),
    overtime: own.overtime,
    ...(pinned === undefined ? {} : { pinned }),
    lastWeek: own.workedBefore.flatMap((minutes, p) => (minutes > 0 ? [{ on: projects[p]?.id ?? ('tickets' as const), minutes }] : [])),
  };
}
