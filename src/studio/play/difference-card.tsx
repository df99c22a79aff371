// What a change of the text made of the play: the first difference, before and after, and how it stands now.

import { useDesk } from '../page/context.tsx';
import { Button } from '../../panels/kit.ts';
import type { Texts } from '../../scenario/texts.ts';
import { money, points, t } from '../../words/index.ts';
import type { PlayedAgain } from './messages.ts';
import { toldDifference } from './told.ts';
import styles from './play.module.css';

export function DifferenceCard({ result, before, after }: { readonly result: PlayedAgain; readonly before: Texts; readonly after: Texts }) {
  const { play } = useDesk();
  const { difference, weeks, figures, verdicts, leftOut } = result;
  if (difference === undefined) return <p className={styles['same']}>{t('live.same')}</p>;
  const told = toldDifference(difference, before, after);
  const title = (texts: Texts, id: string | undefined): string =>
    id === undefined ? t('live.no-verdict') : (texts.verdicts[id]?.title ?? id);
  return (
    <section className={styles['difference']} aria-labelledby="difference-title">
      <h3 id="difference-title">{t('live.difference', { week: difference.week })}</h3>
      <dl>
        <div className={styles['was']}>
          <dt>{t('live.before')}</dt>
          <dd>{told.before}</dd>
        </div>
        <div className={styles['is']}>
          <dt>{t('live.after')}</dt>
          <dd>{told.after}</dd>
        </div>
      </dl>
      <p>{weeks > 0 ? t('live.as-before', { weeks }) : t('live.as-before-none')}</p>
      <p>
        {t('live.money', { before: money(figures.before.capital, before.currency), after: money(figures.after.capital, after.currency) })}{' '}
        {t('live.trust', { before: points(figures.before.trust), after: points(figures.after.trust) })}
      </p>
      {(verdicts.before !== undefined || verdicts.after !== undefined) && verdicts.before !== verdicts.after && (
        <p>{t('live.verdict', { before: title(before, verdicts.before), after: title(after, verdicts.after) })}</p>
      )}
      {leftOut.length > 0 && <p>{t('live.left-out-more', { count: leftOut.length })}</p>}
      <Button onPress={() => play.accept()}>{t('live.accept')}</Button>
    </section>
  );
}
