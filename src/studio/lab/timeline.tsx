// The timeline of events: for each, in how many of a hundred runs it came in each week, as bars with their figures, or as figures alone. Which
// part of its condition was never true stands below it, and what was answered.

import { useState } from 'react';
import { CircleHelp, Play } from 'lucide-react';
import { PlainButton, Segmented } from '../../panels/kit.ts';
import type { EventFrequency } from '../../lab/index.ts';
import { t } from '../../words/index.ts';
import { MeasureBar } from './measure-bar.tsx';
import { sayPart } from './part-words.ts';
import type { LabProps } from './props.ts';
import type { ToldFrequencies } from './tasks.ts';
import { useMeasuring } from './use-measuring.ts';
import styles from './lab.module.css';

/** Runs that are measured. *Calibration*: ten of each kind of player tell within seconds what comes often and what never does. */
const RUNS = 100;
/** Height of a bar of all runs, in rem: the same for all events, so that they can be compared. */
const TALLEST = 3;

const share = (count: number, runs: number): number => (runs === 0 ? 0 : Math.round((count / runs) * 100));

export function Timeline({ text, name, onPlayFrom, onWhy }: LabProps) {
  const measuring = useMeasuring<'frequencies'>();
  const [view, setView] = useState<'bars' | 'figures'>('bars');
  const { known, state } = measuring;
  return (
    <div className={styles['lab']}>
      <p className={styles['note']}>{t('lab.timeline.about')}</p>
      <MeasureBar
        measuring={measuring}
        text={text}
        startLabel={t('lab.timeline.start')}
        doing={t('lab.timeline.playing', { done: known?.runs ?? 1 })}
        onStart={() => measuring.start({ kind: 'frequencies', text, name, runs: RUNS }, text)}
        onStop={measuring.stop}
      />
      {known !== undefined && (
        <>
          <div className={styles['row']}>
            <Segmented
              label={t('lab.timeline.view')}
              value={view}
              segments={[
                { value: 'bars', label: t('lab.timeline.bars') },
                { value: 'figures', label: t('lab.timeline.figures') },
              ]}
              onChange={setView}
            />
            <span className={styles['note']}>
              {state === 'stopped'
                ? t('lab.stopped', { runs: known.runs })
                : t('lab.timeline.of-runs', { runs: known.runs, weeks: known.weeks })}
            </span>
          </div>
          {known.events.length === 0 && <p>{t('lab.timeline.none')}</p>}
          {view === 'bars' ? (
            <ul className={styles['events']}>
              {[...known.events].sort(byWeek).map((event) => (
                <li key={event.event}>
                  <Event known={known} event={event} onPlayFrom={onPlayFrom} onWhy={onWhy} />
                </li>
              ))}
            </ul>
          ) : (
            <Figures known={known} />
          )}
        </>
      )}
    </div>
  );
}

/** Weeks that have room for each one's number; beyond, the first and every fifth have theirs. */
const MOST_NAMED = 13;
const isNamed = (week: number, weeks: number): boolean => weeks <= MOST_NAMED || week === 1 || week % 5 === 0;

/** Where most of it lies; what never came stands last. */
function middle({ weeks, came }: EventFrequency): number {
  if (came === 0) return Number.POSITIVE_INFINITY;
  return weeks.reduce((sum, count, index) => sum + count * index, 0) / came;
}
const byWeek = (one: EventFrequency, other: EventFrequency): number => {
  const [a, b] = [middle(one), middle(other)];
  return a === b ? 0 : a - b;
};

interface EventProps extends Pick<LabProps, 'onPlayFrom' | 'onWhy'> {
  readonly known: ToldFrequencies;
  readonly event: EventFrequency;
}

function Event({ known: { runs, titles, nevers, texts }, event, onPlayFrom, onWhy }: EventProps) {
  const title = titles[event.event] ?? event.event;
  const most = Math.max(1, ...event.weeks);
  const never = nevers[event.event] ?? [];
  return (
    <article className={styles['event']} aria-label={title}>
      <h3>
        {title}{' '}
        <b className="figure">{event.came === 0 ? t('lab.timeline.never') : t('lab.timeline.share', { share: share(event.came, runs) })}</b>
      </h3>
      {/* Its twin are the figures: all of these numbers as a table. */}
      <ol className={styles['bars']} aria-hidden>
        {event.weeks.map((count, index) => (
          <li key={index}>
            {count === most && <span className={styles['top']}>{share(count, runs)}</span>}
            <span className={styles['bar']} style={{ height: `${(count / Math.max(1, runs)) * TALLEST}rem` }} />
            <span className={styles['week']}>{isNamed(index + 1, event.weeks.length) ? index + 1 : '\u00a0'}</span>
          </li>
        ))}
      </ol>
      {event.came > 0 && Object.keys(event.answers).length > 0 && <Answers event={event} labels={titles} />}
      {never.map((clause) => (
        <p key={clause.text} className={styles['missing']}>
          {t('lab.timeline.clause-never', { clause: sayPart(clause, texts) })}
        </p>
      ))}
      <div className={styles['row']}>
        {onWhy !== undefined && (
          <PlainButton
            kind="quiet"
            before={<CircleHelp size={18} aria-hidden />}
            aria-label={t('lab.timeline.why-of', { event: title })}
            onPress={() => onWhy(event.event)}
          >
            {t('lab.timeline.why')}
          </PlainButton>
        )}
        {onPlayFrom !== undefined && event.came > 0 && (
          <PlainButton
            kind="quiet"
            before={<Play size={18} aria-hidden />}
            aria-label={t('lab.timeline.play-from-of', { event: title })}
            onPress={() => onPlayFrom(event.event)}
          >
            {t('lab.timeline.play-from')}
          </PlainButton>
        )}
      </div>
    </article>
  );
}

function Answers({
  event: { event, answers, silent, came },
  labels,
}: {
  readonly event: EventFrequency;
  readonly labels: Readonly<Record<string, string>>;
}) {
  const told = Object.entries(answers).map(
    ([id, count]) => `${labels[`${event}.${id}`] ?? id} ${t('lab.timeline.share', { share: share(count, came) })}`,
  );
  if (silent > 0) told.push(t('lab.timeline.silence', { share: share(silent, came) }));
  return <p className={styles['note']}>{t('lab.timeline.answers', { answers: told.join(' · ') })}</p>;
}

function Figures({ known: { events, runs, weeks, titles } }: { readonly known: ToldFrequencies }) {
  const all = Array.from({ length: weeks }, (_, index) => index + 1);
  return (
    <div className={styles['scroll']} role="group" tabIndex={0} aria-label={t('lab.timeline.figures')}>
      <table className={styles['figures']}>
        <thead>
          <tr>
            <th scope="col">{t('lab.timeline.event')}</th>
            <th scope="col">{t('lab.timeline.in-all')}</th>
            {all.map((week) => (
              <th key={week} scope="col" aria-label={t('lab.timeline.week', { week })}>
                {week}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...events].sort(byWeek).map(({ event, came, weeks: counts }) => (
            <tr key={event}>
              <th scope="row">{titles[event] ?? event}</th>
              <td>{t('lab.timeline.share', { share: share(came, runs) })}</td>
              {all.map((week) => (
                <td key={week}>{share(counts[week - 1] ?? 0, runs)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
