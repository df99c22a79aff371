// Structural sharing: what is equal to what was there before keeps its identity, from the leaves up.

/** `next`, with every part that equals the same part of `before` replaced by it. Plain data only. */
export function keepIdentity<T>(before: T | undefined, next: T): T {
  return share(before, next) as T;
}

function share(before: unknown, next: unknown): unknown {
  if (before === next || typeof before !== 'object' || typeof next !== 'object' || before === null || next === null) return next;
  if (Array.isArray(next)) return Array.isArray(before) ? shareArray(before, next) : next;
  if (Array.isArray(before)) return next;
  const old = before as Record<string, unknown>;
  const made = next as Record<string, unknown>;
  const keys = Object.keys(made);
  let same = keys.length === Object.keys(old).length;
  for (const key of keys) {
    const part = share(old[key], made[key]);
    if (part !== made[key]) made[key] = part;
    if (part !== old[key] || !(key in old)) same = false;
  }
  return same ? before : next;
}

function shareArray(before: readonly unknown[], next: unknown[]): unknown {
  if (Object.isFrozen(next)) return next;
  let same = before.length === next.length;
  next.forEach((value, i) => {
    const part = share(before[i], value);
    if (part !== value) next[i] = part;
    if (part !== before[i]) same = false;
  });
  return same ? before : next;
}
