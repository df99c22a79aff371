// The words of one scenario in one language, keyed by the same ids as its rules. Prose is compiled to plain nodes, so the
// page needs neither a Markdown parser nor innerHTML.

export type Inline =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] };

export type ProseBlock =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] };

export type Prose = readonly ProseBlock[];

/** How somebody is drawn; what is left out is drawn by lot. */
export interface LooksTexts {
  readonly hair?: 'short' | 'long' | 'bun' | 'curly' | 'bob' | undefined;
  readonly hairColour?: 'black' | 'dark-brown' | 'brown' | 'blond' | 'grey' | 'red' | undefined;
  /** 1 (lightest) to 6 (darkest). */
  readonly skin?: number | undefined;
  readonly beard?: boolean | undefined;
  readonly glasses?: boolean | undefined;
}

export interface PersonTexts {
  readonly name: string;
  /** How colleagues call them: the first name, or "Mr. Olsen". */
  readonly short: string;
  /** A few words: "runs the shelter". */
  readonly role: string;
  /** What they want, in a sentence, or what one should know about them. */
  readonly about: string;
  readonly looks?: LooksTexts;
  /** What could be put right in their work, in a sentence; told once it was seen. */
  readonly behaviour?: string;
}

export interface OptionTexts {
  readonly label: string;
  /** One sentence of what it is. */
  readonly note: string;
}

export interface ProjectTexts {
  readonly title: string;
  /** Two words for badges and rows: "Wi-Fi", "Server". */
  readonly short: string;
  readonly askedFor: Prose;
  readonly cause?: Prose;
  readonly options: Readonly<Record<string, OptionTexts>>;
}

export interface ChoiceTexts {
  readonly label: string;
  readonly because: string;
  /** What they say back, shown after the answer. */
  readonly reply?: Prose;
}

export interface EventTexts {
  readonly title: string;
  readonly message: Prose;
  readonly choices: Readonly<Record<string, ChoiceTexts>>;
  /** What the player knows that bears on it. */
  readonly known?: string;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

export interface Texts {
  readonly title: string;
  readonly lang: string;
  /** How long it takes to play. */
  readonly minutes: number;
  /** ISO 4217 code of the money in the file: "USD". */
  readonly currency: string;
  /** "Harbor Relief Network". */
  readonly place: string;
  readonly summary: Prose;
  /** The one memo read before the first week, and who wrote it. */
  readonly brief: { readonly from: string; readonly text: Prose };
  readonly floors: Named;
  readonly departments: Named;
  readonly services: Named;
  readonly skills: Named;
  readonly milestones: Named;
  readonly assets: Readonly<Record<string, { readonly name: string; readonly found?: string }>>;
  readonly stakeholders: Readonly<Record<string, PersonTexts>>;
  readonly team: Readonly<Record<string, PersonTexts>>;
  readonly projects: Readonly<Record<string, ProjectTexts>>;
  readonly events: Readonly<Record<string, EventTexts>>;
  readonly requests: Readonly<Record<string, { readonly title: string; readonly asks: Prose }>>;
  readonly goals: Readonly<Record<string, { readonly label: string }>>;
  readonly objectives: Readonly<Record<string, { readonly text: string }>>;
  readonly verdicts: Readonly<Record<string, { readonly title: string; readonly text: Prose }>>;
}
