// Sets, takes out and moves entries of a file's text. Each step answers a whole text; `../document.ts` makes edits of it and looks whether
// it came out as meant.

import { applyEdits, narrowed, type TextEdit } from '../edits.ts';
import type { Plain } from '../parse.ts';
import type { Path } from '../source.ts';
import { insertText } from './insert.ts';
import { entryEnd, entryStart, leadStart, lineStart } from './lines.ts';
import { isAlike, withValue } from './plain.ts';
import { headEnd, isInBraces, replaceEdit, replaceText, splice } from './replace.ts';
import { readTree, type Place, type Tree } from './tree.ts';
import { isList, isPlains } from './write.ts';

const parentOf = (tree: Tree, path: Path): Place | undefined => (path.length === 0 ? undefined : tree.at(path.slice(0, -1)));

const isFirstOfFile = (tree: Tree, place: Place): boolean => place.path.length === 1 && tree.root.items[0] === place;

/** A text with a value at a path; parts that are missing on the way are made. */
export function setText(text: string, path: Path, value: Plain): string {
  const tree = readTree(text);
  if (tree === undefined) return text;
  const place = tree.at(path);
  if (place === undefined) return setMissing(tree, path, value);
  if (isAlike(place.plain, value) && place.style !== 'empty') return text;
  const isMap = place.style === 'map' || place.style === 'flow-map';
  if (isMap && isPlains(value) && Object.keys(value).length > 0 && place.items.length > 0) return setParts(text, place, value);
  const { items } = place;
  if (isList(value) && isList(place.plain) && value.length > 0 && items.length > 0) return setItems(text, place, value);
  if (path.length === 0) return isPlains(value) ? setParts(text, place, value) : text;
  return replaceText(tree, place, value);
}

function setMissing(tree: Tree, path: Path, value: Plain): string {
  let above = path.length - 1;
  while (above > 0 && tree.at(path.slice(0, above)) === undefined) above -= 1;
  const place = tree.at(path.slice(0, above));
  const [key, ...rest] = path.slice(above);
  if (place === undefined || key === undefined) return tree.text;
  const isWanted =
    place.style === 'list' || place.style === 'flow-list'
      ? Number(key) === place.items.length
      : place.plain === null || isPlains(place.plain);
  const inner = rest.length === 0 ? value : withValue(null, rest, value);
  if (!isWanted || inner === undefined) return tree.text;
  return insertText(tree, place, isList(place.plain) ? Number(key) : key, inner);
}

function setParts(text: string, place: Place, value: Readonly<Record<string, Plain>>): string {
  let result = setPlain(text, place, value);
  // What is new comes first, so that a map is never without parts on the way.
  for (const [key, inner] of Object.entries(value)) result = setText(result, [...place.path, key], inner);
  for (const item of place.items) {
    const key = String(item.path.at(-1));
    if (!Object.hasOwn(value, key)) result = removeText(result, [...place.path, key]);
  }
  return result;
}

/** Texts and numbers that stand there with another value, all of them in one reading of the file: a list of translations has hundreds. */
function setPlain(text: string, place: Place, value: Readonly<Record<string, Plain>>): string {
  const tree = readTree(text);
  if (tree === undefined) return text;
  const edits = place.items.flatMap((item): readonly TextEdit[] => {
    const inner = value[String(item.path.at(-1))];
    const isPlain = ['plain', 'quoted', 'block'].includes(item.style) && (typeof inner === 'string' || typeof inner === 'number');
    const edit = !isPlain || isAlike(item.plain, inner) ? undefined : replaceEdit(tree, item, inner);
    return edit === undefined ? [] : narrowed(text, edit);
  });
  return applyEdits(text, edits);
}

/** Items that are the same at the beginning and at the end stay as they are, with their comments. */
function setItems(text: string, place: Place, value: readonly Plain[]): string {
  const old = place.items.map((item) => item.plain);
  let head = 0;
  while (head < old.length && head < value.length && isAlike(old[head], value[head])) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < value.length - head && isAlike(old[old.length - 1 - tail], value[value.length - 1 - tail]))
    tail += 1;
  let result = text;
  const shared = Math.min(old.length, value.length) - head - tail;
  for (let at = head; at < head + shared; at += 1) result = setText(result, [...place.path, at], value[at] ?? null);
  for (let at = old.length - tail - 1; at >= head + shared; at -= 1) result = removeText(result, [...place.path, at]);
  const added = value.slice(head + shared, value.length - tail);
  added.forEach((item, index) => {
    const end = old.length + index;
    result = setText(result, [...place.path, end], item);
    if (tail > 0) result = moveText(result, [...place.path, end], head + shared + index);
  });
  return result;
}

