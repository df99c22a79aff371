// How the checking stands, where that is more to tell than what it has found.

import { t } from '../../words/index.ts';
import type { StudioState } from '../document/store.ts';

/** Undefined where what was found says it all. `isNew`: nothing has been checked yet. */
export function checkingWords(checking: StudioState['checking'], isNew: boolean): string | undefined {
  switch (checking) {
    case 'slow':
      return t('bench.slow');
    case 'hung':
      return t('bench.hung');
    case 'failed':
      return t('bench.no-checker');
    case 'busy':
    case 'quiet':
      return isNew ? t('bench.checking') : undefined;
  }
}
