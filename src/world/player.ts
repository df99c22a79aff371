// Plays a day's performances on the stage, and lets people at rest type and look around. Time is handed in, so that a test or
// a skip can move it at will.

import { CRATES_SET, LIFT_KEY, VAN_COMES, courierAt, keysOf, lengthOf, stillWalkerAt, walkerAt } from '../picture/index.ts';
import type { Delivery, Errand, Part, Performance, Posture } from '../picture/index.ts';
import { MOST_GUESTS } from './alive.ts';
import type { Boards, Guest } from './boards.ts';
import { atRest } from './idle.ts';
import { courierParts, one, sparks, walkerParts } from './walkers.ts';

const VAN_FAR = 520;
const HOP = 7;
/** A hop for joy, and how many of them a sign's time has. */
const JUMP = 9;
const JUMPS = 3;
/** A cable is laid within this share of its sign's time: 600 milliseconds. */
const LAID = 2 / 3;
/** Milliseconds from one beat of life to the next. */
export const BEAT = 170;

interface Running {
  readonly performances: readonly Performance[];
  readonly lasts: number;
  readonly speed: number;
  readonly isStill: boolean;
  readonly end: () => void;
  readonly guests: Map<string, Guest>;
  /** Who only goes on with their work. */
  readonly idle: readonly string[];
  elapsed: number;
  beats: number;
}

const VAN = 'van';

const eased = (share: number): number => 1 - (1 - share) ** 3;

export class Player {
  private running: Running | undefined;
  /** A day that is over and still to be seen, until the next one begins: who stays at a site overnight does not go home for a moment. */
  private last: Running | undefined;
  private beat = 0;

  constructor(private readonly boards: Boards) {}

  get isPlaying(): boolean {
    return this.running !== undefined;
  }

  /** True while a day is played, or a day that is over is still to be seen. */
  get isOnStage(): boolean {
    return this.running !== undefined || this.last !== undefined;
  }

  /** Starts a day; `end` is called once, however it ends. `living` are the keys of all that is alive. */
  start(performances: readonly Performance[], living: readonly string[], speed: number, isStill: boolean, end: () => void): void {
    this.finish();
    const busy = new Set(performances.flatMap(keysOf));
    this.running = {
      performances,
      speed,
      isStill,
      end,
      lasts: lengthOf(performances),
      guests: new Map(),
      idle: isStill ? [] : living.filter((key) => !busy.has(key)),
      elapsed: 0,
      beats: -1,
    };
    this.draw(this.running);
  }

  /** Moves the day on by real milliseconds. */
  advance(milliseconds: number): void {
    const running = this.running;
    if (running === undefined) return;
    running.elapsed += milliseconds * running.speed;
    if (running.elapsed >= running.lasts) {
      running.elapsed = running.lasts;
      this.draw(running);
      this.running = undefined;
      this.last = running;
      running.end();
    } else this.draw(running);
  }

  /** Ends the day now: everybody is back, every sign is gone. */
  finish(): void {
    const { running, last } = this;
    this.running = undefined;
    this.last = undefined;
    for (const day of [last, running]) {
      if (day === undefined) continue;
      for (const guest of day.guests.values()) this.boards.dismiss(guest);
      for (const performance of day.performances) {
        if (performance.kind === 'errand') this.boards.vacate(performance.key, false);
        for (const key of keysOf(performance)) this.boards.pose(key, {}, 1);
      }
    }
    if (running === undefined && last === undefined) return;
    this.boards.upload();
    running?.end();
  }

  /** One beat of life at rest, about six a second. */
  breathe(keys: readonly string[]): void {
    this.beat += 1;
    for (const key of keys) this.boards.pose(key, atRest(key, this.beat));
    this.boards.upload();
  }

  private draw(running: Running): void {
    for (const [index, performance] of running.performances.entries()) {
      const share = (running.elapsed - performance.from) / performance.lasts;
      if (share < 0 || share > 1) this.clear(running, performance, index);
      else this.drawOne(running, performance, `${index}`, share);
    }
    const isRiding = running.performances.some(
      (performance) =>
        (performance.kind === 'errand' &&
          !running.isStill &&
          walkerAt(performance, (running.elapsed - performance.from) / performance.lasts).doing === 'ride') ||
        (performance.kind === 'delivery' &&
          !running.isStill &&
          courierAt(performance, running.elapsed / performance.lasts)?.doing === 'ride'),
    );
    this.boards.pose(LIFT_KEY, {}, isRiding ? 0 : 1);
    const beats = Math.floor(running.elapsed / BEAT / running.speed);
    if (beats !== running.beats) {
      running.beats = beats;
      this.breathe(running.idle);
    }
    this.boards.upload();
  }

  private clear(running: Running, performance: Performance, index: number): void {
    for (const name of [`${index}`, `${index}/2`, `${index}/3`]) {
      const guest = running.guests.get(name);
      if (guest === undefined) continue;
      running.guests.delete(name);
      this.boards.dismiss(guest);
    }
    if (performance.kind === 'errand') this.boards.vacate(performance.key, false);
    else if (performance.kind === 'cabling')
      for (const cable of performance.cables) this.boards.lay(cable, running.elapsed < performance.from ? 0 : 1);
    else if (performance.kind !== 'delivery') for (const key of keysOf(performance)) this.boards.pose(key, {}, 1);
  }

