// The words of the studio, a file a part of it. They come with its page alone.

import { begin } from './studio-begin.ts';
import { bench } from './studio-bench.ts';
import { checks } from './studio-checks.ts';
import { forms } from './studio-forms.ts';
import { live } from './studio-live.ts';
import { parts } from './studio-parts.ts';
import { publish } from './studio-publish.ts';

export const studio = {
  ...begin,
  ...bench,
  ...checks,
  ...forms,
  ...live,
  ...parts,
  ...publish,
} as const;
