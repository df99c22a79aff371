// What is heard, and when: each moment asks for a sound that exists, says the same in a caption, and a bad day is not a concert.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type Decision, type Happening, type HappeningType, type View } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import { EFFECTS, type Cue } from '../../src/sound/cue.ts';
import { cuesBetween } from '../../src/sound/cues.ts';
import { dayCues } from '../../src/sound/day-cues.ts';
import { t } from '../../src/words/index.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';

const sprite = JSON.parse(readFileSync(new URL('../../assets/sounds/effects.json', import.meta.url), 'utf8')) as Record<string, number[]>;
const said = ({ caption, values }: Cue): string => t(caption, values);
const id = asId<never>;

describe('the sprite', () => {
  it('holds each effect and nothing else', () => {
    expect(Object.keys(sprite).sort()).toEqual([...EFFECTS].sort());
  });

  it('gives each its own stretch, none of them long', () => {
    const stretches = EFFECTS.map((effect) => sprite[effect] ?? []).sort(([a = 0], [b = 0]) => a - b);
    let end = 0;
    for (const [from = -1, length = 0, ...more] of stretches) {
      expect(more).toEqual([]);
      expect(from).toBeGreaterThanOrEqual(end);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThan(2000);
      end = from + length;
    }
  });
});

/** A day of the shipped scenario on which something was promised and a message has come. */
const days = harborDays('one');
const view = days.find((day) => day.view.promises.length > 0 && day.view.messages.length > 0)?.view;
if (view === undefined) throw new Error('nothing was promised');
const promise = view.promises[0];
const message = view.messages[0];
if (promise === undefined || message === undefined) throw new Error('nothing was promised');
const texts = harborTexts;
const promisee = texts.stakeholders[promise.to]?.short;
const heard = (...happenings: readonly Happening[]): readonly string[] => dayCues(happenings, view, texts).map(said);

describe('a day', () => {
  it.each<readonly [Happening, string]>([
    [{ type: 'asset-failed', asset: id('dsl'), services: [] }, `[two beeps: ${texts.assets['dsl']?.name} failed]`],
    [{ type: 'asset-failed', asset: id('server'), services: [] }, `[two beeps: ${texts.projects['server']?.short} failed]`],
    [{ type: 'service-down', service: id('wifi'), departments: [] }, `[two beeps: ${texts.services['wifi']?.name} stopped]`],
    [{ type: 'cutover', project: id('wifi'), succeeded: false }, `[two beeps: ${texts.projects['wifi']?.short} did not start]`],
    [{ type: 'restored', service: id('cases'), worked: false }, '[two beeps: the restore failed]'],
    [{ type: 'restore-tested', asset: id('usb-stick'), worked: false }, '[two beeps: the restore failed]'],
    [{ type: 'patched', asset: id('dsl'), succeeded: false }, `[two beeps: a fix went wrong: ${texts.assets['dsl']?.name}]`],
    [{ type: 'promise-broken', promise: promise.id, warned: false }, `[falling notes: a promise to ${promisee} broken]`],
    [{ type: 'promise-kept', promise: promise.id }, `[rising notes: a promise to ${promisee} kept]`],
    [{ type: 'live', project: id('wifi'), option: id('any') }, `[rising notes: ${texts.projects['wifi']?.short} is live]`],
    [{ type: 'restored', service: id('cases'), worked: true }, '[rising notes: the restore worked]'],
    [{ type: 'restore-tested', asset: id('usb-stick'), worked: true }, '[rising notes: the restore worked]'],
    [{ type: 'delivered', project: id('wifi'), option: id('any') }, `[van: ${texts.projects['wifi']?.short} arrives]`],
    [{ type: 'work-finished', project: id('wifi') }, `[drill: ${texts.projects['wifi']?.short} is built in]`],
    [{ type: 'patched', asset: id('dsl'), succeeded: true }, `[plug clicks: ${texts.assets['dsl']?.name} has its fix]`],
    [{ type: 'asset-repaired', asset: id('dsl') }, `[plug clicks: ${texts.assets['dsl']?.name} works again]`],
    [{ type: 'service-up', service: id('wifi') }, `[plug clicks: ${texts.services['wifi']?.name} works again]`],
    [{ type: 'joined', person: id('dana') }, '[door: Dana has come]'],
    [{ type: 'left', person: id('dana') }, '[door: Dana has left]'],
    [{ type: 'contract-ended', person: id('dana') }, '[door: Dana has left]'],
    [{ type: 'fell-ill', person: id('dana'), week: 3 }, '[door: Dana goes home ill]'],
  ])('%o is heard and said: %s', (happening, caption) => expect(heard(happening)).toEqual([caption]));

  it('has no sound for what is always so', () => {
    expect(
      heard(
        { type: 'cutover', project: id('wifi'), succeeded: true },
        { type: 'worked', person: id('dana'), minutes: 60 },
        { type: 'absent', person: id('dana') },
        { type: 'week-ended', week: 2 },
      ),
    ).toEqual([]);
  });

  it('the telephone rings for what must be answered, and for nothing else', () => {
    const must = { ...view, messages: view.messages.map((one) => ({ ...one, mustAnswer: true })) };
    const may = { ...view, messages: view.messages.map((one) => ({ ...one, mustAnswer: false })) };
    const came: Happening = { type: 'message', event: message.event };
    const from = (texts.stakeholders[message.from] ?? texts.team[message.from])?.short;
    expect(dayCues([came], must, texts).map((cue) => [cue.effect, said(cue)])).toEqual([['phone', `[phone rings: ${from}]`]]);
    expect(dayCues([came], may, texts).map((cue) => [cue.effect, said(cue)])).toEqual([['inbox', `[chime: a message from ${from}]`]]);
  });

  it('sounds once of a kind, what matters most first', () => {
    const cues = dayCues(
      [
        { type: 'service-up', service: id('cases') },
        { type: 'message', event: message.event },
        { type: 'service-down', service: id('wifi'), departments: [] },
        { type: 'service-down', service: id('cases'), departments: [] },
        { type: 'promise-broken', promise: promise.id, warned: true },
        { type: 'message', event: message.event },
      ],
      { ...view, messages: view.messages.map((one) => ({ ...one, mustAnswer: false })) },
      texts,
    );
    expect(cues.map(({ effect }) => effect)).toEqual(['alarm', 'broken', 'inbox', 'patch']);
    expect(cues[0]?.values).toEqual({ thing: texts.services['wifi']?.name });
  });
});

