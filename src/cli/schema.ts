// `rollout schema`: the JSON Schema of scenario files, for editors.

import { jsonSchema } from '../scenario/index.ts';
import { FINE } from './exit-codes.ts';
import { answerJson } from './output.ts';

/** Prints the schema and returns the exit code. */
export function schema(): number {
  answerJson(jsonSchema());
  return FINE;
}
