// The building of the running game: draws the day that the session shows, performs days while a week plays, rings what is
// selected, and tells the page where things stand. The engine is fetched when the stage is first put into the page.

import { areasOf, isBrief, lightOf, performancesOn, pictureOf, thingKey } from '../picture/index.ts';
import type { Light, Picture, Thing } from '../picture/index.ts';
import type { Session, SessionState } from '../session/types.ts';
import type { World } from './types.ts';

/** A rectangle in CSS pixels, from the top left of the element that the stage was put into. */
export interface StagePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle and radius of the ring around it when it is selected. */
  readonly ring?: { readonly x: number; readonly y: number; readonly radius: number };
  /** Of a floor: there is room for its level only. */
  readonly isBrief?: boolean;
}

export interface SessionStage {
  /** Puts the building into an element; the answer takes it out again. */
  attach(host: HTMLElement): () => void;
  /** Where things stand now, by `kind:id`. Keeps its identity until something moves. */
  places(): ReadonlyMap<string, StagePlace>;
  onPlaces(listener: () => void): () => void;
  /** Comes nearer to a thing, or shows the whole again. */
  look(thing: Thing | undefined): void;
  /** A turn of the wheel over what lies on the picture, at a place of it. */
  zoom(factor: number, x: number, y: number): void;
  /** True while less than the whole is shown; told with `onPlaces`. */
  isNear(): boolean;
  /** True once the engine could not be had: then there is no picture in this visit. */
  isMissing(): boolean;
  /** Plays a day that the session shows; resolves at its end. */
  perform(day: number): Promise<void>;
}

interface Store {
  getState(): Session;
  subscribe(listener: (state: Session, before: Session) => void): () => void;
}

/** How near *Show me* comes. */
const NEAR = 2;

const NOWHERE: ReadonlyMap<string, StagePlace> = new Map();

const viewShown = (state: SessionState) => (state.shownDay === undefined ? state.view : state.days[state.shownDay]?.view);

/** Friday's evening falls while the week plays; over the ledger it is night, and a new week dawns. */
const lightShown = ({ screen, shownDay }: SessionState): Light =>
  screen === 'ledger' ? 'night' : shownDay === undefined ? 'day' : lightOf(shownDay);

const prefersStill = ({ settings }: SessionState): boolean =>
  settings.motion === 'reduced' || (settings.motion === 'system' && window.matchMedia('(prefers-reduced-motion: reduce)').matches);

/** A project's page covers the building, so nothing would say what a ring around its note or crates belongs to. */
const ringed = (selected: Thing | undefined): Thing | undefined => (selected?.kind === 'project' ? undefined : selected);

function placesOf(world: World, picture: Picture): ReadonlyMap<string, StagePlace> {
  const toPage = (x: number, y: number) => world.place(x, y);
  const found = new Map<string, StagePlace>(areasOf(picture, toPage));
  const brief = isBrief(picture, toPage);
  for (const floor of picture.floors) {
    const place = found.get(`floor:${floor.id}`);
    if (place !== undefined) found.set(`floor:${floor.id}`, { ...place, isBrief: brief });
  }
  for (const { thing } of picture.items) {
    const place = thing === undefined ? undefined : found.get(thingKey(thing));
    const ring = thing === undefined ? undefined : world.positionOf(thing);
    if (thing !== undefined && place !== undefined && ring !== undefined) found.set(thingKey(thing), { ...place, ring });
  }
  return found;
}

/** A stage that follows the store from now on. */
export function createStage(store: Store): SessionStage {
  const listeners = new Set<() => void>();
  // One element for the whole visit: it moves from page to page, and the engine with it.
  const frame = document.createElement('div');
  frame.style.cssText = 'position:absolute;inset:0';
  let places = NOWHERE;
  let picture: Picture | undefined;
  let world: World | undefined;
  let isComing = false;
  let isMissing = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function measure(): void {
    places = world === undefined || picture === undefined ? NOWHERE : placesOf(world, picture);
    tell();
  }

  function draw(state: SessionState): void {
    const view = viewShown(state);
    if (view === undefined || state.texts === undefined) return;
    picture = pictureOf(view, state.texts, lightShown(state));
    world?.show(picture);
  }

  async function fetchWorld(): Promise<void> {
    if (isComing) return;
    isComing = true;
    const { createWorld } = await import('./create-world.ts');
    world = createWorld(frame, { prefersStill: () => prefersStill(store.getState()) });
    world.onMoved(measure);
    world.onTap((thing: Thing | undefined) => {
      const { selected, select } = store.getState();
      select(thing !== undefined && selected?.kind === thing.kind && selected.id === thing.id ? undefined : thing);
    });
    draw(store.getState());
    world.select(ringed(store.getState().selected));
  }

  store.subscribe((state, before) => {
    if (state.texts === undefined) return;
    if (viewShown(state) !== viewShown(before) || state.texts !== before.texts || lightShown(state) !== lightShown(before)) draw(state);
    if (state.selected !== before.selected) world?.select(ringed(state.selected));
    const isHeld = state.screen === 'office' && state.shownDay !== undefined && !state.playing;
    if (state.playing !== before.playing) world?.pause(isHeld);
    // The week is over or was skipped: whoever is still on the way is back.
    if (before.playing && !state.playing && !isHeld) world?.skip();
  });

  return {
    attach(host) {
      host.append(frame);
      // Without an engine the page keeps its list of floors and things; the game goes on.
      fetchWorld().catch(() => {
        isMissing = true;
        tell();
      });
      return () => frame.remove();
    },
    places: () => places,
    isMissing: () => isMissing,
    onPlaces(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look(thing) {
      if (thing === undefined) world?.fit();
      else world?.lookAt(thing, NEAR);
    },
    zoom: (factor, x, y) => world?.zoomBy(factor, x, y),
    isNear: () => world?.isNear() ?? false,
    async perform(day) {
      const { days, texts, settings } = store.getState();
      if (world === undefined || picture === undefined || texts === undefined) return;
      world.pause(false);
      await world.perform(performancesOn(days, day, picture), settings.speed);
    },
  };
}
