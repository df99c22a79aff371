// The line under the name on a card: "Case work · last talk week 1", "Server · serves the case database".

import type { View } from '../../core/index.ts';
import type { Texts } from '../../session/types.ts';
import { shortList, t, weekOfDay } from '../../words/index.ts';
import { departmentName, personTexts, serviceName } from '../names.ts';

export function personLine(texts: Texts, view: View, id: string): string {
  const stakeholder = view.stakeholders.find((entry) => entry.id === id);
  const about = personTexts(texts, id).role;
  if (stakeholder === undefined) {
    const last = view.team.find((entry) => entry.id === id)?.lastOneToOne;
    return last === undefined ? about : t('building.card.last-one-to-one', { about, week: weekOfDay(last) });
  }
  return stakeholder.lastTalk === undefined
    ? t('building.card.no-talk', { about })
    : t('building.card.last-talk', { about, week: weekOfDay(stakeholder.lastTalk) });
}

export function assetLine(texts: Texts, view: View, id: string): string {
  const asset = view.assets.find((entry) => entry.id === id);
  if (asset === undefined) return '';
  const services = [...asset.serves, ...asset.covers].map((service) => serviceName(texts, service));
  const kind = t(`building.kind.${asset.kind}`);
  return services.length === 0 ? kind : t('building.card.kind-for', { kind, services: shortList(services) });
}

export const floorLine = (texts: Texts, view: View, id: string): string =>
  shortList(view.departments.filter((entry) => entry.floor === id).map((entry) => departmentName(texts, entry.id)));
