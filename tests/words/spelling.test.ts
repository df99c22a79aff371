// English is American throughout, interface and shipped scenarios: the locale is en-US, and the money of the first scenario is dollars.
// Keys, ids and the names of parts of the format are no words that anybody reads, and stay as they are.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/index.ts';
import { en } from '../helpers/catalogues.ts';

/** What a British hand writes, as it begins: words with another spelling, and words that Americans do not use. */
const SUSPECTS = `behaviour colour favour flavour harbour honour labour neighbour rumour saviour vigour centre fibre litre metre theatre
  calibre defence offence licence pretence practise analyse apologise categorise criticise emphasise finalise maximise minimise organise
  organisation prioritise realise recognise summarise cancelled cancelling fuelled labelled labelling levelled modelled modelling
  signalled travelled travelling ageing grey cheque catalogue programme judgement skilful learnt spelt burnt dreamt leapt spoilt towards
  whilst amongst fortnight lorry lorries tyre kerb storey enquir maths`;
const BRITISH = new RegExp(`(?<![\\p{L}-])(${SUSPECTS.trim().split(/\s+/).join('|')})`, 'iu');

/** Names of books stay as they were printed. */
const TITLES = /“[^”]*”/g;

it.each(['en', 'harbor-relief', 'first-ninety-days', 'lindqvist-rowe'])('%s is American', (what) => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  const all = (): readonly string[] => {
    if (what === 'en') return texts(en);
    const compiled = compileScenario(readFileSync(new URL(`../../scenarios/${what}.yaml`, import.meta.url), 'utf8'), `${what}.yaml`);
    if (!compiled.ok) throw new Error('it does not compile');
    const { team, stakeholders, ...rest } = compiled.texts;
    // How somebody is drawn is told in words of the program.
    const bare = [team, stakeholders].flatMap((people) => Object.values(people).map(({ looks: _looks, ...person }) => person));
    return texts([rest, bare]);
  };
  expect(all().filter((text) => BRITISH.test(text.replaceAll(TITLES, '')))).toEqual([]);
});

it('finds a British word at the beginning of a sentence and in the middle, and no part of another', () => {
  expect(['Favours are dear.', 'An honest rumour', 'the centre'].every((text) => BRITISH.test(text))).toBe(true);
  expect(['unlearnt', 'harbor', 'a favor', 'mumble', 'center'].filter((text) => BRITISH.test(text))).toEqual([]);
});
