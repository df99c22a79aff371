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
