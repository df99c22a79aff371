// What stands where the dots would be while nobody has estimated: the team's single guess, and the offer of a range.

import type { ProjectView } from '../../core/index.ts';
import { hours, leadTime, t, weekday, workdays } from '../../words/index.ts';
import { freeBlocks, placeOf, withBlock, withoutBlock } from '../blocks.ts';
import { usePlanning, useSession, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { blockFor, optionInPlay } from './needs.ts';
import { Term } from '../shared/term.tsx';
import styles from './promise.module.css';

export function GuessOnly({ project }: { readonly project: ProjectView }) {
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const option = optionInPlay(project);
  const block = blockFor(view, 'estimate', project.id);
  const isPlanned = block !== undefined && placeOf(block, view) > 0;
  const toggle = (): void => {
    if (block !== undefined) decide({ type: 'set-blocks', blocks: isPlanned ? withoutBlock(view, block) : withBlock(view, block) });
  };
  return (
    <div className={styles['guess']}>
      <div className={styles['guess-head']}>
        <h3>{t('projects.guess-work', { days: workdays(project.guess) })}</h3>
        <Badge kind="plain">
          <Term of="guess">{t('projects.guess-badge')}</Term>
        </Badge>
      </div>
      <p className={styles['sub']}>
        {option !== undefined &&
          project.order === undefined &&
          t('projects.guess-lead', { lead: leadTime(option.leadMin, option.leadMax).toLowerCase() })}{' '}
        {t('projects.one-guess')}
      </p>
      {project.rangeOn !== undefined && <p className={styles['sub']}>{t('projects.range-coming', { day: weekday(project.rangeOn) })}</p>}
      {block !== undefined && (
        <>
          <Button
            wide
            tinted={isPlanned}
            aria-pressed={isPlanned}
            isDisabled={!canPlan || (!isPlanned && freeBlocks(view) === 0)}
            onPress={toggle}
          >
            {t(isPlanned ? 'projects.range-planned' : 'projects.range-offer')}
          </Button>
          <p className={styles['sub']}>
            {!isPlanned && freeBlocks(view) === 0
              ? t('projects.no-block')
              : t('projects.range-cost', { hours: hours(view.manager.blockMinutes) })}
          </p>
        </>
      )}
    </div>
  );
}
