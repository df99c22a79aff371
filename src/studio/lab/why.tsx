// Why did this come, or not? Each week in which an event could have come, with each part of its condition and the figures of that week: in
// what the author is playing, or where nothing was played in the run of somebody careful.

import { useId, useState } from 'react';
import { Check, X } from 'lucide-react';
import { Progress } from '../../panels/kit.ts';
import type { Texts } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import { namesOfTexts } from '../conditions/names.ts';
import { sayFigure } from '../conditions/say.ts';
import { sayPart } from './part-words.ts';
import type { LabProps } from './props.ts';
import { isBroken, type ToldClause, type ToldDay, type ToldWhy } from './tasks.ts';
import { useAsked } from './use-asked.ts';
import parts from '../page/parts.module.css';
import styles from './lab.module.css';

interface Props extends Pick<LabProps, 'text' | 'name' | 'run'> {
  /** The event to begin with. */
  readonly event?: string | undefined;
}

export function WhyPanel({ text, name, run, event }: Props) {
  const { isAsking, result } = useAsked<'compile'>({ kind: 'compile', text, name });
  if (isAsking) return <Progress label={t('lab.why.working')} />;
  if (result === undefined) return <p role="alert">{t('lab.failed')}</p>;
  if (isBroken(result)) return <p role="status">{t('lab.broken', { count: result.errors })}</p>;
  const events = Object.entries(result.texts.events).map(([id, { title }]) => ({ id, title }));
  if (events.length === 0) return <p>{t('lab.timeline.none')}</p>;
  return <Chooser key={event} events={events} first={event} text={text} name={name} run={run} texts={result.texts} />;
}

interface ChooserProps extends Pick<LabProps, 'text' | 'name' | 'run'> {
  readonly events: readonly { readonly id: string; readonly title: string }[];
  readonly first: string | undefined;
  readonly texts: Texts;
}

function Chooser({ events, first, text, name, run, texts }: ChooserProps) {
  const field = useId();
  const [chosen, setChosen] = useState(events.find(({ id }) => id === first)?.id ?? events[0]?.id ?? '');
  const { isAsking, result } = useAsked<'why'>({ kind: 'why', text, name, event: chosen, run });
  return (
    <div className={styles['lab']}>
      <label className={parts['field']} htmlFor={field}>
        {t('lab.why.event')}
        <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {events.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className={styles['note']}>{t(run === undefined ? 'lab.why.careful' : 'lab.why.yours')}</p>
      {isAsking && <Progress label={t('lab.why.working')} />}
      {!isAsking && result === undefined && <p role="alert">{t('lab.failed')}</p>}
      {result !== undefined && !isBroken(result) && <Told why={result} texts={texts} />}
    </div>
  );
}

const isSame = (one: ToldDay, other: ToldDay): boolean =>
  one.outcome === other.outcome && one.clauses.every(({ holds }, index) => holds === other.clauses[index]?.holds);

interface Span {
  readonly from: number;
  readonly to: number;
  /** The last day of it: its figures are those nearest to what came of it. */
  readonly day: ToldDay;
}

/** Days in which the same stood in the way are told together. */
export function spansOf(days: readonly ToldDay[]): readonly Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last !== undefined && isSame(last.day, day)) spans[spans.length - 1] = { from: last.from, to: day.week, day };
    else spans.push({ from: day.week, to: day.week, day });
  }
  return spans;
}

function Told({ why: { chance, came, days, never }, texts }: { readonly why: ToldWhy; readonly texts: Texts }) {
  const spans = spansOf(days);
  return (
    <>
      <p className={styles['lead']} role="status">
        {came === undefined ? t('lab.why.did-not') : t('lab.why.came', { week: came.week })}
      </p>
      {chance < 100 && <p>{t('lab.why.chance', { chance })}</p>}
      {never.length > 0 && (
        <p className={styles['missing']}>{t('lab.why.never', { clauses: never.map((one) => sayPart(one, texts)).join(' · ') })}</p>
      )}
      {spans.length === 0 && <p>{t('lab.why.not-asked')}</p>}
      <ol className={styles['spans']}>
        {spans.map(({ from, to, day }) => (
          <li key={`${from}-${to}-${day.day}`}>
            <h3>{from === to ? t('lab.why.week', { from }) : t('lab.why.weeks', { from, to })}</h3>
            <p>{t(`lab.why.outcome.${day.outcome}`)}</p>
            <ul className={styles['clauses']}>
              {day.clauses.map((clause, index) => (
                <li key={index}>
                  <ClauseLine clause={clause} texts={texts} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

const said = (value: number | boolean): string | number =>
  typeof value === 'boolean' ? t(value ? 'lab.why.yes' : 'lab.why.no') : Math.round(value * 10) / 10;

function ClauseLine({ clause, texts }: { readonly clause: ToldClause; readonly texts: Texts }) {
  const { text, holds, figures } = clause;
  // What only says yes or no has been said by its sign.
  const told = figures.filter(({ text: own }) => own !== text && text !== `not ${own}`);
  const names = namesOfTexts(texts);
  return (
    <>
      <span className={styles[holds ? 'holds' : 'fails']}>
        {holds ? <Check size={18} aria-hidden /> : <X size={18} aria-hidden />}
        <span>{sayPart(clause, texts)}</span>
        <span className="unseen">{t(holds ? 'lab.why.holds' : 'lab.why.fails')}</span>
      </span>
      <span className={styles['note']}>
        <code>{text}</code>
        {told.length > 0 && ' · '}
        {told
          .map(({ expr, value }) => t('lab.why.figure', { name: sayFigure(expr, names, texts.currency), value: said(value) }))
          .join(' · ')}
      </span>
    </>
  );
}
