// The ledger of promises: what is open and how it stands, what can be said in time, what ended how, and who has no date.

import { ArrowRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Block, PromiseView, Week } from '../../core/index.ts';
import { dayAndWeek, hours, t, weekOfDay } from '../../words/index.ts';
import { freeBlocks, placeOf, withBlock, withoutBlock } from '../blocks.ts';
import { fullName, projectTitle, shortName } from '../names.ts';
import { warningFor } from '../projects/needs.ts';
import { Stepper } from '../projects/stepper.tsx';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { PromiseBadge } from '../shared/promise-badge.tsx';
import card from '../shared/card.module.css';
import { Term } from '../shared/term.tsx';
import styles from './promises.module.css';

export function PromisesPanel() {
  const view = useView();
  const { promisesOpen: open, promisesKept: kept, promisesBroken: broken } = view.figures;
  const running = view.promises.filter((promise) => promise.state === 'open').sort((a, b) => a.week - b.week);
  const ended = view.promises.filter((promise) => promise.state !== 'open').sort((a, b) => (b.ended ?? 0) - (a.ended ?? 0));
  return (
    <PanelFrame title={t('promises.title')} aside={<Term of="promise">{t('promises.summary', { open, kept, broken })}</Term>}>
      {view.promises.length === 0 && <p className={styles['note']}>{t('promises.empty')}</p>}
      {running.length > 0 && (
        <ul className={styles['list']} aria-label={t('promises.open')}>
          {running.map((promise) => (
            <li key={promise.id}>
              <OpenCard promise={promise} />
            </li>
          ))}
        </ul>
      )}
      <ProblemLine of={['set-blocks', 'promise']} />
      <NoDates />
      {ended.length > 0 && (
        <PanelPart title={t('promises.ended')}>
          <ul className={styles['list']}>
            {ended.map((promise) => (
              <li key={promise.id} className={styles['ended']}>
                <Head promise={promise} />
              </li>
            ))}
          </ul>
        </PanelPart>
      )}
    </PanelFrame>
  );
}

function Head({ promise }: { readonly promise: PromiseView }) {
  const texts = useTexts();
  return (
    <div className={cx(card['head'], styles['head'])}>
      <Portrait id={promise.to} />
      <div className={styles['words']}>
        <b>{projectTitle(texts, promise.project)}</b>
        <span>{fullName(texts, promise.to)}</span>
        <span>
          {t('promises.by', { week: promise.week })}
          {promise.firstWeek !== promise.week && (
            <span className={styles['note']}> · {t('promises.first', { week: promise.firstWeek })}</span>
          )}
        </span>
      </div>
      <PromiseBadge promise={promise} />
    </div>
  );
}

function OpenCard({ promise }: { readonly promise: PromiseView }) {
  const view = useView();
  const left = Math.max(0, promise.week - view.week);
  const told = promise.warnings.at(-1);
  const select = useSession((session) => session.select);
  const openPanel = useSession((session) => session.openPanel);
  const seeProject = (): void => {
    openPanel('projects');
    select({ kind: 'project', id: promise.project });
  };
  return (
    <article className={cx(card['card'], styles['card'])}>
      <Head promise={promise} />
      <p className={styles['note']}>
        {t('promises.weeks-left', { weeks: left })} · {t('promises.made', { when: dayAndWeek(promise.made) })},{' '}
        {t(promise.estimated ? 'promises.with-estimate' : 'promises.on-the-spot')}
        {promise.confidence !== undefined && ` · ${t('promises.confidence', { percent: `${promise.confidence} %` })}`}
      </p>
      {told !== undefined && (
        <p className={styles['note']}>
          {told.newWeek === undefined
            ? t('promises.warned-on', { week: weekOfDay(told.day) })
            : t('promises.warned-to', { week: weekOfDay(told.day), newWeek: told.newWeek })}
        </p>
      )}
      <Warn promise={promise} />
      <Button kind="quiet" className={styles['see']} after={<ArrowRight size={18} aria-hidden />} onPress={seeProject}>
        {t('promises.see-project')}
      </Button>
    </article>
  );
}

/** Telling somebody in time takes a block; a new date can come with it. */
function Warn({ promise }: { readonly promise: PromiseView }) {
  const texts = useTexts();
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const [week, setWeek] = useState<Week>(promise.week);
  const offered = warningFor(view, promise);
  if (offered === undefined) return undefined;
  const name = shortName(texts, promise.to);
  const isPlanned = placeOf(offered, view) > 0;
  const shown = Math.max(promise.week, week);
  const block: Block = { activity: 'warn', promise: promise.id, ...(shown > promise.week ? { newWeek: shown } : {}) };
  return (
    <div className={styles['warn']}>
      {!isPlanned && promise.week < view.weeks && (
        <Stepper
          label={t('promises.new-week')}
          text={shown > promise.week ? t('promises.new-week-of', { week: shown }) : t('promises.new-week-none')}
          value={shown}
          least={promise.week}
          most={view.weeks}
          less={t('projects.earlier')}
          more={t('projects.later')}
          isDisabled={!canPlan}
          onChange={setWeek}
        />
      )}
      <Button
        wide
        tinted={isPlanned}
        aria-pressed={isPlanned}
        isDisabled={!canPlan || (!isPlanned && freeBlocks(view) === 0)}
        before={<TriangleAlert size={20} aria-hidden />}
        onPress={() => decide({ type: 'set-blocks', blocks: isPlanned ? withoutBlock(view, offered) : withBlock(view, block) })}
      >
        {isPlanned
          ? offered.activity === 'warn' && offered.newWeek !== undefined
            ? t('projects.warn-planned-week', { name, week: offered.newWeek })
            : t('promises.warn-planned', { name })
          : t('promises.warn', { name, hours: hours(view.manager.blockMinutes) })}
      </Button>
      {!isPlanned && canPlan && freeBlocks(view) === 0 && <p className={styles['note']}>{t('plan.block-full')}</p>}
    </div>
  );
}

/** Needs that nobody has a date for: their sponsors wait without knowing how long. */
function NoDates() {
  const texts = useTexts();
  const view = useView();
  const waiting = view.projects.filter(
    (project) => project.stage !== 'live' && !view.promises.some((promise) => promise.project === project.id),
  );
  const select = useSession((session) => session.select);
  const openPanel = useSession((session) => session.openPanel);
  if (waiting.length === 0) return undefined;
  return (
    <PanelPart title={t('promises.people')}>
      <ul className={styles['waiting']}>
        {waiting.map((project) => (
          <li key={project.id}>
            <Portrait id={project.sponsor} />
            <span className={styles['words']}>
              <span>{t('promises.no-date', { name: shortName(texts, project.sponsor) })}</span>
              <span className={styles['note']}>
                {t('promises.would-like', { project: projectTitle(texts, project.id), week: project.wanted })}
              </span>
            </span>
            <Button
              kind="quiet"
              aria-label={t('promises.see-project-of', { project: projectTitle(texts, project.id) })}
              onPress={() => {
                openPanel('projects');
                select({ kind: 'project', id: project.id });
              }}
            >
              <ArrowRight size={18} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
