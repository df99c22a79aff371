// The checker in German: its problems with their hints and fixes, and what the schema says of a field. Fetched where one of them is shown.

import { asks } from './checker/asks.ts';
import { conditions } from './checker/conditions.ts';
import { helpFromP } from './checker/help-from-p.ts';
import { help } from './checker/help.ts';
import { sayer, type Sentences } from './checker/sentences.ts';
import { sense } from './checker/sense.ts';
import { shape } from './checker/shape.ts';
import { text } from './checker/text.ts';

export const SENTENCES: Sentences = [...text, ...shape, ...sense, ...conditions, ...asks, ...help, ...helpFromP];

/** The German of a sentence of the checker; undefined for one that is none of its own. */
export const inGerman = sayer(SENTENCES);
