// The labels on the building: at most one for each thing, chosen by what the overlay asks. A label is a shape and words; which of
// several troubles a thing wears is decided by how much it matters now.

import type { View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { moods, promises } from './labels-of-people.ts';
import { ages, loads, power } from './labels-of-things.ts';
import { collected, type Labels } from './label.ts';
import { troubles } from './labels-of-troubles.ts';
import type { Overlay } from './overlay.ts';

export function labelsOf(view: View, texts: Texts, overlay: Overlay): Labels {
  switch (overlay) {
    case 'troubles':
      return collected(troubles(view, texts));
    case 'moods':
      return collected(moods(view));
    case 'promises':
      return collected(promises(view, texts));
    case 'ages':
      return collected(ages(view));
    case 'loads':
      return collected(loads(view, texts));
    case 'power':
      return collected(power(view));
  }
}
