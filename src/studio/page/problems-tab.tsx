// Everything that is wrong, in the order of the file, each with its place, its sentence, and the way to mend it. What is safe to mend can
// be mended all at once.

import { useState } from 'react';
import { OctagonAlert, TriangleAlert, Wrench } from 'lucide-react';
import { Button, cx } from '../../panels/kit.ts';
import type { Diagnostic, TextEdit } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import { useDesk, useStudio } from './context.tsx';
import { Explained } from './explained.tsx';
import { problemWords } from './problem-words.ts';
import styles from './problems.module.css';

export function ProblemsTab() {
  const { studio } = useDesk();
  const diagnostics = useStudio((state) => state.diagnostics);
  const isCurrent = useStudio((state) => state.checkedText === state.text);
  const checking = useStudio((state) => state.checking);
  const isNew = useStudio((state) => state.checkedText === undefined);
  const explained = useStudio((state) => state.explained);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const safe: readonly TextEdit[] = diagnostics.flatMap(({ fix }) => (fix?.isSafe === true ? fix.edits : []));
  const safeCount = diagnostics.filter(({ fix }) => fix?.isSafe === true).length;
  if (explained !== undefined) return <Explained key={explained} code={explained} onClose={() => studio.explain(undefined)} />;
  const verdict =
    checking === 'hung'
      ? t('bench.hung')
      : checking === 'failed'
        ? t('bench.no-checker')
        : isNew
          ? t('bench.checking')
          : t(errors > 0 ? 'bench.mend-errors' : diagnostics.length > 0 ? 'bench.only-warnings' : 'bench.no-problems');
  return (
    <div className={styles['tab']}>
      <p className={styles['verdict']}>{verdict}</p>
      {safeCount > 1 && isCurrent && (
        <Button before={<Wrench size={18} aria-hidden />} onPress={() => studio.apply(safe)}>
          {t('bench.mend-all', { count: safeCount })}
        </Button>
      )}
      <ol className={styles['list']}>
        {diagnostics.map((problem, index) => (
          <li key={`${problem.code}-${problem.line}-${problem.column}-${index}`}>
            <Problem problem={problem} canMend={isCurrent} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One problem; the same in the list and beside a field of a form. */
export function Problem({
  problem,
  canMend,
  withoutPlace = false,
}: {
  readonly problem: Diagnostic;
  readonly canMend: boolean;
  readonly withoutPlace?: boolean;
}) {
  const { studio } = useDesk();
  const [isDone, setDone] = useState(false);
  const { says, hint, mend, why } = problemWords(problem);
  const isError = problem.severity === 'error';
  return (
    <div className={cx(styles['problem'], isError ? styles['error'] : styles['warning'])}>
      <p className={styles['says']}>
        {isError ? <OctagonAlert size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
        <span>{says}</span>
      </p>
      {hint !== '' && <p className={styles['hint']}>{hint}</p>}
      <div className={styles['acts']}>
        {problem.fix !== undefined && (
          <Button
            tinted
            isDisabled={!canMend || isDone}
            onPress={() => {
              setDone(true);
              studio.mend(problem);
            }}
          >
            {mend}
          </Button>
        )}
        {!withoutPlace && (
          <Button
            kind="quiet"
            aria-label={t('bench.show-place', { line: problem.line })}
            onPress={() => studio.goTo(problem.line, problem.column)}
          >
            {t('bench.show', { line: problem.line })}
          </Button>
        )}
        <Button kind="quiet" onPress={() => studio.explain(problem.code)}>
          {why}
        </Button>
      </div>
    </div>
  );
}
