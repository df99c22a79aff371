// What the condition in a field says, in words. Where it cannot be read, the problem beside it says so.

import { useMemo } from 'react';
import { parseExpectation, Scope, type Tree } from '../../scenario/index.ts';
import type { Expr } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { namesOfTree } from '../conditions/names.ts';
import { sayCondition } from '../conditions/say.ts';
import type { Path } from '../document/store.ts';
import { sentence } from '../page/problem-words.ts';
import { useForm } from './use-form.tsx';
import styles from './form.module.css';

const USUAL_CURRENCY = 'USD';

/** Goals by themselves: “the goal … is met” says more than the goal's own condition in its place. */
function goalsOf(tree: Tree): ReadonlyMap<string, Expr> {
  const ids = (tree.at(['goals'])?.items ?? []).map(({ path }) => String(path.at(-1)));
  return new Map(ids.map((id) => [id, { op: 'call', name: 'met', ids: [id] } as unknown as Expr]));
}

/** The sentence of a condition in the file; undefined where it cannot be read. */
export function conditionIn(tree: Tree, value: unknown): string | undefined {
  const root = tree.root.plain;
  if (typeof value !== 'string' || typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
  const parsed = parseExpectation(value, new Scope(root as ConstructorParameters<typeof Scope>[0]), goalsOf(tree));
  if (!parsed.ok) return undefined;
  const currency = tree.at(['currency'])?.plain;
  return sayCondition(parsed.expr, namesOfTree(tree), typeof currency === 'string' ? currency : USUAL_CURRENCY);
}

export function ConditionNote({ id, path }: { readonly id: string; readonly path: Path }) {
  const { tree } = useForm();
  const value = tree.at(path)?.plain;
  const said = useMemo(() => conditionIn(tree, value), [tree, value]);
  return said === undefined ? undefined : (
    <p id={id} className={styles['says']}>
      {t('form.in-words', { sentence: sentence(said) })}
    </p>
  );
}
