// Words that are due: what was seen in somebody's work is said to them within days (M14), and what broke and works again is looked into while
// it is fresh, without asking whose fault it was (M55).

import type { Block } from '../../core/index.ts';
import type { Sight } from '../conduct.ts';
import { staff } from './staff.ts';

export const words = ({ view }: Sight): Block[] => [
  ...staff(view)
    .filter((p) => p.here && p.behaviour?.corrected === false)
    .map((p): Block => ({ activity: 'feedback', person: p.id, form: 'sbi' })),
  ...(view.talk?.reviews?.open ?? []).map(({ of }): Block => ({ activity: 'review', asset: of })),
];
