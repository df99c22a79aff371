// The door of the scenario compiler. Texts alone are in `texts.ts`, which brings no parser along.

export { allowance, type Allowed } from './allow.ts';
export { BOT_WORDS, CHECK_FUNCTIONS, RULE_WORDS, type AuthorCheck, type CheckFunctionName, type Expectation } from './author-check.ts';
export { checkOf, type CheckAsked } from './check-of.ts';
export { ALL_CODES, codeOf, diagnosticsPage, explain, PAGES, shownExample, type Page } from './codes/index.ts';
export { compileScenario, MOST_TOLD, type Compiled } from './compile.ts';
export { CODES, hasErrors, severityOf, type Code, type Diagnostic, type Severity } from './diagnostic.ts';
export { EXCERPT, excerptOf, formatDiagnostic, harmless, NO_PAINT, type Excerpt, type Paint } from './format-diagnostic.ts';
export { applyEdits, type Fix, type TextEdit } from './edits.ts';
export { isTooDeep, MAX_BYTES, MAX_DEPTH } from './guard.ts';
export { asId as idFrom } from './likely-value.ts';
export { mendAll, type Mend } from './mend-all.ts';
export { parseExpectation, parseExpression } from './expressions.ts';
export { nearest, suggest } from './names.ts';
export { printExpression } from './print-expression.ts';
export { fingerprint, isProperName, MADE_FROM, STALE } from './fingerprint.ts';
export { FORMAT, type ScenarioFile } from './schema.ts';
export { jsonSchema, type JsonSchema } from './schema/json-schema.ts';
export { isId } from './schema/values.ts';
export { Scope } from './scope.ts';
export type * from './texts.ts';
export type { Share } from './translate.ts';
export { buildOf, fieldAt, isListOfMaps, isNeeded, keysOf, valuesOf, wordsOf, type Field } from './schema-walk.ts';
export {
  editBetween,
  formatScenario,
  insertEntry,
  layOut,
  moveEntry,
  readTree,
  removeAt,
  replaceValues,
  renameFlag,
  renameId,
  setValue,
  Tree,
  type JsonValue,
  type Place,
  type Style,
} from './document.ts';
export { kindAt } from './schema-walk.ts';
export {
  acceptTranslations,
  importTranslations,
  standingOf,
  translatable,
  type Imported,
  type Standing,
  type TranslatableText,
  type TranslatedText,
} from './l10n.ts';
export { referencePage } from './reference.ts';
export { isPlaceholder, placeholderIn } from './placeholders.ts';
export { formatOf, migrateScenario, type Migration } from './migrate.ts';
