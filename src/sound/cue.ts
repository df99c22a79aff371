// The sounds that can be asked for, and a cue: a sound with its caption.

import type { MessageKey, Values } from '../words/index.ts';

export const EFFECTS = [
  'tick',
  'toggle',
  'undo',
  'error',
  'phone',
  'inbox',
  'alarm',
  'success',
  'broken',
  'week',
  'install',
  'patch',
  'van',
  'door',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Cue {
  /** Absent where a loop changes by itself and only its caption is due. */
  readonly effect?: Effect;
  readonly caption: Extract<MessageKey, `caption.${string}`>;
  readonly values: Values;
}
