// A manager made of parts: plans a week in one step, or in two where something was bought, for what is ordered can be led and dated.

import type { Block, Decision, OptionView, PersonId, ProjectId, ProjectView, View } from '../../core/index.ts';
import { INTENT_LINES, isAnswer, latestDate, openOptions } from '../../core/index.ts';
import type { Bot, Step } from '../bot.ts';
import { SLOTS, type Sight, type Whole } from '../conduct.ts';
import { weekOfLive } from '../sense/dates.ts';
import { byCost, sponsorTalk } from '../sense/sensible.ts';
import { staff } from '../sense/staff.ts';
import { upkeep } from '../sense/upkeep.ts';
import { ASSUMED_BENEFIT, weeksUntilLive, worthOf } from '../sense/worth.ts';

/** Skill from which somebody can lead work of a kind. */
const CAN_LEAD = 4000;
/** A price of nothing is not worth infinitely much for its money: cents that stand for the trouble of buying. */
const TROUBLE = 20_000;
/** Weeks beyond the end until which something still goes out: it may come in time. */
const GRACE = 1;
/** Weeks that a new back-up leaves for trying a restore before the end. */
const TRIES = 1;

export function manager(name: string, way: Whole): Bot {
  return {
    name,
    plan(view): Step {
      const bought = purchases(way, view);
      const first = [...standing(way, view), ...limitOf(way, view), ...upkeep(view), ...bought];
      return bought.length === 0 ? work(way, view, first) : { decisions: first, next: (next) => work(way, next, []) };
    },
    answer: (view, message) => way.answer(view, message),
  };
}

/** Work and dates, and then blocks, as many as the week still holds: giving a date has taken its time. */
const work = (way: Whole, view: View, first: readonly Decision[]): Step => ({
  decisions: [...first, ...workOf(way, view)],
  next: (next) => ({ decisions: blocks(way, next) }),
});

const standing = (way: Whole, view: View): readonly Decision[] =>
  view.manager.standing.flatMap(({ habit, rhythm }) => {
    const wanted = way.standing[habit] ?? rhythm;
    return wanted === rhythm ? [] : [{ type: 'set-standing', habit, rhythm: wanted } as const];
  });

function limitOf(way: Whole, view: View): readonly Decision[] {
  const limit = Math.max(1, way.limit(view));
  return limit === view.limit ? [] : [{ type: 'set-limit', projects: limit }];
}

/** Needs in the order in which money goes to them: worth of the best option for each unit of its price. */
function buyingOrder(view: View, wanted: readonly ProjectView[]): readonly ProjectView[] {
  if (wanted.length < 2) return wanted;
  const score = (p: ProjectView): number => {
    let best: OptionView | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const option of openOptions(p, view.day)) {
      const worth = worthOf(view, p, option);
      if (worth > most) [best, most] = [option, worth];
    }
    return best === undefined ? 0 : most / (best.price + TROUBLE);
  };
  return wanted
    .map((project) => ({ project, score: score(project) }))
    .sort((a, b) => b.score - a.score)
    .map(({ project }) => project);
}

function purchases(way: Whole, view: View): readonly Decision[] {
  const found: Decision[] = [];
  const rush = way.rush(view);
  let money = way.budget(view);
  let room = view.money.monthlyLimit - view.money.monthly;
  let open = view.projects.filter((p) => p.order !== undefined && p.stage !== 'live').length;
  // What may not be ordered beside what is open now may not be ordered beside more.
  const wanted = view.projects.filter((p) => openOptions(p, view.day).length > 0 && (rush || way.mayOrder(view, p, open)));
  for (const project of buyingOrder(view, wanted)) {
    if (!rush && !way.mayOrder(view, project, open)) continue;
    const fits = openOptions(project, view.day).filter(
      (o) => o.price <= Math.max(0, money) && o.monthly <= room && comesInTime(view, project, o),
    );
    const option = way.option(view, project, fits);
    // What is right but too large for now waits; something smaller and worse would be bought in its place.
    if (option === undefined || (!rush && !way.mayCost(view, option))) continue;
    found.push({ type: 'order', project: project.id, option: option.id });
    money -= option.price;
    room -= option.monthly;
    open += 1;
  }
  return found;
}

