// A line of progress on stderr, drawn over itself, only where a person looks at a terminal.

/** Milliseconds between two drawings. */
const PAUSE = 200;
const WIDTH = 24;

export interface Progress {
  step(): void;
  end(): void;
}

function left(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  return seconds < 90 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}

/** Counts to `of`; where nobody knows how many there will be, counts alone. */
export function progressTo(of: number | undefined, what: string): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || process.env['TERM'] === 'dumb') return { step: () => undefined, end: () => undefined };
  const began = performance.now();
  let count = 0;
  let drawn = 0;
  const draw = (): void => {
    if (of === undefined) {
      stderr.write(`\r\u001B[K${count} ${what}`);
      return;
    }
    const full = Math.round((WIDTH * count) / Math.max(1, of));
    const seconds = (performance.now() - began) / 1000;
    const rest = count === 0 ? '' : left((seconds / count) * (of - count));
    stderr.write(`\r\u001B[K[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${count} of ${of} ${what}${rest}`);
  };
  draw();
  return {
    step() {
      count += 1;
      if (performance.now() - drawn < PAUSE && count !== of) return;
      drawn = performance.now();
      draw();
    },
    end: () => void stderr.write('\r\u001B[K'),
  };
}
