// Where a project comes from: what somebody asked for, and beside it the cause, once two hours of looking have found it.

import type { ProjectView, View } from '../../core/index.ts';
import { hours, money, t, weekOfDay } from '../../words/index.ts';
import { shortName } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { BlockButton } from '../shared/block-button.tsx';
import { Prose } from '../shared/prose.tsx';
import { blockFor } from './needs.ts';
import { Term } from '../shared/term.tsx';
import styles from './detail.module.css';

/** What waiting for it costs whom, as far as they have told. */
const costsOf = (project: ProjectView, view: View) =>
  view.stakeholders.flatMap(({ id, costOfDelay = [] }) =>
    costOfDelay.flatMap((cost) => (cost.project === project.id ? [{ id, perWeek: cost.perWeek }] : [])),
  );

export function Origins({ project }: { readonly project: ProjectView }) {
  const texts = useTexts();
  const view = useView();
  const words = texts.projects[project.id];
  const look = blockFor(view, 'find-cause', project.id);
  return (
    <div className={styles['origins']}>
      <section className={styles['origin']}>
        <h2>
          <Term of="need">{t('projects.asked-for', { week: weekOfDay(project.appeared) })}</Term>
        </h2>
        <div className={styles['quote']}>{words !== undefined && <Prose of={words.askedFor} />}</div>
        {costsOf(project, view).map(({ id, perWeek }) => (
          <p key={id}>{t('projects.waiting-costs', { name: shortName(texts, id), amount: money(perWeek, texts.currency) })}</p>
        ))}
      </section>
      <section className={styles['origin']}>
        {project.causeKnown && words?.cause !== undefined ? (
          <>
            <h2>{t('projects.cause')}</h2>
            <Prose of={words.cause} />
          </>
        ) : (
          <>
            <h2>
              <Term of="cause">{t(project.causeKnown ? 'projects.cause' : 'projects.cause-unknown')}</Term>
            </h2>
            <div className={styles['look']}>
              <p>
                {project.causeKnown ? t('projects.cause-as-asked') : t('projects.cause-cost', { hours: hours(view.manager.blockMinutes) })}
              </p>
              {look !== undefined && !project.causeKnown && <BlockButton block={look} />}
            </div>
          </>
        )}
      </section>
    </div>
  );
}
