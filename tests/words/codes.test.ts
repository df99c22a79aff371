// Every code that the core can send has its words: problems, causes, happenings with what came of a block, blocks and decisions. Ids
// of this test look like nothing that a sentence says, so one that slips through is seen.

import { describe, expect, it } from 'vitest';
import {
  ACTIVITIES,
  ANEW_RULINGS,
  ACTIVITY_OUTCOMES,
  asId,
  ASSET_KINDS,
  PRE_MORTEM_RISKS,
  SURPRISES,
  CAUSES,
  PATCH_TIMES,
  PROBLEM_CODES,
  RISK_KINDS,
  type Activity,
  type Block,
  type Decision,
  type DecisionType,
  type Happening,
  type HappeningType,
  type Reveal,
} from '../../src/core/index.ts';
import { causeText } from '../../src/panels/ledger/causes.ts';
import { headlines } from '../../src/panels/ledger/headlines.ts';
import { tell } from '../../src/panels/ledger/tell.ts';
import { problemText } from '../../src/panels/shared/problem.ts';
import { blockAbout, blockName, decisionName } from '../../src/panels/verbs.ts';
import type { Texts } from '../../src/scenario/texts.ts';
import { isMessageKey } from '../../src/words/index.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { blocks, play } from '../helpers/play.ts';
import { aDepartment, anAsset, anEvent, anOption, aPerson, aProject, aService, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';

const someone = (name: string) => ({ name: `${name} Long`, short: name, role: 'does things', about: 'Wants things.' });
const texts: Texts = {
  ...sampleTexts,
  floors: { 'id-floor': { name: 'Attic' } },
  departments: { 'id-cases': { name: 'Case work' } },
  services: { 'id-files': { name: 'Files' } },
  skills: { 'id-skill': { name: 'Servers' } },
  assets: { 'id-box': { name: 'Old box' } },
  stakeholders: { 'id-ines': someone('Ines') },
  team: { 'id-dana': someone('Dana') },
  projects: { 'id-server': { title: 'A new server', short: 'Server', askedFor: [], options: { 'id-rack': { label: 'Rack', note: '' } } } },
  requests: { 'id-shelf': { title: 'A shelf for the switch', asks: [] } },
  events: { 'id-letter': { title: 'A letter', message: [], choices: { 'id-yes': { label: 'Gladly', because: '' } } } },
};
const view = play(
  tinyRules({
    floors: [{ id: asId('id-floor'), level: 0 }],
    departments: [aDepartment({ id: 'id-cases', floor: 'id-floor', head: 'id-ines', uses: ['id-files'] })],
    services: [aService({ id: 'id-files' })],
    assets: [anAsset({ id: 'id-box', at: 'id-floor', serves: ['id-files'] })],
    stakeholders: [aStakeholder({ id: 'id-ines', floor: 'id-floor', costOfDelay: [] })],
    team: [aPerson({ id: 'id-dana', floor: 'id-floor' })],
    projects: [
      aProject({ id: 'id-server', sponsor: 'id-ines', at: 'id-floor', serves: ['id-files'], options: [anOption({ id: 'id-rack' })] }),
    ],
    events: [anEvent({ id: 'id-letter', from: 'id-ines' })],
  }),
)
  .decide({ type: 'promise', to: 'id-ines', project: 'id-server', week: 6 })
  .weeks(1).view;
const promise = view.promises[0]?.id ?? asId<never>('none');

const ids = { project: asId<never>('id-server'), option: asId<never>('id-rack'), asset: asId<never>('id-box') };
const person = asId<never>('id-dana');
const stakeholder = asId<never>('id-ines');
const service = asId<never>('id-files');
const event = asId<never>('id-letter');
const choice = asId<never>('id-yes');

/** A sentence for people: words, no id, no code, nothing left open. */
const SAID = /^(?!.*(id-|promise-1|interruption|undefined|NaN|[{}])).*\p{L}{2}/u;

describe('problems', () => {
  it.each(PROBLEM_CODES)('%s is said', (problem) => {
    expect(problemText({ problem, decision: 'set-blocks', subject: 'id-letter', needed: 3, available: 1 }, texts, view)).toMatch(SAID);
    expect(problemText({ problem, decision: 'order' }, texts, view)).toMatch(/\p{L}{2}/u);
  });

  it('speak in the unit of their thing', () => {
    const say = (problem: (typeof PROBLEM_CODES)[number], needed: number, available: number): string =>
      problemText({ problem, decision: 'order', needed, available }, texts, view);
    expect(say('not-enough-money', 650_000, 123_450)).toBe('It costs $6,500, and $1,234.50 is left.');
    expect(say('running-budget-exceeded', 60_000, 50_000)).toContain('$600 a month. The budget allows $500');
    const refused = { problem: 'date-refused', decision: 'promise', needed: 12, available: 9 } as const;
    expect(problemText({ ...refused, subject: 'id-ines' }, texts, view)).toBe(
      'Ines needs it sooner, and will not take week 12. Week 9 is the latest that would do.',
    );
    expect(problemText({ problem: 'week-needs-answer', decision: 'run-week', subject: 'id-letter' }, texts, view)).toBe(
      'Ines waits for an answer before the week can run.',
    );
  });
});

describe('causes', () => {
  const line = { root: { kind: 'mechanism' } as const, delta: 100, days: [0] };

  it.each(CAUSES)('%s is said, with the thing it was about and without', (code) => {
    for (const about of [undefined, 'id-server', 'id-files', 'id-box', 'id-ines', 'id-dana', 'id-rack', 'id-letter', String(promise)]) {
      const told = causeText(about === undefined ? { code, ...line } : { code, about, ...line }, 'id-ines', texts, view);
      expect(told, about ?? 'about nothing').toMatch(SAID);
      expect(told).not.toMatch(/\bnone\b/);
    }
  });

  it('name the thing and, where an answer did it, what was answered', () => {
    const say = (code: (typeof CAUSES)[number], about?: string): string =>
      causeText(about === undefined ? { code, ...line } : { code, about, ...line }, 'id-ines', texts, view);
    expect(say('promise-kept', String(promise))).toBe('You kept your word: Server.');
    expect(say('promise-kept')).toBe('You kept your word.');
    expect(say('service-down', 'id-files')).toBe('Down: Files.');
    // What a department compares is no thing with a name.
    expect(say('service-down', 'reliability')).toBe('What they work with was down too often.');
    expect(say('service-slow', 'speed')).toBe('Answers and help came more slowly than people expected.');
    expect(say('expectation-missed', 'date')).toBe('Dates held less well than people expected.');
    expect(say('expectation-exceeded', 'speed')).toBe('Answers and help came faster than people expected.');
    expect(say('expectation-exceeded', 'id-ines')).toBe('Ines heard from you more than people expected.');
    expect(say('ordered', 'id-rack')).toBe('Ordered: Rack.');
    expect(say('no-date-given')).toBe('Ines has waited four weeks without any date.');
    expect(causeText({ code: 'choice', ...line, root: { kind: 'event', event, choice } }, 'id-ines', texts, view)).toBe(
      'Your answer: Gladly',
    );
  });
});

const BLOCKS: { readonly [A in Activity]: Block } = {
  talk: { activity: 'talk', with: stakeholder },
  'find-cause': { activity: 'find-cause', project: ids.project },
  estimate: { activity: 'estimate', project: ids.project },
  compare: { activity: 'compare', project: ids.project },
  warn: { activity: 'warn', promise, newWeek: 7 },
  audit: { activity: 'audit', asset: ids.asset },
  'test-restore': { activity: 'test-restore', asset: ids.asset },
  walk: { activity: 'walk', floor: 'id-floor' },
  coach: { activity: 'coach', person },
  help: { activity: 'help', project: ids.project },
  chase: { activity: 'chase', project: ids.project },
  review: { activity: 'review', asset: ids.asset },
  negotiate: { activity: 'negotiate', project: ids.project },
  'post-queue': { activity: 'post-queue', floor: 'id-floor' },
  feedback: { activity: 'feedback', person, form: 'sbi' },
  escalate: { activity: 'escalate', project: ids.project },
  'ask-ruling': { activity: 'ask-ruling', with: stakeholder },
  'business-case': { activity: 'business-case', project: ids.project },
  'finance-read': { activity: 'finance-read', project: ids.project },
  send: { activity: 'send', to: stakeholder, message: { jargon: false } },
  'kick-off': { activity: 'kick-off', project: ids.project },
  clinic: { activity: 'clinic', floor: 'id-floor' },
  demo: { activity: 'demo', project: ids.project },
  reset: { activity: 'reset', promise, newWeek: 7 },
  'pre-mortem': { activity: 'pre-mortem', project: ids.project },
};
const SUBJECTS: { readonly [A in Activity]: string } = {
  talk: 'id-ines',
  'find-cause': 'id-server',
  estimate: 'id-server',
  compare: 'id-server',
  warn: promise,
  audit: 'id-box',
  'test-restore': 'id-box',
  walk: 'id-floor',
  coach: 'id-dana',
  help: 'id-server',
  chase: 'id-server',
  review: 'id-box',
  negotiate: 'id-server',
  'post-queue': 'id-floor',
  feedback: 'id-dana',
  escalate: 'id-server',
  'ask-ruling': 'id-ines',
  'business-case': 'id-server',
  'finance-read': 'id-server',
  send: 'id-ines',
  'kick-off': 'id-server',
  clinic: 'id-floor',
  demo: 'id-server',
  reset: promise,
  'pre-mortem': 'id-server',
};

describe('blocks', () => {
  it.each(ACTIVITIES)('%s has a verb, an object, what it is good for and what came of it', (activity) => {
    expect(blockName(texts, view, BLOCKS[activity])).toMatch(/^\p{Lu}.+ · (Ines|Dana|Server|Old box|Attic)$/u);
    expect(blockAbout(texts, view, BLOCKS[activity])).toMatch(SAID);
    for (const outcome of ACTIVITY_OUTCOMES) {
      expect(tell({ type: 'activity', activity, subject: SUBJECTS[activity], outcome }, texts, view), outcome).toMatch(SAID);
    }
  });
});

const DECISIONS: { readonly [T in DecisionType]: readonly Decision[] } = {
  'set-standing': [{ type: 'set-standing', habit: 'sponsor', rhythm: 'fortnightly' }],
  'skip-standing': [true, false].map((skip) => ({ type: 'skip-standing', habit: 'planning', skip })),
  'set-blocks': [
    { type: 'set-blocks', blocks: [] },
    { type: 'set-blocks', blocks: [BLOCKS.walk] },
  ],
  're-decide': ANEW_RULINGS.map((ruling) => ({ type: 're-decide', project: ids.project, ruling })),
  notify: [true, false].map((send) => ({ type: 'notify', about: ids.asset, send })),
  patch: PATCH_TIMES.map((when) => ({ type: 'patch', asset: ids.asset, when })),
  'set-on-call': [{ type: 'set-on-call' }, { type: 'set-on-call', person }],
  'submit-change': [
    { type: 'submit-change', project: ids.project },
    { type: 'submit-change', project: ids.project, week: 5 },
  ],
  'set-order': [{ type: 'set-order', projects: [ids.project] }],
  'set-limit': [1, 2].map((projects) => ({ type: 'set-limit', projects })),
  'set-lead': [
    { type: 'set-lead', project: ids.project },
    { type: 'set-lead', project: ids.project, person },
  ],
  'set-delegation': [
    { type: 'set-delegation', project: ids.project, level: 'ask' },
    { type: 'set-delegation', project: ids.project, level: 'ask', intent: ['purpose'] },
  ],
  'set-overtime': [{ type: 'set-overtime', person, hours: 45 }],
  pin: [
    { type: 'pin', person },
    { type: 'pin', person, project: ids.project },
  ],
  'choose-option': [
    { type: 'choose-option', project: ids.project },
    { type: 'choose-option', project: ids.project, option: ids.option },
  ],
  order: [
    { type: 'order', project: ids.project, option: ids.option },
    { type: 'order', project: ids.project, option: ids.option, urgent: true },
  ],
  'plan-cutover': [{ type: 'plan-cutover', project: ids.project, plan: { inWindow: true, pilot: false, tested: false, wayBack: false } }],
  promise: [{ type: 'promise', to: stakeholder, project: ids.project, week: 6 }],
  answer: [{ type: 'answer', event, choice }],
  shadow: [
    { type: 'shadow', person },
    { type: 'shadow', person, of: person, skill: asId('id-skill') },
  ],
  train: [
    { type: 'train', person },
    { type: 'train', person, skill: asId('id-skill') },
  ],
  hire: [{ type: 'hire', person }],
  'end-contract': [{ type: 'end-contract', person }],
  'run-week': [{ type: 'run-week' }],
  'rule-request': [{ type: 'rule-request', request: asId('id-shelf'), ruling: 'move' }],
  expedite: [true, false].map((on) => ({ type: 'expedite', project: ids.project, on })),
  'accept-risk': RISK_KINDS.map((risk) => ({
    type: 'accept-risk',
    risk,
    thing: risk === 'unmet' ? ids.project : ids.asset,
    by: stakeholder,
    until: 6,
    wording: 'plain',
  })),
  'set-done': [{ type: 'set-done', project: ids.project, parts: ['labelled'] }],
  'set-note': [{ type: 'set-note' }, { type: 'set-note', message: { jargon: false } }],
};

describe('decisions', () => {
  it.each(Object.keys(DECISIONS) as DecisionType[])('%s is named', (type) => {
    for (const decision of DECISIONS[type]) expect(decisionName(texts, view, decision)).toMatch(SAID);
  });
});

const REVEALS: { readonly [K in Reveal['kind']]: Extract<Reveal, { kind: K }> } = {
  need: { kind: 'need', project: ids.project },
  cause: { kind: 'cause', project: ids.project },
  asset: { kind: 'asset', asset: ids.asset },
  'cost-of-delay': { kind: 'cost-of-delay', stakeholder },
  behaviour: { kind: 'behaviour', person },
};
const HAPPENINGS: { readonly [T in HappeningType]: readonly Extract<Happening, { type: T }>[] } = {
  delivered: [{ type: 'delivered', project: ids.project, option: ids.option }],
  'delivery-late': [{ type: 'delivery-late', project: ids.project, expectedWeek: 5 }],
  worked: [
    { type: 'worked', person, minutes: 240 },
    { type: 'worked', person, on: ids.project, minutes: 240 },
  ],
  absent: [{ type: 'absent', person }],
  activity: ACTIVITIES.map((activity) => ({ type: 'activity', activity, subject: SUBJECTS[activity], outcome: 'done' })),
  'block-lost': ACTIVITIES.map((activity) => ({ type: 'block-lost', activity, subject: SUBJECTS[activity], to: 'interruption' })),
  revealed: Object.values(REVEALS).map((what) => ({ type: 'revealed', what })),
  estimated: [{ type: 'estimated', project: ids.project, p50: 960, p80: 1680 }],
  ordered: [{ type: 'ordered', project: ids.project, option: ids.option, quotedWeek: 4 }],
  'work-finished': [{ type: 'work-finished', project: ids.project }],
  'rework-found': [{ type: 'rework-found', project: ids.project, minutes: 90 }],
  cutover: [true, false].flatMap((succeeded) => [
    { type: 'cutover', project: ids.project, succeeded },
    { type: 'cutover', project: ids.project, succeeded, share: 1000 },
  ]),
  live: [{ type: 'live', project: ids.project, option: ids.option }],
  'asset-failed': [{ type: 'asset-failed', asset: ids.asset, services: [service] }],
  'asset-repaired': [{ type: 'asset-repaired', asset: ids.asset }],
  'service-down': [{ type: 'service-down', service, departments: [asId('id-cases')] }],
  'service-up': [{ type: 'service-up', service }],
  'service-slow': [{ type: 'service-slow', service, factor: 20_000 }],
  promised: [{ type: 'promised', promise, to: stakeholder, project: ids.project, week: 6 }],
  warned: [
    { type: 'warned', promise },
    { type: 'warned', promise, newWeek: 7 },
  ],
  'promise-kept': [{ type: 'promise-kept', promise }],
  'promise-broken': [true, false].map((warned) => ({ type: 'promise-broken', promise, warned })),
  'restore-tested': [true, false].map((worked) => ({ type: 'restore-tested', asset: ids.asset, worked })),
  restored: [true, false].map((worked) => ({ type: 'restored', service, worked })),
  message: [{ type: 'message', event }],
  answered: [true, false].map((silent) => ({ type: 'answered', event, choice, silent })),
  'mood-seen': [{ type: 'mood-seen', person, mood: 5000 }],
  'shadow-it': [{ type: 'shadow-it', department: asId('id-cases') }],
  louder: [{ type: 'louder', stakeholder }],
  'fell-ill': [{ type: 'fell-ill', person, week: 6 }],
  resigned: [{ type: 'resigned', person, week: 6 }],
  left: [{ type: 'left', person }],
  learnt: [{ type: 'learnt', person, skill: asId('id-skill') }],
  stopped: [{ type: 'stopped', project: ids.project, back: 75_000 }],
  'fix-due': [{ type: 'fix-due', asset: ids.asset }],
  patched: [true, false].map((succeeded) => ({ type: 'patched', asset: ids.asset, succeeded })),
  approved: [{ type: 'approved', project: ids.project }],
  hiring: [{ type: 'hiring', person, week: 6 }],
  joined: [{ type: 'joined', person }],
  'contract-ended': [{ type: 'contract-ended', person }],
  adapted: SURPRISES.map((surprise) => ({ type: 'adapted', project: ids.project, person, surprise })),
  'stopped-to-ask': SURPRISES.map((surprise) => ({ type: 'stopped-to-ask', project: ids.project, person, surprise })),
  'risk-seen': PRE_MORTEM_RISKS.map((risk) => ({ type: 'risk-seen', project: ids.project, risk, amount: 240, skill: asId('id-skill') })),
  'question-waits': [{ type: 'question-waits', project: ids.project, person }],
  'week-ended': [{ type: 'week-ended', week: 3 }],
  'run-ended': [{ type: 'run-ended' }],
};

describe('happenings', () => {
  it.each(Object.keys(HAPPENINGS) as HappeningType[])('%s is told, each way it can go in its own sentence', (type) => {
    const told = HAPPENINGS[type].map((happening) => tell(happening, texts, view));
    for (const sentence of told) expect(sentence).toMatch(SAID);
    expect(new Set(told).size).toBe(told.length);
  });

  it('say who, what and how much', () => {
    const say = (type: HappeningType, at = 0): string => tell(HAPPENINGS[type][at] ?? { type: 'run-ended' }, texts, view);
    expect(say('worked', 0)).toBe('Dana answered requests for 4 h.');
    expect(say('worked', 1)).toBe('Dana worked on Server for 4 h.');
    expect(say('estimated')).toBe('A range for Server: 2 days of work left is as likely as not; with 3.5 days, four in five are done.');
    expect(say('warned', 1)).toBe('Ines knows that Server will come by week 7.');
    expect(say('promise-broken', 1)).toBe('Server did not come by the date, and nobody had told Ines.');
  });

  it('tell in the week’s headlines that a planned block was lost, as it came from the core', () => {
    const busy = anEvent({ choices: [{ id: asId('yes'), hours: 300, money: 0, team: [], effects: [] }], ifSilent: 'yes' });
    const run = play(tinyRules({ mechanisms: ['attention'], myMinutes: 300, events: [busy] }));
    run
      .weeks(1)
      .decide(blocks({ activity: 'talk', with: 'ines' }), { type: 'answer', event: 'letter', choice: 'yes' })
      .weeks(1);
    expect(run.happened('block-lost')).toHaveLength(1);
    const names = { ...texts, stakeholders: { ines: someone('Ines') } };
    expect(headlines([run.happenings], names, run.view, 9)).toContain('Talk · Ines had to wait: questions and answers took the time.');
  });
});

it('kinds of assets have a name for the list and one for the card', () => {
  expect(ASSET_KINDS.flatMap((kind) => [`estate.kind.${kind}`, `building.kind.${kind}`]).filter((key) => !isMessageKey(key))).toEqual([]);
});
