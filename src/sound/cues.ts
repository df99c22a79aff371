// Which sound a moment asks for, and the caption that says the same in words. Pure; playing them is `player.ts`.

import type { Happening, View } from '../core/index.ts';
import type { Session, Texts } from '../session/types.ts';
import type { MessageKey, Values } from '../words/index.ts';

export const EFFECTS = ['decision', 'message', 'trouble', 'week'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Cue {
  readonly effect: Effect;
  readonly caption: Extract<MessageKey, `caption.${string}`>;
  readonly values: Values;
}

type Moment = Pick<Session, 'log' | 'days' | 'screen' | 'playing' | 'shownDay' | 'texts' | 'view' | 'runId'>;

/** The cues between two states of the session, most important first. At most one of a kind: a bad day is not a concert. */
export function cuesBetween(before: Moment, after: Moment): readonly Cue[] {
  const { texts, view } = after;
  if (texts === undefined || view === undefined || before.runId !== after.runId) return [];
  const dayCame = after.playing && after.shownDay !== undefined && after.shownDay !== before.shownDay;
  if (dayCame)
    return dayCues(
      after.days.slice(after.shownDay, after.shownDay + 1).flatMap((day) => day.happenings),
      view,
      texts,
    );
  const weekStarts = after.playing && !before.playing && after.shownDay === undefined;
  if (weekStarts) return [{ effect: 'week', caption: 'caption.week', values: { week: view.week } }];
  if (after.playing) return [];
  const mondayCame = before.screen === 'ledger' && after.screen === 'office';
  // Between Friday and Monday nothing is played: what the weekend brought is heard on Monday.
  if (mondayCame)
    return dayCues(
      after.days.slice((before.shownDay ?? after.days.length) + 1).flatMap((day) => day.happenings),
      view,
      texts,
    );
  if (before.screen === 'brief' && after.screen === 'office') return firstMorning(view, texts);
  if (after.log.length === before.log.length + 1) return [{ effect: 'decision', caption: 'caption.decision', values: {} }];
  if (after.log.length === before.log.length - 1) return [{ effect: 'decision', caption: 'caption.undone', values: {} }];
  return [];
}

function firstMorning(view: View, texts: Texts): readonly Cue[] {
  const waiting = view.messages.find((message) => message.answer === undefined);
  return waiting === undefined ? [] : [messageCue(waiting.from, texts)];
}

/** The cues of what happened: the first trouble, then the first message. */
export function dayCues(happenings: readonly Happening[], view: View, texts: Texts): readonly Cue[] {
  const cues = happenings.flatMap((happening) => cueOf(happening, view, texts) ?? []);
  const first = (effect: Effect): readonly Cue[] => cues.filter((cue) => cue.effect === effect).slice(0, 1);
  return [...first('trouble'), ...first('message')];
}

const trouble = (caption: Cue['caption'], values: Values): Cue => ({ effect: 'trouble', caption, values });

const messageCue = (from: string, texts: Texts): Cue => ({
  effect: 'message',
  caption: 'caption.message',
  values: { from: texts.stakeholders[from]?.short ?? texts.team[from]?.short ?? from },
});

/** The project that made an asset; else the asset itself. */
const makerOf = (asset: string, view: View): string => view.assets.find((one) => one.id === asset)?.madeBy ?? asset;

function cueOf(happening: Happening, view: View, texts: Texts): Cue | undefined {
  switch (happening.type) {
    case 'message': {
      const message = view.messages.find((one) => one.event === happening.event);
      return message === undefined ? undefined : messageCue(message.from, texts);
    }
    case 'asset-failed':
      return trouble('caption.asset-failed', {
        thing: texts.assets[happening.asset]?.name ?? texts.projects[makerOf(happening.asset, view)]?.short ?? happening.asset,
      });
    case 'service-down':
      return trouble('caption.service-down', { thing: texts.services[happening.service]?.name ?? happening.service });
    case 'promise-broken': {
      const to = view.promises.find((promise) => promise.id === happening.promise)?.to;
      return trouble('caption.promise-broken', { to: to === undefined ? '' : (texts.stakeholders[to]?.short ?? to) });
    }
    case 'cutover':
      return happening.succeeded
        ? undefined
        : trouble('caption.cutover-failed', { project: texts.projects[happening.project]?.short ?? happening.project });
    case 'restored':
    case 'restore-tested':
      return happening.worked ? undefined : trouble('caption.restore-failed', {});
    default:
      return undefined;
  }
}
