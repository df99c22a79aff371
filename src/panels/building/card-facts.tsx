// What the player knows about the selected thing, in a line under its name and a few sentences. Figures that nobody looked at say so.

import type { AssetView, DepartmentView, View } from '../../core/index.ts';
import type { Panel, Texts, Thing } from '../../session/types.ts';
import { dayAndWeek, hours, points, t, weekOfDay } from '../../words/index.ts';
import { useLayout } from '../layout.ts';
import { FigureSince } from '../ledger/since-start.tsx';
import { waitingMessages } from '../messages.ts';
import { ageOf, departmentName, eventTitle, personTexts, projectShort, shortName } from '../names.ts';
import { useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Say } from '../shared/say.tsx';
import { saysOfDepartment } from './department-says.ts';
import { assetLine, floorLine, personLine } from './lines.ts';
import styles from './card.module.css';

export function CardLine({ thing }: { readonly thing: Thing }) {
  const texts = useTexts();
  const view = useView();
  switch (thing.kind) {
    case 'stakeholder':
    case 'person':
      return personLine(texts, view, thing.id);
    case 'asset':
      return assetLine(texts, view, thing.id);
    case 'floor':
      return floorLine(texts, view, thing.id);
    case 'project':
      return undefined;
  }
}

export function CardFacts({ thing }: { readonly thing: Thing }) {
  const texts = useTexts();
  const view = useView();
  switch (thing.kind) {
    case 'stakeholder':
      return <StakeholderFacts id={thing.id} texts={texts} view={view} />;
    case 'person':
      return (
        <div className={styles['facts']}>
          <p>{personTexts(texts, thing.id).about}</p>
          <MessageLink from={thing.id} />
          <PanelLink panel="team" />
        </div>
      );
    case 'asset': {
      const asset = view.assets.find((entry) => entry.id === thing.id);
      return asset === undefined ? undefined : <AssetFactsPart asset={asset} />;
    }
    case 'floor':
      return (
        <div className={styles['facts']}>
          {view.departments
            .filter((entry) => entry.floor === thing.id)
            .map((entry) => (
              <DepartmentFacts key={entry.id} department={entry} view={view} />
            ))}
        </div>
      );
    case 'project':
      return undefined;
  }
}

function StakeholderFacts({ id, texts, view }: { readonly id: string; readonly texts: Texts; readonly view: View }) {
  const promise = view.promises.find((entry) => entry.to === id && entry.state === 'open');
  const own = view.stakeholders.find((entry) => entry.id === id);
  const trust = own?.trust;
  const asks = own?.voice?.asks ?? 0;
  const ruledUntil = own?.ruledUntil;
  return (
    <div className={styles['facts']}>
      {promise === undefined ? (
        <p>{personTexts(texts, id).about}</p>
      ) : (
        <p>
          <Say k="building.card.promised" project={projectShort(texts, promise.project)} week={promise.week} />
        </p>
      )}
      {trust !== undefined && (
        <FigureSince
          stock="trust"
          subject={id}
          unit="points"
          name={t('building.card.trust')}
          owner={shortName(texts, id)}
          value={t('building.card.of-hundred', { value: points(trust) })}
          now={trust}
          view={view}
        />
      )}
      {ruledUntil !== undefined && <p>{t('building.card.ruled', { day: dayAndWeek(ruledUntil) })}</p>}
      {asks > 0 && <p>{t('building.card.asks-time', { time: hours(asks) })}</p>}
      <MessageLink from={id} />
    </div>
  );
}

/** Opens a panel. On a phone the card lies over it, and goes. */
function useOpenPanel(): (panel: Panel) => void {
  const store = useSessionStore();
  const isSmall = useLayout() !== 'desk';
  return (panel) => {
    store.getState().openPanel(panel);
    if (isSmall) store.getState().select(undefined);
  };
}

/** How a department is served: how content it is and how much working time it lost, each with its causes. */
function DepartmentFacts({ department, view }: { readonly department: DepartmentView; readonly view: View }) {
  const { id, people, grows, satisfaction, minutesLost } = department;
  const owner = departmentName(useTexts(), id);
  return (
    <div className={styles['department']}>
      <p>
        <b>{owner}</b> {t('building.card.people', { people })}
        {grows.map((step) => ` · ${t('building.card.grows', { count: step.people, week: step.week })}`)}
      </p>
      <FigureSince
        stock="satisfaction"
        subject={id}
        unit="points"
        name={t('building.card.satisfaction')}
        owner={owner}
        value={t('building.card.of-hundred', { value: points(satisfaction) })}
        now={satisfaction}
        view={view}
      />
      <FigureSince
        stock="minutes-lost"
        subject={id}
        unit="time"
        name={t('building.card.lost')}
        owner={owner}
        value={hours(minutesLost)}
        now={minutesLost}
        view={view}
      />
      {saysOfDepartment(department, view).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function MessageLink({ from }: { readonly from: string }) {
  const texts = useTexts();
  const message = waitingMessages(useView()).find((entry) => entry.from === from);
  const openPanel = useOpenPanel();
  if (message === undefined) return undefined;
  return (
    <>
      <p>
        <Say k="building.card.asks" title={eventTitle(texts, message.event)} />
      </p>
      <div className={styles['links']}>
        <Button kind="quiet" onPress={() => openPanel('inbox')}>
          {t('building.card.open-message')}
        </Button>
      </div>
    </>
  );
}

function PanelLink({ panel }: { readonly panel: 'team' | 'estate' }) {
  const openPanel = useOpenPanel();
  return (
    <div className={styles['links']}>
      <Button kind="quiet" onPress={() => openPanel(panel)}>
        {t(`building.card.open-${panel}`)}
      </Button>
    </div>
  );
}

function AssetFactsPart({ asset }: { readonly asset: AssetView }) {
  const age = ageOf(asset.facts.value);
  const restore = asset.lastRestore;
  return (
    <div className={styles['facts']}>
      {!asset.up && (
        <p>{asset.backBy === undefined ? t('building.card.broken-open') : t('building.card.broken', { when: dayAndWeek(asset.backBy) })}</p>
      )}
      <p>
        {asset.facts.seen === undefined
          ? t('building.card.age', { age })
          : t('building.card.age-seen', { age, week: weekOfDay(asset.facts.seen) })}
      </p>
      {asset.kind === 'back-up' && (
        <p>
          {restore === undefined
            ? t('building.card.restore-never')
            : t(restore.worked ? 'building.card.restore-worked' : 'building.card.restore-failed', { week: weekOfDay(restore.day) })}
        </p>
      )}
      <PanelLink panel="estate" />
    </div>
  );
}
