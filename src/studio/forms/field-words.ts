// What a form calls a field, and what it says of it. Both come from the format itself, in English.

import { fieldAt } from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `asked-for` → Asked for. */
export const labelOf = (key: string): string => sentence(key.replaceAll('-', ' '));

/** What the format says of a field; empty where it says nothing. */
export const aboutOf = (path: Path): string => sentence((fieldAt(path)?.description ?? '').replaceAll('`', ''));
