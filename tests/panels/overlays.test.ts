// What the overlays of the building say: each trouble once, a legend for every kind of label, and the few links of a project.

import { describe, expect, it } from 'vitest';
import { asId, begin, prepare, view, type View } from '../../src/core/index.ts';
import { labelsOf } from '../../src/panels/building/badges.ts';
import { LEGENDS } from '../../src/panels/building/legend.tsx';
import { MOST_LINKS, labelsOfLinks, linksOf, placeKeysOf } from '../../src/panels/building/links.ts';
import { OVERLAYS } from '../../src/panels/building/overlay.ts';
import { pictureOf } from '../../src/picture/index.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';
import { ninetyRules, ninetyTexts } from '../helpers/ninety.ts';

const ninety = view(prepare(ninetyRules), begin(prepare(ninetyRules), 'one'));
const id = asId<never>;
const slow = (seen: View, service: string): View => ({
  ...seen,
  services: seen.services.map((one) => (one.id === service ? { ...one, slowdown: 20_000 } : { ...one, slowdown: 10_000 })),
});

describe('people', () => {
  it('whose shown figures are alike are judged alike', () => {
    const [first] = ninety.stakeholders;
    if (first === undefined) throw new Error('somebody works there');
    const kinds = [5_960, 6_040, 5_940].map((trust) => {
      const labels = labelsOf(
        { ...ninety, messages: [], stakeholders: [{ ...first, trust: trust as typeof first.trust }] },
        ninetyTexts,
        'moods',
      );
      return [...labels].find(([key]) => key === `stakeholder:${first.id}`)?.[1];
    });
    expect(kinds).toEqual([
      { kind: 'ok', text: 'Trust 60' },
      { kind: 'ok', text: 'Trust 60' },
      { kind: 'warn', text: 'Trust 59' },
    ]);
  });
});

describe('troubles', () => {
  it('name a slow service once, at the head of most of those who feel it, and say how many departments do', () => {
    const labels = labelsOf({ ...slow(ninety, 'accounting'), messages: [] }, ninetyTexts, 'troubles');
    // Finance, the warehouse and the showrooms post and book there: one label, not three.
    const told = [...labels].filter(([, { text }]) => text.includes('slow'));
    expect(told).toEqual([[expect.stringMatching(/^stakeholder:/), { kind: 'warn', text: 'Accounting and stock slow · 3 departments' }]]);
    const head = ninety.departments
      .filter(({ uses }) => uses.some((one) => one === 'accounting'))
      .sort((a, b) => b.people - a.people)[0]?.head;
    expect(told[0]?.[0]).toBe(`stakeholder:${head}`);
  });

  it('leave that head to the message that waits there', () => {
    const labels = labelsOf(slow(ninety, 'accounting'), ninetyTexts, 'troubles');
    for (const [, { text }] of labels) expect(text).toMatch(/asks$|departments$/);
    expect([...labels].filter(([, { text }]) => text.startsWith('Accounting'))).toHaveLength(1);
  });

  it('stand at the machine once it is known to be the cause', () => {
    const first = firstMonday();
    const seen: View = {
      ...first,
      messages: [],
      services: first.services.map((one) => (one.id === 'wifi' ? { ...one, unmeasured: [], slowdown: 20_000, demand: 78 } : one)),
      assets: first.assets.map((one) => (one.id === 'shelter-router' ? { ...one, capacity: [{ service: id('wifi'), units: 30 }] } : one)),
    };
    expect(labelsOf(seen, harborTexts, 'troubles').get('asset:shelter-router')).toEqual({ kind: 'warn', text: 'Shelter Wi-Fi slow' });
  });

  it('tell a service that has stopped before one that is slow, and a broken machine by itself', () => {
    const first = firstMonday();
    const seen: View = {
      ...first,
      messages: [],
      services: first.services.map((one) => (one.id === 'cases' ? { ...one, up: false } : one)),
      assets: first.assets.map((one) => (one.id === 'old-server' ? { ...one, up: false } : one)),
    };
    const labels = labelsOf(seen, harborTexts, 'troubles');
    expect(labels.get('asset:old-server')).toEqual({ kind: 'critical', text: 'Broken' });
    expect(labels.get('stakeholder:emilio')).toMatchObject({ kind: 'critical', text: expect.stringMatching(/stopped/) });
  });
});

