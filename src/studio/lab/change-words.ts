// A change of the file that the balance proposes, in words: the field and the thing as they are called, the value, and what stands there now.

import type { Expr } from '../../core/index.ts';
import { readTree, type Texts, type Tree } from '../../scenario/index.ts';
import { locale, t } from '../../words/index.ts';
import { namesOfTexts } from '../conditions/names.ts';
import { sayCondition } from '../conditions/say.ts';
import type { Path } from '../document/store.ts';
import { calledField, calledThing } from '../forms/called.ts';
import { partName } from '../page/part-names.ts';

export interface ProposedChange {
  readonly path: Path;
  readonly value: string | number | boolean;
  /** The value as a condition, where it is one. */
  readonly condition?: Expr | undefined;
}

const shown = (value: unknown): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(locale(), { maximumFractionDigits: 6 }).format(value)
    : typeof value === 'boolean'
      ? t(value ? 'form.yes' : 'form.no')
      : String(value);

/** The things on the way to a field, the nearest first: the option, then its project; the part of the file where there is none. */
function thingOf(tree: Tree | undefined, path: Path): string {
  const things = path
    .slice(0, -1)
    .map((_step, at) => calledThing(tree, path.slice(0, at + 1)))
    .filter((one) => one !== undefined);
  return things.length === 0 ? partName(String(path[0])) : things.reverse().join(', ');
}

/** `text` is the file as it stands. */
export function changeWords({ path, value, condition }: ProposedChange, text: string, texts: Texts): string {
  const tree = readTree(text);
  const before = tree?.at(path)?.plain;
  const field = calledField(path).text;
  const thing = thingOf(tree, path);
  const said = condition === undefined ? shown(value) : sayCondition(condition, namesOfTexts(texts), texts.currency);
  return before === undefined || condition !== undefined
    ? t('lab.balance.change', { field, thing, value: said })
    : t('lab.balance.change-from', { field, thing, value: said, before: shown(before) });
}
