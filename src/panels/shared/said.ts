// Says a text of the page aloud when it changes while it is shown: the week that a stepper steps to, the count of the dots.

import { useEffect, useId, useRef } from 'react';
import { say } from '../speech.ts';

/** `why` changes where the text is to be said again although it is the same. */
export function useSaid(text: string, why: number | string = text): void {
  const topic = useId();
  const before = useRef(why);
  useEffect(() => {
    if (before.current !== why) say(text, topic);
    before.current = why;
  }, [text, why, topic]);
}
