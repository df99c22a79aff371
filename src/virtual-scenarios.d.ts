// What the build makes of `scenarios/*.yaml` (see `scripts/vite-scenarios.ts`): a list of cards, and each scenario on demand.

declare module 'virtual:scenarios' {
  import type { Rules, ScenarioId, Week } from './core/index.ts';
  import type { Texts } from './scenario/texts.ts';

  interface Card {
    readonly id: ScenarioId;
    readonly title: string;
    readonly place: string;
    readonly minutes: number;
    readonly weeks: Week;
    readonly summary: Texts['summary'];
    readonly lang: string;
  }

  /** The shipped scenarios as they were written, the shortest first. */
  export const cards: readonly Card[];

  /** The same with what is translated of them. Rejects where that cannot be fetched. */
  export function loadCards(language: string): Promise<readonly Card[]>;

  /** Loads a shipped scenario. Rejects for an id that is not among `cards`, and where its chunk cannot be fetched. */
  export function loadScenario(id: ScenarioId): Promise<{ readonly rules: Rules; readonly texts: Texts }>;

  /** Its texts in a language, as they were written where they are not translated. Rejects as `loadScenario` does. */
  export function loadTexts(id: ScenarioId, language: string): Promise<Texts>;
}
