// Computes debriefs and answers *and if not?* in steps: it pauses between them to hear what is wanted by now; what is no longer wanted is
// dropped. Runs in a worker (`debrief-worker.ts`) or, where there is none, in the page.

import { prepare, type At, type Game, type Rules } from '../core/index.ts';
import {
  debriefInSteps,
  inquiryOf,
  knownPolicies,
  otherwiseInSteps,
  type Debrief,
  type DebriefStep,
  type Inquiry,
  type Otherwise,
} from '../debrief/index.ts';
import type { Patch } from '../run/index.ts';
import type { DebriefTask } from './doors.ts';

export type ToDebriefer =
  | { readonly kind: 'run'; readonly task: DebriefTask }
  | { readonly kind: 'debrief'; readonly id: number }
  | { readonly kind: 'otherwise'; readonly id: number; readonly at: At; readonly patches: readonly Patch[] }
  | { readonly kind: 'stop'; readonly id: number };
export type FromDebriefer =
  | { readonly kind: 'debrief'; readonly id: number; readonly debrief: Debrief }
  | { readonly kind: 'progress'; readonly id: number; readonly step: DebriefStep; readonly percent: number }
  | { readonly kind: 'otherwise'; readonly id: number; readonly otherwise: Otherwise }
  | { readonly kind: 'done' | 'failed'; readonly id: number };

/** What the service needs of the place where it runs. */
export interface Surroundings {
  readonly post: (answer: FromDebriefer) => void;
  /** Lets other work come first. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, by any zero. */
  readonly now: () => number;
  /** Milliseconds of computing between two pauses. */
  readonly breath: number;
}

/** Takes messages. A `run` is the one that all later questions are about, until the next. */
export function debriefService({ post, pause, now, breath }: Surroundings): (message: ToDebriefer) => Promise<void> {
  let rules: Rules | undefined;
  let game: Game | undefined;
  let inquiry: Inquiry | undefined;
  const wanted = new Set<number>();

  /** Goes through the steps as long as they are wanted; true when it came to the end. */
  const walk = async <T>(id: number, steps: Generator<T, void>, hear: (step: T) => void): Promise<void> => {
    wanted.add(id);
    let rested = now();
    try {
      for (const step of steps) {
        hear(step);
        if (now() - rested < breath) continue;
        await pause();
        rested = now();
        if (!wanted.has(id)) return;
      }
      post({ kind: 'done', id });
    } catch {
      post({ kind: 'failed', id });
    } finally {
      wanted.delete(id);
    }
  };

  return async (message) => {
    switch (message.kind) {
      case 'run':
        if (game === undefined || rules !== message.task.rules) game = prepare(message.task.rules);
        rules = message.task.rules;
        inquiry = inquiryOf(game, message.task, knownPolicies(rules));
        return;
      case 'stop':
        wanted.delete(message.id);
        return;
      case 'debrief': {
        const { id } = message;
        if (inquiry === undefined) return post({ kind: 'failed', id });
        let shown = -1;
        return walk(id, debriefInSteps(inquiry), ({ step, percent, debrief }) => {
          if (debrief !== undefined) post({ kind: 'debrief', id, debrief });
          // A page that hears of every world has no time for anything else.
          if (percent > shown) post({ kind: 'progress', id, step, percent });
          shown = percent;
        });
      }
      case 'otherwise': {
        const { id, at, patches } = message;
        if (inquiry === undefined) return post({ kind: 'failed', id });
        return walk(id, otherwiseInSteps(inquiry, at, patches), (otherwise) => {
          if (otherwise !== undefined) post({ kind: 'otherwise', id, otherwise });
        });
      }
    }
  };
}
