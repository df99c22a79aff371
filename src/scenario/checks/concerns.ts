// Does a message name everybody whom its answers touch, is whoever writes in the middle of a week there on that day, and can it wait as it says?

import { isVerb, listOf, resolveTarget, type EffectsOfFile } from '../effects.ts';
import { intoMap, swap } from '../mend.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

type EventOfFile = ScenarioFile['events'][string];

/** People whom effects name: whose trust or mood moves, who is promised something, who goes away. The whole team is nobody in particular. */
function touchedBy(check: Checker, effects: EffectsOfFile | undefined): readonly string[] {
  if (effects === undefined) return [];
  const moved = Object.keys(effects).flatMap((key) => {
    if (isVerb(key) || key.startsWith('team.')) return [];
    const target = resolveTarget(key, check.scope);
    return target.ok ? target.subjects.filter((subject) => check.scope.has('writer', subject)) : [];
  });
  return [...moved, ...listOf(effects.promise).map(({ to }) => to), ...Object.keys(effects.absent ?? {})];
}

function checkTouched(check: Checker, event: EventOfFile, path: Path): void {
  const touched = new Set([
    ...touchedBy(check, event.effects),
    ...Object.values(event.choices).flatMap((choice) => [...Object.keys(choice.team), ...touchedBy(check, choice.effects)]),
  ]);
  const named = event.concerns ?? [event.from];
  const missing = [...touched].filter((id) => check.scope.has('writer', id) && !named.includes(id));
  // Whoever is not known has been told; who else is concerned hangs on it.
  if (missing.length === 0 || !check.scope.has('writer', event.from)) return;
  const message = `the answers touch ${missing.map((id) => `\`${id}\``).join(', ')}, and nobody says so`;
  const hint = `concerns: [${[...named, ...missing].join(', ')}]`;
  const list = `[${[...named, ...missing].join(', ')}]`;
  const at: Path = [...path, 'concerns'];
  if (event.concerns === undefined) check.atKey('W0314', path, message, hint, intoMap(check.source, path, 'concerns', list));
  else check.atValue('W0314', at, message, hint, swap(check.source.valueSpan(at), list, `name them: ${list}`, false));
}

/** A Monday's message may have been left on the desk; on any other day the writer stands there. */
function checkWriter(check: Checker, event: EventOfFile, path: Path): void {
  const works = check.file.team[event.from]?.works;
  if (event.day === 'mon' || works === undefined || works[event.day] !== undefined) return;
  check.atValue(
    'W0315',
    [...path, 'day'],
    `\`${event.from}\` is not in on that day`,
    `in on ${Object.keys(works).join(', ')}; choose one of these, or another writer`,
  );
}

/** In mid-week a message stops the week, whatever the file says. */
function checkWaits(check: Checker, event: EventOfFile, path: Path): void {
  const at: Path = [...path, 'must-answer'];
  if (event.day === 'mon' || event['must-answer'] || check.source.entry(at) === undefined) return;
  check.atValue(
    'W0323',
    at,
    `a message on ${event.day} stops the week until it is answered`,
    'say day: mon if it can wait; else leave must-answer out',
    swap(check.source.valueSpan(at), 'true', 'write true', false),
  );
}

/** Who is concerned by each message, who writes it, and whether it can wait. */
export function checkConcerns(check: Checker): void {
  for (const [id, event] of Object.entries(check.file.events)) {
    checkTouched(check, event, ['events', id]);
    checkWriter(check, event, ['events', id]);
    checkWaits(check, event, ['events', id]);
  }
}
