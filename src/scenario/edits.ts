// Changes of a text, as data: what a fix, the formatter and the studio's forms hand out, so that everything else in the file stays
// letter for letter as its author wrote it.

/** The letters from `from` up to, without, `to` (UTF-16 units from the start of the text) become `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A way to mend a problem. `isSafe` where it cannot change what the author meant, so that it may be applied unasked. */
export interface Fix {
  /** What it does, in the imperative and without a full stop: put the sentence in quotes. */
  readonly title: string;
  readonly isSafe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Applies edits that all speak of the same text. Where two overlap, the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [done, at] = ['', 0];
  for (const { from, to, insert } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at);
}

/** The one edit between two texts: what they share at the beginning and at the end is left alone. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [{ from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) }];
}

/** The edit without the letters that stay the same at its beginning and at its end; none where all of them do. */
export function narrowed(text: string, { from, to, insert }: TextEdit): readonly TextEdit[] {
  return editBetween(text.slice(from, to), insert).map((one) => ({ from: from + one.from, to: from + one.to, insert: one.insert }));
}
