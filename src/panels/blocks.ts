// Offers and blocks as panels use them: which thing a block belongs to, which offers stand at a thing, adding and removing.
// Which offers make sense is the core's business (`view.offers`); what they are called is in the catalogue.

import type { Addressee, Block, StakeholderId, View } from '../core/index.ts';
import { subjectOf, type Thing } from '../session/types.ts';

/** At most this many offers on one card. */
export const OFFERS_ON_A_CARD = 3;

/** What is tapped to find a block. A warning belongs to the person who holds the promise. */
export function thingOf(block: Block, view: View): Thing | undefined {
  if ('project' in block) return { kind: 'project', id: block.project };
  if ('asset' in block) return { kind: 'asset', id: block.asset };
  if ('person' in block) return { kind: 'person', id: block.person };
  if ('with' in block) return { kind: 'stakeholder', id: block.with };
  if ('floor' in block) {
    const floor = view.floors.find((entry) => entry.id === block.floor);
    return floor === undefined ? undefined : { kind: 'floor', id: floor.id };
  }
  const reader = 'promise' in block ? view.promises.find((entry) => entry.id === block.promise)?.to : readerOf(block.to, view);
  return reader === undefined ? undefined : { kind: 'stakeholder', id: reader };
}

/** Whom a letter is taken to: its reader, or the head of the department. */
function readerOf(to: Addressee, view: View): StakeholderId | undefined {
  const head = view.departments.find((entry) => entry.id === to)?.head;
  return view.stakeholders.find((entry) => entry.id === (head ?? to))?.id;
}

export const sameThing = (a: Thing | undefined, b: Thing | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
export const keyOf = (thing: Thing): string => `${thing.kind}:${thing.id}`;

/** Two blocks are the same when they do the same to the same thing; a new date or other words make no other block. */
export function sameBlock(a: Block, b: Block): boolean {
  return blockKey(a) === blockKey(b);
}

export const blockKey = (block: Block): string => `${block.activity}:${subjectOf(block)}`;

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
