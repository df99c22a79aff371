// Offers and blocks as panels use them: which thing a block belongs to, which offers stand at a thing, adding and removing.
// Which offers make sense is the core's business (`view.offers`); what they are called is in the catalogue.

import type { Block, View } from '../core/index.ts';
import type { Thing } from '../session/types.ts';

/** At most this many offers on one card. */
export const OFFERS_ON_A_CARD = 3;

/** What is tapped to find a block. A warning belongs to the person who holds the promise. */
export function thingOf(block: Block, view: View): Thing | undefined {
  switch (block.activity) {
    case 'talk':
    case 'ask-ruling':
      return { kind: 'stakeholder', id: block.with };
    case 'coach':
    case 'feedback':
      return { kind: 'person', id: block.person };
    case 'find-cause':
    case 'estimate':
    case 'compare':
    case 'help':
    case 'chase':
    case 'negotiate':
    case 'escalate':
    case 'business-case':
    case 'finance-read':
    case 'kick-off':
    case 'demo':
    case 'pre-mortem':
      return { kind: 'project', id: block.project };
    case 'warn':
    case 'reset': {
      const promise = view.promises.find((entry) => entry.id === block.promise);
      return promise === undefined ? undefined : { kind: 'stakeholder', id: promise.to };
    }
    case 'audit':
    case 'test-restore':
    case 'review':
      return { kind: 'asset', id: block.asset };
    case 'walk':
    case 'post-queue':
    case 'clinic': {
      const floor = view.floors.find((entry) => entry.id === block.floor);
      return floor === undefined ? undefined : { kind: 'floor', id: floor.id };
    }
    case 'send': {
      const head = view.departments.find((entry) => entry.id === block.to)?.head;
      const to = view.stakeholders.find((entry) => entry.id === (head ?? block.to));
      return to === undefined ? undefined : { kind: 'stakeholder', id: to.id };
    }
  }
}

export const sameThing = (a: Thing | undefined, b: Thing | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
export const keyOf = (thing: Thing): string => `${thing.kind}:${thing.id}`;

/** Two blocks are the same when they do the same to the same thing; a new date or other words make no other block. */
export function sameBlock(a: Block, b: Block): boolean {
  return blockKey(a) === blockKey(b);
}

export function blockKey(block: Block): string {
  switch (block.activity) {
    case 'talk':
    case 'ask-ruling':
      return `${block.activity}:${block.with}`;
    case 'coach':
      return `coach:${block.person}`;
    case 'feedback':
      return `feedback:${block.person}`;
    case 'warn':
    case 'reset':
      return `${block.activity}:${block.promise}`;
    case 'send':
      return `send:${block.to}`;
    case 'audit':
    case 'test-restore':
    case 'review':
      return `${block.activity}:${block.asset}`;
    case 'walk':
    case 'post-queue':
    case 'clinic':
      return `${block.activity}:${block.floor}`;
    default:
      return `${block.activity}:${block.project}`;
  }
}

/** Everything that could be planned: what is offered now and what is planned already, each once, in a steady order. */
function plannable(view: View): readonly Block[] {
  // The core offers looking for a cause twice, at the project and at the person who asked.
  const all = [...view.offers, ...view.manager.blocks];
  return all.filter((block, index) => all.findIndex((other) => sameBlock(other, block)) === index);
}

/** The offers on the card of a thing. A stakeholder's card also holds looking into what they asked for, as far as there is room. */
export function offersAt(thing: Thing, view: View): readonly Block[] {
  const all = plannable(view);
  const own = all.filter((block) => sameThing(thingOf(block, view), thing));
  if (thing.kind !== 'stakeholder') return own.slice(0, OFFERS_ON_A_CARD);
  const theirs = view.projects.filter((project) => project.sponsor === thing.id).map((project) => project.id);
  const looks = all.filter(
    (block) =>
      (block.activity === 'find-cause' || block.activity === 'estimate' || block.activity === 'compare') && theirs.includes(block.project),
  );
  return [...own, ...looks].slice(0, OFFERS_ON_A_CARD);
}

export interface OfferGroup {
  readonly thing: Thing;
  readonly offers: readonly Block[];
}

/** All offers by thing, things in the order of their first offer. */
export function groupOffers(view: View): readonly OfferGroup[] {
  const groups = new Map<string, { readonly thing: Thing; readonly offers: Block[] }>();
  for (const offer of plannable(view)) {
    const thing = thingOf(offer, view);
    if (thing === undefined) continue;
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), { thing, offers: [offer] });
    else group.offers.push(offer);
  }
  return [...groups.values()];
}

/** Where a block stands in this week's plan: 1 is the first; 0 = not planned. */
export const placeOf = (block: Block, view: View): number => view.manager.blocks.findIndex((entry) => sameBlock(entry, block)) + 1;

export const freeBlocks = (view: View): number => Math.max(0, view.manager.blocksAllowed - view.manager.blocks.length);

export const withBlock = (view: View, block: Block): readonly Block[] => [...view.manager.blocks, block];
export const withoutBlock = (view: View, block: Block): readonly Block[] => view.manager.blocks.filter((entry) => !sameBlock(entry, block));

/** Minutes of the manager's week that a block takes: some are longer than one. */
export function minutesOf(block: Block, view: View): number {
  const longer = view.manager.longer?.find((entry) => sameBlock(entry.block, block));
  return view.manager.blockMinutes + (longer?.minutes ?? 0);
}

/** The week's blocks with one put in place of the same one, or after the others. */
export function withChanged(view: View, block: Block): readonly Block[] {
  return placeOf(block, view) === 0
    ? withBlock(view, block)
    : view.manager.blocks.map((entry) => (sameBlock(entry, block) ? block : entry));
}
