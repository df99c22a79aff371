// Words of the domain for tests: `expect(play).toHaveKeptPromise('server')`. Import this file for its effect.

import { expect } from 'vitest';
import type { Play } from './play.ts';

type Verdict = { readonly pass: boolean; readonly message: () => string };
const verdict = (pass: boolean, what: string): Verdict => ({
  pass,
  message: () => (pass ? `did not expect that ${what}` : `expected that ${what}`),
});

const promises = (play: Play, project: string) => play.view.promises.filter((p) => p.project === project);
const told = (play: Play, project: string): string =>
  promises(play, project)
    .map((p) => `${p.id}: ${p.state}`)
    .join(', ') || 'no promise';

expect.extend({
  toHaveKeptPromise(play: Play, project: string) {
    const own = promises(play, project);
    return verdict(own.length > 0 && own.every((p) => p.state === 'kept'), `the promise for ${project} was kept (${told(play, project)})`);
  },
  toHaveBrokenPromise(play: Play, project: string) {
    return verdict(
      promises(play, project).some((p) => p.state === 'broken'),
      `a promise for ${project} was broken (${told(play, project)})`,
    );
  },
  toBeLive(play: Play, project: string) {
    const stage = play.view.projects.find((p) => p.id === project)?.stage;
    return verdict(stage === 'live', `${project} is live (it is at ${stage ?? 'no stage: not known'}) on day ${play.view.day}`);
  },
  toBeAtStage(play: Play, project: string, wanted: string) {
    const stage = play.view.projects.find((p) => p.id === project)?.stage ?? 'not known';
    return verdict(stage === wanted, `${project} is at ${wanted} (it is at ${stage})`);
  },
  toRefuse(play: Play, decision: Parameters<Play['refusal']>[0], code: string) {
    let got = 'taken';
    try {
      got = play.refusal(decision);
    } catch {
      // Taken: told below.
    }
    return verdict(got === code, `${decision.type} is refused with ${code} (it is ${got})`);
  },
});

interface DomainMatchers {
  toHaveKeptPromise(project: string): void;
  toHaveBrokenPromise(project: string): void;
  toBeLive(project: string): void;
  toBeAtStage(project: string, stage: string): void;
  toRefuse(decision: Parameters<Play['refusal']>[0], code: string): void;
}

declare module 'vitest' {
  interface Matchers<T> extends DomainMatchers {
    readonly $subject?: T;
  }
}
