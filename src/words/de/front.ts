// German of `../en/front.ts`.

import { file } from './file.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { notice } from './notice.ts';
import { offline } from './offline.ts';
import { title } from './title.ts';

export const front = { ...file, ...format, ...frame, ...notice, ...offline, ...title };
