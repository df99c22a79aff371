// `--watch`: does something now, and again after every change of the files, until Ctrl+C.

import { watch } from 'chokidar';
import { tellComplaint } from './broken-scenario.ts';
import { Complaint, FINE } from './exit-codes.ts';
import { complain, count, paint } from './output.ts';

/** Milliseconds without a further change before it is done again: an editor writes a file in several steps. */
const PAUSE = 60;

/**
 * Calls `run` now and after every change of the files; what it complains of is told, and the watch goes on. Ends with Ctrl+C and gives the
 * exit code of the last time.
 */
export async function watchFiles(files: readonly string[], run: () => number | Promise<number>): Promise<number> {
  let code: number = FINE;
  /** One after the other, however quickly they are asked for. */
  let last: Promise<void> = Promise.resolve();
  const once = async (): Promise<void> => {
    try {
      code = await run();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      tellComplaint(error, false);
      code = error.code;
    }
    complain(paint.faint(`Watching ${count(files.length, 'file')}. Ctrl+C ends.`));
  };
  const watcher = watch([...files], { ignoreInitial: true, atomic: true });
  let waiting: NodeJS.Timeout | undefined;
  return await new Promise<number>((resolve, reject) => {
    const end = (then: () => void): void => {
      clearTimeout(waiting);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      void watcher.close().then(then);
    };
    const stop = (): void => void last.then(() => end(() => resolve(code)));
    const again = (): void => {
      last = last.then(once);
      last.catch((error: unknown) => end(() => reject(error instanceof Error ? error : new Error(String(error)))));
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
    watcher.on('all', () => {
      clearTimeout(waiting);
      waiting = setTimeout(again, PAUSE);
    });
    // What changes while the files are being found would be missed.
    watcher.once('ready', again);
  });
}