/** Nothing is due, nobody waits. */
const quiet: View = { ...view, promises: [] };

type Moment = Parameters<typeof cuesBetween>[0];
const moment = (own: Partial<Moment> = {}): Moment => ({
  log: [],
  days: [],
  screen: 'office',
  playing: false,
  texts,
  view,
  runId: 'run-1',
  settings: DEFAULT_SETTINGS,
  ...own,
});
const record: Moment['log'][number] = { at: [0, 0], decision: { type: 'run-week' } };
const decided = (decision: Decision): Moment['log'][number] => ({ at: [0, 0], decision });
const between = (before: Partial<Moment>, after: Partial<Moment>): readonly string[] =>
  cuesBetween(moment(before), moment(after)).map(said);
const played = (type: HappeningType): number => days.findIndex(({ happenings }) => happenings.some((one) => one.type === type));

describe('between two moments of the session', () => {
  it('a decision ticks, a switch goes over, and taking back sounds otherwise', () => {
    expect(between({}, { log: [record] })).toEqual(['[tick: noted]']);
    expect(between({}, { log: [decided({ type: 'skip-standing', habit: 'one-to-ones', skip: true })] })).toEqual(['[switch: set]']);
    expect(between({ log: [record] }, {})).toEqual(['[tick, falling: taken back]']);
    expect(between({}, {})).toEqual([]);
  });

  it('what is refused knocks, once for each time', () => {
    const problem = { problem: 'not-now', decision: 'order' } as const;
    expect(between({}, { problem })).toEqual(['[low knock: not possible]']);
    expect(between({ problem }, { problem: { ...problem } })).toEqual(['[low knock: not possible]']);
    expect(between({ problem }, { problem })).toEqual([]);
    expect(between({ problem }, {})).toEqual([]);
  });

  it('the hum is said when it becomes another one, and the music where it is on', () => {
    const at = (load: number, up = true): View => ({
      ...quiet,
      services: quiet.services.map((one) => ({ ...one, up, load, slowdown: 10_000 })),
    });
    expect(between({ view: at(3_000) }, { view: at(9_900) })).toEqual(['[hum: the servers work at their limit]']);
    expect(between({ view: at(9_900) }, { view: at(6_000) })).toEqual(['[hum: the servers are busy]']);
    expect(between({ view: at(3_000) }, { view: at(3_500) })).toEqual([]);
    expect(between({ view: at(3_000) }, { view: at(9_900), screen: 'report' })).toEqual([]);
    const withMusic = { settings: { ...DEFAULT_SETTINGS, music: 40 } };
    expect(between({ view: at(3_000), ...withMusic }, { view: at(3_000, false), ...withMusic })).toEqual(['[music: uneasy]']);
    expect(between({ view: at(3_000) }, { view: at(3_000, false) })).toEqual([]);
  });

  it('at most three are heard at a moment', () => {
    const bad: readonly Happening[] = [
      { type: 'service-down', service: id('wifi'), departments: [] },
      { type: 'promise-broken', promise: promise.id, warned: true },
      { type: 'delivered', project: id('wifi'), option: id('any') },
      { type: 'fell-ill', person: id('dana'), week: 3 },
    ];
    const all = days.slice(0, 1).map((day) => ({ ...day, view, happenings: bad }));
    const cues = cuesBetween(moment({ days: all, playing: true }), moment({ days: all, playing: true, shownDay: 0 }));
    expect(cues.map(({ effect }) => effect)).toEqual(['alarm', 'broken', 'van']);
  });

  it('the week begins with air, and each day is heard as it is shown', () => {
    expect(between({ log: [record] }, { log: [record], playing: true })).toEqual([`[air, then typing: week ${view.week} goes by]`]);
    const day = played('service-down');
    expect(day).toBeGreaterThan(0);
    const shown = days[day];
    if (shown === undefined) throw new Error('no such day');
    const cues = cuesBetween(
      moment({ days, playing: true, shownDay: day - 1 }),
      moment({ days, playing: true, shownDay: day, view: shown.view }),
    );
    expect(cues.map(({ effect }) => effect)).toContain('alarm');
    expect(between({ days, playing: true, shownDay: day }, { days, playing: true, shownDay: day })).toEqual([]);
  });

  it('what the weekend brought is heard on Monday', () => {
    const down: Happening = { type: 'service-down', service: id('wifi'), departments: [] };
    const weekend = days.slice(0, 7).map((day, index) => ({ ...day, happenings: index === 5 ? [down] : [] }));
    expect(between({ days: weekend, screen: 'ledger', shownDay: 4 }, { days: weekend })).toContain(
      `[two beeps: ${texts.services['wifi']?.name} stopped]`,
    );
  });

  it('the first morning begins with the message that waits', () => {
    const first = firstMonday();
    const silent = { ...first, messages: [] };
    expect(between({ screen: 'brief', view: first }, { view: first })).toEqual(['[phone rings: Ruth]']);
    expect(between({ screen: 'brief', view: silent }, { view: silent })).toEqual([]);
  });

  it('another run, or none, is silent', () => {
    expect(between({ runId: 'run-0' }, { log: [record] })).toEqual([]);
    const { view: _view, ...menu } = moment({ log: [record] });
    expect(cuesBetween(moment(), menu)).toEqual([]);
  });
});

