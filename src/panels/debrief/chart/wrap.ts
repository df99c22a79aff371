// Lines of a text in a drawing, which does not break lines by itself. By counting letters: where it errs, a line is a little shorter.

/** Width of a letter of 16 px semibold type, on average, with something to spare (measured on the page's sentences). */
const LETTER = 8.6;

export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Width of a figure of 16 px semibold type: all as wide as the widest (measured). */
const FIGURE = 10.2;

/** About how wide a text of 16 px is. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= '0' && letter <= '9' ? FIGURE : LETTER), 0);
