// Puts the building on a page: starts the engine, takes pictures and gestures, and lets the engine sleep whenever nothing
// moves. What is drawn stands in `picture/`, how in `stage.ts` and `player.ts`.

import Phaser from 'phaser';
import { itemOf, thingAt } from '../picture/index.ts';
import type { Item, Performance, Picture, Thing } from '../picture/index.ts';
import { atlasScaleFor } from './atlas.ts';
import { FITTED, LARGEST_ZOOM, between, frameOf, showsPart, toCss, toWorld } from './fit.ts';
import type { Frame, Sight } from './fit.ts';
import { limitFrames } from './frame-rate.ts';
import { feel } from './hands.ts';
import { ambientKeys, castOf } from './alive.ts';
import { BEAT, Player } from './player.ts';
import { Stage } from './stage.ts';
import type { Position, World, WorldOptions } from './types.ts';

/** People type and look around for this long after the last input, in milliseconds; then nothing costs anything. */
const AMBIENT_LASTS = 8_000;
const CAMERA_LASTS = 350;
/** A frame that comes later than this was held up: time does not jump. On a machine with few frames a week still takes its ten seconds. */
const LONGEST_STEP = 200;
const FINGER = 12;
const MOUSE = 3;
/** Ring around a head and around a machine, in world units. */
const HEAD_RING = 19;
const LARGEST_DENSITY = 3;

const RENDERERS = { auto: Phaser.AUTO, webgl: Phaser.WEBGL, canvas: Phaser.CANVAS } as const;

/** Where the ring around an item goes, in world units. */
function ringOf(item: Item): { readonly x: number; readonly y: number; readonly radius: number } {
  if (item.kind === 'seat' || item.kind === 'table-seat') return { x: item.x, y: item.y - 66, radius: HEAD_RING };
  if (item.kind === 'stander') return { x: item.x, y: item.y - 73, radius: HEAD_RING };
  const { left, right, top, bottom } = item.box;
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    radius: Math.max(HEAD_RING - 4, Math.min(34, Math.max(right - left, bottom - top) / 2 + 2)),
  };
}

