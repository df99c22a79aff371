// What is wrong with a scenario file: each problem with its code, place, sentence, line and a way to mend it. The heading takes
// the focus when a report comes, which is how it is announced, once: each opening of a file takes the report before it away.

import { Fragment, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { TriangleAlert, X } from 'lucide-react';
import type { FileProblem, FileReport as Report } from '../../session/types.ts';
import { checkerVoice, isMessageKey, language, t } from '../../words/index.ts';
import { foreign, useSession } from '../session.tsx';
import { PlainIconButton as IconButton } from '../shared/plain-button.tsx';
import styles from './file-report.module.css';

export function FileReport({ report }: { readonly report: Report }) {
  const dismiss = useSession((session) => session.dismissReport);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, problems, count, isCut } = report;
  const voice = useVoice();
  const more = count - problems.length;
  return (
    <section className={styles['report']} aria-labelledby="report-title">
      <header className={styles['head']}>
        <TriangleAlert size={24} aria-hidden />
        <div>
          <h2 id="report-title" ref={heading} tabIndex={-1}>
            {t(isCut ? 'file.problems-cut' : 'file.problems', { count })}
          </h2>
          <p>{t('file.what-now', { name })}</p>
        </div>
        <IconButton label={t('frame.close')} icon={<X size={20} aria-hidden />} onPress={dismiss} />
      </header>
      <ol className={styles['list']}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Problem problem={problem} voice={voice} />
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles['more']}>{t('file.more', { count: more })}</p>}
    </section>
  );
}

type Voice = (english: string) => string | undefined;

/** Says the checker's sentences, which are English, in the page's language once that has come; else it says nothing. */
function useVoice(): Voice {
  const [voice, setVoice] = useState<Voice>(() => silent);
  const now = language();
  useEffect(() => {
    let isOn = true;
    checkerVoice(now).then(
      (come) => isOn && setVoice(() => come ?? silent),
      () => undefined,
    );
    return () => {
      isOn = false;
    };
  }, [now]);
  return voice;
}

const silent = (): undefined => undefined;

function Problem({ problem, voice }: { readonly problem: FileProblem; readonly voice: Voice }) {
  const { code, isError, line, column } = problem;
  const key = `codes.${code.toLowerCase()}`;
  const [message, ...hint] = [problem.message, ...problem.hint].map((one) => ({
    text: voice(one) ?? one,
    isOwn: voice(one) !== undefined,
  }));
  // Where a sentence has none, the meaning of its code comes first in the page's language.
  const meaning = language() !== 'en' && message?.isOwn === false && isMessageKey(key) ? key : undefined;
  const langOf = (one: { readonly isOwn: boolean }): string | undefined => (one.isOwn ? undefined : foreign('en'));
  return (
    <>
      <p className={styles['where']}>
        <b className={isError ? styles['error'] : styles['warning']}>{t(isError ? 'file.error' : 'file.warning', { code })}</b>
        <span className="figure">{t('file.place', { line, column })}</span>
      </p>
      {meaning !== undefined && <p className={styles['message']}>{t(meaning)}</p>}
      {message !== undefined && (
        <p className={styles[meaning === undefined ? 'message' : 'hint']} lang={langOf(message)}>
          {sentence(message.text)}
        </p>
      )}
      <Excerpt problem={problem} />
      {hint.map((part, index) => (
        <p key={index} className={styles['hint']} lang={langOf(part)}>
          {sentence(part.text)}
        </p>
      ))}
    </>
  );
}

/** A line of the checker as a sentence; what stands in backquotes is the file's own. */
function sentence(text: string): ReactNode {
  const parts = text.split('`');
  return parts.map((part, index) => {
    if (index % 2 === 1) return <code key={index}>{part}</code>;
    return <Fragment key={index}>{index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part}</Fragment>;
  });
}

/** The line with its carets. It scrolls for itself and can then be reached by keyboard; what it is about stands in view. */
function Excerpt({ problem: { line, excerpt } }: { readonly problem: FileProblem }) {
  const box = useRef<HTMLPreElement>(null);
  const mark = useRef<HTMLElement>(null);
  const [isScrolling, setScrolling] = useState(false);
  useLayoutEffect(() => {
    const { current: pre } = box;
    if (pre === null) return undefined;
    const measure = (): void => setScrolling(pre.scrollWidth > pre.clientWidth);
    pre.scrollLeft = (mark.current?.offsetLeft ?? 0) - pre.clientWidth / 2;
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(pre);
    return () => watcher.disconnect();
  }, []);
  const { shown, before, marks } = excerpt;
  const [start, middle, end] = [shown.slice(0, before), shown.slice(before, before + marks), shown.slice(before + marks)];
  return (
    <pre
      ref={box}
      className={styles['excerpt']}
      role="group"
      aria-label={t('file.line', { line })}
      {...(isScrolling ? { tabIndex: 0 } : {})}
    >
      <code>
        {start}
        <mark ref={mark}>{middle}</mark>
        {end}
      </code>
      {'\n'}
      {/* Under the letters themselves, however wide they are. */}
      <span aria-hidden>
        <span className={styles['under']}>{start}</span>
        <span className={styles['caret']}>{'^'.repeat(marks)}</span>
      </span>
    </pre>
  );
}
