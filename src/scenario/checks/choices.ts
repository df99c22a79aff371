// Are an event's choices real choices? Each gives a reason, each helps somewhere and hurts somewhere.

import { isVerb, listOf, type EffectsOfFile } from '../effects.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

type Choice = ScenarioFile['events'][string]['choices'][string];

/** Stocks of which more is worse. */
const BAD_STOCKS: readonly string[] = ['fatigue', 'expectation'];
const BAD_VERBS: readonly (keyof EffectsOfFile)[] = ['fail', 'fail-unless-protected', 'absent', 'delay', 'fix'];
const GOOD_VERBS: readonly (keyof EffectsOfFile)[] = ['reveal', 'ask', 'restore', 'bring-back', 'replace'];

/** Whether effects gain something and lose something. Verbs such as `promise` and `order` cut both ways. */
function sides(effects: EffectsOfFile): { readonly helps: boolean; readonly hurts: boolean } {
  let [helps, hurts] = [false, false];
  for (const [key, value] of Object.entries(effects)) {
    if (typeof value === 'number' && value !== 0) {
      const bad = key === 'monthly' || BAD_STOCKS.includes(key.split('.')[1] ?? '');
      if (value > 0 !== bad) helps = true;
      else hurts = true;
    } else if (!isVerb(key) && typeof value === 'object') {
      // `{ set: 50 }` helps whoever was below, and hurts whoever was above.
      [helps, hurts] = [true, true];
    } else if (isVerb(key) && value !== undefined) {
      const verb = key as keyof EffectsOfFile;
      if (!BAD_VERBS.includes(verb)) helps = true;
      if (!GOOD_VERBS.includes(verb)) hurts = true;
      if (key === 'replace') hurts = true;
    }
  }
  return { helps, hurts };
}

function checkChoice(check: Checker, id: string, choice: Choice, path: Path): void {
  if (choice.because === undefined) {
    const hint =
      'a player may ask why anyone would pick it. Say it in one sentence a sensible manager would use, for instance: “A date without a look is a guess with your name on it.”';
    check.atKey('W0301', path, `the choice \`${id}\` has no \`because\``, hint);
  }
  const { helps, hurts: loses } = sides(choice.effects ?? {});
  const hurts = loses || choice.hours > 0 || choice.money > 0 || Object.keys(choice.team).length > 0;
  if (helps && !hurts)
    check.atKey(
      'W0302',
      path,
      `the choice \`${id}\` only helps`,
      'a choice is hard when it gains on one measure and loses on another; what does it cost?',
    );
  if (hurts && !helps)
    check.atKey(
      'W0303',
      path,
      `the choice \`${id}\` only hurts`,
      'a choice is hard when it gains on one measure and loses on another; whom does it serve?',
    );
}

function checkEffects(check: Checker, effects: EffectsOfFile | undefined, path: Path): void {
  if (effects === undefined) return;
  const { weeks } = check.file.start;
  const many = Array.isArray(effects.promise);
  listOf(effects.promise).forEach((promise, index) => {
    const at: Path = many ? [...path, 'promise', index, 'week'] : [...path, 'promise', 'week'];
    if (promise.week > weeks) check.atValue('E0301', at, `week ${promise.week} is after the end`, `the run has ${weeks} weeks`);
  });
  const unread = check.scope.unreadFlags();
  for (const flag of listOf(effects.flag)) {
    if (unread.includes(flag))
      check.atKey('W0308', [...path, 'flag'], `no condition asks for the flag \`${flag}\``, 'ask for it with flag(…), or leave it out');
  }
}

/** Every event's choices. */
export function checkChoices(check: Checker): void {
  const { events } = check.file;
  for (const [id, event] of Object.entries(events)) {
    const path: Path = ['events', id];
    const choices = Object.entries(event.choices);
    if (choices.length === 0) check.atKey('E0303', [...path, 'choices'], `the event \`${id}\` has no choices`, 'two to four answers');
    else if (choices.length < 2 || choices.length > 4)
      check.atKey(
        'W0306',
        [...path, 'choices'],
        `\`${id}\` has ${choices.length === 1 ? 'one choice' : `${choices.length} choices`}`,
        'two to four can be weighed against each other',
      );
    for (const [name, choice] of choices) checkChoice(check, name, choice, [...path, 'choices', name]);
    if (event.when === false) check.atValue('W0313', [...path, 'when'], 'this event never happens', 'false holds in no week');
    checkEffects(check, event.effects, [...path, 'effects']);
    for (const [name, choice] of choices) checkEffects(check, choice.effects, [...path, 'choices', name, 'effects']);
  }
}
