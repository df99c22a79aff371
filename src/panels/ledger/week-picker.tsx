// Which week's ledger is read, of those that have run; and the week played once more in the building.

import { ArrowLeft, ArrowRight, Repeat } from 'lucide-react';
import { t } from '../../words/index.ts';
import { weekOf } from '../../session/types.ts';
import { useSession } from '../session.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { useSaid } from '../shared/said.ts';
import styles from './week-picker.module.css';

export function WeekPicker({ week }: { readonly week: number }) {
  const lookAtWeek = useSession((session) => session.lookAtWeek);
  const last = useSession((session) => weekOf(Math.max(0, session.days.length - 1)));
  useSaid(t('ledger.title', { week }), week);
  if (last <= 1) return undefined;
  return (
    <div className={styles['weeks']} role="group" aria-label={t('replay.which')}>
      <IconButton
        label={t('replay.before')}
        icon={<ArrowLeft size={20} aria-hidden />}
        isDisabled={week <= 1}
        onPress={() => lookAtWeek(week - 1)}
      />
      <select aria-label={t('replay.which')} value={week} onChange={({ target }) => lookAtWeek(Number(target.value))}>
        {Array.from({ length: last }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('replay.week', { week: index + 1 })}
          </option>
        ))}
      </select>
      <IconButton
        label={t('replay.after')}
        icon={<ArrowRight size={20} aria-hidden />}
        isDisabled={week >= last}
        onPress={() => lookAtWeek(week + 1)}
      />
    </div>
  );
}

/** The week played once more in the building. */
export function WatchAgain({ week }: { readonly week: number }) {
  const watchWeek = useSession((session) => session.watchWeek);
  return (
    <Button
      kind="quiet"
      className={styles['watch']}
      before={<Repeat size={18} aria-hidden />}
      aria-label={t('replay.watch-of', { week })}
      onPress={() => watchWeek(week)}
    >
      {t('replay.watch')}
    </Button>
  );
}
