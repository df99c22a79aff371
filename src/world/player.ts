// Plays a day's performances on the stage, and lets people at rest type and look around. Time is handed in, so that a test or
// a skip can move it at will.

import { lengthOf, lookOf, standingParts, walkerAt } from '../picture/index.ts';
import type { Item, Part, Performance, Picture } from '../picture/index.ts';
import { MOST_GUESTS } from './alive.ts';
import type { Guest, Stage } from './stage.ts';

/** A still day is shown this long, in milliseconds at normal speed. */
const STILL_LASTS = 500;
const STEP_LASTS = 55;
const WORK_LASTS = 160;
const VAN_COMES = 0.34;
const VAN_FAR = 520;
const CRATES_SET = 0.62;
const HOP = 7;
const MOST_AMBIENT = 8;

interface Running {
  readonly performances: readonly Performance[];
  readonly lasts: number;
  readonly speed: number;
  readonly isStill: boolean;
  readonly end: () => void;
  readonly guests: Map<Performance, Guest>;
  elapsed: number;
}

/** Key of the van that stands at the dock. */
const VAN = 'van';

const one = (frame: string): readonly Part[] => [{ frame, x: 0, y: 0 }];
const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Keys of items that a day's performances bring to life. */
export const keysOf = (performances: readonly Performance[]): readonly string[] =>
  performances.flatMap((performance) => {
    switch (performance.kind) {
      case 'errand':
      case 'gesture':
        return [performance.key];
      case 'delivery':
        return [performance.key, VAN];
      case 'flicker':
        return performance.keys;
      case 'bubble':
      case 'sparkle':
      case 'tick':
        return [];
    }
  });

/** True for what is shown by a sprite that belongs to no item. */
const isGuest = ({ kind }: Performance): boolean => kind !== 'flicker' && kind !== 'gesture';

/** Who types and looks around while nothing happens: named people first. */
export function ambientKeys(picture: Picture): readonly string[] {
  const people = picture.items.filter((item) => (item.kind === 'seat' || item.kind === 'table-seat') && item.figure !== undefined);
  return [...people.filter((item) => item.thing !== undefined), ...people.filter((item) => item.thing === undefined)]
    .slice(0, MOST_AMBIENT)
    .map((item) => item.key);
}

export class Player {
  private running: Running | undefined;
  private beat = 0;

  constructor(private readonly stage: Stage) {}

  get isPlaying(): boolean {
    return this.running !== undefined;
  }

  /** Starts a day; `end` is called once, however it ends. */
  start(performances: readonly Performance[], speed: number, isStill: boolean, end: () => void): void {
    this.finish();
    this.running = {
      performances,
      speed,
      isStill,
      end,
      lasts: isStill ? Math.min(STILL_LASTS, lengthOf(performances)) : lengthOf(performances),
      guests: new Map(),
      elapsed: 0,
    };
    this.draw(this.running);
  }

  /** Moves the day on by real milliseconds. */
  advance(milliseconds: number): void {
    const running = this.running;
    if (running === undefined) return;
    running.elapsed += milliseconds * running.speed;
    if (running.elapsed >= running.lasts) this.finish();
    else this.draw(running);
  }

  /** Ends the day now: everybody is back, every sign is gone. */
  finish(): void {
    const running = this.running;
    if (running === undefined) return;
    this.running = undefined;
    for (const guest of running.guests.values()) this.stage.dismiss(guest);
    for (const performance of running.performances) {
      if (performance.kind === 'errand') this.stage.vacate(performance.key, false);
      for (const key of keysOf([performance])) this.stage.pose(key, {}, 1);
    }
    this.stage.upload();
    running.end();
  }

  /** One beat of ambient life, about six a second. */
  breathe(keys: readonly string[]): void {
    this.beat += 1;
    for (const [index, key] of keys.entries()) {
      const phase = (this.beat + index * 5) % 24;
      this.stage.pose(key, phase < 12 ? { seated: phase % 2 === 0 ? 'type-a' : 'type-b' } : { seated: 'rest' });
    }
    this.stage.upload();
  }

  private draw(running: Running): void {
    for (const performance of running.performances) {
      const whole = running.isStill ? 0.5 : (running.elapsed - performance.from) / performance.lasts;
      if (whole < 0 || whole > 1) {
        this.clear(running, performance);
        continue;
      }
      // What finds no sprite left is not shown: the week's feed tells it all the same.
      if (running.guests.has(performance) || running.guests.size < MOST_GUESTS || !isGuest(performance))
        this.drawOne(running, performance, whole);
    }
    this.stage.upload();
  }

