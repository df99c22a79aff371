// Every address has one answer: what it asks for, or what is wrong with it.

import { describe, expect, it } from 'vitest';
import { asId, type ScenarioId } from '../../src/core/index.ts';
import { linkTo, parseLink } from '../../src/session/link.ts';

const parse = (search: string, hash = '') => parseLink(search, hash, ['harbor-relief', 'accounting']);

describe('the link', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?scenario=harbor-relief', { scenario: 'harbor-relief' }],
    ['?scenario=harbor-relief&seed=7&mode=hand-in&lang=en', { scenario: 'harbor-relief', seed: '7', mode: 'hand-in', lang: 'en' }],
    ['?seed=blue%20door&scenario=accounting', { scenario: 'accounting', seed: 'blue door' }],
    ['?scenario=accounting&mode=own', { scenario: 'accounting', mode: 'own' }],
    ['?lang=en', { lang: 'en' }],
    ['?lang=de', { lang: 'de' }],
    ['?lang=pseudo', { lang: 'pseudo' }],
    ['?scenario=accounting&replays=0', { scenario: 'accounting', replays: 0 }],
    ['?show=projector', { projector: true }],
    ['?utm_source=mail&fbclid=x', {}],
  ])('%s', (search, link) => {
    expect(parse(search)).toEqual({ ok: true, value: link });
  });

  it.each([
    ['?scenario=nowhere', 'notice.unknown-scenario', { scenario: 'nowhere' }],
    ['?scenario=', 'notice.unknown-scenario', { scenario: '' }],
    ['?scenario=Harbor-Relief', 'notice.unknown-scenario', { scenario: 'Harbor-Relief' }],
    ['?scenario=__proto__', 'notice.unknown-scenario', { scenario: '__proto__' }],
    ['?scenario=accounting&mode=god', 'notice.link-value', { name: 'mode', value: 'god' }],
    ['?scenario=accounting&mode=', 'notice.link-value', { name: 'mode', value: '' }],
    ['?scenario=accounting&lang=xx', 'notice.link-value', { name: 'lang', value: 'xx' }],
    ['?lang=DE', 'notice.link-value', { name: 'lang', value: 'DE' }],
    ['?lang=de&lang=en', 'notice.link-twice', { name: 'lang' }],
    ['?scenario=accounting&seed=', 'notice.link-value', { name: 'seed', value: '' }],
    ['?scenario=accounting&seed=%00', 'notice.link-value', { name: 'seed', value: '\u0000' }],
    [`?scenario=accounting&seed=${'9'.repeat(65)}`, 'notice.link-value', { name: 'seed', value: '9'.repeat(40) }],
    ['?seed=7', 'notice.link-needs-scenario', { name: 'seed' }],
    ['?scenario=accounting&replays=10', 'notice.link-value', { name: 'replays', value: '10' }],
    ['?scenario=accounting&replays=-1', 'notice.link-value', { name: 'replays', value: '-1' }],
    ['?show=all', 'notice.link-value', { name: 'show', value: 'all' }],
    ['?replays=2', 'notice.link-needs-scenario', { name: 'replays' }],
    ['?mode=own', 'notice.link-needs-scenario', { name: 'mode' }],
    ['?scenario=accounting&scenario=harbor-relief', 'notice.link-twice', { name: 'scenario' }],
    ['?scenario=accounting&seed=1&seed=2', 'notice.link-twice', { name: 'seed' }],
  ])('%s is refused', (search, key, values) => {
    expect(parse(search)).toEqual({ ok: false, error: { key, values } });
  });

  it('hands on a run, and leaves other anchors alone', () => {
    expect(parse('', '#run=dabc')).toEqual({ ok: true, value: { run: 'dabc' } });
    expect(parse('', '#run=')).toEqual({ ok: true, value: { run: '' } });
    expect(parse('', '#help')).toEqual({ ok: true, value: {} });
  });

  it('hands on a scenario that it brings along, with how it is to be played', () => {
    expect(parse('?seed=7&mode=hand-in&replays=1', '#scenario=dabc')).toEqual({
      ok: true,
      value: { seed: '7', mode: 'hand-in', replays: 1, packed: 'dabc' },
    });
    expect(parse('', '#scenario=')).toEqual({ ok: true, value: { packed: '' } });
    expect(parse('?seed=7', '#scenarios=x')).toMatchObject({ ok: false });
  });

  it('reads back the address that it writes', () => {
    const search = linkTo(asId<ScenarioId>('accounting'), 'seed & more = 7 #', 'own', 'de');
    expect(parse(search)).toEqual({ ok: true, value: { scenario: 'accounting', seed: 'seed & more = 7 #', mode: 'own', lang: 'de' } });
  });
});
