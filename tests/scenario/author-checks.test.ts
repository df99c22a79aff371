// An author's checks as the compiler makes them, and the names that they may use.

import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/coach/index.ts';
import { prepare, promiseIdOf, asId, type ProjectId, type StakeholderId } from '../../src/core/index.ts';
import { BOT_NAMES, playBot, scripted } from '../../src/lab/index.ts';
import { BOT_WORDS, compileScenario, RULE_WORDS, type AuthorCheck } from '../../src/scenario/index.ts';
import { changed, SMALL } from './broken.ts';

function compiled(text = SMALL) {
  const made = compileScenario(text, 'small.yaml');
  if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));
  return made;
}

function checkOf(id: string, text = SMALL): AuthorCheck {
  const found = compiled(text).checks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check is called ${id}`);
  return found;
}

describe('names in checks', () => {
  it('of bots are the laboratory’s', () => {
    expect(BOT_WORDS).toEqual(BOT_NAMES);
  });

  it('of rules are the coach’s', () => {
    expect([...RULE_WORDS].sort()).toEqual([...RULE_IDS].sort());
  });
});

describe('checks of a file', () => {
  it('have seeds, one where none is said', () => {
    expect(checkOf('the-corridor-promise-is-seen')).toMatchObject({ seeds: ['7'], bot: 'yes-to-all' });
    expect(checkOf('asking-the-quiet-one-pays').seeds).toEqual(['7', '8']);
    expect(checkOf('the-corridor-promise-is-seen', changed('    seed: 7\n', '')).seeds).toEqual(['1']);
  });

  it('say where their expectation stands', () => {
    const { line, column, expected } = checkOf('the-corridor-promise-is-seen');
    expect((SMALL.split('\n')[line - 1] ?? '').slice(column - 1)).toBe(expected);
  });

  it('decide what is written, week by week', () => {
    const { plans, answers } = checkOf('asking-the-quiet-one-pays');
    expect([...plans.keys()]).toEqual([1, 2, 3]);
    expect(plans.get(1)).toEqual([
      { type: 'set-standing', habit: 'status-note', rhythm: 'weekly' },
      {
        type: 'set-blocks',
        blocks: [
          { activity: 'talk', with: 'ines' },
          { activity: 'audit', asset: 'old-server' },
          { activity: 'test-restore', asset: 'usb-stick' },
        ],
      },
    ]);
    expect(plans.get(2)).toEqual([
      { type: 'order', project: 'server', option: 'new' },
      { type: 'set-lead', project: 'server', person: 'tomas' },
      { type: 'plan-cutover', project: 'server', plan: { inWindow: true, pilot: false, tested: true, wayBack: true } },
      { type: 'set-blocks', blocks: [{ activity: 'estimate', project: 'server' }] },
    ]);
    expect(plans.get(3)).toEqual([{ type: 'promise', to: 'ines', project: 'server', week: 6 }]);
    expect([...answers]).toEqual([['done-by-gala', 'thursday']]);
  });

  it('decide everything that can be decided', () => {
    const all = changed(
      '        promise: { to: ines, for: server, week: 6 }\n',
      [
        'skip: [status-note]',
        'priority: [aps, server]',
        'limit: 2',
        'delegate: { server: yours }',
        'overtime: { dana: 45 }',
        'pin: { tomas: aps }',
        'cut-over: { server: [pilot, steps] }',
        'done: { server: [labelled, documented] }',
        'promise: [{ to: sam, for: aps, week: 5 }]',
        'shadow: { dana: { of: tomas, skill: servers } }',
        'train: { tomas: desktop }',
        'choose: { aps: proper }',
        'order: { server: new }',
        'urgent: [server]',
        'expedite: [aps]',
        'accept: [{ risk: unmet, of: aps, by: sam, until: 5 }, { risk: unsupported, of: old-server, by: ines, until: 6, how: soft }]',
        'blocks: [{ walk: shelter }, { warn: { to: ines, for: server, week: 6 } }, { coach: dana }, { chase: aps }, { post-queue: office }, { feedback: { to: dana, as: praise } }, { escalate: server }, { ask-ruling: sam }, { business-case: aps }, { finance-read: aps }]',
      ]
        .map((row) => `        ${row}\n`)
        .join(''),
    );
    expect(checkOf('asking-the-quiet-one-pays', all).plans.get(3)).toEqual([
      { type: 'skip-standing', habit: 'status-note', skip: true },
      { type: 'choose-option', project: 'aps', option: 'proper' },
      { type: 'order', project: 'server', option: 'new', urgent: true },
      { type: 'expedite', project: 'aps', on: true },
      { type: 'accept-risk', risk: 'unmet', thing: 'aps', by: 'sam', until: 5, wording: 'plain' },
      { type: 'accept-risk', risk: 'unsupported', thing: 'old-server', by: 'ines', until: 6, wording: 'soft' },
      { type: 'set-order', projects: ['aps', 'server'] },
      { type: 'set-limit', projects: 2 },
      { type: 'set-delegation', project: 'server', level: 'yours' },
      { type: 'set-overtime', person: 'dana', hours: 45 },
      { type: 'pin', person: 'tomas', project: 'aps' },
      { type: 'plan-cutover', project: 'server', plan: { inWindow: false, pilot: true, tested: false, wayBack: false, inSteps: true } },
      { type: 'set-done', project: 'server', parts: ['labelled', 'documented'] },
      { type: 'promise', to: 'sam', project: 'aps', week: 5 },
      { type: 'shadow', person: 'dana', of: 'tomas', skill: 'servers' },
      { type: 'train', person: 'tomas', skill: 'desktop' },
      {
        type: 'set-blocks',
        blocks: [
          { activity: 'walk', floor: 'shelter' },
          { activity: 'warn', promise: 'server-ines', newWeek: 6 },
          { activity: 'coach', person: 'dana' },
          { activity: 'chase', project: 'aps' },
          { activity: 'post-queue', floor: 'office' },
          { activity: 'feedback', person: 'dana', form: 'praise' },
          { activity: 'escalate', project: 'server' },
          { activity: 'ask-ruling', with: 'sam' },
          { activity: 'business-case', project: 'aps' },
          { activity: 'finance-read', project: 'aps' },
        ],
      },
    ]);
  });

  it.each([
    ['answer: { done-by-gala: never }', 'E0218'],
    ['answer: { nothing: yes-now }', 'E0217'],
    ['take-back: { lead: [serve] }', 'E0211'],
    ['take-back: { pin: [tom] }', 'E0223'],
    ['brief: { server: [purpose] }', 'E0308'],
    ['submit: { server: 9 }', 'E0301'],
    ['patch: { old-serve: tonight }', 'E0213'],
    ['note: { says: late }', 'E0308'],
    ['note: { project: server, says: down }', 'E0308'],
    ['note: { service: cases, project: server, says: down }', 'E0308'],
    ['note: { project: server }', 'E0308'],
    ['blocks: [{ send: ines }]', 'E0308'],
    ['blocks: [{ send: nobody, message: { effect: money } }]', 'E0210'],
    ['blocks: [{ talk: ines, message: { effect: money } }]', 'E0308'],
    ['blocks: [{ talk: ines, blames: true }]', 'E0308'],
    ['blocks: [{ message: { effect: money } }]', 'E0308'],
    ['next: [{ order: { server: newer } }]', 'E0216'],
    ['next: [{ next: [] }]', 'E0201'],
  ])('are refused where they say %s', (row, code) => {
    const made = compileScenario(changed('        promise: { to: ines, for: server, week: 6 }\n', `        ${row}\n`), 'small.yaml');
    expect(made.ok ? [] : made.diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('change neither rules nor texts', () => {
    const without = compiled(SMALL.slice(0, SMALL.indexOf('\n# What must hold when it is played')));
    expect(without.checks).toEqual([]);
    expect(compiled().rules).toEqual(without.rules);
    expect(compiled().texts).toEqual(without.texts);
  });
});

describe('a scripted bot', () => {
  const { rules } = compiled();
  const game = prepare(rules);

  it('takes exactly the decisions that are written', () => {
    const { plans, answers } = checkOf('asking-the-quiet-one-pays');
    const played = playBot(game, scripted({ plans, answers }), '7');
    expect(played.refused).toEqual([]);
    const written = [...plans.values()].flat();
    const silent = ['answer', 'run-week'];
    expect(played.log.filter(({ decision }) => !silent.includes(decision.type)).map(({ decision }) => decision)).toEqual(written);
    expect(played.log.find(({ decision }) => decision.type === 'answer')?.decision).toEqual({
      type: 'answer',
      event: 'done-by-gala',
      choice: 'thursday',
    });
  });

  it('warns of the promise that the file means', () => {
    const { plans } = checkOf(
      'asking-the-quiet-one-pays',
      changed(
        '      3:\n        promise: { to: ines, for: server, week: 6 }\n',
        '      2:\n        promise: { to: ines, for: server, week: 5 }\n        blocks: [{ estimate: server }]\n      3:\n        blocks: [{ warn: { to: ines, for: server, week: 6 } }]\n',
      ).replace(
        '      2:\n        order: { server: new }\n        lead: { server: tomas }\n        cut-over: { server: [window, rehearsed, way-back] }\n        blocks: [{ estimate: server }]\n',
        '',
      ),
    );
    const promise = promiseIdOf(asId<ProjectId>('server'), asId<StakeholderId>('ines'));
    expect(plans.get(3)).toEqual([{ type: 'set-blocks', blocks: [{ activity: 'warn', promise, newWeek: 6 }] }]);
    const played = playBot(game, scripted({ plans, answers: new Map() }), '7');
    expect(played.refused).toEqual([]);
  });
});
