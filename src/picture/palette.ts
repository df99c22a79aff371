// The colours of what is put together by code, the same as in the drawings: "warm blueprint", a navy shell around warm lit rooms, flat
// three-tone shading without outlines. Colours of panels and badges live in the style sheet.

export const COLOURS = {
  ink: '#14213D',
  white: '#FFFFFF',
  sky: '#BDDDF1',
  grass: '#8FA38A',
  grassDark: '#7A9077',
  soil: '#6F5B4B',
  soilDark: '#5C4A3D',
  soilLight: '#7C6756',
  shell: '#2A3757',
  shellLight: '#3A4A70',
  slab: '#5B6783',
  slabLight: '#7C8AA3',
  steel: '#8A94A8',
  tray: '#AEB8C9',
  riser: '#D9DEE8',
  riserEdge: '#B5BFD0',
  cellarRiser: '#4A5877',
  cellarRiserEdge: '#3A486A',
  cellarTray: '#4A5877',
  chair: '#4A5877',
  fibre: '#F2A900',
  copper: '#3B82C4',
  trunk: '#1B5CB8',
  warn: '#FFD166',
  down: '#FF6B5E',
  band: '#FFD166',
  toolbox: '#C2553A',
  toolboxDark: '#8F3B27',
} as const;

/** Sky and town by the hour: sky from top to horizon, houses far and near, haze between them, panes and lit windows, and the veil over all that is outdoors. */
export const SKIES = {
  day: {
    top: '#A9D3EE',
    middle: '#CDE5F1',
    low: '#F1EBDD',
    far: '#BCD3DF',
    near: '#A3C1CE',
    haze: '#E6EDEA',
    pane: '#DCEAF0',
    lit: '#FFF3CF',
    veil: 'rgba(16,26,56,0)',
  },
  dusk: {
    top: '#5E6FA3',
    middle: '#D59A9B',
    low: '#FFD29A',
    far: '#A98C9F',
    near: '#7E7796',
    haze: '#F2BE97',
    pane: '#C9A6A8',
    lit: '#FFE39A',
    veil: 'rgba(70,40,90,0.24)',
  },
  night: {
    top: '#0E1734',
    middle: '#1B2A52',
    low: '#3A4A78',
    far: '#22315A',
    near: '#1A2747',
    haze: '#34446F',
    pane: '#141E3A',
    lit: '#FFD98A',
    veil: 'rgba(16,26,56,0.5)',
  },
} as const;

/** Walls above ground: upper and lower tone. */
export const WALLS: readonly (readonly [string, string])[] = [
  ['#F6EBDA', '#EADBC4'],
  ['#E3ECF2', '#D0DEE8'],
  ['#ECE7F4', '#DCD4EA'],
  ['#E5F0E4', '#D3E3D1'],
  ['#FBE6DC', '#F1D3C5'],
];
export const CELLAR_WALL: readonly [string, string] = ['#3D4C6E', '#323F5E'];

export const SKINS = ['#FFDBC4', '#F3C29B', '#D99B6C', '#B97A4E', '#96613F', '#7A4C34'] as const;
export const HAIRS = ['#1F1A17', '#4A2F22', '#8A5A33', '#C99A4B', '#9AA0A8', '#7B2E2A'] as const;
/** The ninth is kept for the team. */
export const TOPS = ['#2F6FB5', '#C2553A', '#3F8F6B', '#7E5AA8', '#D49A2A', '#486A8F', '#B3476B', '#5B6B3C', '#E2703A'] as const;
export const TEAM_TOP = 8;
export const TROUSERS = ['#2B3550', '#4A4550', '#5A4A3E'] as const;

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `share` of the way from one colour to another, both `#RRGGBB`. */
export function mixed(from: string, to: string, share: number): string {
  const end = channels(to);
  return `#${channels(from)
    .map((value, index) =>
      Math.round(value + ((end[index] ?? value) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export const darker = (colour: string, share = 0.18): string => mixed(colour, COLOURS.ink, share);
export const lighter = (colour: string, share = 0.2): string => mixed(colour, COLOURS.white, share);
