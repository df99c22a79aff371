// Lists in an order that the player makes, by their keys: moved by some places, or dropped before or after another. Pure.

/** The order after moving one by some places. */
export function movedBy<Key extends string>(order: readonly Key[], key: Key, places: number): readonly Key[] {
  const from = order.indexOf(key);
  const to = Math.min(order.length - 1, Math.max(0, from + places));
  if (from < 0 || to === from) return order;
  const rest = order.filter((entry) => entry !== key);
  return [...rest.slice(0, to), key, ...rest.slice(to)];
}

/** The order after dropping some before or after another. */
export function droppedAt<Key extends string>(
  order: readonly Key[],
  moved: ReadonlySet<string>,
  target: string,
  position: 'before' | 'after' | 'on',
): readonly Key[] {
  const rest = order.filter((key) => !moved.has(key));
  const at = rest.findIndex((key) => key === target);
  if (at < 0) return order;
  const cut = position === 'after' ? at + 1 : at;
  return [...rest.slice(0, cut), ...order.filter((key) => moved.has(key)), ...rest.slice(cut)];
}
