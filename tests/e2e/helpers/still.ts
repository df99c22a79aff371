// For tests whose subject is not the playing week: its days come without walking, which spares the processor that draws them.

export const STILL = { contextOptions: { reducedMotion: 'reduce' } } as const;
