// What the title page needs, before a game begins: its own words, settings, files, what can go wrong. It comes with the page; the
// rest of the catalogue (`index.ts`) is loaded beside it. A new file of messages belongs into `index.ts`, unless the menu says it.

import { file } from './file.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { notice } from './notice.ts';
import { offline } from './offline.ts';
import { title } from './title.ts';

export const front = { ...file, ...format, ...frame, ...notice, ...offline, ...title } as const;
