// Adapt to my workplace: eight questions, one a screen, with the title card of what comes of them beside it. Whatever is left out stays as it is;
// it can be finished at any question.

import { useCallback, useEffect, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { ArrowLeft, ChevronRight, WandSparkles } from 'lucide-react';
import { PlainButton, Progress } from '../../panels/kit.ts';
import { t } from '../../words/index.ts';
import { ask } from '../lab/ask.ts';
import { useAsked } from '../lab/use-asked.ts';
import type { Adapted, Answers } from './adapt.ts';
import { keepBegun, readBegun } from './begun.ts';
import { Done } from './done.tsx';
import { Heading } from './heading.tsx';
import { TitleCard } from './title-card.tsx';
import { idFrom, suggestedFor, type Trade } from './presets.ts';
import type { AdaptProps } from './props.ts';
import { cleaned } from './typed.ts';
import {
  BaseQuestion,
  DepartmentsQuestion,
  FloorsQuestion,
  KitQuestion,
  MoneyQuestion,
  NamesQuestion,
  PlaceQuestion,
  TradeQuestion,
} from './questions.tsx';
import styles from './wizard.module.css';

export const QUESTIONS = ['base', 'trade', 'place', 'floors', 'departments', 'names', 'money', 'kit'] as const;

type Finished = Adapted & { readonly errors: number; readonly id: string };

/** The text of the chosen base, once it is there. */
function useBase(bases: AdaptProps['bases'], chosen: string): string | undefined {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly text: string }>();
  useEffect(() => {
    let isHere = true;
    const base = bases.find(({ id }) => id === chosen);
    base?.load().then(
      (text) => isHere && setLoaded({ id: chosen, text }),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [bases, chosen]);
  return loaded?.id === chosen ? loaded.text : undefined;
}

export function Wizard({ bases, shelf, trouble, onDone, onLeave }: AdaptProps) {
  const [begun] = useState(() =>
    readBegun(
      shelf,
      QUESTIONS.length,
      bases.map(({ id }) => id),
    ),
  );
  const [isBack, setBack] = useState(begun !== undefined);
  const [step, setStep] = useState(begun?.step ?? 0);
  const [chosen, setChosen] = useState(begun?.chosen ?? bases[0]?.id ?? '');
  const [trade, setTrade] = useState<Trade>(begun?.trade ?? 'same');
  const [typed, setTyped] = useState<Partial<Answers>>(begun?.typed ?? {});
  const [making, setMaking] = useState<'making' | 'failed'>();
  const [finished, setFinished] = useState<Finished>();
  const text = useBase(bases, chosen);
  const { result: facts } = useAsked<'facts'>({ kind: 'facts', text: text ?? '' });
  const isTouched = step > 0 || Object.keys(typed).length > 0;
  useEffect(() => keepBegun(shelf, isTouched ? { step, chosen, trade, typed } : undefined), [shelf, isTouched, step, chosen, trade, typed]);
  const change = useCallback((more: Partial<Answers>) => setTyped((before) => ({ ...before, ...more })), []);
  // What was typed comes before what is suggested, also where it was emptied.
  const answers = useMemo((): Partial<Answers> => {
    if (facts === undefined) return typed;
    const suggested = suggestedFor(trade, facts);
    return {
      ...typed,
      floors: { ...suggested.floors, ...typed.floors },
      departments: { ...suggested.departments, ...typed.departments },
      assets: { ...suggested.assets, ...typed.assets },
    };
  }, [facts, trade, typed]);

  const chooseBase = (id: string): void => {
    setChosen(id);
    // Other people and floors: what was filled in for them means nothing here.
    setTyped(({ place, title, currency }) => ({
      ...(place === undefined ? {} : { place }),
      ...(title === undefined ? {} : { title }),
      ...(currency === undefined ? {} : { currency }),
    }));
    setTrade('same');
  };
  const beginAfresh = (): void => {
    chooseBase(bases[0]?.id ?? '');
    setTyped({});
    setStep(0);
    setBack(false);
  };
  const finish = async (): Promise<void> => {
    if (text === undefined || facts === undefined || making === 'making') return;
    setMaking('making');
    const title = answers.title?.trim() ?? '';
    const place = answers.place?.trim() ?? '';
    const id = title !== '' ? idFrom(title) : place !== '' ? idFrom(place) : `my-${facts.id}`.slice(0, 40);
    const made = await ask<'adapt'>({ kind: 'adapt', text, answers: { ...answers, id } }).answer;
    setMaking(made === undefined ? 'failed' : undefined);
    if (made !== undefined) setFinished({ ...made, id });
  };
  const next = (event: FormEvent): void => {
    event.preventDefault();
    setBack(false);
    if (step + 1 < QUESTIONS.length) setStep(step + 1);
    else void finish();
  };

  const question = QUESTIONS[step] ?? 'base';
  const body = useMemo((): ReactNode => {
    if (question === 'base') return undefined;
    if (facts === undefined) return <Progress label={t('adapt.loading')} />;
    const props = { facts, answers, change };
    switch (question) {
      case 'trade':
        return undefined;
      case 'place':
        return <PlaceQuestion {...props} />;
      case 'floors':
        return <FloorsQuestion {...props} />;
      case 'departments':
        return <DepartmentsQuestion {...props} />;
      case 'names':
        return <NamesQuestion {...props} />;
      case 'money':
        return <MoneyQuestion {...props} />;
      case 'kit':
        return <KitQuestion {...props} />;
    }
  }, [question, facts, answers, change]);

  if (finished !== undefined)
    return (
      <Done
        finished={finished}
        onBack={() => setFinished(undefined)}
        onOpen={(made) => {
          keepBegun(shelf, undefined);
          onDone(made, `${finished.id}.yaml`, finished.texts);
        }}
      />
    );
  return (
    <div className={styles['wizard']}>
      <header className={styles['top']}>
        <PlainButton before={<ArrowLeft size={20} aria-hidden />} onPress={onLeave}>
          {t('adapt.leave')}
        </PlainButton>
        <div>
          <h1>{t('adapt.title')}</h1>
          <p>{t('adapt.about')}</p>
        </div>
      </header>
      <div className={styles['body']}>
        <form className={styles['question']} onSubmit={next}>
          <ol className={styles['steps']} aria-hidden>
            {QUESTIONS.map((one, index) => (
              <li key={one} className={styles[index === step ? 'now' : index < step ? 'past' : 'to-come']} />
            ))}
          </ol>
          {isBack && (
            <p className={styles['back']}>
              {t('adapt.still-here')}{' '}
              <PlainButton kind="quiet" onPress={beginAfresh}>
                {t('adapt.afresh')}
              </PlainButton>
            </p>
          )}
          <p className={styles['count']}>{t('adapt.step', { step: step + 1 })}</p>
          <Heading key={step} level={2}>
            {t(`adapt.q.${question}`)}
          </Heading>
          <p className={styles['note']}>{t(`adapt.q.${question}-note`)}</p>
          <div className={styles['fields']}>
            {question === 'base' && <BaseQuestion bases={bases} chosen={chosen} onChoose={chooseBase} />}
            {question === 'trade' && <TradeQuestion trade={trade} onChoose={setTrade} />}
            {body}
          </div>
          {trouble !== undefined && <p role="alert">{trouble}</p>}
          {making === 'making' && <Progress label={t('adapt.making')} />}
          {making === 'failed' && <p role="alert">{t('adapt.failed')}</p>}
          <div className={styles['buttons']}>
            {step > 0 && <PlainButton onPress={() => setStep(step - 1)}>{t('adapt.back')}</PlainButton>}
            <PlainButton kind="primary" type="submit" after={<ChevronRight size={20} aria-hidden />}>
              {t(step + 1 < QUESTIONS.length ? 'adapt.next' : 'adapt.finish')}
            </PlainButton>
            {step > 0 && step + 1 < QUESTIONS.length && (
              <PlainButton kind="quiet" before={<WandSparkles size={20} aria-hidden />} onPress={() => void finish()}>
                {t('adapt.skip')}
              </PlainButton>
            )}
          </div>
        </form>
        <aside className={styles['aside']} aria-label={t('adapt.preview')}>
          {facts !== undefined && <TitleCard facts={facts} answers={cleaned(answers)} />}
        </aside>
      </div>
    </div>
  );
}
