// A run in an address comes back whole; anything else is refused without an exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINK, decodeRunLink, encodeRunLink } from '../../src/run/index.ts';

describe('the run link', () => {
  it('brings a text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300, unit: 'grapheme' }), async (text) => {
        const link = await encodeRunLink(text);
        expect(link.ok && /^[dp][\w-]*$/.test(link.value)).toBe(true);
        expect(await decodeRunLink(link.ok ? link.value : '')).toEqual({ ok: true, value: text });
      }),
      { numRuns: 50 },
    );
  });

  it('compresses, so that a long run fits into a link', async () => {
    const run = Array.from({ length: 400 }, (_, day) => `{"at":[${day},0],"type":"run-week"}`).join(',\n');
    const link = await encodeRunLink(run);
    expect(link.ok && link.value.length < run.length / 4).toBe(true);
  });

  it('reads links of browsers that cannot compress', async () => {
    expect(await decodeRunLink(`p${btoa('{"a":1}').replaceAll('=', '')}`)).toEqual({ ok: true, value: '{"a":1}' });
  });

  it.each([
    ['', 'not-a-run'],
    ['d', 'not-a-run'],
    ['x1234', 'not-a-run'],
    ['d%%%', 'not-a-run'],
    ['dAAAA', 'not-a-run'],
    ['p__8', 'not-a-run'],
    [`p${'A'.repeat(MAX_LINK)}`, 'too-long'],
  ])('refuses %j', async (link, error) => {
    expect(await decodeRunLink(link.slice(0, MAX_LINK + 1))).toEqual({ ok: false, error });
  });

  it('refuses a small link that would grow without end', async () => {
    const bomb = await new Response(
      new Blob(['x'.repeat(8_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer();
    const link = `d${Buffer.from(bomb).toString('base64url')}`;
    expect(link.length).toBeLessThan(MAX_LINK);
    expect(await decodeRunLink(link)).toEqual({ ok: false, error: 'not-a-run' });
  });

  it('says when a run is too long for a link', async () => {
    const noise = Array.from({ length: 8000 }, (_, i) => Math.imul(i + 1, 2_654_435_761).toString(36)).join('');
    expect(await encodeRunLink(noise)).toEqual({ ok: false, error: 'too-long' });
  });
});
