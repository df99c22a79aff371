// Addresses that bring a scenario along, and the picture of an address that a phone reads.

import { encode } from 'uqr';
import { encodeRunLink } from '../../run/index.ts';
import type { Mode } from '../../session/index.ts';

/**
 * Longest address that is handed out, in letters: what mail programs and chats pass on whole. Everything after `#` stays in the browser, so no
 * server has a say in it. `run/run-link.ts` reads no longer one.
 */
export const LONGEST_ADDRESS = 16_000;
/**
 * Longest address that becomes a picture, in letters: a code of version 25, 117 by 117 squares, which on paper ten centimeters wide leaves each
 * nearly a millimeter, about what the cameras of phones need. *Calibration.*
 */
export const LONGEST_CODE = 1_000;

/** How those who follow the address play. */
export interface Asked {
  readonly mode: Mode;
  /** The same luck for everybody; empty = everybody has their own. */
  readonly seed: string;
  readonly lang: string;
}

const queryOf = ({ mode, seed, lang }: Asked, scenario?: string): string => {
  const query = new URLSearchParams({ ...(scenario === undefined ? {} : { scenario }), ...(seed === '' ? {} : { seed }), mode });
  if (lang === 'en' || lang === 'de') query.set('lang', lang);
  return query.toString();
};

/** What the one page is asked for, as the query of its address: its own scenario, played so. */
export const pageQuery = (scenario: string, asked: Asked): string => `?${queryOf(asked, scenario)}`;

/** The address that carries the whole scenario; undefined where it would be too long. `game` is the game's own, without query. */
export async function addressWith(
  text: string,
  game: string,
  asked: Asked,
): Promise<{ readonly address?: string; readonly length: number }> {
  const packed = await encodeRunLink(text, Number.MAX_SAFE_INTEGER);
  if (!packed.ok) return { length: Number.POSITIVE_INFINITY };
  const address = `${game}?${queryOf(asked)}#scenario=${packed.value}`;
  return address.length > LONGEST_ADDRESS ? { length: address.length } : { address, length: address.length };
}

/** The address of the one page where the trainer has put it; undefined for what is no address of the web. */
export function addressOf(typed: string, scenario: string, asked: Asked): string | undefined {
  if (!URL.canParse(typed.trim())) return undefined;
  const url = new URL(typed.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  for (const [name, value] of new URLSearchParams(queryOf(asked, scenario))) url.searchParams.set(name, value);
  return url.href;
}

/** The squares of the code as one path of unit squares, and the side; undefined where the address is too long for one. */
export function codeOf(address: string): { readonly side: number; readonly path: string } | undefined {
  if (address.length > LONGEST_CODE) return undefined;
  const { data, size } = encode(address, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { side: size, path };
}

export const codeSvg = ({ side, path }: { readonly side: number; readonly path: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>\n`;
