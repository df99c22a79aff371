// The brief: one memo before the first Monday, and beside it what there is to work with and what must be true at the end.

import { ArrowLeft, ChevronRight } from 'lucide-react';
import { hours, money, t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { milestoneName } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Goals } from '../shared/goals.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { Prose } from '../shared/prose.tsx';
import { ModePart } from './mode-part.tsx';
import styles from './brief.module.css';

export function BriefScreen() {
  const texts = useTexts();
  const view = useView();
  const show = useSession((session) => session.show);
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <div className={styles['scroll']} role="region" aria-labelledby="brief-title" tabIndex={0}>
          <div className={styles['body']}>
            <article className={styles['memo']} aria-labelledby="brief-title">
              <p className={styles['place']}>
                {texts.place} · {texts.title}
              </p>
              <h1 id="brief-title" {...place('title')}>
                {t('brief.title')}
              </h1>
              <p className={styles['from']}>{t('brief.from', { name: texts.brief.from })}</p>
              <Prose of={texts.brief.text} />
              <ul className={styles['people']} aria-label={t('brief.team')}>
                {view.team.map((person) => (
                  <li key={person.id}>
                    <Portrait id={person.id} />
                    <span>
                      <b>{texts.team[person.id]?.short}</b> {texts.team[person.id]?.role}
                    </span>
                  </li>
                ))}
              </ul>
            </article>
            <aside className={styles['side']}>
              <ModePart />
              <section aria-labelledby="brief-frame">
                <h2 id="brief-frame">{t('brief.frame')}</h2>
                <dl className={styles['figures']}>
                  <Figure name={t('brief.weeks')} value={t('brief.weeks-value', { weeks: view.weeks })} />
                  <Figure name={t('brief.money')} value={money(view.figures.capital, texts.currency)} />
                  <Figure
                    name={t('brief.monthly')}
                    value={t('brief.monthly-value', { amount: money(view.money.monthlyLimit, texts.currency) })}
                  />
                  <Figure name={t('brief.hours')} value={t('brief.hours-value', { hours: hours(view.manager.minutes) })} />
                  <Figure name={t('brief.team')} value={t('brief.team-value', { count: view.team.length })} />
                </dl>
              </section>
              <section aria-labelledby="brief-goals">
                <h2 id="brief-goals">{t('brief.goals')}</h2>
                <Goals />
              </section>
              {view.milestones.length > 0 && (
                <section aria-labelledby="brief-dates">
                  <h2 id="brief-dates">{t('brief.dates')}</h2>
                  <ul className={styles['dates']}>
                    {view.milestones.map((milestone) => (
                      <li key={milestone.id}>{t('brief.date', { name: milestoneName(texts, milestone.id), week: milestone.week })}</li>
                    ))}
                  </ul>
                </section>
              )}
            </aside>
          </div>
        </div>
      </main>
      <footer className={styles['bar']}>
        <Button before={<ArrowLeft size={20} aria-hidden />} onPress={() => show('title')}>
          {t('brief.menu')}
        </Button>
        <Button kind="primary" after={<ChevronRight size={20} aria-hidden />} onPress={() => show('office')}>
          {t('brief.open')}
        </Button>
      </footer>
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure">{value}</dd>
    </div>
  );
}