describe('power', () => {
  const first = firstMonday();
  const ups = first.assets.find(({ kind }) => kind === 'ups');
  const changed = (change: Partial<View['assets'][number]>): View => ({
    ...first,
    assets: first.assets.map((one) => (one.kind === 'ups' ? { ...one, ...change } : one)),
  });
  const at = (seen: View, asset: string) => labelsOf(seen, harborTexts, 'power').get(`asset:${asset}`);

  it('says by the list what a battery that nobody has looked at carries', () => {
    expect(ups?.protects).toEqual(['old-server', 'home-router', 'hub']);
    expect(at(first, 'old-server')).toEqual({ kind: 'plain', text: 'On battery?' });
    expect(at(first, ups?.id ?? '')).toEqual({ kind: 'plain', text: 'Battery for 3?' });
  });

  it('says it for sure once somebody has looked, and that nothing carries the rest', () => {
    const seen = changed({ facts: { value: { ageWeeks: 150, yearlyFailure: 0 }, seen: 3 } });
    expect(at(seen, 'old-server')).toEqual({ kind: 'ok', text: 'On battery' });
    const bare = changed({ protects: [], facts: { value: { ageWeeks: 150, yearlyFailure: 0 }, seen: 3 } });
    expect(at(bare, 'old-server')).toEqual({ kind: 'warn', text: 'No battery' });
    expect(at(bare, ups?.id ?? '')).toEqual({ kind: 'warn', text: 'Battery for 0' });
  });

  it('tells a battery that is broken, at itself and at what it should carry', () => {
    const seen = changed({ up: false });
    expect(at(seen, ups?.id ?? '')).toEqual({ kind: 'critical', text: 'Battery broken' });
    expect(at(seen, 'old-server')).toEqual({ kind: 'critical', text: 'Battery broken' });
  });
});

describe('age and support', () => {
  it('says both, and whether it is only on the list', () => {
    const first = firstMonday();
    const changed = (facts: View['assets'][number]['facts']) => {
      const seen: View = { ...first, assets: first.assets.map((one) => (one.id === 'old-server' ? { ...one, facts } : one)) };
      return labelsOf(seen, harborTexts, 'ages').get('asset:old-server');
    };
    // 9 × 52 = 468 weeks; week 1 is after the end of support in week 0.
    expect(changed({ value: { ageWeeks: 468, yearlyFailure: 0, supportEnds: 0 } })).toEqual({
      kind: 'plain',
      text: '9 years, support over?',
    });
    expect(changed({ value: { ageWeeks: 468, yearlyFailure: 0, supportEnds: 0 }, seen: 1 })).toEqual({
      kind: 'critical',
      text: '9 years, support over',
    });
    expect(changed({ value: { ageWeeks: 468, yearlyFailure: 0 }, seen: 1 })).toEqual({ kind: 'warn', text: '9 years' });
    expect(changed({ value: { ageWeeks: 104, yearlyFailure: 0, supportEnds: 90 }, seen: 1 })).toEqual({ kind: 'ok', text: '2 years' });
  });
});

describe('every overlay', () => {
  it('explains each kind of label that it shows, in a whole game of both scenarios', () => {
    const days = harborDays('one').filter((_, day) => day % 7 === 4);
    for (const overlay of OVERLAYS) {
      const kinds = new Set(LEGENDS[overlay].map(([kind]) => kind));
      const shown = [...days.map((day) => labelsOf(day.view, harborTexts, overlay)), labelsOf(ninety, ninetyTexts, overlay)];
      expect(
        shown.some((labels) => labels.size > 0),
        overlay,
      ).toBe(true);
      if (overlay === 'troubles') continue;
      for (const labels of shown) for (const [key, label] of labels) expect(kinds, `${overlay}: ${key}`).toContain(label.kind);
    }
  });
});

describe('the links of a project', () => {
  it('are at most five, to people and things that are in the building, who asked first', () => {
    for (const { view: seen } of harborDays('one').filter((_, day) => day % 7 === 4)) {
      const picture = pictureOf(seen, harborTexts);
      const keys = new Set(picture.items.map(({ key }) => key));
      for (const project of seen.projects) {
        const links = linksOf(project, seen);
        if (project.liveSince === undefined) expect(links.length).toBeGreaterThan(1);
        expect(links.length).toBeLessThanOrEqual(MOST_LINKS);
        expect(links[0]).toEqual({ to: { kind: 'stakeholder', id: project.sponsor }, words: 'Asked for it' });
        for (const key of labelsOfLinks(links).keys()) expect(keys).toContain(key);
        expect(placeKeysOf(project, seen).some((key) => keys.has(key))).toBe(true);
      }
    }
  });

  it('lead to whoever was promised, who leads it, who feels it and what does it today', () => {
    const project = ninety.projects.find(({ serves }) => serves.some((one) => one === 'accounting'));
    if (project === undefined) throw new Error('nobody needs accounting');
    const words = linksOf({ ...project, lead: ninety.team[0]?.id ?? id('nobody') }, ninety).map((link) => link.words);
    expect(words).toEqual(['Asked for it', 'Leads it', 'Does it today', 'Will feel it', 'Will feel it']);
  });
});
