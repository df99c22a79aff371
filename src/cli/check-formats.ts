// What `rollout check` found, for programs: one JSON object, annotations of GitHub's, and SARIF 2.1.0, which code hosts and editors read.

import path from 'node:path';
import { CODES, severityOf, type Code, type Diagnostic } from '../scenario/index.ts';
import type { Checked } from './check-file.ts';

export const FORMATS = ['human', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** The shape that `docs` promise to programs; what is new in it is only ever added. */
export const forJson = ({ file, ok, translated, diagnostics, allowed, fixed }: Checked): object => ({
  file,
  ok,
  translated,
  diagnostics: diagnostics.map(({ code, severity, message, line, column, hint, fix }) => ({
    code,
    severity,
    message,
    line,
    column,
    ...(hint === undefined ? {} : { hint }),
    ...(fix === undefined ? {} : { fix: { title: fix.title, isSafe: fix.isSafe, edits: fix.edits } }),
  })),
  ...(allowed.length === 0
    ? {}
    : { allowed: allowed.map(({ diagnostic: { code, line, column }, because }) => ({ code, line, column, because })) }),
  ...(fixed.length === 0 ? {} : { fixed }),
});

// A line of GitHub's workflow commands: `::error file=…,line=…::message`.
const inData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line for each problem, as GitHub shows them beside the lines of a change. */
export function forGitHub({ file, diagnostics }: Checked): readonly string[] {
  return diagnostics.map(({ severity, code, message, line, column, length, hint }) => {
    const place = `file=${inProperty(slashed(file))},line=${line},col=${column},endLine=${line},endColumn=${column + length}`;
    const said = hint === undefined ? message : `${message}\n${hint}`;
    return `::${severity} ${place},title=${inProperty(code)}::${inData(said)}`;
  });
}

const slashed = (file: string): string => file.split(path.sep).join('/');

/** A relative address where the file is given so: code hosts find it in the tree then. */
const addressOf = (file: string): string =>
  (path.isAbsolute(file) ? 'file://' : '') + slashed(file).split('/').map(encodeURIComponent).join('/');

const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const rule = (code: Code): object => ({
  id: code,
  shortDescription: { text: CODES[code] },
  help: { text: `rollout explain ${code}` },
  defaultConfiguration: { level: severityOf(code) },
});

function fixesOf(diagnostic: Diagnostic, uri: string): object {
  const { fix } = diagnostic;
  if (fix === undefined) return {};
  const replacements = fix.edits.map(({ from, to, insert }) => ({
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text: insert },
  }));
  return { fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }] };
}

/** Everything of one call in one log. */
export function forSarif(checked: readonly Checked[], version: string): object {
  const all = checked.flatMap(({ file, diagnostics, allowed }) => [
    ...diagnostics.map((diagnostic) => ({ file, diagnostic, because: undefined })),
    ...allowed.map(({ diagnostic, because }) => ({ file, diagnostic, because })),
  ]);
  const codes = [...new Set(all.map(({ diagnostic }) => diagnostic.code))].toSorted();
  return {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rollout', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: all.map(({ file, diagnostic, because }) => {
          const { code, severity, message, hint, line, column, length } = diagnostic;
          const uri = addressOf(file);
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: severity,
            message: { text: hint === undefined ? message : `${message}\n${hint}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri },
                  region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
                },
              },
            ],
            ...fixesOf(diagnostic, uri),
            ...(because === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: because }] }),
          };
        }),
      },
    ],
  };
}
