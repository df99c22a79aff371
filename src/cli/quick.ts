// `rollout balance FILE --quick`: what a trainer would want to know of a scenario, in sentences with a fix, in seconds instead of hours.

import { prepare } from '../core/index.ts';
import { balanceSentences, type BalanceFinding, type QuickPlan } from '../lab/index.ts';
import { printClause } from './clause-words.ts';
import { CLAIM_FAILED, FINE } from './exit-codes.ts';
import { loadScenario } from './load.ts';
import { answer, answerJson, outPaint } from './output.ts';
import { progressTo } from './progress.ts';
import { sayEdit, sayFinding, valueText } from './quick-text.ts';

const PERCENT = 100;

function findingsOf(steps: ReturnType<typeof balanceSentences>): readonly BalanceFinding[] {
  const progress = progressTo(PERCENT, 'percent');
  let shown = 0;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      for (; shown < step.value.percent; shown += 1) progress.step();
    }
  } finally {
    progress.end();
  }
}

const findingJson = (finding: BalanceFinding, sentence: string): object => {
  const { clause, edit, ...rest } = finding;
  return {
    ...rest,
    ...(clause === undefined ? {} : { clause: printClause(clause) }),
    sentence,
    ...(edit === undefined
      ? {}
      : { edit: { path: edit.path, value: typeof edit.value === 'object' ? valueText(edit) : edit.value, proven: edit.proven } }),
  };
};

/** Tells and returns the exit code: 2 where there is a problem, not only a hint. */
export function quickBalance(file: string, plan: QuickPlan, json: boolean): number {
  const { rules, texts } = loadScenario(file);
  const findings = findingsOf(balanceSentences(prepare(rules), plan));
  const sentences = findings.map((finding) => sayFinding(finding, texts, rules));
  if (json) answerJson({ scenario: rules.id, findings: findings.map((finding, i) => findingJson(finding, sentences[i] ?? '')) });
  else {
    answer(outPaint.strong(findings.length === 0 ? 'Nothing stands out.' : 'What stands out:'));
    for (const [i, finding] of findings.entries()) {
      const mark = finding.level === 'problem' ? outPaint.bad('problem') : outPaint.faint('hint');
      answer(`\n  ${mark}${finding.level === 'hint' ? '   ' : ''}  ${sentences[i] ?? ''}.`);
      const fix = sayEdit(finding);
      if (fix !== undefined) answer(`           ${outPaint.good('fix')} ${fix}`);
    }
  }
  return findings.some(({ level }) => level === 'problem') ? CLAIM_FAILED : FINE;
}
