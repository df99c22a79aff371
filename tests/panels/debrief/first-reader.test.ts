// The debrief's sentences as somebody reads them who has never seen one: each tells who, when and what; none is long; and no word of the trade
// stands in them that the glossary does not explain. They are those of bots' runs in the shipped scenarios, in each language.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare, run, type View } from '../../../src/core/index.ts';
import { debriefInSteps, inquiryOf, sizesFor, type Debrief } from '../../../src/debrief/index.ts';
import { botNamed, playBot, type BotName } from '../../../src/lab/index.ts';
import { effectWords } from '../../../src/panels/debrief/effect-words.ts';
import { findingWords } from '../../../src/panels/debrief/finding-words.ts';
import { questionText } from '../../../src/panels/debrief/guide-words.ts';
import { TERMS } from '../../../src/panels/shared/terms.ts';
import type { Texts } from '../../../src/session/types.ts';
import { debriefWords, number, shortList, speak, t } from '../../../src/words/index.ts';
import { valuesOf as cliValues } from '../../../src/cli/evidence.ts';
import { valuesOf as pageValues } from '../../../src/panels/debrief/finding-words.ts';
import { shippedScenario } from '../../helpers/shipped.ts';

const SEED = 'reader';
/** Between them they make most of the mistakes there are. */
const BOTS: readonly BotName[] = ['planner', 'hero', 'yes-to-all', 'loudest-first', 'start-everything', 'idle'];

interface Played {
  readonly name: string;
  readonly debrief: Debrief;
  readonly view: View;
  readonly log: ReturnType<typeof playBot>['log'];
  readonly texts: Readonly<Record<string, Texts>>;
}

const RUNS: readonly Played[] = ['harbor-relief', 'first-ninety-days'].flatMap((id) => {
  const { rules, texts: own, translations } = shippedScenario(id);
  const game = prepare(rules);
  const texts = { en: own, ...translations };
  return BOTS.map((bot): Played => {
    const { log } = playBot(game, botNamed(bot, SEED), SEED);
    const { days } = run(game, SEED, log, { keep: true, views: true });
    const asked = { seed: SEED, log, days: game.rules.weeks * 7, mode: 'coached' } as const;
    const debrief = [...debriefInSteps(inquiryOf(game, asked, undefined, sizesFor(0)))].flatMap((step) => step.debrief ?? []).at(-1);
    const view = days.at(-1)?.view;
    if (debrief === undefined || view === undefined) throw new Error('nothing told');
    return { name: `${game.rules.id} ${bot}`, debrief, view, log, texts };
  });
});

/** Every name that the scenario gives to somebody or something: what can stand for a who or a what. */
const namesOf = (texts: Texts): readonly string[] =>
  [
    ...Object.values(texts.stakeholders).map(({ short }) => short),
    ...Object.values(texts.team).map(({ short }) => short),
    ...Object.values(texts.projects).map(({ short }) => short),
    ...Object.values(texts.assets).map(({ name }) => name),
    ...Object.values(texts.services).map(({ name }) => name),
  ].filter((name): name is string => name !== undefined);

/** Words that address or name people without a name of their own. */
const PEOPLE = {
  en: /\b(you|your|yours|people|team|somebody|nobody|they|them|week)\b/i,
  de: /\b(du|dein\w*|dir|dich|Leute\w*|Personen|Menschen|Team\w*|jemand\w*|niemand\w*|keine[rm]?|andere\w*|ihn|sie|Woche\w*)\b/i,
} as const;

/**
 * Words of management, of statistics and of the trade that newcomers do not know. One that is in the glossary may be used; names that the
 * scenario gives its things are no words of ours.
 */
const JARGON =
  /\b(stakeholder|deliverable|backlog|throughput|utili[sz]ation|baseline|contingency|percentile|quantile|median|standard deviation|variance|counterfactual|heuristic|Brier|calibration|KPI|SLA|RTO|RPO|MTBF|MTTR|RACI|WIP|CoD|P[58]0|PMO|ROI|TCO|opex|capex|toil|sprint|velocity|failover|rollback|idempotent|seed|patch(?:ed)? log|posting|ablation|policy|epoch)s?\b/i;

const LONGEST = { en: 34, de: 34 } as const;
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])\s+/).filter((one) => one !== '');
const wordsIn = (text: string): number => text.split(/\s+/).length;

interface Line {
  readonly from: string;
  readonly text: string;
}

