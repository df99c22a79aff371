// Vices of not learning and not speaking: a culprit in every report, and no word to somebody whose habit everybody sees.

import type { Block } from '../../core/index.ts';
import type { Conduct } from '../conduct.ts';

/** Whatever broke, the report says who did it. */
export const nameCulprits: Conduct = {
  blocks: {
    vices: ({ view }) => (view.talk?.reviews?.open ?? []).map(({ of }): Block => ({ activity: 'review', asset: of, blames: true })),
  },
};

/** Peace is kept: nobody hears what could be better. */
export const keepThePeace: Conduct = { mute: true };
