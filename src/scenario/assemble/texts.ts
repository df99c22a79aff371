// The words of a checked scenario file, names filled in and prose compiled, keyed by the ids of its rules.

import type { z } from 'zod';
import type { Checker } from '../checks/checker.ts';
import type { person } from '../schema/people.ts';
import type { Path } from '../source.ts';
import type { ChoiceTexts, EventTexts, LooksTexts, PersonTexts, ProjectTexts, Texts } from '../texts.ts';

const each = <From, To>(map: Readonly<Record<string, From>>, make: (id: string, from: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(map).map(([id, from]) => [id, make(id, from)]));

/** How colleagues call somebody: what the file says, else the first word of the name. */
const firstWord = (name: string): string => name.split(' ')[0] ?? name;

type Person = z.infer<typeof person>;

const looksOf = ({ hair, 'hair-color': hairColour, skin, beard, glasses }: NonNullable<Person['looks']>): LooksTexts => ({
  hair,
  hairColour,
  skin,
  beard,
  glasses,
});

function buildPeople(
  check: Checker,
  part: 'stakeholders' | 'team' | 'hires',
  about: 'wants' | 'about',
): Readonly<Record<string, PersonTexts>> {
  const people: Readonly<Record<string, Pick<Person, 'short' | 'looks'> & { readonly behavior?: string | undefined }>> = check.file[part];
  return each(people, (id, { short, looks, behavior }) => {
    const name = check.line(part, id, 'name');
    return {
      name,
      short: short === undefined ? firstWord(name) : check.line(part, id, 'short'),
      role: check.line(part, id, 'role'),
      about: check.line(part, id, about),
      ...(looks === undefined ? {} : { looks: looksOf(looks) }),
      ...(behavior === undefined ? {} : { behaviour: check.line(part, id, 'behavior') }),
    };
  });
}

const buildProjects = (check: Checker): Texts['projects'] =>
  each(check.file.projects, (id, project): ProjectTexts => ({
    title: check.line('projects', id, 'title'),
    short: check.line('projects', id, 'short'),
    askedFor: check.prose('projects', id, 'asked-for'),
    ...(project.cause === undefined ? {} : { cause: check.prose('projects', id, 'cause') }),
    options: each(project.options, (option) => ({
      label: check.line('projects', id, 'options', option, 'label'),
      note: check.line('projects', id, 'options', option, 'note'),
    })),
  }));

const buildEvents = (check: Checker): Texts['events'] =>
  each(check.file.events, (id, event): EventTexts => ({
    title: check.line('events', id, 'title'),
    message: check.prose('events', id, 'message'),
    choices: each(event.choices, (name, choice): ChoiceTexts => {
      const path: Path = ['events', id, 'choices', name];
      return {
        label: check.line(...path, 'label'),
        because: check.line(...path, 'because'),
        ...(choice.reply === undefined ? {} : { reply: check.prose(...path, 'reply') }),
      };
    }),
    ...(event.known === undefined ? {} : { known: check.line('events', id, 'known') }),
  }));

/** The texts of a file that has passed its checks. */
export function buildTexts(check: Checker): Texts {
  const { file } = check;
  const named = (part: 'departments' | 'services' | 'skills' | 'milestones'): Texts['departments'] =>
    each(file[part] as Readonly<Record<string, unknown>>, (id) => ({ name: check.line(part, id, 'name') }));
  return {
    title: check.line('title'),
    lang: file.lang,
    minutes: file.minutes,
    currency: file.currency,
    place: check.line('place'),
    summary: check.prose('summary'),
    brief: { from: check.line('brief', 'from'), text: check.prose('brief', 'text') },
    floors: each(file.building, (id) => ({ name: check.line('building', id, 'name') })),
    departments: named('departments'),
    services: named('services'),
    skills: named('skills'),
    milestones: named('milestones'),
    assets: each(file.assets, (id, asset) => ({
      name: check.line('assets', id, 'name'),
      ...(asset.found === undefined ? {} : { found: check.line('assets', id, 'found') }),
    })),
    stakeholders: buildPeople(check, 'stakeholders', 'wants'),
    team: { ...buildPeople(check, 'team', 'about'), ...buildPeople(check, 'hires', 'about') },
    projects: buildProjects(check),
    events: buildEvents(check),
    requests: each(file.requests, (id) => ({ title: check.line('requests', id, 'title'), asks: check.prose('requests', id, 'asks') })),
    goals: each(file.goals, (id) => ({ label: check.line('goals', id, 'label') })),
    objectives: each(file.objectives, (id) => ({ text: check.line('objectives', id, 'text') })),
    verdicts: each(file.verdicts, (id) => ({ title: check.line('verdicts', id, 'title'), text: check.prose('verdicts', id, 'text') })),
  };
}
