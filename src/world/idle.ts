// Life while nothing happens: people type, look up, breathe, telephone now and then; those at a table talk; lights blink. Each in a rhythm
// of their own, drawn from who they are.

import type { Posture, SeatedPose } from '../picture/index.ts';

/** Beats of one round: five seconds. */
const ROUND = 30;
/** A breath up or down, and a light that blinks once a second at most. */
const BREATH = 9;
const BLINK = 6;

/** A figure of a key, for who begins when. */
function phaseOf(key: string): number {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum = (sum * 31 + key.charCodeAt(index)) % 9_973;
  return sum;
}

function seatedAt(key: string, phase: number, beat: number): SeatedPose {
  const turn = (beat + phase) % ROUND;
  const round = Math.floor((beat + phase) / ROUND);
  // One round in five somebody without a name is on the telephone.
  if (key.startsWith('staff:') && (round + phase) % 5 === 0 && !key.includes(':table:') && !key.includes(':meeting:')) return 'phone';
  if (key.includes(':meeting:') || key.includes(':table:')) return turn % 10 < 5 ? 'talk' : 'look';
  if (turn < 16) return turn % 2 === 0 ? 'type-a' : 'type-b';
  if (turn < 21) return 'look';
  return turn < 26 ? 'breathe' : 'rest';
}

/** How whoever or whatever has this key is at a beat of their idle time. */
export function atRest(key: string, beat: number): Posture {
  const phase = phaseOf(key);
  return {
    seated: seatedAt(key, phase, beat),
    standing: (beat + phase) % (2 * BREATH) < BREATH ? 'breathe' : 'stand',
    isBlinking: (beat + phase) % BLINK === 0,
  };
}