/** Everything after buying but the blocks: the order of work, who leads, how it goes live, dates, overtime. */
function workOf(way: Whole, view: View): readonly Decision[] {
  const sight = sightOf(way, view);
  const order = way.rank(view);
  const leads = leadsOf(view);
  const leading = view.projects.flatMap((project) => leadership(way, view, project, leads));
  return [
    ...(order.every((id, i) => view.order[i] === id) ? [] : [{ type: 'set-order', projects: order } as const]),
    ...leading,
    ...view.projects.flatMap((project) => cutovers(way, view, project)),
    ...view.projects.flatMap((project) => dates(way, sight, project)),
    ...way.promises(sight),
    ...overtime(way, view),
  ];
}

function sightOf(way: Whole, view: View): Sight {
  const order = way.rank(view);
  return { view, weekOf: (project) => weekOfLive(view, project, way.alone ? [project.id] : order, way.work) };
}

const NOBODY: ReadonlyMap<ProjectId, PersonId> = new Map();

/** For each ordered project without a lead, the person with the most skill in what its work asks for who leads nothing else. */
function leadsOf(view: View): ReadonlyMap<ProjectId, PersonId> {
  if (view.projects.every((p) => p.order === undefined || p.lead !== undefined || p.stage === 'live')) return NOBODY;
  const taken = new Set(view.projects.flatMap((p) => (p.stage !== 'live' && p.lead !== undefined ? [p.lead] : [])));
  const leads = new Map<ProjectId, PersonId>();
  for (const project of view.projects) {
    if (project.order === undefined || project.lead !== undefined || project.stage === 'live') continue;
    const skill = project.options.find((o) => o.id === project.order?.option)?.effort[0]?.skill;
    const levelOf = (p: View['team'][number]): number => p.skills.find((s) => s.skill === skill)?.level ?? 0;
    const ranked = staff(view)
      .slice()
      .sort((a, b) => levelOf(b) - levelOf(a));
    const best = ranked.find((p) => !taken.has(p.id) && levelOf(p) >= CAN_LEAD) ?? ranked[0];
    if (best === undefined) continue;
    leads.set(project.id, best.id);
    taken.add(best.id);
  }
  return leads;
}

function leadership(way: Whole, view: View, project: ProjectView, leads: ReadonlyMap<ProjectId, PersonId>): readonly Decision[] {
  const found = leads.get(project.id);
  const person = view.team.find((p) => p.id === (found ?? project.lead));
  if (person === undefined || project.stage === 'live') return [];
  const level = way.level(person);
  return [
    ...(found === undefined ? [] : [{ type: 'set-lead', project: project.id, person: found } as const]),
    ...(project.delegation === level && !lacksBrief(project)
      ? []
      : [{ type: 'set-delegation', project: project.id, level, ...(lacksBrief(project) ? { intent: INTENT_LINES } : {}) } as const]),
  ];
}

/** Whoever leads is told in three lines what it is for (M53). */
const lacksBrief = ({ intent }: ProjectView): boolean => intent !== undefined && intent.lines.length < INTENT_LINES.length;

function cutovers(way: Whole, view: View, project: ProjectView): readonly Decision[] {
  if (project.order === undefined || project.stage === 'live') return [];
  const plan = way.cutover(view, project);
  const now = project.cutover;
  const stands = now.inWindow === plan.inWindow && now.tested === plan.tested && now.wayBack === plan.wayBack && now.pilot === plan.pilot;
  return stands ? [] : [{ type: 'plan-cutover', project: project.id, plan }];
}

/** A date for the sponsor once there is an order; none where the week is one that they would not take. */
function dates(way: Whole, sight: Sight, project: ProjectView): readonly Decision[] {
  const { view } = sight;
  if (project.order === undefined || project.stage === 'live') return [];
  if (view.promises.some((p) => p.project === project.id && p.to === project.sponsor) || !keepsDates(project)) return [];
  const week = way.date(view, project, sight.weekOf(project));
  const power = view.stakeholders.find((s) => s.id === project.sponsor)?.power ?? 0;
  if (week === undefined || week > latestDate(power, project.wanted, view.week, view.weeks)) return [];
  return [{ type: 'promise', to: project.sponsor, project: project.id, week, confidence: 80 }];
}

