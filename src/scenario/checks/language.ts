// Reads every condition and every text of the file, so that each slip is told at its place and `assemble/` finds them compiled.

import type { Expr } from '../../core/index.ts';
import type { Checker } from './checker.ts';

/** Goals first: `met(goal)` in a verdict or objective stands for the goal's condition. */
export function checkConditions(check: Checker): void {
  const { goals, objectives, verdicts, events } = check.file;
  const known = new Map<string, Expr>();
  for (const [id, goal] of Object.entries(goals)) {
    const expr = check.readCondition(goal.if, ['goals', id, 'if']);
    if (expr !== undefined) known.set(id, expr);
  }
  for (const [id, objective] of Object.entries(objectives))
    check.readCondition(objective['shows-when'], ['objectives', id, 'shows-when'], known);
  for (const [id, verdict] of Object.entries(verdicts)) check.readCondition(verdict.if, ['verdicts', id, 'if'], known);
  for (const [id, event] of Object.entries(events)) check.readCondition(event.when, ['events', id, 'when']);
  for (const [id, request] of Object.entries(check.file.requests)) check.readCondition(request.when, ['requests', id, 'when']);
  for (const [id, one] of Object.entries(check.file.checks)) check.readExpectation(one.expect, ['checks', id, 'expect'], known);
}

const NAMED = ['building', 'departments', 'services', 'skills', 'milestones'] as const;

function readHead(check: Checker): void {
  const { file } = check;
  check.readLine(file.title, ['title']);
  check.readLine(file.place, ['place']);
  check.readProse(file.summary, ['summary']);
  check.readLine(file.brief.from, ['brief', 'from']);
  check.readProse(file.brief.text, ['brief', 'text']);
}

function readProjects(check: Checker): void {
  for (const [id, project] of Object.entries(check.file.projects)) {
    check.readLine(project.title, ['projects', id, 'title']);
    check.readLine(project.short, ['projects', id, 'short']);
    check.readProse(project['asked-for'], ['projects', id, 'asked-for']);
    check.readProse(project.cause, ['projects', id, 'cause']);
    for (const [name, option] of Object.entries(project.options)) {
      check.readLine(option.label, ['projects', id, 'options', name, 'label']);
      check.readLine(option.note, ['projects', id, 'options', name, 'note']);
    }
  }
}

function readEvents(check: Checker): void {
  for (const [id, event] of Object.entries(check.file.events)) {
    check.readLine(event.title, ['events', id, 'title']);
    check.readProse(event.message, ['events', id, 'message']);
    check.readLine(event.known, ['events', id, 'known']);
    for (const [name, choice] of Object.entries(event.choices)) {
      const path = ['events', id, 'choices', name];
      check.readLine(choice.label, [...path, 'label']);
      check.readLine(choice.because, [...path, 'because']);
      check.readProse(choice.reply, [...path, 'reply']);
    }
  }
}

/** Every text of the file. */
export function checkTexts(check: Checker): void {
  const { file } = check;
  readHead(check);
  for (const part of NAMED) for (const [id, thing] of Object.entries(file[part])) check.readLine(thing.name, [part, id, 'name']);
  for (const [id, asset] of Object.entries(file.assets)) {
    check.readLine(asset.name, ['assets', id, 'name']);
    check.readLine(asset.found, ['assets', id, 'found']);
  }
  for (const [id, one] of Object.entries(file.stakeholders)) {
    for (const key of ['name', 'short', 'role', 'wants'] as const) check.readLine(one[key], ['stakeholders', id, key]);
  }
  for (const part of ['team', 'hires'] as const) {
    for (const [id, one] of Object.entries(file[part])) {
      for (const key of ['name', 'short', 'role', 'about', 'behavior'] as const) check.readLine(one[key], [part, id, key]);
    }
  }
  readProjects(check);
  readEvents(check);
  for (const [id, request] of Object.entries(file.requests)) {
    check.readLine(request.title, ['requests', id, 'title']);
    check.readProse(request.asks, ['requests', id, 'asks']);
  }
  for (const [id, goal] of Object.entries(file.goals)) check.readLine(goal.label, ['goals', id, 'label']);
  for (const [id, objective] of Object.entries(file.objectives)) check.readLine(objective.text, ['objectives', id, 'text']);
  for (const [id, verdict] of Object.entries(file.verdicts)) {
    check.readLine(verdict.title, ['verdicts', id, 'title']);
    check.readProse(verdict.text, ['verdicts', id, 'text']);
  }
}
