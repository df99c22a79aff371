// Which forecasts are wanted and which are fresh. Panels ask once; every change of the plan computes the wanted ones anew,
// after a short rest. The computing is a door: a worker, or the page itself.

import type { OptionId, ProjectId, Rules, View } from '../core/index.ts';
import type { Clock, ForecastEngine } from './doors.ts';
import type { Forecast } from './types.ts';

/** Rest after the last edit before computing, in milliseconds. */
export const REST = 200;
/** Forecasts kept up to date; asking for more lets the longest unasked go. */
export const MOST_WANTED = 6;

export interface Forecasts {
  /** Asks for a project's forecast; without an estimate there is none to give. */
  want(project: ProjectId, option?: string): void;
  /** The plan or the day has changed. */
  refresh(): void;
  /** Another run: nothing is wanted. */
  clear(): void;
}

export interface ForecastOptions {
  readonly clock: Clock;
  readonly engine: ForecastEngine;
  readonly now: () => { readonly rules: Rules; readonly view: View } | undefined;
  readonly onChange: (forecasts: Readonly<Record<string, Forecast>>, forecasting: boolean) => void;
}

/** The key under which a forecast stands in the store: the project, and the option where one was asked for. */
export const forecastKey = (project: string, option?: string): string => (option === undefined ? project : `${project}/${option}`);

interface Wanted {
  readonly key: string;
  readonly project: ProjectId;
  readonly option?: string;
}

export function forecasts({ clock, engine, now, onChange }: ForecastOptions): Forecasts {
  let wanted: readonly Wanted[] = [];
  let done: Readonly<Record<string, Forecast>> = {};
  let round = 0;
  let callOff = (): void => undefined;

  const compute = async (mine: number): Promise<void> => {
    const at = now();
    if (at === undefined) return;
    for (const { key, project, option } of wanted) {
      if (at.view.projects.find((one) => one.id === project)?.estimate === undefined) continue;
      const task = option === undefined ? { ...at, project } : { ...at, project, option };
      const weeks = await engine.forecast(task).catch(() => undefined);
      if (mine !== round) return;
      if (weeks === undefined) continue;
      done = { ...done, [key]: option === undefined ? { project, weeks } : { project, option: option as OptionId, weeks } };
      onChange(done, true);
    }
    onChange(done, false);
  };

  const restart = (): void => {
    round += 1;
    callOff();
    const mine = round;
    onChange(done, true);
    callOff = clock.after(REST, () => void compute(mine));
  };

  return {
    want(project, option) {
      const key = forecastKey(project, option);
      const known = wanted.some((one) => one.key === key);
      const asked: Wanted = option === undefined ? { key, project } : { key, project, option };
      wanted = [asked, ...wanted.filter((one) => one.key !== key)].slice(0, MOST_WANTED);
      if (!known || done[key] === undefined) restart();
    },
    refresh() {
      const kept = new Set(wanted.map(({ key }) => key));
      done = Object.fromEntries(Object.entries(done).filter(([key]) => kept.has(key)));
      if (wanted.length > 0) restart();
    },
    clear() {
      round += 1;
      callOff();
      wanted = [];
      done = {};
      onChange(done, false);
    },
  };
}
