// What the build makes of `scenarios/*.yaml` (see `scripts/vite-scenarios.ts`): a list of cards, and each scenario on demand.

declare module 'virtual:scenarios' {
  import type { Rules, ScenarioId, Week } from './core/index.ts';
  import type { Texts } from './scenario/texts.ts';

  /** The shipped scenarios, the shortest first. */
  export const cards: readonly {
    readonly id: ScenarioId;
    readonly title: string;
    readonly place: string;
    readonly minutes: number;
    readonly weeks: Week;
    readonly summary: Texts['summary'];
  }[];

  /** Loads a shipped scenario. Rejects for an id that is not among `cards`, and where its chunk cannot be fetched. */
  export function loadScenario(id: ScenarioId): Promise<{ readonly rules: Rules; readonly texts: Texts }>;
}
