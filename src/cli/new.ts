// `rollout new ID`: a commented scenario that passes its checks and plays, to be changed from there.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, isId, setValue } from '../scenario/index.ts';
import { Complaint, FINE } from './exit-codes.ts';
import { readText } from './files.ts';
import { answer, answerJson } from './output.ts';

const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

/** The project's folders, from where the built program stands: `build/cli/`. */
const scenariosFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const templatesFolder = path.join(scenariosFolder, 'templates');

export interface NewOptions {
  readonly template: string;
  readonly lang: string;
  readonly to?: string;
  readonly json?: true;
}

const templateNames = (): readonly string[] =>
  readdirSync(templatesFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

/** The schema as an editor finds it from a file's folder. */
function schemaFrom(folder: string): string {
  const schema = path.join(scenariosFolder, 'scenario.schema.json');
  const near = path.relative(path.resolve(folder), schema).split(path.sep).join('/');
  return near.startsWith('.') ? near : `./${near}`;
}

/** Writes a new scenario file and returns the exit code. */
export function newScenario(id: string, { template, lang, to = '.', json }: NewOptions): number {
  if (!isId(id)) throw new Complaint(`\`${id}\` cannot be an id: take small letters, digits and single hyphens, such as my-office`);
  if (!templateNames().includes(template))
    throw new Complaint(`there is no template \`${template}\`; there is ${templateNames().join(', ')}`);
  if (!LANGUAGE.test(lang)) throw new Complaint('say --lang with a language tag, such as en or de');
  const file = path.join(to, `${id}.yaml`);
  if (existsSync(file)) throw new Complaint(`${file} is there already; choose another id, or move it away`);
  const text = readText(path.join(templatesFolder, `${template}.yaml`)).replace(/\$schema=\S+/, () => `$schema=${schemaFrom(to)}`);
  const named = applyEdits(text, setValue(text, ['id'], id));
  const whole = lang === 'en' ? named : applyEdits(named, setValue(named, ['lang'], lang));
  try {
    writeFileSync(file, whole, { flag: 'wx' });
  } catch {
    throw new Complaint(`${file}: it cannot be written`);
  }
  if (json === true) answerJson({ file, template, id });
  else {
    answer(`${file} is yours now, made from ${template}. It can be played as it stands.`);
    if (lang !== 'en') answer(`Its texts are English; they are to be replaced by yours (${lang}).`);
    answer(`\n  rollout check ${file}\n  rollout play ${file} --bot planner\n  rollout test ${file}`);
  }
  return FINE;
}
