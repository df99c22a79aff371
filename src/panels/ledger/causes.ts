// The sentence of a cause, the name of the thing it was about, and the link to the decision or message it came from.

import type { CauseCode, Decision, EventId, View } from '../../core/index.ts';
import type { Root, WhyLine } from '../../coach/index.ts';
import type { Panel, Texts, Thing } from '../../session/types.ts';
import { projectOfBridge } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { thingOf } from '../blocks.ts';
import { assetName, departmentName, eventTitle, projectShort, serviceName, shortName } from '../names.ts';
import { blockName, decisionName } from '../verbs.ts';
import type { Row } from './week.ts';

/** What a department compares with its expectations. The sentences have words of their own for these; they are no names. */
const COMPARED: readonly string[] = ['reliability', 'speed', 'date', 'assurance', 'tangibles'];

/** What an `about` id names, by the cause: ids are unique only within their kind. */
function aboutName(code: CauseCode, about: string, texts: Texts, view: View): string {
  if (COMPARED.includes(about) && texts.services[about] === undefined) return about;
  const promise = view.promises.find((entry) => entry.id === about);
  if (promise !== undefined) return projectShort(texts, promise.project);
  if (code.startsWith('service-') && texts.services[about] !== undefined) return serviceName(texts, about);
  if (texts.projects[about] !== undefined) return projectShort(texts, about);
  if (texts.assets[about] !== undefined || projectOfBridge(about) !== undefined) return assetName(texts, about);
  if (texts.services[about] !== undefined) return serviceName(texts, about);
  if (texts.events[about] !== undefined) return eventTitle(texts, about);
  if (texts.departments[about] !== undefined) return departmentName(texts, about);
  const option = Object.values(texts.projects).find((project) => project.options[about] !== undefined)?.options[about];
  return option?.label ?? shortName(texts, about);
}

/** Whom or what a group of causes concerns. */
export function subjectOf(subject: string, texts: Texts): string {
  if (texts.stakeholders[subject] !== undefined || texts.team[subject] !== undefined) return shortName(texts, subject);
  if (texts.departments[subject] !== undefined) return departmentName(texts, subject);
  return texts.projects[subject] === undefined ? t('ledger.run-subject') : projectShort(texts, subject);
}

export function causeText(line: WhyLine, subject: string, texts: Texts, view: View): string {
  const { root } = line;
  const choice = root.kind === 'event' && root.choice !== undefined ? texts.events[root.event]?.choices[root.choice]?.label : undefined;
  const about =
    line.code === 'choice' && choice !== undefined
      ? choice
      : line.about === undefined
        ? eventOf(root, texts)
        : aboutName(line.code, line.about, texts, view);
  return t(`causes.${line.code}`, { name: subjectOf(subject, texts), about });
}

/** An author's event names itself where the posting names nothing. "none" is what the sentences know. */
const eventOf = (root: Root, texts: Texts): string => (root.kind === 'event' ? eventTitle(texts, root.event) : 'none');

export interface CauseLink {
  readonly label: string;
  readonly panel: Panel;
  readonly thing?: Thing;
  /** The message to open in the inbox. */
  readonly message?: EventId;
}

/** Where a cause leads; absent where nobody decided anything. */
export function linkOf(line: WhyLine, subject: string, texts: Texts, view: View): CauseLink | undefined {
  switch (line.root.kind) {
    case 'decision':
      return decisionLink(line.root.decision, line, subject, texts, view);
    case 'event':
      return { label: t('ledger.event-link', { title: eventTitle(texts, line.root.event) }), panel: 'inbox', message: line.root.event };
    case 'mechanism':
      return undefined;
  }
}

function decisionLink(decision: Decision, line: WhyLine, subject: string, texts: Texts, view: View): CauseLink {
  const label = decisionName(texts, view, decision);
  switch (decision.type) {
    case 'set-blocks': {
      // A week's blocks are one decision: name the block that this cause is about, by the thing it was done to.
      const at = decision.blocks.findIndex((block) => {
        const thing = thingOf(block, view);
        return thing !== undefined && (thing.id === line.about || thing.id === subject);
      });
      const block = decision.blocks[at];
      return block === undefined
        ? { label, panel: 'plan' }
        : { label: t('ledger.block-link', { what: blockName(texts, view, block), block: at + 1 }), panel: 'plan' };
    }
    case 'set-standing':
    case 'skip-standing':
    case 'run-week':
    case 'set-note':
      return { label, panel: 'plan' };
    case 'promise':
      return {
        label: t('ledger.promise-link', { project: projectShort(texts, decision.project), week: decision.week }),
        panel: 'promises',
      };
    case 'answer':
      return { label, panel: 'inbox', message: decision.event };
    case 'accept-risk':
      return { label, panel: decision.risk === 'unmet' ? 'projects' : 'estate' };
    case 'rule-request':
      return { label, panel: 'inbox' };
    case 'notify':
      return { label, panel: texts.projects[decision.about] === undefined ? 'estate' : 'projects' };
    case 'patch':
      return { label, panel: 'estate', thing: { kind: 'asset', id: decision.asset } };
    case 'set-on-call':
      return { label, panel: 'team' };
    case 'set-overtime':
    case 'pin':
    case 'shadow':
    case 'train':
    case 'hire':
    case 'end-contract':
      return { label, panel: 'team', thing: { kind: 'person', id: decision.person } };
    case 'set-order':
    case 'set-limit':
      return { label, panel: 'projects' };
    case 'set-lead':
    case 'set-delegation':
    case 'choose-option':
    case 'order':
    case 'plan-cutover':
    case 'set-done':
    case 'submit-change':
    case 're-decide':
    case 'expedite':
      return { label, panel: 'projects', thing: { kind: 'project', id: decision.project } };
  }
}

/** The cause that moved a figure most; said in its row where there is no room beside the table, and on the Monday after. */
export function weightiest(row: Row): { readonly line: WhyLine; readonly subject: string } | undefined {
  if (row.word === 'unchanged') return undefined;
  const lines = (row.why?.groups ?? []).flatMap(({ subject, lines: own }) => own.map((line) => ({ line, subject })));
  return [...lines].sort((a, b) => Math.abs(b.line.delta) - Math.abs(a.line.delta))[0];
}
