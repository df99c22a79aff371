// What the things that a condition names are called: by the compiled texts of a scenario, or by its file as it stands.

import type { ArgumentKind } from '../../core/index.ts';
import type { Texts, Tree } from '../../scenario/index.ts';
import { isMessageKey, t } from '../../words/index.ts';

export type AnyKind = ArgumentKind | 'rule' | 'verdict' | 'goal';
/** `of` is the name before it: the project of an option, the event of a choice. What has no name goes by its id. */
export type NameOf = (kind: AnyKind, id: string, of: string | undefined) => string;

function ruleName(id: string): string {
  const key = `findings.mistake.${id}`;
  return isMessageKey(key) ? t(key) : id;
}

const own = <Value>(of: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined =>
  of !== undefined && Object.hasOwn(of, id) ? of[id] : undefined;

export const namesOfTexts =
  (texts: Texts): NameOf =>
  (kind, id, of) => {
    switch (kind) {
      case 'project':
        return own(texts.projects, id)?.short ?? id;
      case 'option':
        return own(own(texts.projects, of ?? '')?.options, id)?.label ?? id;
      case 'stakeholder':
        return own(texts.stakeholders, id)?.short ?? id;
      case 'person':
      case 'member':
        return own(texts.team, id)?.short ?? id;
      case 'department':
        return own(texts.departments, id)?.name ?? id;
      case 'service':
        return own(texts.services, id)?.name ?? id;
      case 'asset':
        return own(texts.assets, id)?.name ?? own(texts.projects, id)?.short ?? id;
      case 'skill':
        return own(texts.skills, id)?.name ?? id;
      case 'event':
        return own(texts.events, id)?.title ?? id;
      case 'choice':
        return own(own(texts.events, of ?? '')?.choices, id)?.label ?? id;
      case 'goal':
        return own(texts.goals, id)?.label ?? id;
      case 'verdict':
        return own(texts.verdicts, id)?.title ?? id;
      case 'rule':
        return ruleName(id);
      case 'flag':
        return id;
    }
  };

/** Where a thing of a kind stands in a file, and which of its texts is its name; the first that is there. */
const PLACES: Readonly<
  Record<Exclude<AnyKind, 'rule' | 'flag'>, readonly (readonly [part: string, texts: readonly string[], inside?: string])[]>
> = {
  project: [['projects', ['short', 'title']]],
  option: [['projects', ['label'], 'options']],
  stakeholder: [['stakeholders', ['short', 'name']]],
  person: [['team', ['short', 'name']]],
  member: [
    ['team', ['short', 'name']],
    ['hires', ['short', 'name']],
  ],
  department: [['departments', ['name']]],
  service: [['services', ['name']]],
  asset: [
    ['assets', ['name']],
    ['projects', ['short', 'title']],
  ],
  skill: [['skills', ['name']]],
  event: [['events', ['title']]],
  choice: [['events', ['label'], 'choices']],
  goal: [['goals', ['label']]],
  verdict: [['verdicts', ['title']]],
};

/** Colleagues call somebody by the first word of the name where the file does not say. */
const called = (text: string, key: string, part: string): string =>
  key === 'name' && ['stakeholders', 'team', 'hires'].includes(part) ? (text.split(' ')[0] ?? text) : text;

export const namesOfTree =
  (tree: Tree): NameOf =>
  (kind, id, of) => {
    if (kind === 'rule') return ruleName(id);
    if (kind === 'flag') return id;
    for (const [part, texts, inside] of PLACES[kind])
      for (const key of texts) {
        const found = tree.at([part, ...(inside === undefined ? [] : [of ?? '', inside]), id, key])?.plain;
        if (typeof found === 'string') return called(found, key, part);
      }
    return id;
  };
