// Adapting, as a screen of the studio: templates and shipped scenarios to begin with, and the workbench to go on in.

import { cards } from 'virtual:scenarios';
import { t } from '../../words/index.ts';
import { Adapt, type AdaptBase } from '../adapt/index.ts';
import { useDesk } from './context.tsx';
import { shipped, templates } from './sources.ts';

const TEMPLATES = ['one-project', 'two-stakeholders', 'full-quarter'] as const;

function baseOf(id: string, load: AdaptBase['load']): AdaptBase {
  const template = TEMPLATES.find((one) => one === id);
  if (template !== undefined) return { id, title: t(`begin.template.${template}`), about: t(`begin.template.${template}-about`), load };
  const card = cards.find((one) => one.id === id);
  const about = card === undefined ? '' : `${card.place} · ${t('title.facts', { weeks: card.weeks, minutes: card.minutes })}`;
  return { id, title: card?.title ?? id, about, load };
}

// Those that are whole come first: a trainer who adapts wants to play.
const BASES = [...shipped, ...templates];

/** The tab's own store; some browsers refuse even to be asked for it. */
function shelfOfTab(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

export function AdaptScreen({ trouble }: { readonly trouble: string | undefined }) {
  const { studio } = useDesk();
  const bases = BASES.map(({ id, load }) => baseOf(id, load));
  return (
    <Adapt
      shelf={shelfOfTab()}
      trouble={trouble}
      bases={bases}
      onDone={(text, name, toRead) => {
        studio.open(
          text,
          name,
          toRead.map(({ path, was }) => ({ path, was })),
        );
        studio.show({ screen: 'bench', ...(toRead.length > 0 ? { tab: 'texts', pane: 'side' } : {}) });
      }}
      onLeave={() => studio.show({ screen: 'begin' })}
    />
  );
}
