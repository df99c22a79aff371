// Types of `sounds.mjs` for the tests.

export declare const RATE: number;
export interface Sound {
  readonly name: string;
  readonly samples: Float64Array;
}
/** At their final level. */
export declare function effects(): readonly Sound[];
export declare function ambience(): readonly Sound[];
export declare function music(): readonly Sound[];
/** What is packed, with the place of each sound: start and length in milliseconds. */
export declare function tracks(): Readonly<
  Record<
    'effects' | 'ambience' | 'music',
    { readonly samples: Float64Array; readonly places: Readonly<Record<string, readonly [number, number]>> }
  >
>;
/** A hash of the samples as 16-bit integers. */
export declare function fingerprint(samples: Float64Array): string;
/** The loudest sample, in dBFS. */
export declare function peak(samples: Float64Array): number;
/** The loudest point of the wave between the samples too, in dBTP. */
export declare function truePeak(samples: Float64Array): number;
/** The loudest 400 milliseconds, in LUFS. */
export declare function loudest(samples: Float64Array): number;
/** The loudness of the whole with both gates, in LUFS. */
export declare function loudness(samples: Float64Array): number;
