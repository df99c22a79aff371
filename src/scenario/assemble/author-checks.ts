// The author's checks of a checked file as what the laboratory can play: decisions of the core by week, and what is expected.

import { asId, type ChoiceId, type Decision, type EventId, type Week } from '../../core/index.ts';
import type { AuthorCheck } from '../author-check.ts';
import type { Checker } from '../checks/checker.ts';
import { listOf } from '../effects.ts';
import { decisionsOf } from '../plan-parts.ts';
import { list } from './list.ts';

export const buildAuthorChecks = (check: Checker): readonly AuthorCheck[] =>
  list(check.file.checks, (id, one) => {
    const place = ['checks', id, 'expect'];
    const { start } = check.source.valueSpan(place);
    const line = check.source.lineOf(start);
    return {
      id,
      seeds: listOf(one.seed).map(String),
      ...(one.bot === undefined ? {} : { bot: one.bot }),
      plans: new Map<Week, readonly Decision[]>(
        Object.entries(one.decisions ?? {}).map(([week, plan]) => [Number(week), [plan, ...plan.next].flatMap(decisionsOf)]),
      ),
      answers: new Map<EventId, ChoiceId>(
        Object.entries(one.answers).map(([event, choice]) => [asId<EventId>(event), asId<ChoiceId>(choice)]),
      ),
      expect: check.expectation(...place),
      expected: String(one.expect),
      line: line + 1,
      column: start - check.source.lineStart(line) + 1,
    };
  });