/** A bridge that is known to meet too little of the need keeps no date. */
const keepsDates = (project: ProjectView): boolean => {
  const ordered = project.options.find((o) => o.id === project.order?.option);
  return ordered === undefined || isAnswer({ bridge: ordered.bridge === true, benefit: ordered.benefit ?? ASSUMED_BENEFIT });
};

function overtime(way: Whole, view: View): readonly Decision[] {
  if (!view.overtime) return [];
  const hours = way.overtime(view);
  return staff(view).flatMap((p) => (p.overtime === hours ? [] : [{ type: 'set-overtime', person: p.id, hours } as const]));
}

/** The week's blocks in order of need. */
function blocks(way: Whole, view: View): readonly Decision[] {
  const sight = sightOf(way, view);
  const all = view.manager.blocksAllowed;
  const spared = all - way.spare(view);
  const chosen: Block[] = [];
  const seen = new Set<string>();
  let isUrgent = true;
  for (const slot of SLOTS) {
    isUrgent &&= slot !== 'needs';
    // Room is kept by what can wait: a warning or a restore that is due is not left out for it.
    const room = isUrgent ? all : spared;
    if (chosen.length >= room) break;
    if (way.hush && (slot === 'tour' || slot === 'talks')) continue;
    if (way.mute && slot === 'words') continue;
    const wanted =
      slot === 'needs' ? needs(way, sight) : way.blocks[slot](sight).map((b) => (slot === 'tour' ? tourOnFoot(way, view, b) : b));
    for (const block of wanted) {
      const key = keyOf(block);
      if (chosen.length >= room || seen.has(key)) continue;
      seen.add(key);
      chosen.push(block);
    }
  }
  return chosen.length === 0 ? [] : [{ type: 'set-blocks', blocks: chosen }];
}

/** The costliest need first: not ordered, its options, its cause, what its delay costs; ordered, a range for its date. */
function needs(way: Whole, sight: Sight): readonly Block[] {
  const { view } = sight;
  const ranges = way.blocks.estimates(sight);
  const lists = byCost(view).map((p) =>
    p.order === undefined
      ? canStillCome(view, p)
        ? [...way.look(p).map((b) => onFoot(way, view, p, b)), ...sponsorTalk(view, p)]
        : []
      : ranges.filter((b) => b.activity === 'estimate' && b.project === p.id),
  );
  return way.abreast ? abreast(lists) : lists.flat();
}

/** The first that asks for something as a whole, then a step of each of the others, those with the most before them first, then another step. */
function abreast(lists: readonly (readonly Block[])[]): readonly Block[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  const rest = others.sort((a, b) => b.length - a.length);
  const steps = Array.from({ length: rest[0]?.length ?? 0 }, (_, step) => rest.flatMap((list) => list.slice(step, step + 1)));
  return [first, ...steps].flat();
}

/** Whoever walks sees where others would look. */
function onFoot(way: Whole, view: View, project: ProjectView, block: Block): Block {
  const floor = block.activity === 'find-cause' ? way.seenAt(view, project) : undefined;
  return floor === undefined ? block : { activity: 'walk', floor };
}

function tourOnFoot(way: Whole, view: View, block: Block): Block {
  const floor = block.activity === 'talk' ? way.metAt(view, block.with) : undefined;
  return floor === undefined ? block : { activity: 'walk', floor };
}

const comesInTime = (view: View, project: ProjectView, option: OptionView): boolean =>
  view.week + weeksUntilLive(view, option) <= view.weeks + (project.makes === 'back-up' ? -TRIES : GRACE);
const canStillCome = (view: View, project: ProjectView): boolean => project.options.some((o) => comesInTime(view, project, o));

const keyOf = (block: Block): string => Object.values(block).slice(0, 2).join(' ');
