// `rollout fmt FILE…`: scenario files in their canonical layout, comments kept.

import { layOut, readTree } from '../scenario/index.ts';
import { checkText } from './check-file.ts';
import { BROKEN, Complaint, FINE, MISUSE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { answer, answerJson, complain, count } from './output.ts';
import { replaceText } from './write-file.ts';

export interface FmtOptions {
  readonly check?: true;
  readonly json?: true;
}

type State = 'as it was' | 'laid out' | 'not laid out' | 'unreadable';

function format(file: string, isCheck: boolean): State {
  const text = readText(file);
  if (readTree(text) === undefined) {
    complain(`${file} cannot be read as YAML, so it is left as it is; rollout check ${file} tells where`);
    return 'unreadable';
  }
  const result = layOut(text);
  if (result === undefined) {
    const isUnread = checkText(file, text).diagnostics.some(({ code }) => code.startsWith('E01'));
    complain(
      isUnread
        ? `${file} cannot be read as it stands, so it is left so; rollout check ${file} tells what is in the way`
        : `${file} is left as it is: a comment stands where it would be lost. Put it on a line of its own, above what it speaks of`,
    );
    return 'unreadable';
  }
  if (result === text) return 'as it was';
  if (isCheck) return 'not laid out';
  replaceText(file, text, result);
  return 'laid out';
}

/** Lays files out and returns the exit code; with `check`, only looks. */
export function fmt(files: readonly string[], options: FmtOptions): number {
  const isCheck = options.check === true;
  const told: { readonly file: string; readonly state: State }[] = [];
  let unreadable = false;
  for (const given of files) {
    const file = scenarioPath(given);
    try {
      told.push({ file, state: format(file, isCheck) });
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      complain(error.message);
      unreadable = true;
    }
  }
  if (options.json === true)
    answerJson({
      files: told.map(({ file, state }) => ({
        file,
        changed: state === 'laid out' || state === 'not laid out',
        ok: state !== 'unreadable',
      })),
    });
  else {
    for (const { file, state } of told)
      if (state === 'laid out' || state === 'not laid out')
        answer(isCheck ? `${file} is not laid out; rollout fmt ${file} does it` : `${file} laid out.`);
    const same = told.filter(({ state }) => state === 'as it was').length;
    if (same > 0) answer(`${count(same, 'file')} as it should be.`.replace('files as it', 'files as they'));
  }
  if (unreadable) return MISUSE;
  return told.some(({ state }) => state === 'unreadable' || state === 'not laid out') ? BROKEN : FINE;
}
