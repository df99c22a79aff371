// Reads the address of the page: `?scenario=ID&seed=TEXT&mode=coached|own|hand-in&lang=en|de&tips=on|off` and `#run=…` or
// `#scenario=…`; for trainers also `replays=0…9`, how often the last week may be begun again, and `show=projector`. Parameters that are not ours
// are left alone; of ours, an unknown value is refused rather than guessed.

import { asId, type ScenarioId } from '../core/index.ts';
import { failure, success, type Result } from '../run/index.ts';
import { notice } from './notices.ts';
import { LANGUAGES, MAX_SEED, MODES, type Language, type Mode, type Notice } from './types.ts';

export interface Link {
  readonly scenario?: ScenarioId;
  readonly seed?: string;
  readonly mode?: Mode;
  readonly lang?: Language;
  /** How often the last week may be begun again. */
  readonly replays?: number;
  /** Shown to a class. */
  readonly projector?: true;
  /** Coach marks in other modes than the coached one, or none at all. */
  readonly tips?: (typeof TIPS)[number];
  /** What stands after `#run=`. */
  readonly run?: string;
  /** What stands after `#scenario=`: a scenario's own text, packed. */
  readonly packed?: string;
}

const NAMES = ['scenario', 'seed', 'mode', 'lang', 'tips', 'replays', 'show'] as const;
const TIPS = ['on', 'off'] as const;
const SPOKEN: readonly Language[] = [...LANGUAGES, 'pseudo'];
const SHOWN = 40;

const isPrintable = (text: string): boolean => !/\p{C}/u.test(text);

/** A seed as somebody typed it, without what cannot be seen. Undefined where nothing is left. */
export function typedSeed(text: string): string | undefined {
  const seed = text.slice(0, MAX_SEED).replaceAll(/\p{C}/gu, '').trim();
  return seed === '' ? undefined : seed;
}

/** Reads `location.search` and `location.hash`. `scenarios` are the ids that exist. Never throws. */
export function parseLink(search: string, hash: string, scenarios: readonly string[]): Result<Link, Notice> {
  const parameters = new URLSearchParams(search);
  const twice = NAMES.find((name) => parameters.getAll(name).length > 1);
  if (twice !== undefined) return failure(notice('notice.link-twice', { name: twice }));
  const [scenario, seed, mode, lang, tips, replays, show] = NAMES.map((name) => parameters.get(name) ?? undefined);
  const bad = (name: string, value: string) => failure(notice('notice.link-value', { name, value: value.slice(0, SHOWN) }));

  if (scenario !== undefined && !scenarios.includes(scenario))
    return failure(notice('notice.unknown-scenario', { scenario: scenario.slice(0, SHOWN) }));
  if (seed !== undefined && (seed.trim() === '' || seed.length > MAX_SEED || !isPrintable(seed))) return bad('seed', seed);
  const knownMode = MODES.find((one) => one === mode);
  if (mode !== undefined && knownMode === undefined) return bad('mode', mode);
  const knownLanguage = SPOKEN.find((one) => one === lang);
  if (lang !== undefined && knownLanguage === undefined) return bad('lang', lang);
  if (replays !== undefined && !/^[0-9]$/.test(replays)) return bad('replays', replays);
  if (show !== undefined && show !== 'projector') return bad('show', show);
  const knownTips = TIPS.find((one) => one === tips);
  if (tips !== undefined && knownTips === undefined) return bad('tips', tips);
  const [, what, content] = /^#(run|scenario)=(.*)$/s.exec(hash) ?? [];
  const packed = what === 'scenario' ? content : undefined;
  const isAny = scenario !== undefined || packed !== undefined;
  if (!isAny && seed !== undefined) return failure(notice('notice.link-needs-scenario', { name: 'seed' }));
  if (!isAny && mode !== undefined) return failure(notice('notice.link-needs-scenario', { name: 'mode' }));
  if (!isAny && replays !== undefined) return failure(notice('notice.link-needs-scenario', { name: 'replays' }));
  const run = what === 'run' ? content : undefined;
  return success({
    ...(scenario === undefined ? {} : { scenario: asId<ScenarioId>(scenario) }),
    ...(seed === undefined ? {} : { seed }),
    ...(knownMode === undefined ? {} : { mode: knownMode }),
    ...(knownLanguage === undefined ? {} : { lang: knownLanguage }),
    ...(replays === undefined ? {} : { replays: Number(replays) }),
    ...(show === undefined ? {} : { projector: true as const }),
    ...(knownTips === undefined ? {} : { tips: knownTips }),
    ...(run === undefined ? {} : { run }),
    ...(packed === undefined ? {} : { packed }),
  });
}

/** The address part that opens a scenario the same way for everybody. */
export function linkTo(scenario: ScenarioId, seed: string, mode: Mode, lang: Language): string {
  return `?${new URLSearchParams({ scenario, seed, mode, lang }).toString()}`;
}
