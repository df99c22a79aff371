/** Arguments for a headless browser on machines without a graphics card or a sandbox. */
export const BROWSER_ARGS: string[];
/** An installed browser that starts, or undefined. Nothing is installed. */
export function findBrowser(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): Promise<string | undefined>;
/** The path of a browser that starts; installs one where none is there. Throws, saying what to install, when that fails. */
export function ensureBrowser(): Promise<string>;
