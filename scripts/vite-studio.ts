// Vite plug-in: builds the studio's page after the game's, into the same folder, as a build of its own. Built together, the two would share
// files cut for every set of pages that shares something, and the game would come in more pieces, each packed worse (measured: two
// kilobytes more for the menu, five for a game). Decision 32 says more.

import { build, type Plugin } from 'vite';

/** The mode in which `vite.config.ts` builds the studio. */
export const STUDIO = 'studio';

export function studio(): Plugin {
  let root = process.cwd();
  let outDir = 'dist';
  return {
    name: 'rollout-studio',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
      ({ outDir } = config.build);
    },
    // Before the service worker's list of files is made.
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        await build({ root, mode: STUDIO, logLevel: 'warn', build: { outDir, emptyOutDir: false } });
      },
    },
  };
}
