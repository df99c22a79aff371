// What a frame of the building costs, measured in a browser: whole weeks of a shipped scenario are performed frame by frame, and between
// them frames of the baked picture alone are drawn, at the same size in the same run. Each frame is waited for until its pixels are there.

import { loadScenario } from 'virtual:scenarios';
import { asId, isWorkday, prepare } from '../../../src/core/index.ts';
import { botNamed, playBot } from '../../../src/lab/index.ts';
import { performancesOn, pictureOf } from '../../../src/picture/index.ts';
import { beginCourse, take, type Course } from '../../../src/run/index.ts';
import { createWorld } from '../../../src/world/create-world.ts';
import type { World } from '../../../src/world/types.ts';

export interface FrameCosts {
  /** Milliseconds: the middle one of all frames of the weeks, and of those of the baked picture. */
  readonly playing: number;
  readonly baked: number;
  /** The middle one of the frames with which a day begins: the picture is painted anew. */
  readonly dayBegins: number;
  readonly frames: number;
}

const FRAME = 1000 / 60;
/** Frames of the baked picture after each day. */
const BAKED = 12;
/** More than the longest day has. */
const MOST_FRAMES = 400;
const SEED = 'bench';

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function waitForPixels(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (gl !== null) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

function frameTime(world: World, canvas: HTMLCanvasElement): number {
  const began = performance.now();
  world.step(FRAME);
  waitForPixels(canvas);
  return performance.now() - began;
}

async function measure(weeks: number): Promise<FrameCosts> {
  const host = document.getElementById('host');
  if (host === null) throw new Error('the page has no host');
  const { rules, texts } = await loadScenario(asId('first-ninety-days'));
  const game = prepare(rules);
  const { log } = playBot(game, botNamed('planner', SEED), SEED);
  let course: Course = beginCourse(game, SEED);
  for (const { decision } of log) {
    const next = take(course, decision);
    if ('problem' in next) throw new Error(next.problem);
    course = next;
    if (course.days.length >= weeks * 7) break;
  }
  let isStill = true;
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const world = createWorld(host, { prefersStill: () => isStill, onReady: isReady });
  const first = course.days[0];
  if (first === undefined) throw new Error('no day has run');
  world.show(pictureOf(first.view, texts));
  await ready;
  const canvas = host.querySelector('canvas');
  if (canvas === null) throw new Error('nothing is drawn');

  const playing: number[] = [];
  const baked: number[] = [];
  const begins: number[] = [];
  for (const [day, { view }] of course.days.entries()) {
    if (!isWorkday(day)) continue;
    const picture = pictureOf(view, texts);
    isStill = false;
    const end = { isThere: false };
    world.show(picture);
    const performed = world.perform(performancesOn(course.days, day, picture), 1).finally(() => {
      end.isThere = true;
    });
    for (let frame = 0; !end.isThere && frame < MOST_FRAMES; frame += 1) {
      const cost = frameTime(world, canvas);
      (frame === 0 ? begins : playing).push(cost);
      await Promise.resolve();
    }
    await performed;
    isStill = true;
    world.skip();
    world.show(picture);
    frameTime(world, canvas);
    for (let frame = 0; frame < BAKED; frame += 1) baked.push(frameTime(world, canvas));
  }
  world.destroy();
  return { playing: median(playing), baked: median(baked), dayBegins: median(begins), frames: playing.length };
}

declare global {
  interface Window {
    measureFrames?: typeof measure;
  }
}

window.measureFrames = measure;
