// What the page says to screen readers without being asked. There are two voices, drawn by `app/live-regions.tsx`: the polite one
// speaks at most once a second and joins what came meanwhile; the urgent one speaks at once. What was said is cleared after a while,
// so that nobody finds yesterday's news when reading on.

import { create } from 'zustand';

/** Milliseconds between two polite messages. */
export const PAUSE = 1_000;
/** Milliseconds for which one change of the page collects what it has to say. */
export const GATHER = 50;
/** Milliseconds after which a message is cleared. *Calibration*: long enough to be picked up, too short to go stale. */
export const STAYS = 6_000;

interface Speech {
  readonly polite: string;
  readonly urgent: string;
}

export const useSpeech = create<Speech>()(() => ({ polite: '', urgent: '' }));

interface Waiting {
  readonly text: string;
  readonly topic: string | undefined;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

let waiting: readonly Waiting[] = [];
/** Runs while texts are gathered, and while the voice rests. */
let next: Timer;
const clears: { polite: Timer; urgent: Timer } = { polite: undefined, urgent: undefined };

/** The same sentence twice in a row would be no change, and so not be spoken. */
const changed = (text: string, before: string): string => (text === before ? `${text}\u00A0` : text);

function speak(voice: keyof Speech, text: string): void {
  useSpeech.setState((before) => ({ [voice]: changed(text, before[voice]) }));
  clearTimeout(clears[voice]);
  clears[voice] = setTimeout(() => useSpeech.setState({ [voice]: '' }), STAYS);
}

/** As a sentence, so that the next one is heard as another. */
const closed = (text: string): string => (/[.!?:…][”"’)]?$/.test(text) ? text : `${text}.`);

function flush(): void {
  next = undefined;
  if (waiting.length === 0) return;
  const text = waiting.map((one, index) => (index < waiting.length - 1 ? closed(one.text) : one.text)).join(' ');
  waiting = [];
  speak('polite', text);
  next = setTimeout(flush, PAUSE);
}

/** Says something politely. Of one topic only the latest is said. */
export function say(text: string, topic?: string): void {
  if (text === '') return;
  waiting = [...waiting.filter((one) => topic === undefined || one.topic !== topic), { text, topic }];
  next ??= setTimeout(flush, GATHER);
}

/** Says something at once. */
export const urge = (text: string): void => speak('urgent', text);

/** Takes back what has not been said yet, and clears what was: it no longer holds. */
export function hush(): void {
  waiting = [];
  useSpeech.setState({ polite: '' });
}
