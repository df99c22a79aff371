// Do the mechanisms in play fit together, and does what the file says of people and options have the mechanism that reads it?

import type { Mechanism } from '../../core/index.ts';
import type { Fix } from '../edits.ts';
import { intoList } from '../mend.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

/** Mechanisms that do nothing at all while another is off. One that only loses a part of what it does is not named here. */
const NEEDS: Partial<Record<Mechanism, { readonly other: Mechanism; readonly why: string }>> = {
  // Care that is saved is taken from what comes in as support work.
  'toil-reduction': { other: 'tickets', why: 'the care that is saved would be support work' },
  // Only a lead with more room than fits grows.
  growth: { other: 'delegation', why: 'people grow by the room that a level of delegation gives' },
};

/** A mechanism more: what it changes is for the author to weigh. */
const inPlay = (check: Checker, mechanism: Mechanism): Fix | undefined => intoList(check.source, ['start', 'mechanisms'], mechanism);

function checkNamed(check: Checker): void {
  const { mechanisms } = check.file.start;
  mechanisms.forEach((name, index) => {
    const path: Path = ['start', 'mechanisms', index];
    // Told where all lists are looked at.
    if (mechanisms.indexOf(name) < index) return;
    const needs = NEEDS[name];
    if (needs !== undefined && !mechanisms.includes(needs.other))
      check.atValue(
        'W0318',
        path,
        `\`${name}\` does nothing without \`${needs.other}\``,
        `${needs.why}; name ${needs.other} too`,
        inPlay(check, needs.other),
      );
  });
}

function unread(check: Checker, mechanism: Mechanism, path: Path, message: string): void {
  if (!check.file.start.mechanisms.includes(mechanism))
    check.atKey('W0308', path, message, `name ${mechanism} among the mechanisms`, inPlay(check, mechanism));
}

/** Mechanisms, and parts of the file that only one of them reads. */
export function checkMechanisms(check: Checker): void {
  checkNamed(check);
  for (const part of ['team', 'hires'] as const) {
    for (const [id, person] of Object.entries(check.file[part])) {
      if (person.behavior !== undefined) unread(check, 'feedback', [part, id, 'behavior'], 'nobody can put this habit right');
      if (person.offers !== undefined) unread(check, 'attrition', [part, id, 'offers'], 'nobody leaves, so offers change nothing');
    }
  }
  for (const [id, project] of Object.entries(check.file.projects)) {
    for (const [name, option] of Object.entries(project.options)) {
      if (option['saves-care'] !== undefined)
        unread(check, 'toil-reduction', ['projects', id, 'options', name, 'saves-care'], 'this saves no care');
    }
  }
}
