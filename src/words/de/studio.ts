// German of `../en/studio.ts`.

import { adapt } from './studio-adapt.ts';
import { begin } from './studio-begin.ts';
import { bench } from './studio-bench.ts';
import { checks } from './studio-checks.ts';
import { conditions } from './studio-conditions.ts';
import { forms } from './studio-forms.ts';
import { lab } from './studio-lab.ts';
import { live } from './studio-live.ts';
import { parts } from './studio-parts.ts';
import { publish } from './studio-publish.ts';

export const studio = {
  ...adapt,
  ...begin,
  ...bench,
  ...checks,
  ...conditions,
  ...forms,
  ...lab,
  ...live,
  ...parts,
  ...publish,
} as const;
