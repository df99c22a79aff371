// The comparison of runs as rows: what each came to, and how far it is from the run that it is held against. Measures and goals stand only of
// runs that are over; headline figures after a week that all of them have run.

import type { FiguresView, Measures, Week } from '../../core/index.ts';
import type { Branch, Texts } from '../../session/types.ts';
import { hours, money, number, signedHours, signedMoney, signedNumber, t } from '../../words/index.ts';

/** A figure of a run beside the same of the run that it is held against. */
export interface Cell {
  readonly shown: string;
  /** Absent where there is nothing to hold it against, and for that run itself. */
  readonly against?: { readonly difference: string; readonly is: 'better' | 'worse' | 'same' };
}

export interface Row {
  readonly key: string;
  readonly label: string;
  /** A cell for each run. */
  readonly cells: readonly Cell[];
}

export interface Part {
  readonly key: 'measures' | 'goals' | 'figures';
  readonly title: string;
  readonly rows: readonly Row[];
}

interface Figure<From> {
  readonly key: string;
  readonly label: () => string;
  readonly of: (from: From) => number;
  readonly shown: (value: number, currency: string) => string;
  readonly signed: (difference: number, currency: string) => string;
  readonly isLessBetter?: true;
}

const COUNT = { shown: number, signed: signedNumber } as const;
const TIME = { shown: hours, signed: signedHours } as const;
/** Rounded as it is shown, so that differences fit what stands beside them. */
const whole = (of: number): number => Math.round(of);
const hundred = (of: number): number => Math.round(of / 100);

const MEASURES: readonly Figure<Measures>[] = [
  ...(['value', 'promises', 'satisfaction', 'money', 'team', 'resilience'] as const).map((key): Figure<Measures> => ({
    key,
    label: () => t(`report.measure.${key}`),
    of: (from) => whole(from[key]),
    ...COUNT,
  })),
  { key: 'hoursLost', label: () => t('branches.hours-lost'), of: (from) => whole(from.hoursLost), ...COUNT, isLessBetter: true },
];

const FIGURES: readonly Figure<FiguresView>[] = [
  { key: 'capital', label: () => t('branches.figure.capital'), of: (from) => from.capital, shown: money, signed: signedMoney },
  { key: 'trust', label: () => t('branches.figure.trust'), of: (from) => hundred(from.trust), ...COUNT },
  { key: 'satisfaction', label: () => t('branches.figure.satisfaction'), of: (from) => hundred(from.satisfaction), ...COUNT },
  { key: 'energy', label: () => t('branches.figure.energy'), of: (from) => hundred(from.energy), ...COUNT },
  { key: 'minutesLost', label: () => t('branches.figure.minutes-lost'), of: (from) => from.minutesLost, ...TIME, isLessBetter: true },
  { key: 'promisesKept', label: () => t('branches.figure.kept'), of: (from) => from.promisesKept, ...COUNT },
  {
    key: 'promisesBroken',
    label: () => t('branches.figure.broken'),
    of: (from) => from.promisesBroken,
    ...COUNT,
    isLessBetter: true,
  },
];

function rowOf<From>(figure: Figure<From>, from: readonly (From | undefined)[], base: number, currency: string): Row {
  const values = from.map((one) => (one === undefined ? undefined : figure.of(one)));
  const held = values[base];
  const cells = values.map((value, index): Cell => {
    if (value === undefined) return { shown: t('branches.not-over') };
    const shown = figure.shown(value, currency);
    if (held === undefined || index === base) return { shown };
    // What looks the same is the same.
    const isSame = shown === figure.shown(held, currency);
    const gain = figure.isLessBetter === true ? held - value : value - held;
    return {
      shown,
      against: {
        difference: isSame ? t('branches.same') : figure.signed(value - held, currency),
        is: isSame ? 'same' : gain > 0 ? 'better' : 'worse',
      },
    };
  });
  return { key: figure.key, label: figure.label(), cells };
}

/** The last week that all of them have run; 0 where one has run none. */
export const commonWeek = (runs: readonly Branch[]): Week => Math.min(...runs.map(({ figures = [] }) => figures.length));

/** Two that are over: one alone is told by its debrief. */
export const canMeasure = (runs: readonly Branch[]): boolean => runs.filter(({ outcome }) => outcome !== undefined).length >= 2;

/** Runs side by side; `base` is the index of the one that they are held against. */
export function compare(runs: readonly Branch[], base: number, texts: Texts): readonly Part[] {
  const { currency } = texts;
  const outcomes = runs.map(({ outcome }) => outcome);
  const week = commonWeek(runs);
  const goals = outcomes.find((one) => one !== undefined)?.goals ?? [];
  const parts: readonly Part[] = [
    {
      key: 'measures',
      title: t('branches.measures-head'),
      rows: !canMeasure(runs)
        ? []
        : MEASURES.map((one) =>
            rowOf(
              one,
              outcomes.map((outcome) => outcome?.measures),
              base,
              currency,
            ),
          ),
    },
    {
      key: 'goals',
      title: t('branches.goals-head'),
      rows: !canMeasure(runs)
        ? []
        : goals.map(({ id }) => ({
            key: id,
            label: texts.goals[id]?.label ?? id,
            cells: outcomes.map((outcome): Cell => {
              const goal = outcome?.goals.find((one) => one.id === id);
              return { shown: goal === undefined ? t('branches.not-over') : t(goal.met ? 'report.met' : 'report.not-met') };
            }),
          })),
    },
    {
      key: 'figures',
      title: t('branches.figures-head', { week }),
      rows:
        week === 0
          ? []
          : FIGURES.map((one) =>
              rowOf(
                one,
                runs.map(({ figures = [] }) => figures[week - 1]),
                base,
                currency,
              ),
            ),
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** For readers who see no colour and no arrow. */
export const spoken = ({ difference, is }: NonNullable<Cell['against']>): string =>
  is === 'same' ? difference : t(`branches.than.${is}`, { difference });
