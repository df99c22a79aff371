// A question to the laboratory worker that is asked anew whenever what it asks about changes, and called off with it.

import { useEffect, useState } from 'react';
import { ask } from './ask.ts';
import type { Results, Task } from './tasks.ts';

export interface Asked<Kind extends Task['kind']> {
  readonly isAsking: boolean;
  /** The answer to what is asked now; undefined while there is none. */
  readonly result: Results[Kind] | undefined;
}

export function useAsked<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Asked<Kind> {
  // Tells one question from another, however often the page is drawn.
  const key = JSON.stringify(task);
  const [told, setTold] = useState<{ readonly key: string; readonly result: Results[Kind] | undefined }>();
  useEffect(() => {
    const asking = ask<Kind>(JSON.parse(key) as Extract<Task, { kind: Kind }>);
    let isHere = true;
    void asking.answer.then((result) => isHere && setTold({ key, result }));
    return () => {
      isHere = false;
      asking.stop();
    };
  }, [key]);
  const isAnswered = told !== undefined && told.key === key;
  return { isAsking: !isAnswered, result: isAnswered ? told.result : undefined };
}