/** A text without the entry at a path, and without the comments directly above it. */
export function removeText(text: string, path: Path): string {
  const tree = readTree(text);
  const place = tree?.at(path);
  const parent = tree === undefined ? undefined : parentOf(tree, path);
  if (tree === undefined || place === undefined || parent === undefined) return text;
  const at = parent.items.indexOf(place);
  const [before, after] = [parent.items[at - 1], parent.items[at + 1]];
  if (parent.items.length === 1) {
    const rest = isList(parent.plain) ? [] : {};
    if (parent.path.length > 0) return replaceText(tree, parent, rest);
    return isInBraces(parent) ? text : splice(text, lineStart(text, entryStart(tree, place)), entryEnd(tree, place), '');
  }
  if (isInBraces(parent)) {
    if (after !== undefined) return splice(text, place.key?.start ?? place.value.start, after.key?.start ?? after.value.start, '');
    return before === undefined ? text : splice(text, before.value.end, Math.max(place.value.end, headEnd(tree, place)), '');
  }
  const start = leadStart(tree, place, isFirstOfFile(tree, place));
  const line = lineStart(text, entryStart(tree, place));
  // The first part behind a dash shares its line with the dash.
  if (place.key !== undefined && text.slice(line, place.key.start).trim() !== '') {
    const next = after?.key?.start;
    return next === undefined ? text : splice(text, place.key.start, next, '');
  }
  const end = entryEnd(tree, place);
  const isBetweenGaps = /(^|\n)\r?\n$/.test(text.slice(0, start)) && /^\r?\n/.test(text.slice(end));
  const gap = isBetweenGaps ? (text[end] === '\r' ? 2 : 1) : 0;
  const isLast = end >= text.length && start > 0 && !text.endsWith('\n');
  return splice(text, isLast ? start - 1 : start, end + gap, '');
}

/** A text in which the entry at a path stands before one of its neighbours, or last. */
export function moveText(text: string, path: Path, before: string | number | undefined): string {
  const tree = readTree(text);
  const place = tree?.at(path);
  const parent = tree === undefined ? undefined : parentOf(tree, path);
  if (tree === undefined || place === undefined || parent === undefined) return text;
  const target = before === undefined ? undefined : parent.items.find((item) => String(item.path.at(-1)) === String(before));
  if (target === place || (before !== undefined && target === undefined)) return text;
  if (isInBraces(parent)) return moveInBraces(tree, parent, place, target);
  const isBehindDash = (one: Place): boolean =>
    one.key !== undefined && text.slice(lineStart(text, one.key.start), one.key.start).trim() !== '';
  if (parent.items.some(isBehindDash)) return text;
  const last = parent.items.at(-1);
  if (last === undefined) return text;
  const [from, to] = [leadStart(tree, place, isFirstOfFile(tree, place)), entryEnd(tree, place)];
  const goal = target === undefined ? entryEnd(tree, last) : leadStart(tree, target, isFirstOfFile(tree, target));
  if (goal >= from && goal <= to) return text;
  const piece = text.slice(from, to).replace(/\r?\n?$/, '\n');
  const isOpen = goal === text.length && !text.endsWith('\n');
  const inserted = isOpen ? `\n${piece.slice(0, -1)}` : piece;
  if (goal < from) return splice(splice(text, from, to, ''), goal, goal, inserted);
  return splice(splice(text, goal, goal, inserted), from, to, '');
}

function moveInBraces(tree: Tree, parent: Place, place: Place, target: Place | undefined): string {
  const { text } = tree;
  const pieceOf = (item: Place): string => text.slice(item.key?.start ?? item.value.start, item.value.end);
  const others = parent.items.filter((item) => item !== place);
  const at = target === undefined ? others.length : others.indexOf(target);
  const order = [...others.slice(0, at), place, ...others.slice(at)];
  // Each slot keeps its place between commas and ends of lines; only what stands in it changes.
  let result = text;
  for (let index = parent.items.length - 1; index >= 0; index -= 1) {
    const [slot, item] = [parent.items[index], order[index]];
    if (slot !== undefined && item !== undefined)
      result = splice(result, slot.key?.start ?? slot.value.start, slot.value.end, pieceOf(item));
  }
  return result;
}
