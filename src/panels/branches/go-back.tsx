// Asks before going back: what stays, and under which luck the branch goes on.

import { useState } from 'react';
import { History } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import type { BranchLuck } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { showFromTop } from '../focus.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { Progress } from '../shared/progress.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { say } from '../speech.ts';
import styles from './branches.module.css';

const LUCKS: readonly BranchLuck[] = ['same', 'new'];

const focusOnArrival = (element: HTMLElement | null): void => element?.focus();

export function GoBack({ week, onEnd }: { readonly week: Week; readonly onEnd: () => void }) {
  const goBack = useSession((session) => session.goBack);
  const close = useDialogs((dialogs) => dialogs.close);
  const [luck, setLuck] = useState<BranchLuck>('same');
  const [isGoing, setGoing] = useState(false);
  const go = async (): Promise<void> => {
    setGoing(true);
    const went = await goBack(week, luck);
    setGoing(false);
    if (!went) return onEnd();
    close();
    showFromTop('title');
    say(t('branches.went', { week }));
  };
  return (
    <div className={styles['asks']} role="group" aria-label={t('branches.back-title', { week })} ref={focusOnArrival} tabIndex={-1}>
      <h3>{t('branches.back-title', { week })}</h3>
      <p>{t('branches.back-kept')}</p>
      <div className={styles['luck']}>
        <Segmented
          label={t('branches.luck')}
          segments={LUCKS.map((value) => ({ value, label: t(`branches.luck.${value}`) }))}
          value={luck}
          onChange={setLuck}
        />
      </div>
      <p className={styles['note']}>{t(`branches.luck-note.${luck}`)}</p>
      <div className={styles['deeds']}>
        <Button isDisabled={isGoing} before={<History size={18} aria-hidden />} onPress={() => void go()}>
          {t('branches.back-yes')}
        </Button>
        <Button kind="quiet" isDisabled={isGoing} onPress={onEnd}>
          {t('branches.cancel')}
        </Button>
      </div>
      {isGoing && <Progress label={t('branches.going')} />}
    </div>
  );
}
