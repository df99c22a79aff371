// Live play: the decisions that the writer took in the game beside the text are kept. After each change that leaves the text without errors
// they are played again in a worker, the first difference is named, and the game stands where it stood, in the new version.

import { createStore, type StoreApi } from 'zustand';
import type { EventId, Log, Week } from '../../core/index.ts';
import type { BotName } from '../../lab/index.ts';
import type { Good } from '../check/messages.ts';
import type { Studio } from '../document/store.ts';
import type { Port } from '../workers.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';
import type { BotTask, NotFound, PlayAnswer, PlayedAgain, PlayTask, Seeking, SeekTask } from './messages.ts';

export type PlayPort = Port<PlayTask, { readonly kind: 'ready' } | Seeking | PlayAnswer>;

export interface LiveState {
  /** The version that the decisions were taken in; absent while nothing is played. */
  readonly base?: Good | undefined;
  /** The decisions as they were taken, whether or not they still apply. */
  readonly log: Log;
  readonly seed: string;
  /** The version in the game now. */
  readonly shown?: Good | undefined;
  /** The decisions that apply in it. */
  readonly shownLog: Log;
  /** Of the last change. */
  readonly result?: PlayedAgain | undefined;
  readonly busy?: 'again' | 'bot' | 'seek' | undefined;
  /** What came of the last bot or search, where that is not to be seen in the game. */
  readonly trouble?:
    { readonly kind: 'not-found'; readonly event: EventId; readonly found: NotFound } | { readonly kind: 'failed' } | undefined;
  readonly reached?: { readonly event: EventId; readonly week: Week; readonly needs?: number | undefined } | undefined;
  /** How far the search is. */
  readonly seeking?: Seeking | undefined;
  /** The bot or the search that was at work when the text changed. */
  readonly calledOff?: CalledOff | undefined;
}

/** What was asked, without the version that it was asked of. */
export type CalledOff = Omit<BotTask, 'id' | 'rules'> | Omit<SeekTask, 'id' | 'rules'>;

export interface LivePlay {
  readonly store: StoreApi<LiveState>;
  /** Begins a play of the text as it stands. */
  begin(seed?: string): void;
  letPlay(bot: BotName, until: Week, seed: string): void;
  /** Puts the writer where an event comes. */
  playFrom(event: EventId): void;
  /** Calls a bot or a search off: what was played stays as it was. */
  stop(): void;
  /** Begins what a change of the text called off once more, on the text as it stands. */
  beginAgain(): void;
  /** From now on changes are compared with this version. */
  accept(): void;
  /** The game in the frame: how to tell it something. Undefined when it is gone. */
  connect(tell: ((message: ToFrame) => void) | undefined): void;
  hear(message: FromFrame): void;
}

const FIRST: LiveState = { log: [], seed: '1', shownLog: [] };
/** Milliseconds that a bot or a search may take. */
const LONGEST = 60_000;
/** A search says how far it is and can be called off, so it has more. */
const LONGEST_SEARCH = 600_000;

