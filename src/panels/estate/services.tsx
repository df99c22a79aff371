// The services: how loaded, and whether they work, in a table.

import type { ServiceView, View } from '../../core/index.ts';
import { number, percent, t } from '../../words/index.ts';
import { serviceName } from '../names.ts';
import { useTexts } from '../session.tsx';
import { Badge, type BadgeKind } from '../shared/badge.tsx';
import styles from './estate.module.css';

/** From this load on answers slow down (ten-thousandths, M40). */
const NEARLY_FULL = 7_000;
const NORMAL = 10_000;

function stateOf(service: ServiceView): { readonly kind: BadgeKind; readonly word: 'down' | 'slow' | 'full' | 'up' } {
  if (!service.up) return { kind: 'critical', word: 'down' };
  if (service.slowdown > NORMAL) return { kind: 'warn', word: 'slow' };
  return service.load >= NEARLY_FULL ? { kind: 'warn', word: 'full' } : { kind: 'ok', word: 'up' };
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
                {service.capacity === undefined ? (
                  t('estate.no-limit')
                ) : (
                  <>
                    {percent(service.load)}{' '}
                    <span className={styles['muted']}>
                      {t('estate.load-of', { demand: number(service.demand), capacity: number(service.capacity) })}
                    </span>
                  </>
                )}
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
