// What was found, told as found: what an asset is, what lies behind a wish, what waiting costs. And where it stays to be read again.

import type { Reveal, View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { money, shortList, t } from '../../words/index.ts';
import { assetName, projectShort, projectTitle, shortName } from '../names.ts';
import { plainText } from '../shared/plain-text.ts';
import type { CauseLink } from './causes.ts';

/** The sentence, with whoever told it where somebody of the team did. `view` is any view of the time or later. */
export function findingText(what: Reveal, by: string | undefined, texts: Texts, view: View): string {
  const found = bare(what, texts, view);
  return by === undefined || texts.team[by] === undefined ? found : t('happenings.told-by', { name: shortName(texts, by), found });
}

function bare(what: Reveal, texts: Texts, view: View): string {
  switch (what.kind) {
    case 'need':
      return t('happenings.revealed.need', { project: projectTitle(texts, what.project) });
    case 'cause': {
      const cause = texts.projects[what.project]?.cause;
      const project = projectShort(texts, what.project);
      return cause === undefined
        ? t('happenings.revealed.cause-as-asked', { project })
        : t('happenings.revealed.cause', { project, cause: plainText(cause) });
    }
    case 'asset': {
      const found = texts.assets[what.asset]?.found;
      const asset = assetName(texts, what.asset);
      return found === undefined ? t('happenings.revealed.asset-as-listed', { asset }) : t('happenings.revealed.asset', { asset, found });
    }
    case 'cost-of-delay': {
      const person = shortName(texts, what.stakeholder);
      const costs = view.stakeholders.find((one) => one.id === what.stakeholder)?.costOfDelay ?? [];
      return costs.length === 0
        ? t('happenings.revealed.cost-of-nothing', { person })
        : t('happenings.revealed.cost-of-delay', {
            person,
            costs: shortList(
              costs.map(({ project, perWeek }) =>
                t('happenings.cost-part', { project: projectShort(texts, project), amount: money(perWeek, texts.currency) }),
              ),
            ),
          });
    }
    case 'behaviour':
      return t('happenings.revealed.behaviour', { person: shortName(texts, what.person) });
  }
}

/** Where the finding stays. */
export function findingLink(what: Reveal, texts: Texts, view: View): CauseLink | undefined {
  switch (what.kind) {
    case 'need':
    case 'cause':
      return {
        label: t('ledger.see', { what: projectShort(texts, what.project) }),
        panel: 'projects',
        thing: { kind: 'project', id: what.project },
      };
    case 'asset':
      return { label: t('ledger.see', { what: assetName(texts, what.asset) }), panel: 'estate', thing: { kind: 'asset', id: what.asset } };
    case 'cost-of-delay': {
      const project = view.stakeholders.find((one) => one.id === what.stakeholder)?.costOfDelay?.[0]?.project;
      return project === undefined
        ? undefined
        : { label: t('ledger.see', { what: projectShort(texts, project) }), panel: 'projects', thing: { kind: 'project', id: project } };
    }
    case 'behaviour':
      return { label: t('ledger.see', { what: shortName(texts, what.person) }), panel: 'team', thing: { kind: 'person', id: what.person } };
  }
}