export function livePlay(
  studio: Studio,
  start: () => PlayPort,
  look: ToFrame['look'],
  after: (milliseconds: number, then: () => void) => () => void,
): LivePlay {
  const store = createStore<LiveState>(() => FIRST);
  let port: PlayPort | undefined;
  let tellFrame: ((message: ToFrame) => void) | undefined;
  let [id, base] = [0, 0];
  let callOff = (): void => undefined;
  let seeking: EventId | undefined;

  const currentGood = (): Good | undefined => studio.store.getState().good;

  let runNow: string | undefined;
  const show = (good: Good, log: Log, run: string): void => {
    store.setState({ shown: good, shownLog: log });
    runNow = run;
    const { rules, texts, translations } = good;
    tellFrame?.({ kind: 'play', rules, texts, translations, run, look });
  };

  /** A play that everything later is compared with. */
  const settle = (good: Good, seed: string, log: Log, run: string): void => {
    base += 1;
    store.setState({ base: good, seed, log, result: undefined, trouble: undefined });
    show(good, log, run);
  };

  const end = (): void => {
    callOff();
    port?.stop();
    port = undefined;
  };
  const fail = (): void => {
    end();
    store.setState({ busy: undefined, seeking: undefined, trouble: { kind: 'failed' } });
  };

  const hear = (answer: { readonly kind: 'ready' } | Seeking | PlayAnswer): void => {
    if (answer.kind === 'ready' || answer.id !== id) return;
    if (answer.kind === 'seeking') return store.setState({ seeking: answer });
    callOff();
    store.setState({ busy: undefined, seeking: undefined });
    const good = asked;
    if (good === undefined) return;
    switch (answer.kind) {
      case 'again':
        store.setState({ result: answer });
        return show(good, answer.log, answer.run);
      case 'found':
        settle(good, answer.seed, answer.log, answer.run);
        store.setState({ reached: seeking === undefined ? undefined : { event: seeking, week: answer.week, needs: answer.needs } });
        return catchUp(good);
      case 'not-found':
        return store.setState(seeking === undefined ? {} : { trouble: { kind: 'not-found', event: seeking, found: answer } });
      case 'play-failed':
        return store.setState({ trouble: { kind: 'failed' } });
    }
  };

  let asked: Good | undefined;
  let doing: PlayTask | undefined;
  const ask = (good: Good, make: (id: number) => PlayTask): void => {
    // Whatever is still being played is of yesterday.
    if (store.getState().busy !== undefined) end();
    id += 1;
    asked = good;
    const task = make(id);
    doing = task;
    store.setState({ busy: task.kind, trouble: undefined, reached: undefined, seeking: undefined });
    // What follows from a change by itself takes back nothing that is said of it.
    if (task.kind !== 'again') store.setState({ calledOff: undefined });
    try {
      if (port === undefined) {
        port = start();
        port.listen(hear, fail);
      }
      port.send(task);
    } catch {
      return fail();
    }
    callOff();
    callOff = after(task.kind === 'seek' ? LONGEST_SEARCH : LONGEST, fail);
  };

  /** The bot or the search that is at work. */
  const atWork = (): CalledOff | undefined => {
    if (store.getState().busy === undefined || doing === undefined || doing.kind === 'again') return undefined;
    return doing.kind === 'seek'
      ? { kind: 'seek', event: doing.event }
      : { kind: 'bot', seed: doing.seed, bot: doing.bot, until: doing.until };
  };

  const again = (good: Good): void => {
    const { base: was, seed, log } = store.getState();
    if (was === undefined) return;
    ask(good, (next) => ({ kind: 'again', id: next, base, baseRules: was.rules, rules: good.rules, seed, log }));
  };

  /** Who went on writing while a bot or a search was at work sees what they have written. */
  const catchUp = (played: Good): void => {
    const good = currentGood();
    if (good !== undefined && good.text !== played.text) again(good);
  };

  const letPlay: LivePlay['letPlay'] = (bot, until, seed) => {
    const good = currentGood();
    seeking = undefined;
    if (good !== undefined) ask(good, (next) => ({ kind: 'bot', id: next, rules: good.rules, seed: seed === '' ? '1' : seed, bot, until }));
  };

  const playFrom: LivePlay['playFrom'] = (event) => {
    const good = currentGood();
    seeking = event;
    if (good !== undefined) ask(good, (next) => ({ kind: 'seek', id: next, rules: good.rules, event }));
  };

  studio.store.subscribe(({ good, screen }, before) => {
    if (screen !== 'bench' || (good === undefined && before.good !== undefined)) {
      end();
      return store.setState({
        ...FIRST,
        base: undefined,
        shown: undefined,
        result: undefined,
        busy: undefined,
        trouble: undefined,
        reached: undefined,
        seeking: undefined,
        calledOff: undefined,
      });
    }
    if (good !== undefined && good !== before.good && store.getState().base !== undefined && good.text !== before.good?.text) {
      const calledOff = atWork();
      again(good);
      if (calledOff !== undefined) store.setState({ calledOff });
    }
  });

  return {
    store,
    begin(seed) {
      // Nobody has played before the first Monday.
      letPlay('idle', 1, seed ?? store.getState().seed);
    },
    letPlay,
    playFrom,
    stop() {
      if (store.getState().busy === undefined) return;
      end();
      id += 1;
      store.setState({ busy: undefined, seeking: undefined });
    },
    beginAgain() {
      const { calledOff } = store.getState();
      if (calledOff?.kind === 'seek') playFrom(calledOff.event);
      if (calledOff?.kind === 'bot') letPlay(calledOff.bot, calledOff.until, calledOff.seed);
    },
    accept() {
      const { shown, seed, shownLog } = store.getState();
      if (shown === undefined) return;
      base += 1;
      store.setState({ base: shown, log: shownLog, seed, result: undefined });
    },
    connect(tell) {
      tellFrame = tell;
      const { shown, shownLog } = store.getState();
      if (tell === undefined || shown === undefined) return;
      // What was decided since is in no run file yet.
      if (runNow === undefined) again(shown);
      else show(shown, shownLog, runNow);
    },
    hear(message) {
      const { shown, shownLog, seed } = store.getState();
      if (shown === undefined || message.kind !== 'decided') return;
      const isSame = message.seed === seed && JSON.stringify(message.log) === JSON.stringify(shownLog);
      if (isSame) return;
      base += 1;
      runNow = undefined;
      // Who goes on playing takes the version on the screen for theirs.
      store.setState({ base: shown, seed: message.seed, log: message.log, shownLog: message.log, result: undefined, reached: undefined });
      // What is on its way does not know of this decision, and would take it back.
      if (store.getState().busy === 'again' && asked !== undefined) again(asked);
    },
  };
}