  /** A guest of a performance, or nobody where there are no sprites left: the week's feed tells it all the same. */
  private show(running: Running, name: string, parts: readonly Part[], x: number, y: number, alpha = 1, flip = false): void {
    const known = running.guests.get(name);
    if (known === undefined && running.guests.size >= MOST_GUESTS) return;
    const guest = known ?? this.boards.guest(parts, x, y);
    running.guests.set(name, guest);
    Object.assign(guest, { parts, x, y, alpha, flip });
    this.boards.refresh(guest);
  }

  private hide(running: Running, name: string): void {
    const guest = running.guests.get(name);
    if (guest === undefined) return;
    running.guests.delete(name);
    this.boards.dismiss(guest);
  }

  private drawOne(running: Running, performance: Performance, name: string, share: number): void {
    const { boards } = this;
    switch (performance.kind) {
      case 'errand':
        this.walk(running, performance, name, share);
        return;
      case 'delivery':
        this.deliver(running, performance, name, share);
        return;
      case 'flicker': {
        const dip = running.isStill || share > 0.4 ? 1 : 1 - 0.7 * Math.sin((share / 0.4) * Math.PI);
        const posture: Posture = { seated: share < 0.85 ? 'upset' : 'rest' };
        for (const key of performance.keys) boards.pose(key, posture, Math.round(dip * 20) / 20);
        return;
      }
      case 'gesture': {
        const { gesture, at, key } = performance;
        const jump = gesture === 'cheer' && !running.isStill ? Math.abs(Math.sin(share * Math.PI * JUMPS)) * JUMP : 0;
        boards.pose(key, { seated: gesture, standing: gesture === 'phone' ? 'talk' : gesture }, 1, Math.round(jump));
        if (gesture !== 'cheer') this.sign(running, name, one(gesture === 'phone' ? 'bubble-phone' : 'bubble-scribble'), at.x, at.y, share);
        return;
      }
      case 'meeting': {
        const turn = running.isStill ? 0 : Math.floor(running.elapsed / (2 * BEAT));
        for (const [index, key] of performance.keys.entries()) {
          const isTalking = (turn + index) % performance.keys.length === 0;
          boards.pose(key, isTalking ? { seated: 'talk', standing: 'talk' } : { seated: 'look', standing: 'stand' });
        }
        this.sign(running, name, one('bubble-talk'), performance.at.x, performance.at.y, share);
        return;
      }
      case 'cabling':
        for (const cable of performance.cables) boards.lay(cable, running.isStill ? 1 : Math.min(1, share / LAID));
        return;
      case 'bubble':
        this.sign(running, name, one(`bubble-${performance.bubble}`), performance.at.x, performance.at.y, share);
        return;
      case 'tick':
        this.sign(running, name, one('tick'), performance.at.x, performance.at.y, share);
        return;
      case 'sparkle':
        this.sign(running, name, sparks(running.isStill ? 0.5 : share), performance.at.x, performance.at.y, share);
        return;
    }
  }

  private walk(running: Running, errand: Errand, name: string, share: number): void {
    const item = this.boards.itemAlive(errand.key);
    if (item === undefined) return;
    const walker = running.isStill ? stillWalkerAt(errand, share) : walkerAt(errand, share);
    this.boards.vacate(errand.key, walker.isOut);
    if (!walker.isOut) this.hide(running, name);
    else
      this.show(
        running,
        name,
        walkerParts(item, running.isStill ? 0 : running.elapsed, walker.doing, errand.isBuilding),
        walker.x,
        walker.y,
        walker.alpha,
        walker.facesLeft,
      );
  }

  /** The van backs up to the dock and stays; its driver carries the crates in. Until then what stands in the picture is not there. */
  private deliver(running: Running, delivery: Delivery, name: string, share: number): void {
    const { boards } = this;
    const { isStill } = running;
    const far = share < VAN_COMES && !isStill ? 1 - eased(share / VAN_COMES) : 0;
    const seen = isStill ? Math.min(1, share / (VAN_COMES / 2)) : 1;
    this.show(running, name, one('van'), delivery.stop.x + far * VAN_FAR, delivery.stop.y, seen);
    boards.pose(VAN, {}, 0);
    boards.pose(delivery.key, {}, share < CRATES_SET ? 0 : isStill ? Math.min(1, (share - CRATES_SET) / 0.1) : 1);
    const courier = isStill ? undefined : courierAt(delivery, share);
    if (courier === undefined) {
      this.hide(running, `${name}/2`);
      this.hide(running, `${name}/3`);
      return;
    }
    this.show(running, `${name}/2`, one('ramp'), delivery.stop.x - 60, delivery.stop.y);
    this.show(running, `${name}/3`, courierParts(delivery.key, running.elapsed, courier), courier.x, courier.y, 1, courier.facesLeft);
  }

  /** Signs pop up, stay, and fade; where the player wants things still they only fade. */
  private sign(running: Running, name: string, parts: readonly Part[], x: number, y: number, share: number): void {
    const rise = running.isStill ? HOP : eased(Math.min(1, share / 0.25)) * HOP;
    this.show(running, name, parts, x, y - rise, share < 0.12 ? share / 0.12 : share > 0.8 ? (1 - share) / 0.2 : 1);
  }
}
