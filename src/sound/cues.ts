// Which sounds a moment asks for, and the captions that say the same in words. Pure; playing them is `player.ts`.

import type { Decision, View } from '../core/index.ts';
import type { Texts } from '../session/types.ts';
import type { Values } from '../words/index.ts';
import type { Cue, Effect } from './cue.ts';
import { dayCues, messageCue } from './day-cues.ts';
import { bandOf, loadOf } from './hum.ts';
import { seenView, type Moment } from './moment.ts';
import { tensionOf } from './mood.ts';

/** Most that is heard and said at one moment: a bad day is not a concert. */
const MOST_CUES = 3;

/** Decisions that are made by a switch or a dial; others are noted by a tick. */
const SWITCHES: ReadonlySet<Decision['type']> = new Set<Decision['type']>([
  'set-standing',
  'skip-standing',
  'set-delegation',
  'set-overtime',
  'set-on-call',
  'set-done',
  'notify',
  'expedite',
]);

/** The cues between two states of the session, most important first. */
export function cuesBetween(before: Moment, after: Moment): readonly Cue[] {
  const { texts, view } = after;
  if (texts === undefined || view === undefined || before.runId !== after.runId) return [];
  return [...happened(before, after, view, texts), ...humCues(before, after), ...musicCues(before, after)].slice(0, MOST_CUES);
}

function happened(before: Moment, after: Moment, view: View, texts: Texts): readonly Cue[] {
  if (after.problem !== undefined && after.problem !== before.problem) return [cue('error', 'caption.error')];
  const dayCame = after.playing && after.shownDay !== undefined && after.shownDay !== before.shownDay;
  if (dayCame) {
    const day = after.days.slice(after.shownDay, after.shownDay + 1);
    return dayCues(
      day.flatMap(({ happenings }) => happenings),
      view,
      texts,
    );
  }
  const weekStarts = after.playing && !before.playing && after.shownDay === undefined;
  if (weekStarts) return [cue('week', 'caption.week', { week: view.week })];
  if (after.playing) return [];
  const mondayCame = before.screen === 'ledger' && after.screen === 'office';
  // Between Friday and Monday nothing is played: what the weekend brought is heard on Monday.
  if (mondayCame) {
    const weekend = after.days.slice((before.shownDay ?? after.days.length) + 1);
    return dayCues(
      weekend.flatMap(({ happenings }) => happenings),
      view,
      texts,
    );
  }
  if (before.screen === 'brief' && after.screen === 'office') return firstMorning(view, texts);
  if (after.log.length === before.log.length + 1) return [decided(after.log.at(-1)?.decision.type)];
  if (after.log.length === before.log.length - 1) return [cue('undo', 'caption.undone')];
  return [];
}

const cue = (effect: Effect, caption: Cue['caption'], values: Values = {}): Cue => ({ effect, caption, values });

const decided = (type: Decision['type'] | undefined): Cue =>
  type !== undefined && SWITCHES.has(type) ? cue('toggle', 'caption.toggle') : cue('tick', 'caption.decision');

function firstMorning(view: View, texts: Texts): readonly Cue[] {
  const waiting = view.messages.find((message) => message.answer === undefined);
  return waiting === undefined ? [] : [messageCue(waiting, texts)];
}

const HUMMING = { 'hum-low': 'caption.hum-low', 'hum-mid': 'caption.hum-mid', 'hum-high': 'caption.hum-high' } as const;

/** The hum has become another one. */
function humCues(before: Moment, after: Moment): readonly Cue[] {
  const [was, is] = [seenView(before), seenView(after)];
  if (was === undefined || is === undefined || after.screen !== 'office' || before.screen === 'brief') return [];
  const band = bandOf(loadOf(is));
  return band === bandOf(loadOf(was)) ? [] : [{ caption: HUMMING[band], values: {} }];
}

const MOODS = ['caption.music-calm', 'caption.music-uneasy', 'caption.music-tense'] as const;

/** The music has changed, where it is on. */
function musicCues(before: Moment, after: Moment): readonly Cue[] {
  if (after.settings.music === 0) return [];
  const tension = tensionOf(after, seenView(after));
  return tension === tensionOf(before, seenView(before)) ? [] : [{ caption: MOODS[tension], values: {} }];
}
