// A scenario compiled to be played, or several; one that has errors ends the command.

import { compileScenario, type Compiled } from '../scenario/index.ts';
import { BrokenScenario } from './broken-scenario.ts';
import type { Checked } from './check-file.ts';
import { readText, scenarioPath } from './files.ts';

export type Loaded = Extract<Compiled, { ok: true }>;

/** Compiles all before it complains of one. Throws a `BrokenScenario` with what is wrong, or a `Complaint` where a file cannot be read. */
export function loadScenarios(given: readonly string[]): readonly Loaded[] {
  const broken: Checked[] = [];
  const loaded = given.map((one) => {
    const file = scenarioPath(one);
    const isTold = broken.some((other) => other.file === file);
    const text = readText(file);
    const compiled = compileScenario(text, file);
    if (!compiled.ok && !isTold) {
      const { diagnostics, allowed = [] } = compiled;
      broken.push({ file, text, ok: false, translated: {}, diagnostics, allowed, fixed: [] });
    }
    return compiled;
  });
  if (broken.length > 0) throw new BrokenScenario(broken);
  return loaded.filter((one) => one.ok);
}

/** Compiles a scenario to play it. Throws as `loadScenarios` does. */
export function loadScenario(given: string): Loaded {
  const [loaded] = loadScenarios([given]);
  if (loaded === undefined) throw new Error('what is not broken is loaded');
  return loaded;
}
