// What is heard, and when: each moment asks for a sound that exists, says the same in a caption, and a bad day is not a concert.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type Happening, type HappeningType } from '../../src/core/index.ts';
import { cuesBetween, dayCues, EFFECTS, type Cue } from '../../src/sound/cues.ts';
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
const heard = (...happenings: readonly Happening[]): readonly string[] => dayCues(happenings, view, texts).map(said);

describe('a day', () => {
  it.each<readonly [Happening, string]>([
    [{ type: 'asset-failed', asset: id('dsl'), services: [] }, `[falling tones: ${texts.assets['dsl']?.name} failed]`],
    [{ type: 'asset-failed', asset: id('server'), services: [] }, `[falling tones: ${texts.projects['server']?.short} failed]`],
    [{ type: 'service-down', service: id('wifi'), departments: [] }, `[falling tones: ${texts.services['wifi']?.name} stopped]`],
    [
      { type: 'promise-broken', promise: promise.id, warned: false },
      `[falling tones: a promise to ${texts.stakeholders[promise.to]?.short} broken]`,
    ],
    [{ type: 'cutover', project: id('wifi'), succeeded: false }, `[falling tones: ${texts.projects['wifi']?.short} did not start]`],
    [{ type: 'restored', service: id('cases'), worked: false }, '[falling tones: the restore failed]'],
    [{ type: 'restore-tested', asset: id('usb-stick'), worked: false }, '[falling tones: the restore failed]'],
    [
      { type: 'message', event: message.event },
      `[chime: a message from ${(texts.stakeholders[message.from] ?? texts.team[message.from])?.short}]`,
    ],
  ])('%o is heard and said: %s', (happening, caption) => expect(heard(happening)).toEqual([caption]));

  it('is silent where all goes well', () => {
    expect(
      heard(
        { type: 'cutover', project: id('wifi'), succeeded: true },
        { type: 'restored', service: id('cases'), worked: true },
        { type: 'restore-tested', asset: id('usb-stick'), worked: true },
        { type: 'worked', person: id('dana'), minutes: 60 },
        { type: 'week-ended', week: 2 },
      ),
    ).toEqual([]);
  });

  it('sounds once for trouble and once for a message, trouble first', () => {
    const cues = dayCues(
      [
        { type: 'message', event: message.event },
        { type: 'service-down', service: id('wifi'), departments: [] },
        { type: 'service-down', service: id('cases'), departments: [] },
        { type: 'message', event: message.event },
      ],
      view,
      texts,
    );
    expect(cues.map(({ effect }) => effect)).toEqual(['trouble', 'message']);
    expect(cues[0]?.values).toEqual({ thing: texts.services['wifi']?.name });
  });
});

type Moment = Parameters<typeof cuesBetween>[0];
const moment = (own: Partial<Moment> = {}): Moment => ({
  log: [],
  days: [],
  screen: 'office',
  playing: false,
  texts,
  view,
  runId: 'run-1',
  ...own,
});
const record: Moment['log'][number] = { at: [0, 0], decision: { type: 'run-week' } };
const between = (before: Partial<Moment>, after: Partial<Moment>): readonly string[] =>
  cuesBetween(moment(before), moment(after)).map(said);
const played = (type: HappeningType): number => days.findIndex(({ happenings }) => happenings.some((one) => one.type === type));

describe('between two moments of the session', () => {
  it('a decision clicks, and so does taking it back', () => {
    expect(between({}, { log: [record] })).toEqual(['[click: noted]']);
    expect(between({ log: [record] }, {})).toEqual(['[click: taken back]']);
    expect(between({}, {})).toEqual([]);
  });

  it('the week begins with air, and each day is heard as it is shown', () => {
    expect(between({ log: [record] }, { log: [record], playing: true })).toEqual([`[air: week ${view.week} goes by]`]);
    const day = played('service-down');
    expect(day).toBeGreaterThan(0);
    const shown = days[day];
    if (shown === undefined) throw new Error('no such day');
    const cues = cuesBetween(
      moment({ days, playing: true, shownDay: day - 1 }),
      moment({ days, playing: true, shownDay: day, view: shown.view }),
    );
    expect(cues.map(({ effect }) => effect)).toContain('trouble');
    expect(between({ days, playing: true, shownDay: day }, { days, playing: true, shownDay: day })).toEqual([]);
  });

  it('what the weekend brought is heard on Monday', () => {
    const down: Happening = { type: 'service-down', service: id('wifi'), departments: [] };
    const weekend = days.slice(0, 7).map((day, index) => ({ ...day, happenings: index === 5 ? [down] : [] }));
    expect(between({ days: weekend, screen: 'ledger', shownDay: 4 }, { days: weekend })).toEqual([
      `[falling tones: ${texts.services['wifi']?.name} stopped]`,
    ]);
  });

  it('the first morning begins with the message that waits', () => {
    const first = firstMonday();
    const silent = { ...first, messages: [] };
    expect(between({ screen: 'brief', view: first }, { view: first })).toEqual(['[chime: a message from Ruth]']);
    expect(between({ screen: 'brief', view: silent }, { view: silent })).toEqual([]);
  });

  it('another run, or none, is silent', () => {
    expect(between({ runId: 'run-0' }, { log: [record] })).toEqual([]);
    const { view: _view, ...menu } = moment({ log: [record] });
    expect(cuesBetween(moment(), menu)).toEqual([]);
  });
});

it('whole games are heard only in effects that exist and captions that are words', () => {
  for (const seed of ['one', 'two']) {
    for (const bot of ['planner', 'idle', 'random'] as const) {
      for (const day of harborDays(seed, bot)) {
        for (const cue of dayCues(day.happenings, day.view, texts)) {
          expect(sprite[cue.effect]).toHaveLength(2);
          expect(said(cue)).toMatch(/^\[(falling tones|chime): \p{L}[^{}]+\]$/u);
          expect(said(cue)).not.toMatch(/ {2}|undefined/);
        }
      }
    }
  }
});
