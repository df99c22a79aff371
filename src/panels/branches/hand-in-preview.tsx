// All that leaves the machine when a run is handed in, in words: nothing is in the file that is not here.

import type { DecisionType, Week } from '../../core/index.ts';
import type { HandInPreview as File, Texts } from '../../session/types.ts';
import { number, t } from '../../words/index.ts';
import styles from './branches.module.css';
import handing from './hand-in.module.css';

const GROUPS = ['weeks', 'hours', 'order', 'people', 'buying', 'promises', 'answers', 'changes', 'notes'] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<DecisionType, Group>> = {
  'run-week': 'weeks',
  'set-standing': 'hours',
  'skip-standing': 'hours',
  'set-blocks': 'hours',
  'set-order': 'order',
  'set-limit': 'order',
  'set-done': 'order',
  're-decide': 'order',
  'set-lead': 'people',
  'set-delegation': 'people',
  'set-overtime': 'people',
  pin: 'people',
  shadow: 'people',
  train: 'people',
  hire: 'people',
  'end-contract': 'people',
  'set-on-call': 'people',
  'choose-option': 'buying',
  order: 'buying',
  expedite: 'buying',
  promise: 'promises',
  answer: 'answers',
  'rule-request': 'answers',
  'plan-cutover': 'changes',
  'submit-change': 'changes',
  notify: 'changes',
  patch: 'changes',
  'accept-risk': 'changes',
  'set-note': 'notes',
};

const BYTES = 1024;

export function HandInPreview({ file, texts, weeks }: { readonly file: File; readonly texts: Texts; readonly weeks: Week }) {
  const groups = GROUPS.map((group) => ({
    group,
    count: file.decisions.reduce((sum, { type, count }) => (GROUP_OF[type] === group ? sum + count : sum), 0),
  })).filter(({ count }) => count > 0);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const verdict = file.outcome?.verdict === undefined ? undefined : texts.verdicts[file.outcome.verdict]?.title;
  const { length: answers } = file.reflections;
  return (
    <section className={handing['preview']} aria-labelledby="hand-in-preview">
      <h2 id="hand-in-preview">{t('handing.preview')}</h2>
      <dl>
        <div>
          <dt>{t('handing.preview-name')}</dt>
          <dd>{file.player}</dd>
        </div>
        <div>
          <dt>{t('handing.preview-run')}</dt>
          <dd>{t('handing.preview-run-of', { title: texts.title, seed: file.seed })}</dd>
        </div>
        {file.attempt !== undefined && (
          <div>
            <dt>{t('handing.preview-attempt')}</dt>
            <dd>{number(file.attempt)}</dd>
          </div>
        )}
        <div>
          <dt>{t('handing.preview-weeks')}</dt>
          <dd>{t('handing.preview-weeks-of', { weeks: file.weeks, all: weeks })}</dd>
        </div>
        <div>
          <dt>{t('handing.preview-decisions', { count: all })}</dt>
          <dd>
            <ul>
              {groups.map(({ group, count }) => (
                <li key={group}>{t(`handing.group.${group}`, { count })}</li>
              ))}
            </ul>
          </dd>
        </div>
        {file.outcome !== undefined && (
          <div>
            <dt>{t('handing.preview-outcome')}</dt>
            <dd>
              <ul>
                <li>{verdict ?? t('report.no-verdict')}</li>
                {(['value', 'promises', 'satisfaction', 'money', 'team', 'resilience'] as const).map((name) => (
                  <li key={name}>
                    {t(`report.measure.${name}`)}: {t('report.of-hundred', { points: number(file.outcome?.measures[name] ?? 0) })}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('handing.preview-words')}</dt>
          <dd>
            {answers === 0 && file.pledge === undefined && t('handing.preview-no-words')}
            <ul>
              {answers > 0 && <li>{t('handing.preview-words-of', { count: answers })}</li>}
              {file.pledge !== undefined && <li>{t('handing.preview-pledge')}</li>}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('handing.preview-size')}</dt>
          <dd>{t('handing.preview-size-of', { kilobytes: number(Math.max(1, Math.round(file.size / BYTES))) })}</dd>
        </div>
      </dl>
      <p className={styles['note']}>{t('handing.nothing-else')}</p>
    </section>
  );
}
