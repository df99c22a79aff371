// What keys can do, and the key that does it unless the player chose another. A key is named as the browser names it
// (`KeyboardEvent.key`), with `Ctrl+` in front where the control key is held.

import { PANELS, type Panel } from '../../session/types.ts';

export const COMMANDS = ['run', 'run-on', 'undo', 'help', 'overlay', 'pause', 'weeks', ...PANELS] as const;
export type Command = (typeof COMMANDS)[number];

export const FIRST_KEYS: Readonly<Record<Command, string>> = {
  run: 'Ctrl+Enter',
  'run-on': 'n',
  undo: 'u',
  help: '?',
  overlay: 'v',
  pause: 'p',
  weeks: 'b',
  plan: '1',
  inbox: '2',
  projects: '3',
  promises: '4',
  team: '5',
  money: '6',
  estate: '7',
};

export const isPanel = (command: Command): command is Panel => PANELS.some((panel) => panel === command);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The name of the key that was pressed; letters without regard to case. Undefined for a modifier alone and for keys held with Alt. */
export function keyName({ key, ctrlKey, metaKey, altKey }: Pressed): string | undefined {
  if (altKey || ['Control', 'Shift', 'Alt', 'Meta', 'Dead'].includes(key)) return undefined;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `Ctrl+${plain}` : plain;
}

/** Keys that walk through the page and press what has the focus; they cannot be given to a command. */
const TAKEN = ['Tab', 'Enter', ' ', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

export const canBeGiven = (key: string): boolean => !TAKEN.includes(key);

export type Keys = Readonly<Partial<Record<Command, string>>>;

export const keyOfCommand = (command: Command, keys: Keys): string => keys[command] ?? FIRST_KEYS[command];

export const commandOf = (key: string, keys: Keys): Command | undefined => COMMANDS.find((command) => keyOfCommand(command, keys) === key);

/** Gives a key to a command; the command that had it takes the other's, so that none is left without. */
export function withKey(command: Command, key: string, keys: Keys): Keys {
  const other = commandOf(key, keys);
  const mine = keyOfCommand(command, keys);
  return { ...keys, ...(other === undefined || other === command ? {} : { [other]: mine }), [command]: key };
}
