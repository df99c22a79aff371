// A scenario's text → rules for the core and texts for pages, or everything that is wrong with it at once.

import type { Rules } from '../core/index.ts';
import { withoutAllowed, type Allowed } from './allow.ts';
import { buildAuthorChecks } from './assemble/author-checks.ts';
import { buildRules } from './assemble/rules.ts';
import { buildTexts } from './assemble/texts.ts';
import type { AuthorCheck } from './author-check.ts';
import { checkAuthorChecks, checkPlayers } from './checks/author-checks.ts';
import { Checker } from './checks/checker.ts';
import { checkChoices } from './checks/choices.ts';
import { checkConcerns } from './checks/concerns.ts';
import { checkNever } from './checks/conditions.ts';
import { checkWritten } from './checks/placeholders.ts';
import { checkTwice } from './checks/twice.ts';
import { checkConditions, checkTexts } from './checks/language.ts';
import { checkReferences } from './checks/references.ts';
import { checkSense } from './checks/sense.ts';
import { hasErrors, inOrder, type Code, type Diagnostic } from './diagnostic.ts';
import { openParts, withoutConsequences } from './consequences.ts';
import { guard, readable } from './guard.ts';
import { swap } from './mend.ts';
import { namesOf } from './name-table.ts';
import { parse } from './parse.ts';
import { checkShape } from './shape.ts';
import { Scope } from './scope.ts';
import { Source } from './source.ts';
import type { Texts } from './texts.ts';
import { translationsOf, type Share } from './translate.ts';

export type Compiled =
  | {
      readonly ok: true;
      readonly rules: Rules;
      readonly texts: Texts;
      /** The texts in other languages, and how much of them is translated. */
      readonly translations: Readonly<Record<string, Texts>>;
      readonly translated: Readonly<Record<string, Share>>;
      readonly checks: readonly AuthorCheck[];
      readonly warnings: readonly Diagnostic[];
      /** Warnings that the file allows, each with its reason. */
      readonly allowed: readonly Allowed[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly allowed?: readonly Allowed[] };

/** Characters in whose place a space can be read, to tell the rest. */
const MAY_BE_READ: readonly Code[] = ['E0103', 'E0104', 'E0124'];
/** Problems after which a part is missing from what is checked; whether the rest makes sense cannot be told then. */
const LEAVES_OUT: readonly Code[] = ['E0105', 'E0106', 'E0108', 'E0113'];

/** More problems than these help nobody; those of later lines wait for the next check. */
export const MOST_TOLD = 100;

/** In the order of the file; errors are not crowded out by warnings. */
function told(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= MOST_TOLD) return inOrder(found);
  const ordered = inOrder(found);
  const errors = ordered.filter((one) => one.severity === 'error').slice(0, MOST_TOLD);
  return inOrder([...errors, ...ordered.filter((one) => one.severity === 'warning').slice(0, MOST_TOLD - errors.length)]);
}

/** `scenarios/harbor-relief.yaml` → `harbor-relief`; undefined for a name that is no scenario file's. */
const idOfFile = (file: string): string | undefined => /(?:^|[/\\])([a-z0-9-]+)\.ya?ml$/.exec(file)?.[1];

/**
 * Compiles a scenario. Never throws, whatever the text: a file of up to 256 KiB is answered within a second.
 * `file` is the name that diagnostics give and, where it is a path to a `.yaml` file, what the scenario's id must match.
 */
export function compileScenario(text: string, file: string): Compiled {
  const written = new Source(text, file);
  const refused = guard(written);
  const clean = refused.length === 0 ? text : refused.every((one) => MAY_BE_READ.includes(one.code)) ? readable(text) : undefined;
  if (clean === undefined) return { ok: false, diagnostics: told(refused) };
  const source = refused.length === 0 ? written : new Source(clean, file);
  const { value, found, leftOut = new Set(), told: toldBefore } = parse(source);
  if (value === undefined) return { ok: false, diagnostics: told([...refused, ...found]) };
  const shape = checkShape(source, value, toldBefore);
  const all: Diagnostic[] = [...refused, ...found, ...shape.found];
  if (shape.file === undefined) return { ok: false, diagnostics: told(all) };

  const open = hasErrors(all) ? openParts(value, new Set([...leftOut, ...shape.leftOut])) : new Set<string>();
  const check = new Checker(shape.file, new Scope(value, open), source, namesOf(value));
  checkReferences(check);
  checkAuthorChecks(check);
  checkConditions(check);
  checkTexts(check);
  const translations = translationsOf(check);
  if (shape.isWhole && !found.some((one) => LEAVES_OUT.includes(one.code))) {
    checkPlayers(check);
    checkNever(check);
    checkSense(check);
    checkChoices(check);
    checkConcerns(check);
    checkWritten(check);
    checkTwice(check);
    const name = idOfFile(file);
    if (name !== undefined && name !== check.file.id)
      check.atValue(
        'W0309',
        ['id'],
        `the id is \`${check.file.id}\`, the file \`${name}\``,
        'links and saves use the id; give both one name',
        swap(source.valueSpan(['id']), name, `write ${name}`, false),
      );
  }
  all.push(...check.found);
  const causes = withoutConsequences(all, open, (one) => source.under(one));
  const { found: left, allowed } = withoutAllowed(source, causes, !hasErrors(all));
  if (hasErrors(left)) return { ok: false, diagnostics: told(left), allowed };
  return {
    ok: true,
    rules: buildRules(check),
    texts: buildTexts(check),
    translations: Object.fromEntries(translations.map(({ language, check: own }) => [language, buildTexts(own)])),
    translated: Object.fromEntries(translations.map(({ language, share }) => [language, share])),
    checks: buildAuthorChecks(check),
    warnings: told(left),
    allowed,
  };
}