/** Starts the building in `host`, which has to have a size. Draws nothing before the first `show`. */
export function createWorld(host: HTMLElement, options: WorldOptions = {}): World {
  const prefersStill = options.prefersStill ?? (() => false);
  const taps = new Set<(thing: Thing | undefined) => void>();
  const moves = new Set<() => void>();
  let picture: Picture | undefined;
  let selected: Thing | undefined;
  let sight: Sight = FITTED;
  let frame: Frame = { left: 0, top: 0, scale: 1 };
  let flight: { readonly from: Frame; readonly to: Frame; readonly sight: Sight; elapsed: number } | undefined;
  let live: readonly string[] = [];
  /** The picture has changed since it was drawn. */
  let isDue = false;
  let isReady = false;
  let isShown = false;
  let isPaused = false;
  let isGone = false;
  let lastInput = performance.now();
  /** When the last frame was, while the loop goes on; the engine's own count runs ahead of the clock where frames are limited. */
  let lastFrame: number | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;

  const density = (): number => Math.min(LARGEST_DENSITY, Math.max(1, window.devicePixelRatio));
  const width = (): number => Math.max(1, host.clientWidth);
  const height = (): number => Math.max(1, host.clientHeight);
  const canvasSize = (): readonly [number, number] => [Math.round(width() * density()), Math.round(height() * density())];

  let quiet: () => void = () => undefined;
  const stage = new Stage(atlasScaleFor(density()), () => {
    isReady = true;
    arrange();
  });
  const player = new Player(stage);
  const game = new Phaser.Game({
    type: RENDERERS[options.renderer ?? 'auto'],
    parent: host,
    backgroundColor: '#BDDDF1',
    banner: false,
    scene: stage,
    scale: {
      mode: Phaser.Scale.NONE,
      width: canvasSize()[0],
      height: canvasSize()[1],
      zoom: 1 / density(),
    },
    render: { antialias: true, antialiasGL: false, roundPixels: true, maxTextures: 4, powerPreference: 'low-power' },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  });

  const isBusy = (): boolean => !isShown || flight !== undefined || stage.isDawning || (player.isPlaying && !isPaused) || stage.isFetching;
  /** Renders once; the loop goes on only while something moves. */
  const draw = (): void => {
    if (!isGone) game.loop.wake();
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (!isReady || isBusy()) return;
    game.loop.sleep();
    lastFrame = undefined;
  });
  game.events.on(Phaser.Core.Events.STEP, (time: number) => {
    const step = Math.max(0, Math.min(LONGEST_STEP, time - (lastFrame ?? time)));
    lastFrame = time;
    if (isDue) arrange();
    if (flight !== undefined) fly(step);
    stage.brighten(step);
    if (!isPaused) player.advance(step);
  });
  game.events.once(Phaser.Core.Events.READY, () => {
    limitFrames(game);
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    quiet = feel(game.canvas, (target) => host.parentElement?.parentElement?.contains(target) === true, { tap, drag, zoom: zoomAt, hover });
  });
  function tellMoved(): void {
    for (const callback of moves) callback();
  }

  /** With the next frame, or before anything is rendered. */
  function arrangeSoon(): void {
    isDue = true;
    requestAnimationFrame(() => isDue && arrange());
  }

  /** Draws what is to be shown now, in the frame that is asked for. */
  function arrange(): void {
    // What is not in the page is drawn when it comes back.
    if (!isReady || isGone || picture === undefined || !host.isConnected) return;
    isDue = false;
    const d = density();
    const [w, h] = canvasSize();
    if (game.scale.width !== w || game.scale.height !== h || game.scale.zoom !== 1 / d) {
      game.scale.resize(w, h);
      game.scale.setZoom(1 / d);
    }
    if (flight === undefined) frame = frameOf(picture, width(), height(), sight);
    stage.present(picture, frame, d, live, w, h);
    stage.dress();
    stage.encircle(selected === undefined ? undefined : positionOf(selected));
    draw();
    tellMoved();
    if (!isShown) {
      isShown = true;
      options.onReady?.();
    }
  }

  function fly(step: number): void {
    if (flight === undefined) return;
    flight.elapsed += step;
    const share = Math.min(1, flight.elapsed / CAMERA_LASTS);
    frame = between(flight.from, flight.to, share * share * (3 - 2 * share));
    if (share >= 1) {
      sight = flight.sight;
      flight = undefined;
    }
    arrange();
  }

  function goTo(next: Sight): void {
    if (picture === undefined) return;
    if (prefersStill()) {
      sight = next;
      flight = undefined;
      arrange();
      return;
    }
    flight = { from: frame, to: frameOf(picture, width(), height(), next), sight: next, elapsed: 0 };
    draw();
  }

  function touched(): void {
    lastInput = performance.now();
    if (beat === undefined && !prefersStill()) beat = setInterval(breathe, BEAT);
  }

  function breathe(): void {
    const isOver = performance.now() - lastInput > AMBIENT_LASTS || prefersStill() || document.hidden;
    // Behind a panel, and out of the page, nobody sees it.
    const isCovered = !host.isConnected || host.closest('[inert]') !== null;
    if (isOver) {
      clearInterval(beat);
      beat = undefined;
      return;
    }
    if (!isShown || isCovered || player.isOnStage || flight !== undefined) return;
    player.breathe(live);
    draw();
  }

  function enliven(keys: readonly string[]): void {
    live = keys;
    arrange();
  }

  const rest = (): readonly string[] => (picture === undefined || prefersStill() ? [] : ambientKeys(picture));

  function centred(): Sight {
    return { zoom: sight.zoom, x: frame.left + width() / frame.scale / 2, y: frame.top + height() / frame.scale / 2 };
  }

  function drag(dx: number, dy: number): void {
    touched();
    flight = undefined;
    const now = centred();
    sight = { zoom: now.zoom, x: (now.x ?? 0) - dx / frame.scale, y: (now.y ?? 0) - dy / frame.scale };
    arrange();
  }

  function zoomAt(factor: number, x: number, y: number): void {
    if (picture === undefined) return;
    touched();
    flight = undefined;
    const zoom = Math.min(LARGEST_ZOOM, Math.max(1, sight.zoom * factor));
    if (zoom === sight.zoom) return;
    if (zoom === 1 && !showsPart(picture, width(), height())) sight = FITTED;
    else {
      // The world point under the pointer stays there.
      const point = toWorld(frame, x, y);
      const scale = (frame.scale * zoom) / sight.zoom;
      sight = { zoom, x: point.x + (width() / 2 - x) / scale, y: point.y + (height() / 2 - y) / scale };
    }
    arrange();
  }

  function hitAt(x: number, y: number, reach: number): Thing | undefined {
    if (picture === undefined) return undefined;
    const point = toWorld(frame, x, y);
    return thingAt(picture, point.x, point.y, reach / frame.scale);
  }

  function tap(x: number, y: number, isTouch: boolean): void {
    touched();
    const thing = hitAt(x, y, isTouch ? FINGER : MOUSE);
    for (const callback of taps) callback(thing);
  }

  function hover(x: number, y: number): void {
    touched();
    const thing = hitAt(x, y, MOUSE);
    game.canvas.style.cursor = thing === undefined ? 'default' : 'pointer';
  }

  function positionOf(thing: Thing): Position | undefined {
    if (picture === undefined) return undefined;
    const item = itemOf(picture, thing);
    const floor = thing.kind === 'floor' ? picture.floors.find((entry) => entry.id === thing.id) : undefined;
    const ring = item !== undefined ? ringOf(item) : floor !== undefined ? { x: 8, y: floor.y - 14, radius: HEAD_RING } : undefined;
    if (ring === undefined) return undefined;
    const { x, y } = toCss(frame, ring.x, ring.y);
    return { x, y, radius: Math.max(14, ring.radius * frame.scale), isVisible: x >= 0 && y >= 0 && x <= width() && y <= height() };
  }

  function resize(): void {
    if (!isReady || isGone || picture === undefined || !host.isConnected) return;
    if (flight !== undefined) {
      sight = flight.sight;
      flight = undefined;
    }
    if (selected !== undefined && showsPart(picture, width(), height()) && sight.zoom === 1) sight = sightOf(selected, 1) ?? sight;
    // What is at rest is painted now, the rest with the next frame: both in one would hold the page up. Nothing is rendered in between.
    stage.present(picture, frameOf(picture, width(), height(), sight), density(), live, ...canvasSize());
    arrangeSoon();
  }

  function sightOf(thing: Thing, zoom: number): Sight | undefined {
    const item = picture === undefined ? undefined : itemOf(picture, thing);
    return item === undefined ? undefined : { zoom, x: (item.box.left + item.box.right) / 2, y: (item.box.top + item.box.bottom) / 2 };
  }

  const watcher = new ResizeObserver(resize);
  watcher.observe(host);
  const whenHidden = (): void => {
    if (document.hidden) world.skip();
  };
  document.addEventListener('visibilitychange', whenHidden);
  // Wherever on the page the player does something, the house is awake.
  const ending = new AbortController();
  for (const input of ['pointermove', 'pointerdown', 'keydown'] as const)
    document.addEventListener(input, touched, { passive: true, capture: true, signal: ending.signal });

  const world: World = {
    show(next) {
      picture = next;
      touched();
      if (player.isOnStage && isShown) {
        // The day that is over stays to be seen until the next is performed, which draws both; or until the next frame.
        frame = flight === undefined ? frameOf(picture, width(), height(), sight) : frame;
      } else live = rest();
      // Not at once: a page that is just being left need not be painted, and one that comes has enough to do.
      arrangeSoon();
    },
    perform(performances: readonly Performance[], speed: number) {
      player.finish();
      if (isGone || document.hidden || picture === undefined || !isReady) return Promise.resolve();
      const isStill = prefersStill();
      enliven(castOf(picture, performances, isStill));
      return new Promise((resolve) => {
        player.start(performances, live, speed, isStill, resolve);
        draw();
      });
    },
    skip() {
      if (!player.isOnStage) return;
      player.finish();
      enliven(rest());
    },
    pause(next) {
      isPaused = next;
      draw();
    },
    select(thing) {
      touched();
      selected = thing;
      if (thing !== undefined && picture !== undefined && showsPart(picture, width(), height())) {
        const position = positionOf(thing);
        const next = sightOf(thing, sight.zoom);
        if (next !== undefined && position !== undefined && (position.x < 48 || position.x > width() - 48)) {
          goTo(next);
          return;
        }
      }
      arrange();
    },
    lookAt(thing, zoom = 1) {
      const next = sightOf(thing, Math.min(LARGEST_ZOOM, Math.max(1, zoom)));
      if (next !== undefined) goTo(next);
    },
    zoomBy(factor, x = width() / 2, y = height() / 2) {
      zoomAt(factor, x, y);
    },
    isNear: () => (flight?.sight ?? sight).zoom > 1,
    fit() {
      goTo(FITTED);
    },
    onTap(callback) {
      taps.add(callback);
      return () => taps.delete(callback);
    },
    onMoved(callback) {
      moves.add(callback);
      return () => moves.delete(callback);
    },
    positionOf,
    place: (x, y) => toCss(frame, x, y),
    scale: () => frame.scale,
    step(milliseconds) {
      game.loop.sleep();
      const now = performance.now();
      lastFrame = now - milliseconds;
      game.step(now, milliseconds);
    },
    destroy() {
      if (isGone) return;
      player.finish();
      isGone = true;
      clearInterval(beat);
      watcher.disconnect();
      document.removeEventListener('visibilitychange', whenHidden);
      ending.abort();
      quiet();
      taps.clear();
      moves.clear();
      game.destroy(true);
      // The engine tears down in its next step, so it has to take one.
      game.loop.wake();
    },
  };
  return world;
}
