// How a person looks, from their id alone: the same person has the same face everywhere. Colours are those of the building.

export const SKINS = ['#ffdbc4', '#f1b98e', '#d08b5b', '#a5673f', '#7a4a2e', '#523020'] as const;
export const HAIRS = ['#1f1a17', '#4a2f22', '#8a5a33', '#c99a4b', '#9aa0a8', '#7b2e2a'] as const;
export const TOPS = ['#2f6fb5', '#c2553a', '#3f8f6b', '#7e5aa8', '#d49a2a', '#486a8f', '#b3476b', '#5b6b3c'] as const;
export const GROUNDS = ['#ece7f4', '#fbe6dc', '#e5f0e4', '#e3ecf2', '#f6ebda'] as const;
export const HAIR_STYLES = 5;

export interface Looks {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly ground: string;
  readonly style: number;
}

/** FNV-1a: small, steady, good enough to spread a dozen ids. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

const pick = <Item>(items: readonly [Item, ...Item[]], number: number): Item => items[number % items.length] ?? items[0];

export function looksOf(id: string): Looks {
  const seed = spread(id);
  return {
    skin: pick(SKINS, seed),
    hair: pick(HAIRS, Math.floor(seed / 6)),
    style: Math.floor(seed / 36) % HAIR_STYLES,
    top: pick(TOPS, Math.floor(seed / 180)),
    ground: pick(GROUNDS, Math.floor(seed / 1440)),
  };
}
