// The tree as a list: each run under the one that it left, with its letter, how it stands, and what can be done with it.

import { useCallback, useRef, useState } from 'react';
import { ArrowRight, CornerDownRight, PenLine, Trash2 } from 'lucide-react';
import type { Branch } from '../../session/types.ts';
import { moment, t } from '../../words/index.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession, useTexts } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { letterOf, runName, runState } from './labels.ts';
import { NameForm } from './name-form.tsx';
import styles from './branches.module.css';

/** Deeper ones stand as far to the right as these; what they left is said in words, too. */
const MOST_STEPS = 4;

export function Tree({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <ul className={styles['tree']}>
      {branches.map((branch, index) => (
        <li key={branch.run} className={styles['run']} data-depth={Math.min(MOST_STEPS, branch.depth)}>
          <Run branch={branch} letter={letterOf(index)} />
        </li>
      ))}
    </ul>
  );
}

const focusOnArrival = (element: HTMLElement | null): void => element?.focus();

function Run({ branch, letter }: { readonly branch: Branch; readonly letter: string }) {
  const texts = useTexts();
  const here = useSession((session) => session.runId === branch.run);
  const resume = useSession((session) => session.resume);
  const nameRun = useSession((session) => session.nameRun);
  const ask = useSession((session) => session.askBranches);
  const deleteRun = useSession((session) => session.deleteRun);
  const close = useDialogs((dialogs) => dialogs.close);
  const [asks, setAsks] = useState<'name' | 'delete'>();
  const wasAsked = useRef(false);
  const end = (): void => {
    wasAsked.current = true;
    setAsks(undefined);
  };
  const takeFocusBack = useCallback((row: HTMLElement | null): void => {
    if (row === null || !wasAsked.current) return;
    wasAsked.current = false;
    row.querySelector('button')?.focus();
  }, []);
  const name = runName(branch);
  if (asks === 'name')
    return (
      <NameForm
        title={t('branches.rename')}
        label={t('branches.name')}
        first={name}
        confirm={t('branches.name-keep')}
        onKeep={(text) => {
          nameRun(text);
          void ask();
          end();
        }}
        onEnd={end}
      />
    );
  if (asks === 'delete')
    return (
      <div className={styles['asks']} role="group" aria-label={t('branches.delete-of', { name })} ref={focusOnArrival} tabIndex={-1}>
        <p>{t('branches.delete-sure', { name })}</p>
        <div className={styles['deeds']}>
          <Button onPress={end}>{t('branches.delete-no')}</Button>
          <Button onPress={() => void deleteRun(branch.run).then(() => say(t('branches.deleted', { name })))}>
            {t('branches.delete-yes')}
          </Button>
        </div>
      </div>
    );
  const open = (): void => {
    close();
    void resume(branch.run);
  };
  return (
    <div className={styles['run-row']} ref={takeFocusBack}>
      {branch.depth > 0 && <CornerDownRight size={18} aria-hidden className={styles['corner']} />}
      <span className={styles['letter']} aria-hidden>
        {letter}
      </span>
      <div className={styles['run-words']}>
        <b>
          <span className="unseen">{letter}: </span>
          {name}
        </b>
        <span className={styles['note']}>
          {branch.origin !== undefined && branch.name !== undefined && `${t('branches.left', { ...branch.origin })} · `}
          {runState(branch, texts)} · {moment(branch.savedAt)}
        </span>
      </div>
      <div className={styles['deeds']}>
        {here ? (
          <>
            <span className={styles['here']}>{t('branches.here')}</span>
            <IconButton label={t('branches.rename')} icon={<PenLine size={18} aria-hidden />} onPress={() => setAsks('name')} />
          </>
        ) : (
          <>
            <Button
              after={<ArrowRight size={18} aria-hidden />}
              aria-label={t(branch.finished ? 'branches.see-of' : 'branches.open-of', { name })}
              onPress={open}
            >
              {t(branch.finished ? 'branches.see' : 'branches.open')}
            </Button>
            <IconButton
              label={t('branches.delete-of', { name })}
              icon={<Trash2 size={18} aria-hidden />}
              onPress={() => setAsks('delete')}
            />
          </>
        )}
      </div>
    </div>
  );
}