const foundLines = ({ name, debrief }: Played, texts: Texts): readonly Line[] =>
  debrief.findings.map(({ finding }) => ({ from: `${name} ${finding.kind} ${finding.rule}`, text: findingWords(finding, texts).happened }));

function allLines(played: Played, texts: Texts): readonly Line[] {
  const { name, debrief, log, view } = played;
  const { measures } = debrief.outcome;
  const lines = debrief.findings.flatMap(({ finding, weeks, effect }): readonly Line[] => {
    const from = `${name} ${finding.kind} ${finding.rule}`;
    const { title, happened, instead, lesson } = findingWords(finding, texts);
    const said = effect === undefined ? undefined : effectWords({ effect, patches: finding.remedy, log, measures, texts, view });
    const seen = t('debrief.why.weeks', { count: weeks.length, weeks: shortList(weeks.map(number)) });
    const whole = [title, happened, instead, lesson, seen, said?.sentence, said?.price, said?.dropped, said?.refused];
    return whole.flatMap((text) => (text === undefined ? [] : [{ from, text }]));
  });
  const questions = debrief.guide.questions.map((question) => ({
    from: `${name} question ${question.code}`,
    text: questionText(question, debrief.findings, texts),
  }));
  return [...lines, ...questions];
}

describe.each(['en', 'de'] as const)('in %s a first reader', (language) => {
  beforeAll(async () => {
    await debriefWords();
    await speak(language);
  });
  afterAll(() => speak('en'));

  // A scenario that is not translated is played as it was written, and read by those who can.
  const read = RUNS.filter(({ texts }) => texts[language] !== undefined);
  const textsOf = ({ texts }: Played): Texts => {
    const own = texts[language];
    if (own === undefined) throw new Error(`no ${language} texts`);
    return own;
  };

  it('has something to read', () => expect(read.length).toBeGreaterThanOrEqual(BOTS.length));

  it('learns from each finding who it was about, and what', () => {
    const without = read.flatMap((played) => {
      const names = namesOf(textsOf(played));
      return foundLines(played, textsOf(played)).filter(
        ({ text }) => !(PEOPLE[language].test(text) || names.some((name) => text.includes(name))) || !/[\p{L}]{4}/u.test(text),
      );
    });
    expect(without).toEqual([]);
  });

  it('learns of each finding, and of each thing done otherwise, in which week', () => {
    const week = language === 'en' ? /\bweeks? \d/ : /\bWochen? \d/;
    for (const played of read) {
      const texts = textsOf(played);
      for (const { finding, weeks, effect } of played.debrief.findings) {
        expect(weeks.length).toBeGreaterThan(0);
        expect(t('debrief.why.weeks', { count: weeks.length, weeks: shortList(weeks.map(number)) })).toMatch(week);
        const said =
          effect === undefined
            ? undefined
            : effectWords({
                effect,
                patches: finding.remedy,
                log: played.log,
                measures: played.debrief.outcome.measures,
                texts,
                view: played.view,
              });
        if (said !== undefined) expect(said.sentence, `${played.name} ${finding.rule}`).toMatch(week);
      }
    }
  });

  it('meets no word of the trade that the glossary does not explain, nor a name of the program', () => {
    const known = TERMS.map((term) => t(`glossary.name.${term}`)).join(' ');
    const odd = read.flatMap((played) => {
      const names = namesOf(textsOf(played));
      return allLines(played, textsOf(played)).flatMap(({ from, text }) => {
        const own = names.reduce((rest, name) => rest.replaceAll(name, '…'), text);
        const word = JARGON.exec(own)?.[0];
        const isOdd =
          (word !== undefined && !known.toLowerCase().includes(word.toLowerCase())) ||
          /undefined|NaN|\[object|[{}<>]|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b/.test(own);
        return isOdd ? [`${from}: ${text}`] : [];
      });
    });
    expect(odd).toEqual([]);
  });

  it('never loses the thread in a long sentence', () => {
    const long = read.flatMap((played) =>
      foundLines(played, textsOf(played)).flatMap(({ from, text }) =>
        sentencesOf(text).flatMap((sentence) => (wordsIn(sentence) > LONGEST[language] ? [`${from}: ${sentence}`] : [])),
      ),
    );
    expect(long).toEqual([]);
  });
});

it('the command line and the page say a finding’s evidence alike', () => {
  for (const { debrief, texts } of RUNS) {
    const own = texts['en'];
    if (own === undefined) throw new Error('no texts');
    for (const { finding } of debrief.findings) expect(cliValues(finding.evidence, own)).toEqual(pageValues(finding.evidence, own));
  }
});
