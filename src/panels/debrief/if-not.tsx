// And if not? One of one's own decisions is left out or made otherwise, and the run is played again with the same luck.

import { useMemo, useState } from 'react';
import type { DecisionRecord, Log, Measures, View } from '../../core/index.ts';
import type { MeasureName, Otherwise } from '../../debrief/index.ts';
import { weekOf, type DayRecord } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Progress } from '../shared/progress.tsx';
import { useSaid } from '../shared/said.ts';
import { askable, askedName, choicesOf } from './alternatives.ts';
import { BranchChart } from './branch-chart.tsx';
import { changeWords, type Patch } from './change-words.ts';
import { effectWords, measureName, moved, MEASURES } from './effect-words.ts';
import { RangeChart } from './range-chart.tsx';
import styles from './why.module.css';

export interface IfNotProps {
  readonly log: Log;
  readonly days: readonly DayRecord[];
  readonly view: View;
  readonly measures: Measures;
  /** Decisions that stand on the timeline: offered first. */
  readonly numbered: readonly { readonly number: number; readonly at: DecisionRecord['at'] }[];
  readonly answer: Otherwise | undefined;
  readonly isTrying: boolean;
  readonly onTry: (at: DecisionRecord['at'], patches: readonly Patch[]) => void;
}

const keyOf = ([day, sequence]: DecisionRecord['at']): string => `${day}.${sequence}`;

export function IfNot({ log, days, view, measures, numbered, answer, isTrying, onTry }: IfNotProps) {
  const texts = useTexts();
  const own = useMemo(() => askable(days, log), [days, log]);
  const first = numbered[0] === undefined ? own[0] : own.find(({ at }) => keyOf(at) === keyOf(numbered[0]?.at ?? at));
  const [asked, setAsked] = useState(first === undefined ? '' : keyOf(first.at));
  const record = own.find(({ at }) => keyOf(at) === asked);
  const choices = useMemo(() => (record === undefined ? [] : choicesOf(record, days, log, view, texts)), [record, days, log, view, texts]);
  const [chosen, setChosen] = useState('0');
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const important = own.filter(({ at }) => numbered.some((one) => keyOf(one.at) === keyOf(at)));
  if (own.length === 0) return <p>{t('debrief.otherwise.nothing')}</p>;
  return (
    <div className={styles['if-not']}>
      <div className={styles['asking']}>
        <label>
          <span>{t('debrief.otherwise.which')}</span>
          <select
            value={asked}
            onChange={({ target }) => {
              setAsked(target.value);
              setChosen('0');
            }}
          >
            {important.length > 0 && (
              <optgroup label={t('debrief.otherwise.important')}>
                {important.map((one) => (
                  <option key={keyOf(one.at)} value={keyOf(one.at)}>
                    {askedName(one, texts, view)}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={t('debrief.otherwise.all')}>
              {own
                .filter((one) => !important.includes(one))
                .map((one) => (
                  <option key={keyOf(one.at)} value={keyOf(one.at)}>
                    {askedName(one, texts, view)}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
        <label>
          <span>{t('debrief.otherwise.how')}</span>
          <select value={choice?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button
          isDisabled={record === undefined || choice === undefined || isTrying}
          onPress={() => record !== undefined && choice !== undefined && onTry(record.at, choice.patches)}
        >
          {t('debrief.otherwise.try')}
        </Button>
      </div>
      {isTrying && answer === undefined && <Progress label={t('debrief.otherwise.trying')} />}
      {answer !== undefined && <Answer answer={answer} log={log} measures={measures} view={view} />}
    </div>
  );
}

function Answer({
  answer,
  log,
  measures,
  view,
}: {
  readonly answer: Otherwise;
  readonly log: Log;
  readonly measures: Measures;
  readonly view: View;
}) {
  const texts = useTexts();
  const { effect, patches, at, course } = answer;
  const said = effectWords({ effect, patches, log, measures, texts, view });
  const first: MeasureName = effect.most ?? moved(effect)[0] ?? 'promises';
  const [of, setOf] = useState<MeasureName>();
  const shown = of ?? first;
  useSaid(said?.sentence ?? t('debrief.otherwise.no-difference', { change: changeWords(patches, log, texts, view) }), keyOf(at));
  if (said === undefined) return <p>{t('debrief.otherwise.no-difference', { change: changeWords(patches, log, texts, view) })}</p>;
  return (
    <div className={styles['answer']}>
      <p className={styles['said']}>{said.sentence}</p>
      {said.price !== undefined && <p>{said.price}</p>}
      {said.refused !== undefined && <p className={styles['muted']}>{said.refused}</p>}
      {said.dropped !== undefined && <p className={styles['muted']}>{said.dropped}</p>}
      <label className={styles['of']}>
        <span>{t('debrief.branch.of')}</span>
        <select value={shown} onChange={({ target }) => setOf(MEASURES.find((name) => name === target.value))}>
          {MEASURES.map((name) => (
            <option key={name} value={name}>
              {measureName(name)}
            </option>
          ))}
        </select>
      </label>
      <BranchChart course={course} of={shown} from={weekOf(at[0])} />
      <RangeChart effect={effect} title={said.elsewhere ?? t('debrief.range.title', { measure: measureName(said.of), size: said.size })} />
    </div>
  );
}
