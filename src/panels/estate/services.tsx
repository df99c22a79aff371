// The services: how loaded, and whether they work, in a table.

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
    <table className={styles['services']}>
      <caption className="unseen">{t('estate.services-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('estate.service')}</th>
          <th scope="col">{t('estate.load')}</th>
          <th scope="col">
            <span className="unseen">{t('estate.state')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.services.map((service) => {
          const state = stateOf(service);
          return (
            <tr key={service.id}>
              <th scope="row">{serviceName(texts, service.id)}</th>
              <td className="figure">
                <Load service={service} texts={texts} />
                <Twins service={service} />
                {service.peaks.map(({ week, share }) => (
                  <div key={week} className={styles['muted']}>
                    {t('estate.peak', { week, share: percent(share) })}
                  </div>
                ))}
              </td>
              <td className={styles['state']}>
                <Badge kind={state.kind}>{t(`estate.${state.word}`)}</Badge>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How seldom each stage is missing, and what twins share. Nothing where the scenario leaves it out. */
function Twins({ service }: { readonly service: ServiceView }) {
  return service.stages.flatMap(({ kind, assets, awayAYear, together }) => {
    if (awayAYear === undefined) return [];
    const figures = {
      kind: t(`building.kind.${kind}`),
      count: assets.length,
      minutes: awayAYear < 60 ? t('estate.minutes', { minutes: awayAYear }) : hours(awayAYear),
    };
    return [
      <div key={kind} className={styles['muted']}>
        {together === undefined
          ? t('estate.alone', figures)
          : `${t('estate.twins', figures)}; ${t('estate.together', { share: percent(together) })}`}
      </div>,
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
