// The case for more money, where it is missing for this need: what supports it, what would, and the blocks that write it.

import type { ProjectView } from '../../core/index.ts';
import { CASE_SUPPORTS } from '../../session/types.ts';
import { dayAndWeek, hours, shortList, t } from '../../words/index.ts';
import { useView } from '../session.tsx';
import { BlockButton } from '../shared/block-button.tsx';
import { blockFor } from './needs.ts';
import { Term } from '../shared/term.tsx';
import styles from './running.module.css';

export function CasePart({ project }: { readonly project: ProjectView }) {
  const view = useView();
  const own = project.case;
  if (own === undefined) return undefined;
  const name = (support: (typeof CASE_SUPPORTS)[number]): string => t(`projects.case.${support}`);
  const lacks = CASE_SUPPORTS.filter((support) => !own.supports.includes(support));
  const blocks = (['business-case', 'finance-read'] as const)
    .map((activity) => blockFor(view, activity, project.id))
    .filter((block) => block !== undefined);
  return (
    <section className={styles['part']}>
      <h2>
        <Term of="business-case">{t('projects.case')}</Term>
      </h2>
      <p className={styles['note']}>
        {own.decided === undefined
          ? t('projects.case-left', { hours: hours(own.left) })
          : t('projects.case-whole', { day: dayAndWeek(own.decided) })}
      </p>
      <p>
        {own.supports.length === 0
          ? t('projects.case-bare')
          : t('projects.case-has', { supports: shortList(own.supports.map((support) => name(support))) })}
      </p>
      {own.decided === undefined && lacks.length > 0 && (
        <p className={styles['note']}>{t('projects.case-lacks', { supports: shortList(lacks.map((support) => name(support))) })}</p>
      )}
      {own.decided === undefined && view.money.gap?.again === true && view.money.gap.asked !== undefined && (
        <p>{t('money.case-again', { day: dayAndWeek(view.money.gap.asked) })}</p>
      )}
      {blocks.map((block) => (
        <BlockButton key={block.activity} block={block} />
      ))}
    </section>
  );
}
