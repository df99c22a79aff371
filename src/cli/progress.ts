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

/** One line of a terminal, never two: what is broken cannot be drawn over. The bar goes first where there is no room for all. */
export function progressLine(count: number, of: number | undefined, what: string, rest: string, columns: number): string {
  const most = columns - 1;
  if (of === undefined) return `${count} ${what}`.slice(0, most);
  const full = Math.round((WIDTH * count) / Math.max(1, of));
  const bar = `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] `;
  const said = `${count} of ${of} ${what}`;
  return [`${bar}${said}${rest}`, `${bar}${said}`, `${said}${rest}`, said].find((line) => line.length <= most) ?? said.slice(0, most);
}

/** Counts to `of`; where nobody knows how many there will be, counts alone. */
export function progressTo(of: number | undefined, what: string): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || process.env['TERM'] === 'dumb') return { step: () => undefined, end: () => undefined };
  const began = performance.now();
  let count = 0;
  let drawn = 0;
  const draw = (): void => {
    const seconds = (performance.now() - began) / 1000;
    const rest = of === undefined || count === 0 ? '' : left((seconds / count) * (of - count));
    stderr.write(`\r\u001B[K${progressLine(count, of, what, rest, stderr.columns)}`);
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
