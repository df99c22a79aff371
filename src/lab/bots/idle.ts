// Does nothing and answers nothing: silence takes its course.

import type { Bot } from '../bot.ts';

export const idle = (): Bot => ({ name: 'idle', plan: () => ({ decisions: [] }), answer: () => undefined });
