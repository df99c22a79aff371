// Does every id name a thing that stands in the file? And does no id name two things that share a name space?

import { isVerb, listOf, resolveTarget, type EffectsOfFile } from '../effects.ts';
import { rename } from '../mend.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

function checkReveal(check: Checker, reveal: EffectsOfFile['reveal'], path: Path): void {
  check.refs('project', reveal?.need, [...path, 'need']);
  check.refs('project', reveal?.cause, [...path, 'cause']);
  check.refs('asset', reveal?.asset, [...path, 'asset']);
  check.refs('stakeholder', reveal?.['cost-of-delay'], [...path, 'cost-of-delay']);
}

function checkEffects(check: Checker, effects: EffectsOfFile | undefined, path: Path): void {
  if (effects === undefined) return;
  for (const key of Object.keys(effects)) {
    if (isVerb(key)) continue;
    const target = resolveTarget(key, check.scope);
    if (target.ok) continue;
    const { start, end } = check.source.keySpan([...path, key]);
    const dot = key.indexOf('.');
    const span =
      target.part === 'subject' ? { start, end: start + dot } : target.part === 'stock' ? { start: start + dot + 1, end } : { start, end };
    check.tell(target.code, span, target.message, target.hint, rename(span, target.instead));
  }
  listOf(effects.promise).forEach((promise, index) => {
    const at: Path = Array.isArray(effects.promise) ? [...path, 'promise', index] : [...path, 'promise'];
    check.ref('stakeholder', promise.to, [...at, 'to']);
    check.ref('project', promise.for, [...at, 'for']);
  });
  checkReveal(check, effects.reveal, [...path, 'reveal']);
  check.refs('project', effects.ask?.estimate, [...path, 'ask', 'estimate']);
  check.keys('project', effects.order, [...path, 'order']);
  for (const [project, option] of Object.entries(effects.order ?? {})) {
    if (check.scope.has('project', project)) check.ref('option', option, [...path, 'order', project], project);
  }
  check.refs('asset', effects.fail, [...path, 'fail']);
  check.refs('asset', effects['fail-unless-protected'], [...path, 'fail-unless-protected']);
  check.refs('asset', effects.fix, [...path, 'fix']);
  check.refs('service', effects.restore, [...path, 'restore']);
  check.refs('service', effects['bring-back'], [...path, 'bring-back']);
  check.keys('asset', effects.replace, [...path, 'replace']);
  check.keys('person', effects.absent, [...path, 'absent']);
  check.keys('project', effects.effort, [...path, 'effort']);
  check.keys('project', effects.delay, [...path, 'delay']);
  check.ref('project', effects.prefer, [...path, 'prefer']);
}

function checkPeople(check: Checker): void {
  const { departments, stakeholders, team } = check.file;
  for (const [id, department] of Object.entries(departments)) {
    const path: Path = ['departments', id];
    check.ref('stakeholder', department.head, [...path, 'head']);
    check.refs('service', department.uses, [...path, 'uses']);
    check.ref('floor', department.at, [...path, 'at']);
    if (department.at === undefined && !check.scope.has('floor', id)) {
      check.atKey('E0304', path, `the department \`${id}\` has no floor`, `say at: one of ${check.scope.ids('floor').join(', ')}`);
    }
  }
  for (const [id, stakeholder] of Object.entries(stakeholders)) {
    check.ref('floor', stakeholder.at, ['stakeholders', id, 'at']);
    check.keys('project', stakeholder['cost-of-delay'], ['stakeholders', id, 'cost-of-delay']);
  }
  for (const part of ['team', 'hires'] as const) {
    for (const [id, person] of Object.entries(check.file[part])) {
      const path: Path = [part, id];
      check.ref('floor', person.at, [...path, 'at']);
      check.keys('skill', person.skills, [...path, 'skills']);
      checkReveal(check, person.notices, [...path, 'notices']);
      const other = Object.hasOwn(stakeholders, id)
        ? 'a stakeholder'
        : part === 'hires' && Object.hasOwn(team, id)
          ? 'in the team'
          : undefined;
      if (other !== undefined)
        check.atKey('E0205', path, `\`${id}\` is ${other} already`, 'messages and names must tell them apart; rename one');
    }
  }
}

function checkKit(check: Checker): void {
  const { assets, projects } = check.file;
  for (const [id, asset] of Object.entries(assets)) {
    const path: Path = ['assets', id];
    check.ref('floor', asset.at, [...path, 'at']);
    check.refs('service', asset.serves, [...path, 'serves']);
    check.keys('service', asset.capacity, [...path, 'capacity']);
    check.keys('service', asset.inventory.capacity, [...path, 'inventory', 'capacity']);
    check.refs('service', asset.covers, [...path, 'covers']);
    check.refs('asset', asset.protects, [...path, 'protects']);
    check.refs('asset', asset.inventory.protects ?? [], [...path, 'inventory', 'protects']);
  }
  for (const [id, project] of Object.entries(projects)) {
    const path: Path = ['projects', id];
    if (Object.hasOwn(assets, id))
      check.atKey('E0205', path, `\`${id}\` is an asset already`, 'what a project makes is named by the project; rename one');
    check.ref('stakeholder', project.sponsor, [...path, 'sponsor']);
    check.ref('floor', project.at, [...path, 'at']);
    check.refs('service', project.serves, [...path, 'serves']);
    check.refs('old-asset', project.replaces, [...path, 'replaces']);
    check.refs('stakeholder', project['revealed-by'], [...path, 'revealed-by']);
    for (const [name, option] of Object.entries(project.options)) {
      const at: Path = [...path, 'options', name];
      check.keys('skill', option.effort, [...at, 'effort']);
      check.keys('service', option.capacity, [...at, 'capacity']);
      check.refs('project', option.needs, [...at, 'needs']);
      check.refs('service', option.covers, [...at, 'covers']);
      check.refs('asset', option.protects, [...at, 'protects']);
    }
  }
}

function checkEvents(check: Checker): void {
  for (const [id, event] of Object.entries(check.file.events)) {
    const path: Path = ['events', id];
    check.ref('writer', event.from, [...path, 'from']);
    check.refs('writer', event.concerns, [...path, 'concerns']);
    check.ref('choice', event['if-silent'], [...path, 'if-silent'], id);
    checkEffects(check, event.effects, [...path, 'effects']);
    for (const [name, choice] of Object.entries(event.choices)) {
      check.keys('person', choice.team, [...path, 'choices', name, 'team']);
      checkEffects(check, choice.effects, [...path, 'choices', name, 'effects']);
    }
  }
}

function checkRequests(check: Checker): void {
  for (const [id, request] of Object.entries(check.file.requests)) {
    check.ref('stakeholder', request.from, ['requests', id, 'from']);
    check.ref('project', request.for, ['requests', id, 'for']);
  }
}

/** Every reference of the file. Conditions check their own. */
export function checkReferences(check: Checker): void {
  const { start } = check.file;
  check.keys('skill', start['my-skills'], ['start', 'my-skills']);
  check.ref('floor', start['my-floor'], ['start', 'my-floor']);
  checkPeople(check);
  checkKit(check);
  checkEvents(check);
  checkRequests(check);
}
