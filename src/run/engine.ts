// The version of the rules that runs are verified with. Alone, so that telling it brings nothing along.

/** Changes with every change of the core that lets a log replay differently. */
export const ENGINE = '1';
