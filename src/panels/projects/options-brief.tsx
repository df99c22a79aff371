// Options before anybody has compared them: what each is called, what it is, its price. The rest is worth two hours.

import type { ProjectView } from '../../core/index.ts';
import { hours, money, t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { useTexts, useView } from '../session.tsx';
import { cx } from '../shared/cx.ts';
import { BlockButton } from '../shared/block-button.tsx';
import { blockFor } from './needs.ts';
import { Deeds } from './options-table.tsx';
import { Term } from '../shared/term.tsx';
import styles from './options.module.css';

export function OptionsBrief({ project }: { readonly project: ProjectView }) {
  const texts = useTexts();
  const view = useView();
  const compare = blockFor(view, 'compare', project.id);
  const inPlay = project.order?.option ?? project.chosen;
  return (
    <section className={styles['brief']} aria-labelledby="options-title">
      <h2 id="options-title">
        <Term of="options">{t('projects.options')}</Term>
      </h2>
      <ul className={styles['cards']}>
        {project.options.map((option) => {
          const words = texts.projects[project.id]?.options[option.id];
          return (
            <li key={option.id} className={cx(styles['card'], option.id === inPlay && styles['card-chosen'])}>
              <h3>{words?.label ?? option.id}</h3>
              <p>{words?.note}</p>
              {option.bridge === true && <p className={styles['note']}>{t('projects.role.bridge')}</p>}
              <b className="figure">{money(option.price, texts.currency)}</b>
              <Deeds project={project} option={option} />
            </li>
          );
        })}
      </ul>
      {project.order === undefined && (
        <div className={styles['compare']} {...pointedAt('compare')}>
          <p className={styles['note']}>{t('projects.not-compared', { hours: hours(view.manager.blockMinutes) })}</p>
          {compare !== undefined && <BlockButton block={compare} />}
        </div>
      )}
    </section>
  );
}