it('every sound has a moment that plays it', () => {
  const happened: readonly Happening[] = [
    { type: 'service-down', service: id('wifi'), departments: [] },
    { type: 'promise-broken', promise: promise.id, warned: false },
    { type: 'live', project: id('wifi'), option: id('any') },
    { type: 'delivered', project: id('wifi'), option: id('any') },
    { type: 'work-finished', project: id('wifi') },
    { type: 'service-up', service: id('wifi') },
    { type: 'joined', person: id('dana') },
    { type: 'message', event: message.event },
  ];
  const asks = (mustAnswer: boolean): readonly Cue[] =>
    dayCues(happened, { ...view, messages: view.messages.map((one) => ({ ...one, mustAnswer })) }, texts);
  const cues = [
    ...asks(true),
    ...asks(false),
    ...cuesBetween(moment(), moment({ log: [record] })),
    ...cuesBetween(moment({ log: [record] }), moment()),
    ...cuesBetween(moment(), moment({ log: [decided({ type: 'notify', about: id('wifi'), send: true })] })),
    ...cuesBetween(moment(), moment({ problem: { problem: 'not-now', decision: 'order' } })),
    ...cuesBetween(moment({ log: [record] }), moment({ log: [record], playing: true })),
  ];
  expect([...new Set(cues.map(({ effect }) => effect))].sort()).toEqual([...EFFECTS].sort());
});

it('whole games are heard only in effects that exist and captions that are words', () => {
  for (const seed of ['one', 'two']) {
    for (const bot of ['planner', 'idle', 'random'] as const) {
      for (const day of harborDays(seed, bot)) {
        for (const cue of dayCues(day.happenings, day.view, texts)) {
          expect(sprite[cue.effect ?? '']).toHaveLength(2);
          expect(said(cue)).toMatch(/^\[[a-z ]+: \p{L}[^{}]+\]$/u);
          expect(said(cue)).not.toMatch(/ {2}|undefined/);
        }
      }
    }
  }
});
