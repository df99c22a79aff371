// The words that come with the page, before any game: the menu's, what can go wrong there, and the frame's.

import { file } from './file.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { notice } from './notice.ts';
import { offline } from './offline.ts';
import { title } from './title.ts';

export const first = { ...file, ...format, ...frame, ...notice, ...offline, ...title } as const;
