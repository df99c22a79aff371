// A fingerprint of a scenario's rules: run files and saves name it, so that a run is replayed by the rules it was played by.
// Texts are left out: mending a typo breaks no run.

import type { Rules } from '../core/index.ts';

/** JSON with the keys of every object in code-unit order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** FNV-1a over UTF-16 units, 64 bits wide. Offset and prime as its authors give them. */
export function rulesHash(rules: Rules): string {
  const text = canonical(rules);
  const mask = 0xffff_ffff_ffff_ffffn;
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100_0000_01b3n) & mask;
  return hash.toString(16).padStart(16, '0');
}
