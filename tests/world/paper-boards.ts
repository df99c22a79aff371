// A stage without an engine: it counts the sprites that the engine's would have, and remembers who is away.

import { partsOf, type Cable, type Item, type Part, type Picture, type Posture } from '../../src/picture/index.ts';
import { livingOf, stretchesOf, wiresOf } from '../../src/world/alive.ts';
import type { Boards, Guest } from '../../src/world/boards.ts';

export class PaperBoards implements Boards {
  readonly guests = new Set<Guest>();
  readonly away = new Set<string>();
  private living = new Map<string, { item: Item; posture: Posture }>();
  private wires: readonly Cable[] = [];

  enliven(picture: Picture, keys: readonly string[]): void {
    this.living = new Map(livingOf(picture, keys).map((item) => [item.key, { item, posture: {} }]));
    this.wires = wiresOf(picture, keys);
  }

  get sprites(): number {
    const ofItems = [...this.living.values()].reduce((sum, { item, posture }) => sum + partsOf(item, posture).length, 0);
    return ofItems + this.guests.size + this.wires.reduce((sum, cable) => sum + stretchesOf(cable), 0);
  }

  itemAlive(key: string): Item | undefined {
    return this.living.get(key)?.item;
  }

  pose(key: string, posture: Posture): void {
    const entry = this.living.get(key);
    if (entry !== undefined) entry.posture = posture;
  }

  vacate(key: string, isOut: boolean): void {
    if (!this.living.has(key)) return;
    if (isOut) this.away.add(key);
    else this.away.delete(key);
  }

  guest(parts: readonly Part[], x: number, y: number): Guest {
    const guest: Guest = { parts, x, y, flip: false, alpha: 1 };
    this.guests.add(guest);
    return guest;
  }

  refresh(): void {}

  dismiss(guest: Guest): void {
    this.guests.delete(guest);
  }

  lay(): void {}

  upload(): void {}
}
