// Hands what is asked about a run to the worker; where workers are refused, computes it in the page with pauses.

import type { DebriefEars, DebriefEngine, DebriefTask, OtherwiseEars } from './doors.ts';
import type { FromDebriefer, ToDebriefer } from './debrief-service.ts';

/** The part of a worker that is used. */
export interface DebriefPort {
  send(message: ToDebriefer): void;
  listen(receive: (answer: FromDebriefer) => void, fail: () => void): void;
  stop(): void;
}

type Question = Extract<ToDebriefer, { readonly kind: 'debrief' | 'otherwise' }>;
interface Asked {
  readonly task: DebriefTask;
  readonly question: Question;
  readonly hear: (answer: FromDebriefer) => void;
}

const isSame = (one: DebriefTask | undefined, other: DebriefTask): boolean =>
  one !== undefined && one.log === other.log && one.rules === other.rules && one.seed === other.seed && one.days === other.days;

/** `makeWorker` may throw; a worker that fails later is replaced by the page's own thread too. */
export function debriefEngine(makeWorker: () => DebriefPort): DebriefEngine {
  const waiting = new Map<number, Asked>();
  let newest = 0;
  let told: DebriefTask | undefined;
  let send: ((message: ToDebriefer) => void) | undefined;

  const receive = (answer: FromDebriefer): void => {
    const asked = waiting.get(answer.id);
    if (answer.kind === 'done' || answer.kind === 'failed') waiting.delete(answer.id);
    asked?.hear(answer);
  };

  const inPage = (): ((message: ToDebriefer) => void) => {
    const serving = import('./debrief-service.ts').then(({ debriefService }) =>
      debriefService({ post: receive, pause: () => new Promise((resolve) => setTimeout(resolve, 0)), now: () => 0, breath: 0 }),
    );
    return (message) =>
      void serving
        .then((serve) => serve(message))
        .catch(() => (message.kind === 'run' ? undefined : receive({ kind: 'failed', id: message.id })));
  };

  const start = (): ((message: ToDebriefer) => void) => {
    try {
      const worker = makeWorker();
      let isBroken = false;
      worker.listen(receive, () => {
        if (isBroken) return;
        isBroken = true;
        worker.stop();
        told = undefined;
        send = inPage();
        for (const asked of waiting.values()) post(asked);
      });
      return (message) => worker.send(message);
    } catch {
      return inPage();
    }
  };

  const post = ({ task, question }: Asked): void => {
    send ??= start();
    if (!isSame(told, task)) send({ kind: 'run', task });
    told = task;
    send(question);
  };

  const ask = (task: DebriefTask, make: (id: number) => Question, hear: Asked['hear']): (() => void) => {
    newest += 1;
    const id = newest;
    const asked: Asked = { task, question: make(id), hear };
    waiting.set(id, asked);
    post(asked);
    return () => {
      if (waiting.delete(id)) send?.({ kind: 'stop', id });
    };
  };

  return {
    debrief: (task, ears: DebriefEars) =>
      ask(
        task,
        (id) => ({ kind: 'debrief', id }),
        (answer) => {
          if (answer.kind === 'debrief') ears.told(answer.debrief);
          else if (answer.kind === 'progress') ears.progress(answer.step, answer.percent);
          else if (answer.kind === 'done') ears.done();
          else if (answer.kind === 'failed') ears.failed();
        },
      ),
    otherwise: ({ at, patches, ...task }, ears: OtherwiseEars) =>
      ask(
        task,
        (id) => ({ kind: 'otherwise', id, at, patches }),
        (answer) => {
          if (answer.kind === 'otherwise') ears.told(answer.otherwise);
          else if (answer.kind === 'done') ears.done();
          else if (answer.kind === 'failed') ears.failed();
        },
      ),
  };
}
