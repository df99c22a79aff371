// Types of `sounds.mjs` for the tests.

export declare const RATE: number;
export interface Effect {
  readonly name: string;
  readonly samples: Float64Array;
}
/** The effects as they go into the sprite, at their final level. */
export declare function effects(): readonly Effect[];
/** All effects in one track, with the place of each: start and length in milliseconds. */
export declare function sprite(): { readonly samples: Float64Array; readonly places: Readonly<Record<string, readonly [number, number]>> };
/** The loudest sample in dBFS. */
export declare function peak(samples: Float64Array): number;
/** The loudest 400 milliseconds in LUFS. */
export declare function loudness(samples: Float64Array): number;