  private clear(running: Running, performance: Performance): void {
    const guest = running.guests.get(performance);
    if (guest !== undefined) {
      running.guests.delete(performance);
      this.stage.dismiss(guest);
    }
    if (performance.kind === 'errand') this.stage.vacate(performance.key, false);
    else if (performance.kind !== 'delivery') for (const key of keysOf([performance])) this.stage.pose(key, {}, 1);
  }

  private guestOf(running: Running, performance: Performance, parts: readonly Part[], x: number, y: number): Guest {
    const guest = running.guests.get(performance) ?? this.stage.guest(parts, x, y);
    running.guests.set(performance, guest);
    guest.parts = parts;
    guest.x = x;
    guest.y = y;
    return guest;
  }

  private drawOne(running: Running, performance: Performance, share: number): void {
    switch (performance.kind) {
      case 'errand': {
        const item = this.stage.itemAlive(performance.key);
        if (item === undefined) return;
        const walker = walkerAt(performance, share);
        const guest = this.guestOf(
          running,
          performance,
          walkerParts(item, running.elapsed, walker.doing, performance.isBuilding),
          walker.x,
          walker.y,
        );
        guest.flip = walker.facesLeft;
        guest.sprite.setAlpha(walker.alpha);
        this.stage.refresh(guest);
        this.stage.vacate(performance.key, walker.isOut);
        return;
      }
      case 'delivery': {
        // It backs up to the dock and stays; until it is there the one that stands in the picture is not.
        const far = share < VAN_COMES ? 1 - eased(share / VAN_COMES) : 0;
        this.stage.refresh(this.guestOf(running, performance, one('van'), performance.stop.x + far * VAN_FAR, performance.stop.y));
        this.stage.pose(VAN, {}, 0);
        this.stage.pose(performance.key, {}, share < CRATES_SET && !running.isStill ? 0 : 1);
        return;
      }
      case 'flicker': {
        const dip = running.isStill || share > 0.4 ? 1 : 1 - 0.7 * Math.sin((share / 0.4) * Math.PI);
        for (const key of performance.keys) this.stage.pose(key, { seated: share < 0.85 ? 'upset' : 'rest' }, Math.round(dip * 20) / 20);
        return;
      }
      case 'gesture':
        this.stage.pose(performance.key, { seated: performance.gesture, standing: performance.gesture }, 1);
        return;
      case 'bubble':
        this.sign(running, performance, `bubble-${performance.bubble}`, share);
        return;
      case 'tick':
        this.sign(running, performance, 'tick', share);
        return;
      case 'sparkle':
        this.sign(running, performance, 'spark', share);
        return;
    }
  }

  /** Signs pop up, stay, and fade. */
  private sign(running: Running, performance: Extract<Performance, { readonly at: unknown }>, frame: string, share: number): void {
    const rise = running.isStill ? HOP : eased(Math.min(1, share / 0.25)) * HOP;
    const guest = this.guestOf(
      running,
      performance,
      frame === 'spark' ? sparks(running.isStill ? 0.5 : share) : one(frame),
      performance.at.x,
      performance.at.y - rise,
    );
    guest.sprite.setAlpha(share < 0.12 ? share / 0.12 : share > 0.8 ? (1 - share) / 0.2 : 1);
    this.stage.refresh(guest);
  }
}

/** Five sparks that fly apart, in steps so that few frames have to be composed. */
function sparks(share: number): readonly Part[] {
  const far = 8 + Math.floor(share * 6) * 6;
  return [0, 1, 2, 3, 4].map((index) => {
    const turn = (index / 5) * Math.PI * 2 - Math.PI / 2;
    return { frame: 'spark', x: Math.round(Math.cos(turn) * far), y: Math.round(Math.sin(turn) * far) };
  });
}

function walkerParts(item: Item, elapsed: number, doing: 'walk' | 'work', isBuilding: boolean): readonly Part[] {
  const figure =
    'figure' in item && item.figure !== undefined
      ? item.figure
      : { look: lookOf(item.key.slice(item.key.indexOf(':') + 1), 'team'), mood: 'ok' as const };
  const dress = { hasHat: isBuilding, hasToolbox: isBuilding };
  if (doing === 'walk') return standingParts(figure.look, figure.mood, `walk-${Math.floor(elapsed / STEP_LASTS) % 6}`, dress);
  return standingParts(
    figure.look,
    figure.mood,
    isBuilding ? (Math.floor(elapsed / WORK_LASTS) % 2 === 0 ? 'kneel' : 'kneel-reach') : 'talk',
    dress,
  );
}
