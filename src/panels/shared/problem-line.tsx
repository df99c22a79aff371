// The sentence beside a control whose decision was refused. The assertive live region says it too (`app/announce.ts`).

import { TriangleAlert } from 'lucide-react';
import type { DecisionType, Problem } from '../../core/index.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { problemText } from './problem.ts';
import styles from './problem-line.module.css';

/** Shows the last problem when it came from one of these kinds of decision. */
export function ProblemLine({ of }: { readonly of: readonly DecisionType[] }) {
  const problem = useSession((session) => session.problem);
  return problem === undefined || !of.includes(problem.decision) ? undefined : <Refusal problem={problem} />;
}

export function Refusal({ problem }: { readonly problem: Problem }) {
  const texts = useTexts();
  const view = useView();
  return (
    <p className={styles['line']}>
      <TriangleAlert size={18} aria-hidden />
      {problemText(problem, texts, view)}
    </p>
  );
}
