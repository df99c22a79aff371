// The services: whether they work and how loaded they are; folded below, what each hangs on and its busy weeks.

import type { AssetId, ServiceView, View } from '../../core/index.ts';
import { hours, number, percent, shortList, t } from '../../words/index.ts';
import { assetName, serviceName } from '../names.ts';
import type { Texts } from '../../session/types.ts';
import { useTexts } from '../session.tsx';
import { Badge, type BadgeKind } from '../shared/badge.tsx';
import styles from './estate.module.css';

/** From this load on answers slow down (ten-thousandths, M40). */
const NEARLY_FULL = 7_000;
const NORMAL = 10_000;

function stateOf(service: ServiceView): { readonly kind: BadgeKind; readonly word: 'down' | 'slow' | 'full' | 'up' } {
  if (!service.up) return { kind: 'critical', word: 'down' };
  if (service.slowdown > NORMAL) return { kind: 'warn', word: 'slow' };
  return service.unmeasured.length === 0 && (service.load ?? 0) >= NEARLY_FULL
    ? { kind: 'warn', word: 'full' }
    : { kind: 'ok', word: 'up' };
}

export function Services({ view }: { readonly view: View }) {
  const texts = useTexts();
  return (
    <ul className={styles['services']} aria-label={t('estate.services-caption')}>
      {view.services.map((service) => {
        const state = stateOf(service);
        const more = [...twinsOf(service), ...peaksOf(service)];
        return (
          <li key={service.id}>
            <div className={styles['top']}>
              <h3>{serviceName(texts, service.id)}</h3>
              <Badge kind={state.kind}>{t(`estate.${state.word}`)}</Badge>
            </div>
            <p className="figure">
              <Load service={service} texts={texts} />
            </p>
            {more.length > 0 && (
              <details className={styles['more']}>
                <summary>{t('estate.more')}</summary>
                <ul>
                  {more.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The weeks that ask for more than usual, in one line. */
function peaksOf({ peaks }: ServiceView): readonly string[] {
  if (peaks.length === 0) return [];
  return [t('estate.peaks', { weeks: shortList(peaks.map(({ week, share }) => t('estate.peak', { week, share: percent(share) }))) })];
}

/** How seldom each stage is missing, and what twins share. Nothing where the scenario leaves it out. */
function twinsOf(service: ServiceView): readonly string[] {
  return service.stages.flatMap(({ kind, assets, awayAYear, together }) => {
    if (awayAYear === undefined) return [];
    const figures = {
      kind: t(`building.kind.${kind}`),
      count: assets.length,
      minutes: awayAYear < 60 ? t('estate.minutes', { minutes: awayAYear }) : hours(awayAYear),
    };
    return [
      together === undefined
        ? t('estate.alone', figures)
        : `${t('estate.twins', figures)}; ${t('estate.together', { share: percent(together) })}`,
    ];
  });
}

/** How full it is, as far as somebody has measured it or the list says; else where to look. */
function Load({ service, texts }: { readonly service: ServiceView; readonly texts: Texts }) {
  const { capacity, load, unmeasured } = service;
  if (capacity === undefined || load === undefined)
    return unmeasured.length === 0 ? (
      t('estate.no-limit')
    ) : (
      <>
        {t('estate.not-measured')} <span className={styles['muted']}>{t('estate.to-look-at', { assets: namesOf(unmeasured, texts) })}</span>
      </>
    );
  const figures = { demand: number(service.demand), capacity: number(capacity) };
  return (
    <>
      {percent(load)}{' '}
      <span className={styles['muted']}>{t(unmeasured.length === 0 ? 'estate.load-of' : 'estate.load-listed', figures)}</span>
    </>
  );
}

const namesOf = (assets: readonly AssetId[], texts: Texts): string => shortList(assets.map((id) => assetName(texts, id)));
