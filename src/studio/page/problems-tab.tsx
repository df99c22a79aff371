// Everything that is wrong, in the order of the file, each with its place, its sentence, and the way to mend it. What is safe to mend can
// be mended all at once.

import { useState } from 'react';
import { OctagonAlert, TriangleAlert, Wrench } from 'lucide-react';
import { Button, cx } from '../../panels/kit.ts';
import type { Diagnostic, TextEdit } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import { checkingWords } from './checking-words.ts';
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
    checkingWords(checking, isNew) ??
    t(errors > 0 ? 'bench.mend-errors' : diagnostics.length > 0 ? 'bench.only-warnings' : 'bench.no-problems');
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

/** Marks a problem in a form, so that the list can lead to it. */
const mark = ({ line, column }: Diagnostic) => ({ 'data-problem': `${line}:${column}` }) as const;

/** Two frames: the form has opened by then. */
function showMarked({ line, column }: Diagnostic): void {
  const show = (): void => document.querySelector(`[data-problem="${line}:${column}"]`)?.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => requestAnimationFrame(show));
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
  const { meaning, says, hint, mend, why, lang } = problemWords(problem);
  const isForm = useStudio((state) => state.view === 'form');
  const isError = problem.severity === 'error';
  return (
    <div className={cx(styles['problem'], isError ? styles['error'] : styles['warning'])} {...(withoutPlace ? mark(problem) : {})}>
      <p className={styles['says']}>
        {isError ? <OctagonAlert size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
        <span>
          {meaning !== '' && `${meaning}: `}
          <span lang={lang}>{says}</span>
        </span>
      </p>
      {hint !== '' && (
        <p className={styles['hint']} lang={lang}>
          {hint}
        </p>
      )}
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
            <span lang={lang}>{mend}</span>
          </Button>
        )}
        {!withoutPlace && (
          <Button
            kind="quiet"
            aria-label={t(isForm ? 'bench.show-form-place' : 'bench.show-place', { line: problem.line })}
            onPress={() => {
              studio.goToProblem(problem);
              showMarked(problem);
            }}
          >
            {isForm ? t('bench.show-form') : t('bench.show', { line: problem.line })}
          </Button>
        )}
        <Button kind="quiet" onPress={() => studio.explain(problem.code)}>
          {why}
        </Button>
      </div>
    </div>
  );
}
