// A page for looking at the building alone: `?view=quiet`, `?play`, `?select=kind:id`, `?renderer=canvas`, `?still`. Its badges
// are a sketch; those of the game are made by the panels.

import { performancesOf, pictureOf } from '../../src/picture/index.ts';
import type { Picture, Thing } from '../../src/picture/index.ts';
import { createWorld } from '../../src/world/create-world.ts';
import type { World } from '../../src/world/index.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { quietView, sampleView } from '../helpers/sample-view.ts';
import { sampleWeek } from '../helpers/sample-week.ts';

const query = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#world');
if (host === null) throw new Error('no place for the world');

const view = query.get('view') === 'quiet' ? quietView : sampleView;
const picture: Picture = pictureOf(view, sampleTexts);
const renderer = query.get('renderer');

const world: World = createWorld(host, {
  prefersStill: () => query.has('still'),
  renderer: renderer === 'canvas' || renderer === 'webgl' ? renderer : 'auto',
  onReady: () => {
    document.body.dataset['ready'] = 'yes';
  },
});

function signs(): void {
  for (const old of host?.querySelectorAll('.tab, .badge') ?? []) old.remove();
  if (query.has('bare')) return;
  for (const floor of picture.floors) {
    const { x, y } = world.place(picture.building.left, floor.y);
    sign(
      'tab',
      `${floor.level === 0 ? 'G' : floor.level < 0 ? 'B' : floor.level} · ${floor.name}`,
      `translate(${Math.max(0, x - 8)}px, ${y - 28}px)`,
    );
  }
  for (const badge of picture.badges) {
    const { x, y } = world.place(badge.x, badge.y);
    sign(`badge ${badge.kind}`, badge.code, `translate(${x - 14}px, ${y - 26}px)`);
  }
}

function sign(kind: string, text: string, transform: string): void {
  const element = document.createElement('div');
  element.className = kind;
  element.textContent = text;
  element.style.transform = transform;
  host?.append(element);
}

world.onMoved(signs);
world.onTap((thing: Thing | undefined) => {
  document.body.dataset['tapped'] = thing === undefined ? '' : `${thing.kind}:${thing.id}`;
  world.select(thing);
});
world.show(picture);

const asked = query.get('select');
const wanted = picture.items.find((item) => item.key === asked)?.thing;
if (wanted !== undefined) world.select(wanted);

Object.assign(window, {
  world,
  picture,
  playDay: (day: number, speed = 1) => world.perform(performancesOf(sampleWeek[day] ?? [], picture, view), speed),
});
