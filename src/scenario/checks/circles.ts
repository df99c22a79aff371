// Do projects wait for each other in a circle? Then what they are worth would hang on itself.

import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

/** A need of one project for another, and where it stands. */
interface Need {
  readonly to: string;
  readonly path: Path;
}
type Graph = ReadonlyMap<string, readonly Need[]>;

const graphOf = (check: Checker): Graph =>
  new Map(
    Object.entries(check.file.projects).map(([id, project]) => [
      id,
      Object.entries(project.options).flatMap(([name, option]) =>
        option.needs.map((to, index): Need => ({ to, path: ['projects', id, 'options', name, 'needs', index] })),
      ),
    ]),
  );

/** The shortest way from a project back to itself, by the needs on it; undefined where there is none. */
function wayBack(graph: Graph, id: string): readonly Need[] | undefined {
  const ways = new Map<string, readonly Need[]>([[id, []]]);
  for (const [at, way] of ways) {
    for (const need of graph.get(at) ?? []) {
      if (need.to === id) return [...way, need];
      if (!ways.has(need.to)) ways.set(need.to, [...way, need]);
    }
  }
  return undefined;
}

/** Each circle is told once, at the first of its needs in the file. */
export function checkCircles(check: Checker): void {
  const graph = graphOf(check);
  const told = new Set<string>();
  for (const id of graph.keys()) {
    if (told.has(id)) continue;
    const way = wayBack(graph, id);
    const [first] = way ?? [];
    if (way === undefined || first === undefined) continue;
    for (const need of way) told.add(need.to);
    const message =
      way.length === 1 ? `\`${id}\` needs itself` : `\`${id}\` needs ${way.map((need) => `\`${need.to}\``).join(', which needs ')}`;
    check.atValue('E0313', first.path, message, 'no project can be live before itself; leave one of these needs out');
  }
}
