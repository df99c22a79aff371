// What the worker does for the forms: reads the text's tree, and makes edits of what a form wants. Never throws.

import {
  applyEdits,
  idFrom,
  insertEntry,
  moveEntry,
  readTree,
  removeAt,
  renameFlag,
  renameId,
  setValue,
  type JsonValue,
  type TextEdit,
} from '../../scenario/index.ts';
import type { Path } from '../document/store.ts';
import { partsOf } from '../text/lines.ts';
import type { Changed, ChangeTask, FormAnswer, FormChange, FormTask } from './messages.ts';
import { pack } from './packed.ts';
import { called, freshId, inLanguage, sampleOf } from './sample.ts';

const idsIn = (text: string, path: Path): readonly string[] =>
  (readTree(text)?.at(path)?.items ?? []).map((item) => String(item.path.at(-1)));

/** The language of what is read at a path: of the file, or of a translation. */
function languageOf(text: string, [part, language]: Path): string {
  if (part === 'translations' && language !== undefined) return String(language);
  return /^lang: *["']?([\w-]+)/m.exec(text)?.[1] ?? '';
}

interface Made {
  readonly edits: readonly TextEdit[];
  readonly name?: string;
}

function edited(text: string, change: FormChange): Made {
  const { path } = change.kind === 'rename-flag' ? { path: [] } : change;
  const own = String(path.at(-1));
  switch (change.kind) {
    case 'set':
      return { edits: setValue(text, path, inLanguage(change.value, languageOf(text, path))) };
    case 'remove':
      return { edits: removeAt(text, path) };
    case 'move':
      return { edits: moveEntry(text, path, change.before) };
    case 'add': {
      const name = freshId(idsIn(text, path), idFrom(change.wish) || 'new');
      const sample = inLanguage(sampleOf([...path, name], partsOf(text)), languageOf(text, path));
      return { edits: insertEntry(text, path, name, called(sample, change.wish.trim())), name };
    }
    case 'double': {
      const place = readTree(text)?.at(path);
      const above = path.slice(0, -1);
      const name = freshId(idsIn(text, above), own);
      return place === undefined ? { edits: [] } : { edits: insertEntry(text, above, name, place.plain as JsonValue), name };
    }
    case 'rename': {
      // What cannot be an id would break every place that names it.
      const wish = idFrom(change.wish);
      const name = freshId(idsIn(text, path.slice(0, -1)), wish);
      return wish === '' || wish === own ? { edits: [] } : { edits: renameId(text, path, name), name };
    }
    case 'rename-flag':
      return { edits: renameFlag(text, change.flag, idFrom(change.to)) };
  }
}

function changed({ id, text, change }: ChangeTask): Changed {
  const { edits, name } = edited(text, change);
  const after = applyEdits(text, edits);
  const root = readTree(after)?.root;
  return {
    kind: 'changed',
    id,
    edits,
    text: after,
    ...(root === undefined ? {} : { root: pack(root) }),
    ...(name === undefined ? {} : { name }),
  };
}

export function formTask(task: FormTask): FormAnswer {
  const { id, text } = task;
  if (task.kind === 'change') return changed(task);
  const root = readTree(text)?.root;
  return { kind: 'tree', id, text, ...(root === undefined ? {} : { root: pack(root) }) };
}
