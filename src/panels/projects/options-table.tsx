// Options side by side, once they have been compared: the same certain facts in the same order, the chosen column set off.

import { Check, Send } from 'lucide-react';
import type { OptionView, ProjectView, Week } from '../../core/index.ts';
import { openOptions } from '../../session/types.ts';
import { money, t } from '../../words/index.ts';
import { optionLabel, projectTitle } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { forecastOf } from './needs.ts';
import { optionRows } from './option-words.ts';
import { Term } from '../shared/term.tsx';
import styles from './options.module.css';

export function OptionsTable({ project, week }: { readonly project: ProjectView; readonly week: Week }) {
  const texts = useTexts();
  const view = useView();
  const forecasts = useSession((session) => session.forecasts);
  const inPlay = project.order?.option ?? project.chosen;
  const rows = optionRows({
    project,
    texts,
    week,
    weeks: view.weeks,
    forecast: (option) => forecastOf(forecasts, project, option.id),
    demand: (id) => view.services.find((service) => service.id === id)?.demand ?? 0,
  });
  const mark = (option: OptionView): string | undefined => (option.id === inPlay ? styles['chosen'] : undefined);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('projects.options')}>
      <table className={styles['table']}>
        <caption className="unseen">{t('projects.options-caption', { project: projectTitle(texts, project.id) })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('projects.aspect')}</span>
            </th>
            {project.options.map((option) => (
              <th key={option.id} scope="col" className={mark(option)}>
                {optionLabel(texts, project.id, option.id)}
                {option.id === inPlay && <span className="unseen">, {t('projects.chosen')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.term === undefined ? row.label : <Term of={row.term}>{row.label}</Term>}</th>
              {project.options.map((option, index) => (
                <td key={option.id} className={cx(mark(option), row.isStrong && styles['strong'], 'figure')}>
                  {row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
          <tr className={styles['deeds']}>
            <th scope="row">
              <span className="unseen">{t('projects.decide')}</span>
            </th>
            {project.options.map((option) => (
              <td key={option.id} className={mark(option)}>
                <Deeds project={project} option={option} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Choose, then order. An order that has gone out leaves nothing to press, but for the main options after a bridge. */
export function Deeds({ project, option }: { readonly project: ProjectView; readonly option: OptionView }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const label = optionLabel(texts, project.id, option.id);
  const isChosen = project.chosen === option.id;
  if (!openOptions(project, view.day).includes(option)) return undefined;
  return (
    <div className={styles['buttons']}>
      <Button
        wide
        tinted={isChosen}
        isDisabled={!canPlan}
        before={isChosen ? <Check size={18} aria-hidden /> : undefined}
        aria-label={isChosen ? t('projects.unchoose-option', { option: label }) : t('projects.choose-option', { option: label })}
        onPress={() => decide({ type: 'choose-option', project: project.id, ...(isChosen ? {} : { option: option.id }) })}
      >
        {t(isChosen ? 'projects.chosen' : 'projects.choose')}
      </Button>
      {isChosen && (
        <Button
          wide
          isDisabled={!canPlan}
          before={<Send size={18} aria-hidden />}
          aria-label={`${t('projects.order', { amount: money(option.price, texts.currency) })}: ${label}`}
          onPress={() => decide({ type: 'order', project: project.id, option: option.id })}
        >
          {t('projects.order', { amount: money(option.price, texts.currency) })}
        </Button>
      )}
    </div>
  );
}
