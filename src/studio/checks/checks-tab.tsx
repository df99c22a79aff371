// The author's checks: what must hold when the scenario is played. A play beside the text becomes one with a press; all of them are
// played together.

import { useRef, useState, type FormEvent } from 'react';
import { CircleCheck, CircleX } from 'lucide-react';
import { useStore } from 'zustand';
import { PlainButton } from '../../panels/kit.ts';
import { checkOf, harmless, idFrom, type JsonValue, type Texts } from '../../scenario/index.ts';
import type { Tried } from '../../lab/index.ts';
import { t } from '../../words/index.ts';
import { freshId } from '../forms/sample.ts';
import { useDesk, useStudio } from '../page/context.tsx';
import parts from '../page/parts.module.css';
import { readOver } from './read-over.ts';
import { reasonWords } from './reasons.ts';
import styles from './checks.module.css';

/** What came of the checks of a text. */
interface Results {
  /** What stood there when they were played. */
  readonly text: string;
  /** It had errors, so those of the last text without were played. */
  readonly isOfEarlier: boolean;
  readonly tried: readonly Tried[];
}

export function ChecksTab() {
  const { studio, ask } = useDesk();
  const good = useStudio((state) => state.good);
  const text = useStudio((state) => state.text);
  const [results, setResults] = useState<Results>();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  /** What is being kept as a check. */
  const keeping = useRef<Promise<void>>(undefined);
  if (good === undefined) return <p>{t('live.no-good')}</p>;
  const run = async (): Promise<void> => {
    setBusy(true);
    // What is just being kept is a check too, and none is played before it is read.
    await keeping.current;
    const played = await readOver(studio.store);
    if (played === undefined) return setBusy(false);
    const { text: now } = studio.store.getState();
    const answer = await ask({ kind: 'checks', id: 0, rules: played.rules, checks: played.checks });
    setBusy(false);
    setTrouble(answer.kind === 'checks' ? undefined : t('checks.failed-to-run'));
    if (answer.kind === 'checks') setResults({ text: now, isOfEarlier: played.text !== now, tried: answer.tried });
  };
  const failed = results?.tried.filter(({ holds }) => !holds).length ?? 0;
  return (
    <div className={parts['tab']}>
      <p className={parts['about']}>{t('checks.about')}</p>
      <Keep
        onKeep={(kept) => {
          keeping.current = kept;
        }}
      />
      <PlainButton
        aria-disabled={isBusy || good.checks.length === 0}
        onPress={() => void (isBusy || good.checks.length === 0 ? undefined : run())}
      >
        {t(isBusy ? 'checks.running' : 'checks.run')}
      </PlainButton>
      <div role="status">
        {trouble !== undefined && <p className={styles['bad']}>{trouble}</p>}
        {results !== undefined && (
          <p>{failed === 0 ? t('checks.all-hold') : t('checks.some-fail', { failed, all: results.tried.length })}</p>
        )}
        {results !== undefined && (results.isOfEarlier || results.text !== text) && (
          <p className={parts['about']}>{t(results.text !== text ? 'checks.older' : 'checks.of-earlier')}</p>
        )}
      </div>
      {good.checks.length === 0 && <p>{t('checks.none')}</p>}
      <ul className={parts['list']}>
        {good.checks.map((check) => (
          <Check
            key={check.id}
            id={check.id}
            line={check.line}
            texts={good.texts}
            tried={results?.tried.filter((one) => one.check === check.id) ?? []}
          />
        ))}
      </ul>
    </div>
  );
}

interface CheckProps {
  readonly id: string;
  readonly line: number;
  readonly texts: Texts;
  readonly tried: readonly Tried[];
}

function Check({ id, line, texts, tried }: CheckProps) {
  const { studio } = useDesk();
  return (
    <li>
      <div className={styles['row']}>
        <b>{id}</b>
        <PlainButton kind="quiet" aria-label={t('bench.show-place', { line })} onPress={() => studio.goTo(line, 1)}>
          {t('bench.show', { line })}
        </PlainButton>
      </div>
      {tried.map(({ seed, holds, because, reasons }) => (
        <div key={seed} className={holds ? styles['good'] : styles['bad']}>
          <p className={styles['result']}>
            {holds ? <CircleCheck size={18} aria-hidden /> : <CircleX size={18} aria-hidden />}
            {t(holds ? 'checks.holds' : 'checks.fails', { seed })}
          </p>
          {reasons.map((reason, index) => (
            <p key={because[index]} className={styles['because']}>
              {harmless(reasonWords(reason, texts))}
            </p>
          ))}
        </div>
      ))}
    </li>
  );
}

/** The play beside the text as a check: its decisions, its luck, and the verdict that they lead to. */
function Keep({ onKeep }: { readonly onKeep: (kept: Promise<void>) => void }) {
  const { trees, play, ask } = useDesk();
  const live = useStore(play.store);
  const good = useStudio((state) => state.good);
  const written = useStudio((state) => state.parts);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const { shown, shownLog, seed } = live;
  if (shown === undefined || good === undefined || shownLog.length === 0) return <p className={parts['about']}>{t('checks.play-first')}</p>;
  const keep = async (): Promise<void> => {
    const answer = await ask({ kind: 'end', id: 0, rules: shown.rules, seed, log: shownLog });
    if (answer.kind !== 'end') return setSaid(t('checks.failed-to-run'));
    const expect = answer.verdict === undefined ? 'true' : `verdict(${answer.verdict})`;
    const taken = written.flatMap(({ path }) => (path.length === 2 && path[0] === 'checks' ? (path[1] ?? []) : []));
    const id = freshId(taken, idFrom(name) || 'as-played');
    const check = checkOf(shown.rules, shownLog, { seed, expect }) as JsonValue;
    const { isDone } = await trees.change({ kind: 'set', path: ['checks', id], value: check });
    if (!isDone) return setSaid(t('form.refused'));
    setName('');
    setSaid(t('checks.kept', { id }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onKeep(keep());
  };
  return (
    <form className={parts['keep']} onSubmit={submit}>
      <label>
        {t('checks.name')}
        <input value={name} maxLength={40} onChange={({ target }) => setName(target.value)} />
      </label>
      <PlainButton type="submit">{t('checks.keep')}</PlainButton>
      <p role="status" className={parts['said']}>
        {said}
      </p>
    </form>
  );
}
